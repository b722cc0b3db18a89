/** The facts that rules ask for, each with values to try: those that favor the firm first (`good` of them). */
import type { FactName, RosterField, SpaceField } from '../../../src/lib/rules/fact-paths';
import {
	locations,
	monthToMonthOrigins,
	spaceKinds,
	structures,
	tenancies
} from '../../../src/lib/rules/choices';

export interface Values {
	good: number;
	values: readonly unknown[];
}

const yes: Values = { good: 1, values: [true, false] };
const no: Values = { good: 1, values: [false, true] };
const either: Values = { good: 2, values: [true, false] };
const of = (good: number, values: readonly unknown[]): Values => ({ good, values });

/** A year before each of the days judged on, the day after that, the day itself, the day after, and 29 February. */
export const daysJudgedOn = ['2026-11-21', '2025-02-28', '2025-03-01'] as const;
const since = of(4, [
	'2020-01-01',
	'2024-02-29',
	'2025-11-21',
	'2024-02-28',
	'2025-11-22',
	'2024-03-01',
	'2024-03-02',
	'2025-02-28',
	'2025-03-01',
	'2026-11-21',
	'2026-11-22',
	'never'
]);

export const countFacts = [
	'workforce.fullTimeInCity',
	'workforce.fullTimeInCounty',
	'workforce.fullTime',
	'business.employees'
] as const;
export const participantFacts = ['transitional.fullTimeParticipants', 'transitional.participants'] as const;

type PlainFact = Exclude<FactName, (typeof countFacts)[number] | (typeof participantFacts)[number]>;

const social = 'county.socialEnterprise';
const useful = 'county.commerciallyUseful';
export const firmFacts: Partial<Record<PlainFact, Values>> = {
	'business.kind': of(2, ['forProfit', 'nonprofit']),
	'business.structure': of(8, [...structures.filter((s) => s !== 'jointVenture'), 'jointVenture']),
	'business.independentlyOwnedAndOperated': yes,
	'business.subsidiary': no,
	'business.dominantInField': no,
	'business.manufacturer': either,
	'business.annualReceipts': of(2, [0, 4_999_999.99, 5_000_000, 5_000_000.01]),
	'business.averageReceipts3y': of(2, [0, 14_000_000, 14_000_000.01]),
	'business.nameMatchesRampAndBtrc': yes,
	ownersOtherPermanentOffice: of(3, ['none', ...locations]),
	'jointVenture.legallyEstablished': yes,
	'jointVenture.commerciallyUsefulPurpose': yes,
	'compliance.btrc': of(2, ['clear', 'exempt', 'delinquent', 'none']),
	'compliance.btrcAddress': of(3, locations),
	'compliance.taxesDelinquent': no,
	'compliance.licensesCurrent': yes,
	'compliance.secretaryOfState': of(2, ['active', 'notRequired', 'suspended', 'canceled', 'notRegistered']),
	'workforce.hoursShareInCounty': of(2, [60, 100, 59.99, 0]),
	'workforce.hoursShareInCity': of(2, [60, 100, 59.99, 0]),
	'transitional.jobsSince': since,
	'transitional.placementSince': since,
	'county.principalPlaceOfBusinessSince': since,
	'county.majorOffice': either,
	'county.dgsSmallBusiness': either,
	'county.inclusionPolicyCertified': either,
	'county.meetsStateSizeStandard': either,
	'county.meetsSbaSizeStandard': yes,
	'county.samActiveSmallBusiness': yes,
	[`${useful}.executesDistinctElement`]: yes,
	[`${useful}.performsManagesOrSupervises`]: yes,
	[`${useful}.normalForItsBusiness`]: yes,
	[`${useful}.responsibleForSupplies`]: yes,
	[`${useful}.subcontractsNoMoreThanIndustryPractice`]: yes,
	[`${useful}.passThroughOnly`]: no,
	'county.stateDvbe': no,
	'county.vaSdvosb': either,
	'county.inclusionPolicyDvbe': no,
	[`${social}.servingSince`]: since,
	[`${social}.jobsWithSupportiveServices`]: either,
	[`${social}.transitionalWorkforceShare`]: of(2, [51, 100, 50.99, 0]),
	[`${social}.bCorp`]: no,
	[`${social}.greenCertifiedByCityInCounty`]: no,
	[`${social}.primaryPurposeCommonGood`]: either,
	[`${social}.publishedMissionStatement`]: either,
	[`${social}.principalActivityServesMission`]: either
};

export const spaceFacts: Partial<Record<SpaceField, Values>> = {
	location: of(2, locations),
	headquarters: no,
	kind: of(3, ['commercial', 'home', 'home', ...spaceKinds.slice(2)]),
	exclusiveAtAllTimes: yes,
	tenancy: of(5, ['monthToMonth', 'lease', 'owned', 'housedByPartner', 'sublease', ...tenancies]),
	monthToMonthOrigin: of(3, monthToMonthOrigins),
	sixMonthsPaymentProof: yes,
	lastPaymentOnOriginalLeaseProof: either,
	landlordLetter: yes,
	rentAtFairMarketValue: yes
};

export const personFacts: Partial<Record<RosterField, Values>> = {
	livesInCity: yes,
	criteria: of(2, [['veteran'], ['lowIncome', 'noDiploma'], ['lowIncome', 'lowIncome'], []]),
	fullTime: either
};
