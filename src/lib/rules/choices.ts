/** The choices that facts take, apart from their schema: rules and questions need them before a case file is ever read. */

export const locations = ['cityOfLosAngeles', 'elsewhereInCounty', 'outsideCounty'] as const;
export const structures = [
	'soleProprietorship',
	'partnership',
	'llc',
	'corporation',
	'benefitCorporation',
	'socialPurposeCorporation',
	'jointVenture',
	'other'
] as const;
export const spaceKinds = ['commercial', 'home', 'coworking', 'virtualOffice', 'mailbox'] as const;
export const tenancies = [
	'owned',
	'lease',
	'sublease',
	'subSublease',
	'monthToMonth',
	'housedByPartner',
	'none'
] as const;
export const monthToMonthOrigins = [
	'leaseOfThreeYearsOrLess',
	'leaseOverThreeYears',
	'newAgreement'
] as const;
export const transitionalCriteria = [
	'veteran',
	'justiceInvolved',
	'addiction',
	'atRiskYouth',
	'chronicallyHomeless',
	'lowIncome',
	'publicAssistance',
	'noDiploma',
	'custodialSingleParent',
	'chronicallyUnemployed',
	'emancipatedFosterYouth'
] as const;

export type Location = (typeof locations)[number];
export type TransitionalCriterion = (typeof transitionalCriteria)[number];
