/** Questions of the County's three programs. */
import { countyCode, guidelines } from '../../rules/sources/la-county-preference-2016';
import type { QuestionsWhere } from '../question';

type Papers = 'county.webvenNumber' | `county.dcba.${string}`;

const useful = (item: string) => [guidelines(`5.1 d, ${item}`), countyCode('2.204.030 C.4')];
const yesNo = { kind: 'yesNo' } as const;

export const countyQuestions: Omit<QuestionsWhere<`county.${string}`>, Papers> = {
	'county.principalPlaceOfBusinessSince': {
		topic: 'county',
		answer: { kind: 'sinceOrNever' },
		cite: [guidelines('5.1 a'), guidelines('5.1 c'), guidelines('5.3 a v')],
		findOutIn: 'ownersAndManagers'
	},
	'county.dgsSmallBusiness': {
		topic: 'county',
		answer: yesNo,
		cite: [guidelines('5.1 a')],
		findOutIn: 'stateCertificate'
	},
	'county.inclusionPolicyCertified': {
		topic: 'county',
		answer: yesNo,
		cite: [guidelines('5.1 c'), countyCode('2.204.030 C.3')],
		findOutIn: 'otherCertificate',
		after: ['county.dgsSmallBusiness']
	},
	'county.meetsStateSizeStandard': {
		topic: 'county',
		answer: yesNo,
		cite: [
			guidelines('2.1', 'average annual gross receipts of $14 million or less over the last three years')
		],
		findOutIn: 'stateCertificate',
		after: ['county.inclusionPolicyCertified', 'business.averageReceipts3y']
	},
	'county.meetsSbaSizeStandard': {
		topic: 'county',
		answer: yesNo,
		cite: [guidelines('5.1 b'), countyCode('2.204.051')],
		findOutIn: 'sba'
	},
	'county.samActiveSmallBusiness': {
		topic: 'county',
		answer: yesNo,
		cite: [
			countyCode('2.204.051', 'maintains an active registration as a small business in the SAM data base')
		],
		findOutIn: 'sam'
	},
	'county.commerciallyUseful.executesDistinctElement': {
		topic: 'county',
		answer: yesNo,
		cite: useful('1) i'),
		findOutIn: 'bidDocuments'
	},
	'county.commerciallyUseful.performsManagesOrSupervises': {
		topic: 'county',
		answer: yesNo,
		cite: useful('1) ii'),
		findOutIn: 'ownersAndManagers'
	},
	'county.commerciallyUseful.normalForItsBusiness': {
		topic: 'county',
		answer: yesNo,
		cite: useful('1) iii'),
		findOutIn: 'ownersAndManagers'
	},
	'county.commerciallyUseful.responsibleForSupplies': {
		topic: 'county',
		answer: yesNo,
		cite: useful('1) iv'),
		findOutIn: 'ownersAndManagers'
	},
	'county.commerciallyUseful.subcontractsNoMoreThanIndustryPractice': {
		topic: 'county',
		answer: yesNo,
		cite: useful('1) v'),
		findOutIn: 'ownersAndManagers'
	},
	'county.commerciallyUseful.passThroughOnly': {
		topic: 'county',
		answer: yesNo,
		cite: useful('2)'),
		findOutIn: 'ownersAndManagers'
	},
	'county.stateDvbe': {
		topic: 'county',
		answer: yesNo,
		cite: [guidelines('5.2 a')],
		findOutIn: 'stateCertificate'
	},
	'county.vaSdvosb': {
		topic: 'county',
		answer: yesNo,
		cite: [guidelines('5.2 b')],
		findOutIn: 'veteransAffairs'
	},
	'county.inclusionPolicyDvbe': {
		topic: 'county',
		answer: yesNo,
		cite: [countyCode('2.211.030 C.3')],
		findOutIn: 'otherCertificate'
	},
	'county.socialEnterprise.servingSince': {
		topic: 'county',
		answer: { kind: 'sinceOrNever' },
		cite: [countyCode('2.205.050 B', 'must be in operation for at least one (1) year')],
		findOutIn: 'programRecords'
	},
	'county.socialEnterprise.jobsWithSupportiveServices': {
		topic: 'county',
		answer: yesNo,
		cite: [guidelines('5.3 a i'), countyCode('2.205.030 H')],
		findOutIn: 'programRecords',
		after: ['county.socialEnterprise.servingSince']
	},
	'county.socialEnterprise.transitionalWorkforceShare': {
		topic: 'county',
		answer: { kind: 'share' },
		cite: [
			guidelines('5.3 a i', 'employing at least 51% of a Transitional Workforce'),
			countyCode('2.205.030 K')
		],
		findOutIn: 'programRecords',
		after: ['county.socialEnterprise.servingSince', 'county.socialEnterprise.jobsWithSupportiveServices']
	},
	'county.socialEnterprise.bCorp': {
		topic: 'county',
		answer: yesNo,
		cite: [guidelines('5.3 a ii')],
		findOutIn: 'bLab',
		after: ['county.socialEnterprise.servingSince']
	},
	'county.socialEnterprise.greenCertifiedByCityInCounty': {
		topic: 'county',
		answer: yesNo,
		cite: [guidelines('5.3 a iii')],
		findOutIn: 'greenCertificate',
		after: ['county.socialEnterprise.servingSince']
	},
	'county.socialEnterprise.primaryPurposeCommonGood': {
		topic: 'county',
		answer: yesNo,
		cite: [
			guidelines('5.3 a iv', 'A business whose primary purpose is the common good'),
			countyCode('2.205.030 E')
		],
		findOutIn: 'missionStatement',
		after: ['county.socialEnterprise.servingSince']
	},
	'county.socialEnterprise.publishedMissionStatement': {
		topic: 'county',
		answer: yesNo,
		cite: [guidelines('5.3 a iv')],
		findOutIn: 'missionStatement',
		after: ['county.socialEnterprise.servingSince', 'county.socialEnterprise.primaryPurposeCommonGood']
	},
	'county.socialEnterprise.principalActivityServesMission': {
		topic: 'county',
		answer: yesNo,
		cite: [guidelines('5.3 a iv')],
		findOutIn: 'missionStatement',
		after: ['county.socialEnterprise.servingSince', 'county.socialEnterprise.primaryPurposeCommonGood']
	},
	'county.majorOffice': {
		topic: 'county',
		answer: yesNo,
		cite: [guidelines('5.3 a v'), guidelines('5.3, footnote 1')],
		findOutIn: 'ownersAndManagers',
		after: ['county.principalPlaceOfBusinessSince', 'county.socialEnterprise.servingSince']
	}
};
