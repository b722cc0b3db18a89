/** Questions about taxes, licenses and registration, and about the people who work for the firm. */
import { locations } from '../../rules/choices';
import { procedure } from '../../rules/sources/la-city-lbpp-2024';
import type { QuestionsWhere } from '../question';

const county = procedure(1);
const city = procedure(2);
const item2 = [county('item 2'), city('item 2')];
const tie = [county('items 3(a) and 3(b)'), city('items 3(a) and 3(b)')];
const hours = [
	county('items 3(a) and 3(b)', 'at least 60 percent of their total annual, regular work hours'),
	city('items 3(a) and 3(b)')
];

export const complianceQuestions: QuestionsWhere<`compliance.${string}` | `workforce.${string}`> = {
	'compliance.btrc': {
		topic: 'compliance',
		answer: { kind: 'choice', values: ['clear', 'delinquent', 'exempt', 'none'] },
		cite: [...item2, procedure(3)('item D', 'has a "CLEAR" tax status for its business tax account')],
		findOutIn: 'btrc'
	},
	'compliance.btrcAddress': {
		topic: 'compliance',
		answer: { kind: 'place', values: locations },
		cite: [
			county('item 2', 'applying under 3(a) or 3(b), the BTRC must reflect the physical'),
			city('item 2')
		],
		findOutIn: 'btrc',
		after: ['compliance.btrc']
	},
	'compliance.taxesDelinquent': {
		topic: 'compliance',
		answer: { kind: 'yesNo' },
		cite: [county('item 2', 'is not delinquent on any (State, County, City) taxes'), city('item 2')],
		findOutIn: 'taxOffices'
	},
	'compliance.licensesCurrent': {
		topic: 'compliance',
		answer: { kind: 'yesNo' },
		cite: [county('item 2', 'Any required unexpired license to operate the business'), city('item 2')],
		findOutIn: 'licenses'
	},
	'compliance.secretaryOfState': {
		topic: 'compliance',
		answer: {
			kind: 'choice',
			values: ['active', 'suspended', 'canceled', 'notRegistered', 'notRequired']
		},
		cite: [county('item 2', 'must have an active status with the CA Secretary of State'), city('item 2')],
		findOutIn: 'secretaryOfState'
	},
	'workforce.fullTime': {
		topic: 'people',
		answer: { kind: 'count' },
		cite: [...tie, procedure(4)('item (4)')],
		findOutIn: 'de9c',
		// With a headquarters here it is asked for transitional jobs alone, so it comes after whether there are any.
		after: ['business.structure', 'transitional.jobsSince', 'transitional.placementSince'],
		worksheet: 'fullTime'
	},
	'workforce.fullTimeInCounty': {
		topic: 'people',
		answer: { kind: 'count' },
		cite: [county('items 3(a) and 3(b)')],
		findOutIn: 'de9c',
		after: ['business.structure', 'workforce.fullTime'],
		worksheet: 'fullTime'
	},
	'workforce.fullTimeInCity': {
		topic: 'people',
		answer: { kind: 'count' },
		cite: [city('items 3(a) and 3(b)')],
		findOutIn: 'de9c',
		after: ['business.structure', 'workforce.fullTimeInCounty'],
		worksheet: 'fullTime'
	},
	'workforce.hoursShareInCounty': {
		topic: 'people',
		answer: { kind: 'share' },
		cite: hours,
		findOutIn: 'timeRecords',
		after: ['business.structure'],
		waitsFor: ['workforce.fullTimeInCounty'],
		worksheet: 'fullTime'
	},
	'workforce.hoursShareInCity': {
		topic: 'people',
		answer: { kind: 'share' },
		cite: hours,
		findOutIn: 'timeRecords',
		after: ['business.structure'],
		waitsFor: ['workforce.fullTimeInCity'],
		worksheet: 'fullTime'
	},
	'workforce.includesWhollyOwnedSubsidiaries': {
		topic: 'people',
		answer: { kind: 'yesNo' },
		cite: [county('item 3, note'), city('item 3, note')],
		findOutIn: 'ownershipPapers',
		paperOnly: true
	}
};
