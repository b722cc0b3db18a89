/**
 * The notice of job openings under the First Source Hiring Ordinance, to the Economic and Workforce Development
 * Department (EWDD), before a City contract above $25,000 is signed (Executive Directive 20, Introduction and A.4).
 * The sources hold no form and no address for it: the paper says so, and the awarding department knows both.
 */
import { obligationsOf } from '../../contract/obligations';
import { detail, detailRows, type Ask, type DetailRow } from '../asks';
import { addressee, letterhead, letterNeeds, signature, signing } from '../letter';
import { told } from '../lines';
import { answerOr, leftBlank, type Block, type PaperDocument, type TextField } from '../page/document';
import type { Caution, Email, Paper, PaperInput } from '../paper';
import { openingColumns, type OpeningColumn } from './first-source/words';

const id = 'city-first-source-notice';

const duty = ({ contract = {} }: PaperInput) =>
	obligationsOf(contract).find(({ name }) => name === 'firstSource');

/** The contract as it is told: its department and name are asked here, the rest stands with the contract. */
function contractOf(input: PaperInput) {
	const { amount, signOn } = input.contract ?? {};
	const { answers } = input.words;
	return {
		department: detail(input, id, 'department'),
		name: detail(input, id, 'contract-name'),
		amount: amount === undefined ? undefined : answers.money(amount),
		signOn: signOn === undefined ? undefined : answers.date(signOn)
	};
}
const parts = ['department', 'name', 'amount', 'signOn'] as const;

const openingsOf = (input: PaperInput): readonly DetailRow[] => detailRows(input, id, 'openings');

/** What one opening's blanks hold, two side by side where they are short. */
function opening(input: PaperInput, row: DetailRow, i: number): Block {
	const { firstSource: says, worksheet } = input.words;
	const field = (column: OpeningColumn, maxLines = 2): TextField => ({
		kind: 'field',
		name: `${column}-${i + 1}`,
		label: says.columns[column],
		answer: answerOr(row[column], worksheet.yours),
		maxLines
	});
	return {
		kind: 'together',
		blocks: [
			{ kind: 'heading', level: 3, words: says.opening1(i + 1) },
			{ kind: 'row', cells: [{ ...field('job'), share: 2 }, field('count')] },
			{ kind: 'row', cells: [field('pay'), field('hours')] },
			{ kind: 'row', cells: [field('place'), field('starts')] },
			field('skills', 6),
			field('apply', 4)
		]
	};
}

function compose(input: PaperInput): PaperDocument {
	const { firstSource: says, answers, titles, language } = input.words;
	const known = contractOf(input);
	const written = openingsOf(input);
	const blank = (part: (typeof parts)[number]): TextField => ({
		kind: 'field',
		name: `contract-${part}`,
		label: says.contract[part],
		answer: answerOr(known[part], answers.notAnswered),
		maxLines: 3
	});
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
			{ kind: 'paragraph', words: says.greeting },
			{ kind: 'paragraph', words: [{ text: says.opening(firm, known.amount), source: says.title }] },
			{ kind: 'row', cells: [blank('department'), blank('name')] },
			{ kind: 'row', cells: [blank('amount'), blank('signOn')] },
			{ kind: 'heading', level: 2, words: says.openings },
			...(written.length > 0 ? written : [{}, {}]).map((row, i) => opening(input, row, i)),
			{
				kind: 'together',
				blocks: [
					{ kind: 'paragraph', words: says.request },
					{ kind: 'paragraph', words: says.contact },
					signing(input)
				]
			}
		]
	};
}

function email(input: PaperInput): Email {
	const { firstSource: says, letter } = input.words;
	const known = contractOf(input);
	const jobs = openingsOf(input).map((row, i) =>
		[
			says.opening1(i + 1),
			...openingColumns.map((column) => `${says.columns[column]}: ${row[column]?.trim() || '-'}`)
		].join('\n')
	);
	return {
		subject: says.subject(known.name),
		body: [
			says.greeting,
			says.opening(told(input.case.facts.business?.name), known.amount),
			parts
				.map((part) => `${says.contract[part]}: ${known[part] ?? letter.toFillIn(says.contract[part])}`)
				.join('\n'),
			jobs.length > 0 ? jobs.join('\n\n') : letter.toFillIn(says.openings),
			says.request,
			says.contact,
			`${says.closing}\n${signature(input)}`
		].join('\n\n')
	};
}

function asks({ words: { firstSource: says } }: PaperInput): Ask[] {
	return [
		{ name: 'department', kind: 'line', ...says.asks.department },
		{ name: 'contract-name', kind: 'line', ...says.asks.contractName },
		{
			name: 'openings',
			kind: 'rows',
			...says.asks.openings,
			columns: openingColumns.map((column) => ({
				name: column,
				kind: column === 'skills' || column === 'apply' ? 'text' : 'line',
				label: says.columns[column]
			}))
		}
	];
}

function cautions(input: PaperInput): Caution[] {
	const found: Caution[] = [{ says: 'firstSourceAddress' }];
	const signOn = input.contract?.signOn;
	if (signOn === undefined) found.push({ says: 'firstSourceBefore' });
	else if (signOn < input.today) found.push({ says: 'firstSourceLate', days: [signOn] });
	else found.push({ says: 'firstSourceBy', days: [signOn] });
	if (duty(input)?.binds !== 'yes') found.push({ says: 'firstSourceOpen' });
	if (openingsOf(input).length === 0) found.push({ says: 'firstSourceNeedsOpenings' });
	return found;
}

export const firstSourceNotice: Paper = {
	id,
	isCalledFor: (input) =>
		duty(input)?.binds === 'yes' ||
		Object.values(input.details?.[id] ?? {}).some((written) => written.length > 0),
	needs: letterNeeds,
	cautions,
	asks,
	email,
	compose
};
