import { describe } from 'vitest';
import type { Facts } from '../../../src/lib/rules/facts';
import { but, claims } from '../firms';

/** A caterer in Inglewood since a year ago to the day, certified small by the State. */
const caterer: Facts = {
	business: { employees: 40, averageReceipts3y: 2_000_000 },
	county: {
		principalPlaceOfBusinessSince: '2025-11-21',
		dgsSmallBusiness: true,
		inclusionPolicyCertified: false,
		meetsSbaSizeStandard: false,
		samActiveSmallBusiness: false,
		commerciallyUseful: {
			executesDistinctElement: true,
			performsManagesOrSupervises: true,
			normalForItsBusiness: true,
			responsibleForSupplies: true,
			subcontractsNoMoreThanIndustryPractice: true,
			passThroughOnly: false
		}
	}
};
const county = (firm: Facts, fact: string, value: unknown) => but(firm, { [`county.${fact}`]: value });
/** The same, certified by another agency that the inclusion policy accepts, and here since today. */
const included = but(caterer, {
	'county.dgsSmallBusiness': false,
	'county.inclusionPolicyCertified': true,
	'county.principalPlaceOfBusinessSince': '2026-11-21'
});

describe('certified small by the State (5.1 a)', () => {
	claims('with its principal place in the County for a year', 'lsbe', 'met', caterer);
	const since = (date: string) => county(caterer, 'principalPlaceOfBusinessSince', date);
	claims('a year less a day is not a year', 'lsbe', 'unmet', since('2025-11-22'));
	claims('a principal place elsewhere is none', 'lsbe', 'unmet', since('never'));
	claims('not certified small by anyone', 'lsbe', 'unmet', county(caterer, 'dgsSmallBusiness', false));
	claims(
		'the State has judged its size: 101 employees do not matter on this path',
		'lsbe',
		'met',
		but(caterer, { 'business.employees': 101 })
	);
	claims(
		'here since 29 February: not a year on 28 February',
		'lsbe',
		'unmet',
		since('2024-02-29'),
		'2025-02-28'
	);
	claims('… a year on 1 March', 'lsbe', 'met', since('2024-02-29'), '2025-03-01');
});

describe('certified small by another agency (5.1 c)', () => {
	claims('its principal place needs no year: today will do (reading 8)', 'lsbe', 'met', included);
	claims(
		'… tomorrow will not',
		'lsbe',
		'unmet',
		county(included, 'principalPlaceOfBusinessSince', '2026-11-22')
	);
	claims('… nor elsewhere', 'lsbe', 'unmet', county(included, 'principalPlaceOfBusinessSince', 'never'));
	claims('100 employees are small', 'lsbe', 'met', but(included, { 'business.employees': 100 }));
	claims('101 are not', 'lsbe', 'unmet', but(included, { 'business.employees': 101 }));
	claims(
		'101 are not, whatever the State’s own word (reading 9)',
		'lsbe',
		'unmet',
		but(included, { 'business.employees': 101, 'county.meetsStateSizeStandard': true })
	);
	claims(
		'employees not counted leave it open',
		'lsbe',
		'unknown',
		but(included, { 'business.employees': undefined })
	);
	claims(
		'… unless the full-time ones alone are 101',
		'lsbe',
		'unmet',
		but(included, { 'business.employees': undefined, 'workforce.fullTime': 101 })
	);
	const receipts = (average: number | undefined, word?: boolean) =>
		but(included, { 'business.averageReceipts3y': average, 'county.meetsStateSizeStandard': word });
	claims('$14,000,000 is within the printed limit', 'lsbe', 'met', receipts(14_000_000));
	claims(
		'… even against the State’s word, which is asked only above it',
		'lsbe',
		'met',
		receipts(14_000_000, false)
	);
	claims('$14,000,000.01 is for the State to say: yes', 'lsbe', 'met', receipts(14_000_000.01, true));
	claims('$14,000,000.01 is for the State to say: no', 'lsbe', 'unmet', receipts(14_000_000.01, false));
	claims('$14,000,000.01 is open until the State has said', 'lsbe', 'unknown', receipts(14_000_000.01));
	claims('receipts not given are open', 'lsbe', 'unknown', receipts(undefined));
	claims(
		'the City’s annual receipts have no bearing',
		'lsbe',
		'met',
		but(included, { 'business.annualReceipts': 90_000_000 })
	);
});

describe('a commercially useful function (5.1 d) binds every path', () => {
	const federal = but(caterer, {
		'county.meetsSbaSizeStandard': true,
		'county.samActiveSmallBusiness': true
	});
	for (const fact of [
		'executesDistinctElement',
		'performsManagesOrSupervises',
		'normalForItsBusiness',
		'responsibleForSupplies',
		'subcontractsNoMoreThanIndustryPractice'
	]) {
		const without = (firm: Facts) => county(firm, `commerciallyUseful.${fact}`, false);
		claims(`not ${fact}: no LSBE by the State’s certificate`, 'lsbe', 'unmet', without(caterer));
		claims(`not ${fact}: no LSBE by another agency’s`, 'lsbe', 'unmet', without(included));
		claims(`not ${fact}: no LSBE under the federal restriction`, 'lsbeFederal', 'unmet', without(federal));
		claims(
			`${fact} left open leaves it open`,
			'lsbe',
			'unknown',
			county(caterer, `commerciallyUseful.${fact}`, undefined)
		);
	}
	claims(
		'money passed through is no function',
		'lsbe',
		'unmet',
		county(caterer, 'commerciallyUseful.passThroughOnly', true)
	);
	claims(
		'… nor under the federal restriction',
		'lsbeFederal',
		'unmet',
		county(federal, 'commerciallyUseful.passThroughOnly', true)
	);
	claims(
		'the federal rule needs size and registration, and no place (reading 8)',
		'lsbeFederal',
		'met',
		county(federal, 'principalPlaceOfBusinessSince', 'never')
	);
	claims(
		'size without registration is not enough (reading 8)',
		'lsbeFederal',
		'unmet',
		county(federal, 'samActiveSmallBusiness', false)
	);
	claims(
		'registration without size is not enough (reading 8)',
		'lsbeFederal',
		'unmet',
		county(federal, 'meetsSbaSizeStandard', false)
	);
	claims('the State’s certificate does not serve the federal rule', 'lsbeFederal', 'unmet', caterer);
	claims(
		'the federal registration does not serve the County’s',
		'lsbe',
		'unmet',
		county(federal, 'dgsSmallBusiness', false)
	);
});
