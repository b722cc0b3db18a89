import type { Facts } from '../../../src/lib/rules/facts';

/** A nonprofit in South Los Angeles with eleven transitional employees, ten of them full-time, and a staff of forty. */
export const secondChance: Facts = {
	business: {
		name: 'Segunda Oportunidad',
		kind: 'nonprofit',
		structure: 'corporation',
		employees: 45,
		nameMatchesRampAndBtrc: true
	},
	workspaces: [
		{
			label: 'El taller',
			location: 'cityOfLosAngeles',
			headquarters: true,
			kind: 'commercial',
			exclusiveAtAllTimes: true,
			tenancy: 'owned'
		}
	],
	ownersOtherPermanentOffice: 'none',
	compliance: { btrc: 'exempt', taxesDelinquent: false, licensesCurrent: true, secretaryOfState: 'active' },
	workforce: { fullTime: 40 },
	transitional: { jobsSince: '2024-01-15', participants: 11, fullTimeParticipants: 10 },
	county: {
		principalPlaceOfBusinessSince: '2019-06-01',
		dgsSmallBusiness: false,
		inclusionPolicyCertified: false,
		stateDvbe: false,
		vaSdvosb: false,
		inclusionPolicyDvbe: false,
		socialEnterprise: {
			servingSince: '2022-05-01',
			jobsWithSupportiveServices: true,
			transitionalWorkforceShare: 60,
			bCorp: false,
			greenCertifiedByCityInCounty: false,
			primaryPurposeCommonGood: true,
			publishedMissionStatement: true,
			principalActivityServesMission: true
		}
	}
};
