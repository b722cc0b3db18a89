/**
 * The figures behind a Local Small Business (Procedure #3; Definitions, "Affiliate" and "Annual receipts"): who is an
 * affiliate, what the receipts of all come to, and how many people a manufacturer has. It stays with the firm.
 */
import { affiliateSigns } from '../../rules/la-city/affiliates';
import type { Ask } from '../asks';
import { unansweredIn } from '../lines';
import type { PaperDocument } from '../page/document';
import type { Caution, Paper, PaperInput } from '../paper';
import { absentOf } from '../wanted';
import { affiliates } from './lsb-sheet/affiliates';
import { id, otherFirms } from './lsb-sheet/firms';
import { headcount } from './lsb-sheet/headcount';
import { receipts } from './lsb-sheet/receipts';

function compose(input: PaperInput): PaperDocument {
	const { lsbSheet: says, titles, language } = input.words;
	return {
		title: titles[id],
		language,
		footer: says.footer,
		blocks: [
			{ kind: 'heading', level: 1, words: says.title },
			{ kind: 'paragraph', words: says.intro },
			...affiliates(input),
			...receipts(input),
			...headcount(input)
		]
	};
}

function asks({ case: { facts }, words }: PaperInput): Ask[] {
	const says = words.lsbSheet.asks;
	const mayManufacture = facts.business?.manufacturer !== false;
	return [
		{
			name: 'firms',
			kind: 'rows',
			...says.firms,
			columns: [
				{ name: 'name', kind: 'line', label: says.name },
				...affiliateSigns.map((sign): Ask => ({ name: sign, kind: 'yesNo', label: says.signs[sign] })),
				...(mayManufacture ? [{ name: 'employees', kind: 'line', label: says.employees } as const] : []),
				{ name: 'note', kind: 'text', label: says.note }
			]
		},
		{ name: 'fiscal-year-ends', kind: 'date', ...says.fiscalYearEnds },
		...(mayManufacture ? [{ name: 'own-employees', kind: 'line', ...says.ownEmployees } as const] : [])
	];
}

const needs = (input: PaperInput): string[] => [
	...absentOf(input.case.facts, ['business.annualReceipts']),
	...unansweredIn(compose(input), input)
];

function cautions(input: PaperInput): Caution[] {
	const { status } = input.assessment.programs.lsb;
	const isOpen = otherFirms(input).some(
		({ finding }) => finding.is === 'unknown' || finding.is === 'agencyDecides'
	);
	return [
		...(status === 'unmet' ? [{ says: 'askedButUnmet', program: 'lsb' } as const] : []),
		...(input.receipts === undefined ? [{ says: 'receiptsNotWorkedOut' } as const] : []),
		...(isOpen ? [{ says: 'affiliationOpen' } as const] : [])
	];
}

/** Called for where LSB is asked for: its limits count the firm together with all affiliates. */
export const lsbSheet: Paper = {
	id,
	isForTheFirm: true,
	isCalledFor: ({ asksFor }) => asksFor.includes('lsb'),
	needs,
	cautions,
	asks,
	compose
};
