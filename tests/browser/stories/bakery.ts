import type { Facts } from '../../../src/lib/rules/facts';

/** A bakery in Boyle Heights: leased, run by its owner, two years past its first anniversary as a State small business. */
export const bakery: Facts = {
	business: {
		name: 'Panadería La Esperanza',
		kind: 'forProfit',
		structure: 'llc',
		independentlyOwnedAndOperated: true,
		subsidiary: false,
		dominantInField: false,
		manufacturer: false,
		employees: 12,
		annualReceipts: 480_000,
		averageReceipts3y: 450_000,
		nameMatchesRampAndBtrc: true
	},
	workspaces: [
		{
			label: 'The bakery',
			location: 'cityOfLosAngeles',
			headquarters: true,
			kind: 'commercial',
			exclusiveAtAllTimes: true,
			tenancy: 'lease',
			rentAtFairMarketValue: true
		}
	],
	ownersOtherPermanentOffice: 'none',
	compliance: { btrc: 'clear', taxesDelinquent: false, licensesCurrent: true, secretaryOfState: 'active' },
	transitional: { jobsSince: 'never', placementSince: 'never' },
	county: {
		principalPlaceOfBusinessSince: '2020-03-01',
		dgsSmallBusiness: true,
		inclusionPolicyCertified: false,
		meetsSbaSizeStandard: true,
		samActiveSmallBusiness: false,
		commerciallyUseful: {
			executesDistinctElement: true,
			performsManagesOrSupervises: true,
			normalForItsBusiness: true,
			responsibleForSupplies: true,
			subcontractsNoMoreThanIndustryPractice: true,
			passThroughOnly: false
		},
		stateDvbe: false,
		vaSdvosb: false,
		inclusionPolicyDvbe: false,
		socialEnterprise: { servingSince: 'never' }
	}
};
