import { describe } from 'vitest';
import { bakery, bookkeeper, but, claims, jointVenture, manufacturer } from '../firms';

const business = (fact: string, value: unknown) => but(bakery, { [`business.${fact}`]: value });

describe('Local Small Business (Procedure #3)', () => {
	claims('the bakery is one', 'lsb', 'met', bakery);
	claims('the bookkeeper at home in Pasadena is one', 'lsb', 'met', bookkeeper);
	claims('a joint venture may be one', 'lsb', 'met', jointVenture);
	claims('A: who is no LBE is no LSB', 'lsb', 'unmet', but(bakery, { 'compliance.taxesDelinquent': true }));
	claims('A: a nonprofit is no LSB', 'lsb', 'unmet', business('kind', 'nonprofit'));
	claims('B: dominant in its field, it is not small', 'lsb', 'unmet', business('dominantInField', true));
	claims(
		'B: dominance not answered leaves it open',
		'lsb',
		'unknown',
		business('dominantInField', undefined)
	);
	claims(
		'C: not independently owned and operated',
		'lsb',
		'unmet',
		business('independentlyOwnedAndOperated', false)
	);
	claims('C: a subsidiary of a parent company is not eligible', 'lsb', 'unmet', business('subsidiary', true));
	claims(
		'C: headquarters elsewhere in the County serve',
		'lsb',
		'met',
		but(bakery, { 'workspaces[0].location': 'elsewhereInCounty' })
	);
	claims(
		'C: local by employees alone is not enough',
		'lsb',
		'unmet',
		but(bakery, {
			'workspaces[0].headquarters': false,
			'workforce.fullTimeInCounty': 12,
			'workforce.fullTimeInCity': 12
		})
	);
	claims(
		'D: exempt from the tax certificate serves LBE',
		'lbe',
		'met',
		but(bakery, { 'compliance.btrc': 'exempt' })
	);
	claims('D: … but not LSB (reading 4)', 'lsb', 'unmet', but(bakery, { 'compliance.btrc': 'exempt' }));
	claims(
		'D: a delinquent certificate fails',
		'lsb',
		'unmet',
		but(bakery, { 'compliance.btrc': 'delinquent' })
	);
});

describe('annual receipts', () => {
	claims('no receipts yet are less than five million', 'lsb', 'met', business('annualReceipts', 0));
	claims('$4,999,999.99 is small', 'lsb', 'met', business('annualReceipts', 4_999_999.99));
	claims('$5,000,000 is not', 'lsb', 'unmet', business('annualReceipts', 5_000_000));
	claims('$5,000,000.01 is not', 'lsb', 'unmet', business('annualReceipts', 5_000_000.01));
	claims('receipts not given are not nought', 'lsb', 'unknown', business('annualReceipts', undefined));
	claims(
		'a firm without a completed year gives what it took in so far',
		'lsb',
		'met',
		business('completedFiscalYear', false)
	);
	claims(
		'the average of three years has no bearing',
		'lsb',
		'met',
		business('averageReceipts3y', 20_000_000)
	);
});

describe('manufacturers', () => {
	const employees = (count: number | undefined) => but(manufacturer, { 'business.employees': count });
	claims('24 employees in Vernon are fewer than 25', 'lsb', 'met', manufacturer);
	claims('25 are not', 'lsb', 'unmet', employees(25));
	claims(
		'a manufacturer of 24 with $5,000,000 is not small',
		'lsb',
		'unmet',
		but(manufacturer, { 'business.annualReceipts': 5_000_000 })
	);
	claims('a manufacturer that has not said how many is open', 'lsb', 'unknown', employees(undefined));
	claims(
		'… unless its full-time employees alone are 25',
		'lsb',
		'unmet',
		but(employees(undefined), { 'workforce.fullTime': 25 })
	);
	claims('25 employees do not matter to a bakery', 'lsb', 'met', business('employees', 25));
	claims(
		'who has 24 employees need not say whether it manufactures',
		'lsb',
		'met',
		but(manufacturer, { 'business.manufacturer': undefined })
	);
	claims('who has 25 must', 'lsb', 'unknown', but(employees(25), { 'business.manufacturer': undefined }));
	claims('Vernon is in the County, not in the City', 'cbe', 'unmet', manufacturer);
});
