/** Procedure #3, manufacturers: fewer than 25 employees, with all affiliates (Definitions, "Affiliate", part 6). */
import { createJudge } from '../../../rules/exact/judge';
import { isSmallIfManufacturer } from '../../../rules/la-city/local-small-business';
import { viewOf } from '../../../rules/view';
import { answerTable, writer } from '../../lines';
import { answerOr, type Block, type Cell } from '../../page/document';
import type { PaperInput } from '../../paper';
import { otherFirms, ownEmployees } from './firms';

export function headcount(input: PaperInput): Block[] {
	const says = input.words.lsbSheet.headcount;
	const write = writer(input);
	const { manufacturer } = input.case.facts.business ?? {};
	const heading: Block[] = [
		{ kind: 'heading', level: 2, words: says.title },
		{ kind: 'paragraph', words: says.rule },
		...answerTable(input, [
			{
				path: 'business.manufacturer',
				label: says.manufacturer,
				answer: write.yesNo('business.manufacturer'),
				always: true
			},
			...(manufacturer === false
				? []
				: [
						{
							path: 'business.employees',
							label: says.all,
							answer: write.number('business.employees'),
							always: true
						}
					])
		])
	];
	if (manufacturer === false) return [...heading, { kind: 'paragraph', words: says.notManufacturer }];
	return [
		...heading,
		{
			kind: 'table',
			columns: [
				{ header: input.words.lsbSheet.receipts.columns.line, share: 5 },
				{ header: input.words.lsbSheet.affiliates.columns.answer, share: 2 }
			],
			rows: counted(input)
		},
		...findings(input)
	];
}

/** The firms whose people count: the firm's own, and every affiliate by the answers. */
const affiliates = (input: PaperInput) =>
	otherFirms(input).filter(({ finding }) => finding.is === 'affiliate');

function counted(input: PaperInput): Cell[][] {
	const { answers, lsbSheet } = input.words;
	const says = lsbSheet.headcount;
	const count = (name: string, label: string, people: number | undefined, source = label): Cell[] => [
		[{ text: label, source }],
		{
			kind: 'field',
			name,
			label,
			answer: answerOr(people === undefined ? undefined : answers.number(people), lsbSheet.yours)
		}
	];
	return [
		count('own-employees', says.own, ownEmployees(input)),
		...affiliates(input).map(({ name, employees }, i) =>
			count(`employees-${i + 1}`, says.affiliate(i + 1, name), employees, says.affiliate(i + 1, undefined))
		)
	];
}

function findings(input: PaperInput): Block[] {
	const { answers, lsbSheet } = input.words;
	const says = lsbSheet.headcount;
	const parts = [ownEmployees(input), ...affiliates(input).map(({ employees }) => employees)];
	const sum = parts.reduce<number | undefined>(
		(all, part) => (all === undefined || part === undefined ? undefined : all + part),
		0
	);
	const { manufacturer, employees } = input.case.facts.business ?? {};
	const judge = createJudge(viewOf(input.case, input.today));
	const isSmall = judge.truthOf(isSmallIfManufacturer(judge.edition.city.figures));
	const said = [
		...(sum !== undefined && employees !== undefined && sum !== employees
			? [says.differ(answers.number(sum), answers.number(employees))]
			: []),
		...(manufacturer === undefined || isSmall === undefined
			? [says.open]
			: [isSmall ? says.under : says.over])
	];
	return said.map((text) => ({ kind: 'paragraph', words: [{ text, bold: true }] }));
}
