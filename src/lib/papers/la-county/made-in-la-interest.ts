/**
 * An expression of interest in the County's Made in Los Angeles pilot (motion of May 5, 2026, direction 3), with a profile
 * of what the firm makes, where, and under which conditions of work, against what the motion names. There is no
 * definition yet to qualify by, and the paper says so: it states the firm's own word and judges nothing.
 */
import { detail, detailRows, type Ask, type DetailRow } from '../asks';
import { addressee, letterhead, letterNeeds, signature, signing } from '../letter';
import { told } from '../lines';
import { answerOr, leftBlank, type Block, type PaperDocument, type TextField } from '../page/document';
import type { Caution, Email, Paper, PaperInput } from '../paper';
import { criterionNames, motionSays, type CriterionName } from './made-in-la/criteria';
import { certificateColumns, productColumns, siteColumns } from './made-in-la/words';

const id = 'county-made-in-la-interest';

const lists = { products: productColumns, sites: siteColumns, certificates: certificateColumns } as const;
type List = keyof typeof lists;
const listNames = Object.keys(lists) as List[];

/** The firm's own word on what the motion names. */
const word = (input: PaperInput, name: string): string | undefined => {
	const said = detail(input, id, name);
	if (said === undefined) return undefined;
	return said === 'yes' ? input.words.answers.yes : input.words.answers.no;
};

function list(input: PaperInput, name: List): Block[] {
	const { madeInLa: says, worksheet } = input.words;
	const columns: readonly string[] = lists[name];
	const labels: Record<string, string> = says[name].columns;
	const written = detailRows(input, id, name);
	const rows: readonly DetailRow[] = written.length > 0 ? written : [{}, {}];
	const cell = (row: DetailRow, column: string, i: number): TextField => ({
		kind: 'field',
		name: `${name}-${column}-${i + 1}`,
		label: labels[column] ?? column,
		answer: answerOr(row[column], worksheet.yours),
		maxLines: 6
	});
	return [
		{ kind: 'heading', level: 2, words: says[name].title },
		{
			kind: 'table',
			columns: columns.map((column, i) => ({ header: labels[column] ?? column, share: i === 0 ? 3 : 2 })),
			rows: rows.map((row, i) => columns.map((column) => cell(row, column, i)))
		}
	];
}

function criteria(input: PaperInput): Block[] {
	const { madeInLa: says, worksheet } = input.words;
	return [
		{ kind: 'heading', level: 2, words: says.criteria.title },
		{ kind: 'paragraph', words: says.criteria.intro },
		{
			kind: 'table',
			columns: [
				{ header: says.criteria.columns.named, share: 5 },
				{ header: says.criteria.columns.ours, share: 2 },
				{ header: says.criteria.columns.source, share: 3 }
			],
			rows: criterionNames.map((name) => [
				says.criteria.names[name],
				{
					kind: 'field',
					name,
					label: says.criteria.names[name],
					answer: answerOr(word(input, name), worksheet.yours)
				},
				`${motionSays[name].section}: “${motionSays[name].quote}”`
			])
		}
	];
}

function interest(input: PaperInput): Block[] {
	const { madeInLa: says, worksheet } = input.words;
	const box = (name: 'label' | 'group'): Block => {
		const said = detail(input, id, name);
		return {
			kind: 'checkBox',
			name,
			words: says.interest[name],
			ticked: said === undefined ? leftBlank(worksheet.yours) : said === 'yes'
		};
	};
	return [{ kind: 'heading', level: 2, words: says.interest.title }, box('label'), box('group')];
}

function compose(input: PaperInput): PaperDocument {
	const { madeInLa: says, titles, language, worksheet } = input.words;
	const firm = told(input.case.facts.business?.name);
	return {
		title: titles[id],
		language,
		footer: says.footer,
		blocks: [
			...letterhead(input),
			addressee(says.addressee),
			{ kind: 'field', name: 'address', label: says.noAddress, answer: leftBlank(says.noAddress), lines: 2 },
			{ kind: 'heading', level: 1, words: says.title },
			{ kind: 'paragraph', words: [{ text: says.pilot, bold: true }] },
			{ kind: 'paragraph', words: [{ text: says.opening(firm), source: says.title }] },
			...listNames.flatMap((name) => list(input, name)),
			...criteria(input),
			{
				kind: 'field',
				name: 'labor',
				label: says.labor,
				answer: answerOr(detail(input, id, 'labor'), worksheet.yours),
				lines: 4,
				maxLines: 14
			},
			...interest(input),
			{ kind: 'together', blocks: [{ kind: 'paragraph', words: says.request }, signing(input)] }
		]
	};
}

function email(input: PaperInput): Email {
	const { madeInLa: says, letter } = input.words;
	const firm = told(input.case.facts.business?.name);
	const rowsOf = (name: List) => {
		const labels: Record<string, string> = says[name].columns;
		const rows = detailRows(input, id, name).map((row) =>
			lists[name].map((column) => `${labels[column]}: ${row[column]?.trim() || '-'}`).join('; ')
		);
		return [says[name].title, ...(rows.length > 0 ? rows : [letter.toFillIn(says[name].title)])].join('\n');
	};
	const said = (name: CriterionName) =>
		`${says.criteria.names[name]}: ${word(input, name) ?? letter.toFillIn(says.criteria.columns.ours)}`;
	const labor = detail(input, id, 'labor');
	const ticked = (['label', 'group'] as const)
		.filter((name) => detail(input, id, name) === 'yes')
		.map((name) => says.interest[name]);
	return {
		subject: says.subject(firm),
		body: [
			says.opening(firm),
			...listNames.map(rowsOf),
			[says.criteria.title, ...criterionNames.map(said)].join('\n'),
			...(labor === undefined ? [] : [`${says.labor}\n${labor}`]),
			...ticked,
			says.request,
			`${says.closing}\n${signature(input)}`
		].join('\n\n')
	};
}

function asks({ words: { madeInLa: says } }: PaperInput): Ask[] {
	const rows = (name: List): Ask => {
		const labels: Record<string, string> = says[name].columns;
		return {
			name,
			kind: 'rows',
			...says.asks[name],
			columns: lists[name].map((column) => ({ name: column, kind: 'line', label: labels[column] ?? column }))
		};
	};
	return [
		rows('products'),
		rows('sites'),
		...criterionNames.map((name): Ask => ({ name, kind: 'yesNo', ...says.asks.criteria[name] })),
		{ name: 'labor', kind: 'text', ...says.asks.labor },
		rows('certificates'),
		{ name: 'label', kind: 'yesNo', ...says.asks.label },
		{ name: 'group', kind: 'yesNo', ...says.asks.group }
	];
}

function cautions(input: PaperInput): Caution[] {
	const found: Caution[] = [{ says: 'pilotNotDefined' }, { says: 'pilotForm' }];
	if (input.case.facts.business?.manufacturer === false) found.push({ says: 'pilotIsForManufacturers' });
	if (criterionNames.some((name) => detail(input, id, name) === 'no')) found.push({ says: 'pilotSaysNo' });
	return found;
}

/** Called for once something is written for it: whoever makes nothing in the County has no use for it. */
export const madeInLaInterest: Paper = {
	id,
	isCalledFor: ({ details }) => Object.values(details?.[id] ?? {}).some((written) => written.length > 0),
	needs: letterNeeds,
	cautions,
	asks,
	email,
	compose
};
