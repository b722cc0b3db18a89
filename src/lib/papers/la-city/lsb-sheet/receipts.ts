/** Definitions, "Annual receipts", line by line, with those of all affiliates, against the limit of Procedure #3. */
import { createJudge } from '../../../rules/exact/judge';
import {
	receiptsIncome,
	receiptsTakenOff,
	receiptsTotal,
	type ReceiptsLine,
	type ReceiptsWorksheet
} from '../../../rules/la-city/annual-receipts';
import { receiptsAreSmall } from '../../../rules/la-city/local-small-business';
import { viewOf } from '../../../rules/view';
import { detail } from '../../asks';
import { dayTold } from '../../dates';
import { told } from '../../lines';
import { answerOr, type Block, type Cell } from '../../page/document';
import type { PaperInput } from '../../paper';
import { id, otherFirms } from './firms';

export function receipts(input: PaperInput): Block[] {
	const { answers, lsbSheet } = input.words;
	const says = lsbSheet.receipts;
	const sheet = input.receipts ?? {};
	const note = (words: string): Block => ({ kind: 'paragraph', words });
	return [
		{ kind: 'heading', level: 2, words: says.title },
		note(says.intro),
		{
			kind: 'field',
			name: 'fiscal-year-ends',
			label: says.fiscalYearEnds,
			answer: answerOr(dayTold(detail(input, id, 'fiscal-year-ends'), answers), lsbSheet.yours)
		},
		note(sheet.structure === undefined ? says.notTaxed : says.taxed[sheet.structure]),
		{
			kind: 'table',
			columns: [
				{ header: says.columns.line, share: 5 },
				{ header: says.columns.amount, share: 2 }
			],
			rows: rows(sheet, input)
		},
		...(sheet.affiliates?.length === 0 ? [note(says.noAffiliates)] : []),
		...findings(sheet, input),
		{ kind: 'list', items: says.notes }
	];
}

/** Both ways to gross income stand on the sheet until it is known how the firm is taxed. */
const incomeLines = ({ structure }: ReceiptsWorksheet): readonly ReceiptsLine[] =>
	structure === undefined ? Object.values(receiptsIncome).flat() : receiptsIncome[structure];

function rows(sheet: ReceiptsWorksheet, input: PaperInput): Cell[][] {
	const { answers, lsbSheet } = input.words;
	const says = lsbSheet.receipts;
	const amount = (name: string, label: string, dollars: number | undefined, source?: string): Cell[] => [
		[{ text: label, ...(source !== undefined && { source }) }],
		{
			kind: 'field',
			name,
			label,
			answer: answerOr(dollars === undefined ? undefined : answers.money(dollars), lsbSheet.yours)
		}
	];
	const firms = sheet.affiliates ?? [{}];
	const total = receiptsTotal(sheet);
	return [
		...incomeLines(sheet).map((line) => amount(line, says.plus(says.lines[line]), sheet[line])),
		...receiptsTakenOff.map((line) => amount(line, says.minus(says.lines[line]), sheet[line])),
		...firms.map((firm, i) => {
			const label = sheet.affiliates ? says.affiliate(i + 1, told(firm.name)) : says.affiliateBlank;
			return amount(`affiliate-${i + 1}`, label, firm.receipts, says.affiliate(i + 1, undefined));
		}),
		amount('total', says.total, 'total' in total ? total.total : undefined),
		amount('in-case', says.inCase, input.case.facts.business?.annualReceipts)
	];
}

/** What the figures say: whether they agree, whom they leave out, and how they stand to the limit. */
function findings(sheet: ReceiptsWorksheet, input: PaperInput): Block[] {
	const { answers, lsbSheet } = input.words;
	const says = lsbSheet.receipts;
	const total = receiptsTotal(sheet);
	const inCase = input.case.facts.business?.annualReceipts;
	const judge = createJudge(viewOf(input.case, input.today));
	const isSmall = judge.truthOf(receiptsAreSmall(judge.edition.city.figures));
	const named = new Set((sheet.affiliates ?? []).map(({ name }) => bare(name)));
	const missing = otherFirms(input).flatMap(({ name, finding }) =>
		finding.is === 'affiliate' && name !== undefined && !named.has(bare(name)) ? [name] : []
	);
	const agreement =
		'total' in total && inCase === undefined
			? [says.useTotal(answers.money(total.total))]
			: 'total' in total && total.total !== inCase
				? [says.differ(answers.money(total.total), answers.money(inCase ?? 0))]
				: [];
	const said = [
		...('problem' in total ? [says.tooMuchOff] : []),
		...agreement,
		isSmall === undefined ? says.openLimit : isSmall ? says.underLimit : says.overLimit
	];
	return [
		...said.map((text): Block => ({ kind: 'paragraph', words: [{ text, bold: true }] })),
		...(missing.length > 0
			? [
					{
						kind: 'paragraph',
						words: [{ text: says.missing(missing.join(', ')), bold: true, source: says.missing('…') }]
					} as const
				]
			: [])
	];
}

const bare = (name: string | undefined): string => (name ?? '').normalize('NFC').trim().toLowerCase();
