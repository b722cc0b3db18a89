/** What the City's form will ask the firm to declare, in plain words. */
import type { DeclarationWords } from '../../papers/la-city/lbpp-worksheet/words';

export const worksheetDeclaration: DeclarationWords = {
	title: 'What you will declare',
	intro:
		'The City’s form asks the firm to declare under penalty of perjury that it meets all eligibility criteria of the certifications it asks for. In plain words, that means:',
	local: {
		county: [
			'The firm occupies a work space in the County of Los Angeles that is reserved for it at all times, under a deed or a lease that counts, at a fair market rent.',
			'The firm is local to the County in at least one of the ways (a), (b), (c) of section 4.'
		],
		city: [
			'The firm occupies a work space in the City of Los Angeles that is reserved for it at all times, under a deed or a lease that counts, at a fair market rent.',
			'The firm is local to the City in at least one of the ways (a), (b), (c) of section 4.'
		]
	},
	compliance: [
		'The name on the application matches the RAMP profile and the BTRC.',
		'The firm holds a BTRC in clear standing, or is exempt from it, and owes no overdue State, County or City tax.',
		'Every license it needs is in force, and its status with the Secretary of State, where it must register, is active.'
	],
	of: {
		lbe: ['LBE: the firm is for profit.'],
		cbe: ['CBE: the firm is for profit and meets the criteria of a Local Business as well.'],
		lsb: [
			'LSB: the firm is independently owned and operated, is no subsidiary, has its headquarters here, and is not dominant in its field, with its affiliates.',
			'LSB: with all affiliates, its gross receipts of the previous fiscal year were under $5,000,000; a manufacturer also has fewer than 25 employees.'
		],
		lte: [
			'LTE: for at least one year the firm has provided transitional jobs to participants or, if it is for profit, recruited, referred or placed transitional employees.',
			'LTE: in the last 12 months there were 10 or more full-time participants, or participants came to 10 percent of the full-time employees.'
		]
	},
	consequence:
		'If any of this is not true, or you are not sure, do not sign. False, erroneous or misleading statements are grounds for denial or removal.',
	signing: 'Who signs, and how',
	who: [
		'The owner, a duly authorized officer, or a corporate officer: for example President, CEO, COO, CFO, Controller, a Vice President of Operations, Marketing or Production, General Manager, or an officer listed in the Articles or the Operating Agreement.',
		'In ink, or with an authenticated digital or electronic signature. A typed or pasted name is not enough.',
		'The City may ask for ink in any case.'
	],
	name: 'Name of the person who will sign',
	position: 'Title',
	doNotSign: 'Sign the City’s form, never this worksheet.'
};
