/** Questions about the firm itself, and about what it takes in. */
import { definition, procedure } from '../../rules/sources/la-city-lbpp-2024';
import { countyCode, guidelines } from '../../rules/sources/la-county-preference-2016';
import { structures } from '../../rules/choices';
import type { QuestionsWhere } from '../question';

type Papers = 'name' | 'dba' | 'fein' | 'phone' | 'email' | 'rampVendorNumber' | 'btrcNumber' | 'address';

export const firmQuestions: Omit<QuestionsWhere<`business.${string}`>, `business.${Papers}`> &
	QuestionsWhere<`jointVenture.${string}`> = {
	'business.kind': {
		topic: 'firm',
		answer: { kind: 'choice', values: ['forProfit', 'nonprofit'] },
		cite: [procedure(1)('who is eligible to apply'), procedure(4)('item A')],
		findOutIn: 'formationPapers'
	},
	'business.structure': {
		topic: 'firm',
		answer: { kind: 'choice', values: structures },
		cite: [procedure(1)('item 3(c)'), guidelines('5.3 a ii')],
		findOutIn: 'formationPapers'
	},
	'jointVenture.legallyEstablished': {
		topic: 'firm',
		answer: { kind: 'yesNo' },
		cite: [procedure(1)('item 3(c)', 'The joint venture must be a legally established entity')],
		findOutIn: 'formationPapers',
		waitsFor: ['business.structure']
	},
	'jointVenture.commerciallyUsefulPurpose': {
		topic: 'firm',
		answer: { kind: 'yesNo' },
		cite: [procedure(1)('item 3(c)', 'must perform a commercially useful purpose')],
		findOutIn: 'formationPapers',
		waitsFor: ['business.structure']
	},
	'business.nameMatchesRampAndBtrc': {
		topic: 'compliance',
		answer: { kind: 'yesNo' },
		cite: [procedure(1)('item 1'), procedure(2)('item 1')],
		findOutIn: 'ramp',
		after: ['compliance.btrc']
	},
	'business.subsidiary': {
		topic: 'firm',
		answer: { kind: 'yesNo' },
		cite: [procedure(3)('item C'), definition('Subsidiary')],
		findOutIn: 'ownershipPapers'
	},
	'business.independentlyOwnedAndOperated': {
		topic: 'firm',
		answer: { kind: 'yesNo' },
		cite: [procedure(3)('item C', 'Is independently owned and operated'), definition('Affiliate')],
		findOutIn: 'ownershipPapers',
		worksheet: 'affiliates'
	},
	'business.dominantInField': {
		topic: 'firm',
		answer: { kind: 'yesNo' },
		cite: [procedure(3)('item B')],
		findOutIn: 'ownersAndManagers'
	},
	'business.manufacturer': {
		topic: 'firm',
		answer: { kind: 'yesNo' },
		cite: [
			procedure(3)('manufacturers', 'If the firm is a manufacturer, it must have less than 25 employees')
		],
		findOutIn: 'ownersAndManagers'
	},
	'business.employees': {
		topic: 'people',
		answer: { kind: 'count' },
		cite: [
			procedure(3)('manufacturers'),
			guidelines('2.1', 'has 100 or fewer employees'),
			definition('Affiliate')
		],
		findOutIn: 'de9c',
		after: ['business.manufacturer', 'county.inclusionPolicyCertified'],
		worksheet: 'affiliates'
	},
	'business.completedFiscalYear': {
		topic: 'money',
		answer: { kind: 'yesNo' },
		cite: [procedure(3)('annual gross receipts')],
		findOutIn: 'taxReturns',
		paperOnly: true
	},
	'business.annualReceipts': {
		topic: 'money',
		answer: { kind: 'dollars' },
		cite: [
			procedure(3)('annual gross receipts', 'less than five million dollars'),
			definition('Annual receipts')
		],
		findOutIn: 'taxReturns',
		worksheet: 'annualReceipts'
	},
	'business.averageReceipts3y': {
		topic: 'money',
		answer: { kind: 'dollars' },
		cite: [guidelines('2.1'), countyCode('2.204.030 C.3')],
		findOutIn: 'taxReturns',
		after: ['county.inclusionPolicyCertified']
	}
};
