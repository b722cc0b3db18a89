import { describe } from 'vitest';
import { but, claims, consultants } from '../firms';

/** Counts by place, with all hours worked there. */
const staff = (fullTime: number, inCounty: number, inCity: number, changes: Record<string, unknown> = {}) =>
	but(consultants, {
		'business.employees': Math.max(200, fullTime),
		'workforce.fullTime': fullTime,
		'workforce.fullTimeInCounty': inCounty,
		'workforce.fullTimeInCity': inCity,
		...changes
	});

describe('item 3(a): at least 50 full-time employees', () => {
	claims('50 County employees of 200 are enough', 'lbe', 'met', staff(200, 50, 0));
	claims('49 County employees of 200 are not', 'lbe', 'unmet', staff(200, 49, 0));
	claims('50 City employees of 200 are enough for CBE', 'cbe', 'met', staff(200, 50, 50));
	claims('49 City employees of 200 are not', 'cbe', 'unmet', staff(200, 50, 49));
	claims(
		'50 City employees are 50 County employees, whatever else is unknown',
		'lbe',
		'met',
		but(staff(200, 50, 50), { 'workforce.fullTimeInCounty': undefined, 'workforce.fullTime': undefined })
	);
	claims('40 full-time employees settle 3(a), and none in the County 3(b)', 'lbe', 'unmet', staff(40, 0, 0));
});

describe('item 3(b): at least half of the full-time employees', () => {
	claims('49 County employees of 98 qualify under 3(b), not under 3(a)', 'lbe', 'met', staff(98, 49, 0));
	claims('49 County employees of 99 do not', 'lbe', 'unmet', staff(99, 49, 0));
	claims('one employee of two is half', 'lbe', 'met', staff(2, 1, 0));
	claims('one of three is not', 'lbe', 'unmet', staff(3, 1, 0));
	claims('one of one is', 'lbe', 'met', staff(1, 1, 0));
	claims('none of none is not half of anything (reading 4)', 'lbe', 'unmet', staff(0, 0, 0));
	claims('49 City employees of 98 qualify for CBE', 'cbe', 'met', staff(98, 49, 49));
	claims('48 City employees of 97 do not', 'cbe', 'unmet', staff(97, 49, 48));
	claims(
		'30 City employees of a firm with 60 employees in all are half, however many are full-time',
		'lbe',
		'met',
		staff(60, 30, 30, {
			'business.employees': 60,
			'workforce.fullTime': undefined,
			'workforce.fullTimeInCounty': undefined
		})
	);
	claims(
		'… one fewer leaves it open',
		'lbe',
		'unknown',
		staff(60, 29, 29, {
			'business.employees': 60,
			'workforce.fullTime': undefined,
			'workforce.fullTimeInCounty': undefined
		})
	);
});

describe('hours, under 3(a) and 3(b) alike', () => {
	const hours = (share: number) => ({
		'workforce.hoursShareInCounty': share,
		'workforce.hoursShareInCity': 100
	});
	claims(
		'60 per cent of the hours in the County are enough under 3(a)',
		'lbe',
		'met',
		staff(200, 60, 0, hours(60))
	);
	claims('59.99 per cent are not', 'lbe', 'unmet', staff(200, 60, 0, hours(59.99)));
	claims('60 per cent are enough under 3(b)', 'lbe', 'met', staff(10, 5, 0, hours(60)));
	claims('59.99 per cent are not under 3(b)', 'lbe', 'unmet', staff(10, 5, 0, hours(59.99)));
	claims(
		'for CBE the share counts in the City: 60 per cent',
		'cbe',
		'met',
		staff(200, 60, 60, { 'workforce.hoursShareInCity': 60 })
	);
	claims(
		'… and 59.99 do not do',
		'cbe',
		'unmet',
		staff(200, 60, 60, { 'workforce.hoursShareInCity': 59.99 })
	);
	claims(
		'a City Business is a Local Business: too few hours in the County fail CBE as well (reading 5)',
		'cbe',
		'unmet',
		staff(200, 60, 60, hours(59.99))
	);
});

describe('the address on the tax certificate, under 3(a) and 3(b) alone', () => {
	const address = (place: string | undefined) => but(consultants, { 'compliance.btrcAddress': place });
	claims('elsewhere in the County will do for LBE', 'lbe', 'met', address('elsewhereInCounty'));
	claims('… not for CBE', 'cbe', 'unmet', address('elsewhereInCounty'));
	claims('outside the County will not do for LBE', 'lbe', 'unmet', address('outsideCounty'));
	claims('left open, it is open', 'lbe', 'unknown', address(undefined));
	claims(
		'a firm excused from the certificate has no address to match (reading 4)',
		'lbe',
		'met',
		but(address('outsideCounty'), { 'compliance.btrc': 'exempt' })
	);
	claims(
		'a firm headquartered in the County needs no address there',
		'lbe',
		'met',
		but(address('outsideCounty'), {
			'workspaces[0].headquarters': true,
			'workspaces[1].headquarters': false
		})
	);
});
