/** Questions about each office or work space, and about another office that an owner keeps. */
import { locations, monthToMonthOrigins, spaceKinds, tenancies } from '../../rules/choices';
import { definition, procedure } from '../../rules/sources/la-city-lbpp-2024';
import type { QuestionsWhere } from '../question';

const county = procedure(1);
const city = procedure(2);
const item1 = [county('item 1'), city('item 1')];

export const workspaceQuestions: QuestionsWhere<
	'workspaces' | `workspaces[].${string}` | 'ownersOtherPermanentOffice'
> = {
	workspaces: {
		topic: 'workspace',
		answer: { kind: 'list' },
		cite: [county('item 1', 'occupies a qualifying physical work space'), city('item 1')],
		findOutIn: 'ownersAndManagers'
	},
	'workspaces[].label': {
		topic: 'workspace',
		answer: { kind: 'text' },
		cite: item1,
		findOutIn: 'ownersAndManagers',
		paperOnly: true
	},
	'workspaces[].address': {
		topic: 'workspace',
		answer: { kind: 'address' },
		cite: item1,
		findOutIn: 'lease',
		paperOnly: true
	},
	'workspaces[].location': {
		topic: 'workspace',
		answer: { kind: 'place', values: locations },
		cite: item1,
		findOutIn: 'mapOfTheCity'
	},
	'workspaces[].headquarters': {
		topic: 'workspace',
		answer: { kind: 'yesNo' },
		cite: [definition('Headquarters'), county('item 3(c)'), procedure(3)('item C')],
		findOutIn: 'ownersAndManagers',
		after: ['workspaces[].location']
	},
	'workspaces[].kind': {
		topic: 'workspace',
		answer: { kind: 'choice', values: spaceKinds },
		cite: [
			county('item 1, examples of addresses'),
			definition('Coworking Space'),
			definition('Virtual Office')
		],
		findOutIn: 'lease',
		after: ['workspaces[].location']
	},
	'workspaces[].exclusiveAtAllTimes': {
		topic: 'workspace',
		answer: { kind: 'yesNo' },
		cite: [county('item 1', 'exclusively reserved for the firm at all times'), city('item 1')],
		findOutIn: 'lease',
		after: ['workspaces[].location', 'workspaces[].kind']
	},
	'workspaces[].tenancy': {
		topic: 'workspace',
		answer: { kind: 'choice', values: tenancies },
		cite: [county('item 1'), city('item 1'), definition('Tenancy')],
		findOutIn: 'lease',
		after: ['workspaces[].location', 'workspaces[].kind']
	},
	'workspaces[].monthToMonthOrigin': {
		topic: 'workspace',
		answer: { kind: 'choice', values: monthToMonthOrigins },
		cite: item1,
		findOutIn: 'lease',
		waitsFor: ['workspaces[].tenancy']
	},
	'workspaces[].sixMonthsPaymentProof': {
		topic: 'workspace',
		answer: { kind: 'yesNo' },
		cite: [county('item 1', '6 months proof of payment'), city('item 1')],
		findOutIn: 'lease',
		waitsFor: ['workspaces[].tenancy'],
		after: ['workspaces[].monthToMonthOrigin']
	},
	'workspaces[].lastPaymentOnOriginalLeaseProof': {
		topic: 'workspace',
		answer: { kind: 'yesNo' },
		cite: [
			county('item 1', 'proof of the most recent lease payment made on the original long-term lease'),
			city('item 1')
		],
		findOutIn: 'lease',
		waitsFor: ['workspaces[].monthToMonthOrigin'],
		after: ['workspaces[].sixMonthsPaymentProof']
	},
	'workspaces[].landlordLetter': {
		topic: 'workspace',
		answer: { kind: 'yesNo' },
		cite: [county('item 1', 'the landlord’s willingness to lease to the applicant'), city('item 1')],
		findOutIn: 'landlord',
		waitsFor: ['workspaces[].monthToMonthOrigin']
	},
	'workspaces[].rentAtFairMarketValue': {
		topic: 'workspace',
		answer: { kind: 'yesNo' },
		cite: [county('item 1', 'rents at less than fair market value'), city('item 1')],
		findOutIn: 'lease',
		after: ['workspaces[].kind', 'workspaces[].tenancy']
	},
	ownersOtherPermanentOffice: {
		topic: 'workspace',
		answer: { kind: 'choice', values: ['none', ...locations] },
		cite: [county('item 1, examples of addresses'), city('item 1, examples of addresses')],
		findOutIn: 'ownersAndManagers',
		after: ['workspaces', 'workspaces[].kind']
	}
};
