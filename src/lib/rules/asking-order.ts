/** The order in which facts are worth asking for: what settles most first, what takes a look at papers later. */
import type { FactName, RosterField, SpaceField } from './fact-paths';

export const askingOrder: readonly (FactName | 'workspaces')[] = [
	'business.kind',
	'business.structure',
	'workspaces',
	'ownersOtherPermanentOffice',
	'jointVenture.legallyEstablished',
	'jointVenture.commerciallyUsefulPurpose',
	'compliance.btrc',
	'compliance.taxesDelinquent',
	'compliance.licensesCurrent',
	'compliance.secretaryOfState',
	'business.nameMatchesRampAndBtrc',
	'business.subsidiary',
	'business.independentlyOwnedAndOperated',
	'business.dominantInField',
	'business.manufacturer',
	'business.employees',
	'business.annualReceipts',
	'workforce.fullTime',
	'workforce.fullTimeInCounty',
	'workforce.fullTimeInCity',
	'workforce.hoursShareInCounty',
	'workforce.hoursShareInCity',
	'compliance.btrcAddress',
	'transitional.jobsSince',
	'transitional.placementSince',
	'transitional.participants',
	'transitional.fullTimeParticipants',
	'county.principalPlaceOfBusinessSince',
	'county.dgsSmallBusiness',
	'county.inclusionPolicyCertified',
	'business.averageReceipts3y',
	'county.meetsStateSizeStandard',
	'county.meetsSbaSizeStandard',
	'county.samActiveSmallBusiness',
	'county.commerciallyUseful.executesDistinctElement',
	'county.commerciallyUseful.performsManagesOrSupervises',
	'county.commerciallyUseful.normalForItsBusiness',
	'county.commerciallyUseful.responsibleForSupplies',
	'county.commerciallyUseful.subcontractsNoMoreThanIndustryPractice',
	'county.commerciallyUseful.passThroughOnly',
	'county.stateDvbe',
	'county.vaSdvosb',
	'county.inclusionPolicyDvbe',
	'county.socialEnterprise.servingSince',
	'county.socialEnterprise.jobsWithSupportiveServices',
	'county.socialEnterprise.transitionalWorkforceShare',
	'county.socialEnterprise.bCorp',
	'county.socialEnterprise.greenCertifiedByCityInCounty',
	'county.socialEnterprise.primaryPurposeCommonGood',
	'county.socialEnterprise.publishedMissionStatement',
	'county.socialEnterprise.principalActivityServesMission',
	'county.majorOffice'
];

export const spaceAskingOrder: readonly SpaceField[] = [
	'location',
	'headquarters',
	'kind',
	'exclusiveAtAllTimes',
	'tenancy',
	'monthToMonthOrigin',
	'sixMonthsPaymentProof',
	'lastPaymentOnOriginalLeaseProof',
	'landlordLetter',
	'rentAtFairMarketValue'
];

export const rosterAskingOrder: readonly RosterField[] = ['livesInCity', 'criteria', 'fullTime'];

const item = /^(workspaces|transitional\.roster)\[(\d+)\]\.(.+)$/;

/** Where a path stands in the order, as text that sorts: the fields of a list's item come at the place of the list. */
function rank(path: string): string {
	const match = item.exec(path);
	const pad = (n: number) => String(n).padStart(6, '0');
	if (!match) return pad(askingOrder.findIndex((fact) => fact === path));
	const [, list, index, field] = match;
	const place =
		list === 'workspaces'
			? askingOrder.indexOf('workspaces')
			: askingOrder.indexOf('transitional.participants');
	const within: readonly string[] = list === 'workspaces' ? spaceAskingOrder : rosterAskingOrder;
	return `${pad(place)}.${pad(Number(index))}.${pad(within.indexOf(field!))}`;
}

/** The same paths in the order worth asking. */
export function inAskingOrder(paths: readonly string[]): string[] {
	return paths
		.map((path) => ({ path, rank: rank(path) }))
		.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
		.map(({ path }) => path);
}
