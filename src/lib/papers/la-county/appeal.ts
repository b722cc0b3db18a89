/**
 * An appeal against a denied County certification (guidelines, section 7): in writing, by e-mail, within 10 business days
 * of the date of denial; with the vendor's name and number, the certification, the date, the reasons, why the
 * business believes that DCBA erred, and specific evidence.
 *
 * It is called for once something is written for it: nothing in the facts tells that a certification was denied.
 */
import { businessDaysAfter } from '../../deadlines/business-days';
import { periodsOn } from '../../rules/periods-in-force';
import { detail, detailRows, type Ask } from '../asks';
import { addressee, letterhead, letterNeeds, signature, signing } from '../letter';
import { told } from '../lines';
import { answerOr, leftBlank, type Block, type PaperDocument, type TextField } from '../page/document';
import type { Caution, Email, Paper, PaperInput } from '../paper';
import { absentOf } from '../wanted';
import type { CountyProgram } from './certificates';

const id = 'county-appeal';

/** As section 7 a of the guidelines of November 2016 prints it. */
const appealsAddress = 'cbesbe@dcba.lacounty.gov';

const programs: readonly CountyProgram[] = ['lsbe', 'dvbe', 'se'];

const programOf = (input: PaperInput) =>
	programs.find((program) => program === detail(input, id, 'certification'));

/** Everything that an appeal must contain; `undefined` for what nobody has told. */
function contentsOf(input: PaperInput) {
	const { facts } = input.case;
	const program = programOf(input);
	const day = (name: string) => {
		const written = detail(input, id, name);
		return written && input.words.answers.date(written);
	};
	return {
		vendorName: told(facts.business?.name),
		vendorNumber: told(facts.county?.webvenNumber),
		certification: program && input.words.programs[program],
		deniedOn: day('deniedOn'),
		appealedOn: day('appealedOn')
	};
}
const contents = ['vendorName', 'vendorNumber', 'certification', 'deniedOn', 'appealedOn'] as const;

const evidenceOf = (input: PaperInput) =>
	detailRows(input, id, 'evidence').map(({ document = '', shows = '' }) => ({ document, shows }));

/** A part of the letter: as it was written, or a box to write it in. */
function part(input: PaperInput, name: string, heading: string): Block[] {
	const written = detail(input, id, name);
	const box = {
		kind: 'field',
		name,
		label: heading,
		answer: leftBlank(input.words.worksheet.yours),
		lines: 9
	} as const;
	return written === undefined
		? [box]
		: [
				{ kind: 'heading', level: 3, words: heading },
				{ kind: 'paragraph', words: [{ text: written, source: heading }] }
			];
}

function evidence(input: PaperInput): Block[] {
	const says = input.words.countyAppeal.evidence;
	const written = evidenceOf(input);
	const blankRows = Array.from({ length: 3 }, () => ({ document: '', shows: '' }));
	const cell = (name: string, label: string, answer: string): TextField => ({
		kind: 'field',
		name,
		label,
		answer: answerOr(answer, input.words.worksheet.yours),
		maxLines: 8
	});
	return [
		{ kind: 'heading', level: 3, words: says.title },
		{ kind: 'paragraph', words: says.intro },
		{
			kind: 'table',
			columns: [
				{ header: says.document, share: 1 },
				{ header: says.shows, share: 1 }
			],
			rows: (written.length > 0 ? written : blankRows).map(({ document, shows }, i) => [
				cell(`evidence-${i + 1}`, says.document, document),
				cell(`shows-${i + 1}`, says.shows, shows)
			])
		}
	];
}

function compose(input: PaperInput): PaperDocument {
	const { countyAppeal: says, letter, answers, titles, language } = input.words;
	const known = contentsOf(input);
	const blank = (name: (typeof contents)[number]): TextField => ({
		kind: 'field',
		name,
		label: says.contents[name],
		answer: answerOr(known[name], name === 'appealedOn' ? letter.byHand : answers.notAnswered),
		maxLines: 3
	});
	return {
		title: titles[id],
		language,
		blocks: [
			...letterhead(input),
			addressee([...says.addressee, says.byEmail(appealsAddress)]),
			{ kind: 'heading', level: 1, words: says.subject(known.certification) },
			{ kind: 'row', cells: [{ ...blank('vendorName'), share: 2 }, blank('vendorNumber')] },
			{
				kind: 'row',
				cells: [{ ...blank('certification'), share: 2 }, blank('deniedOn'), blank('appealedOn')]
			},
			{ kind: 'paragraph', words: says.greeting },
			{ kind: 'paragraph', words: says.opening },
			...part(input, 'reasons', says.reasons),
			...part(input, 'errors', says.errors),
			...evidence(input),
			{ kind: 'together', blocks: [{ kind: 'paragraph', words: says.request }, signing(input)] }
		]
	};
}

function email(input: PaperInput): Email {
	const { countyAppeal: says, letter } = input.words;
	const known = contentsOf(input);
	const or = (answer: string | undefined, label: string) => answer ?? letter.toFillIn(label);
	const written = (name: string, label: string) => `${label}\n\n${or(detail(input, id, name), label)}`;
	const rows = evidenceOf(input).map(({ document, shows }, i) =>
		[`${i + 1}. ${document}`, shows].filter((text) => text.trim() !== '').join(': ')
	);
	const [certification, firm, number] = (['certification', 'vendorName', 'vendorNumber'] as const).map(
		(name) => or(known[name], says.contents[name])
	) as [string, string, string];
	return {
		to: appealsAddress,
		subject: says.emailSubject(certification, firm, number),
		body: [
			contents.map((name) => `${says.contents[name]}: ${or(known[name], says.contents[name])}`).join('\n'),
			says.greeting,
			says.opening,
			written('reasons', says.reasons),
			written('errors', says.errors),
			`${says.evidence.title}\n\n${says.evidence.intro}\n${rows.length > 0 ? rows.join('\n') : letter.toFillIn(says.evidence.document)}`,
			says.request,
			`${says.closing}\n${signature(input)}`
		].join('\n\n')
	};
}

function asks({ words: { countyAppeal: says, programs: names } }: PaperInput): Ask[] {
	const words = says.asks;
	return [
		{
			name: 'certification',
			kind: 'choice',
			label: words.certification,
			choices: programs.map((program) => ({ value: program, label: names[program] }))
		},
		{ name: 'deniedOn', kind: 'date', ...words.deniedOn },
		{ name: 'reasons', kind: 'text', ...words.reasons },
		{ name: 'errors', kind: 'text', ...words.errors },
		{
			name: 'evidence',
			kind: 'rows',
			...words.evidence,
			columns: [
				{ name: 'document', kind: 'line', label: says.evidence.document },
				{ name: 'shows', kind: 'line', label: says.evidence.shows }
			]
		},
		{ name: 'appealedOn', kind: 'date', ...words.appealedOn }
	];
}

/** How much time is left: the 10 business days, with what is doubtful about holidays (guidelines 7 a). */
function timeLeft(input: PaperInput): Caution {
	const deniedOn = detail(input, id, 'deniedOn');
	if (deniedOn === undefined) return { says: 'denialDayUnknown' };
	const { date, later } = businessDaysAfter(deniedOn, periodsOn(deniedOn).countyAppealBusinessDays);
	if (input.today > (later ?? date)) return { says: 'countyAppealLate', days: [date] };
	if (later === undefined) return { says: 'countyAppealBy', days: [date] };
	return { says: 'countyAppealByOrLater', days: [date, later] };
}

function cautions(input: PaperInput): Caution[] {
	const program = programOf(input);
	const isWritten = (name: string) => detail(input, id, name) !== undefined;
	const found: Caution[] = [timeLeft(input), { says: 'countyAppealAddress' }];
	if (program && input.assessment.programs[program].status === 'unmet')
		found.push({ says: 'appealUnmet', program });
	if (!isWritten('reasons') || !isWritten('errors')) found.push({ says: 'appealNeedsReasons' });
	if (evidenceOf(input).length === 0) found.push({ says: 'appealNeedsEvidence' });
	return found;
}

const isCalledFor = ({ details }: PaperInput): boolean =>
	Object.values(details?.[id] ?? {}).some((written) => written.length > 0);

export const countyAppeal: Paper = {
	id,
	isCalledFor,
	needs: (input) => [
		...new Set([
			...absentOf(input.case.facts, ['business.name', 'county.webvenNumber']),
			...letterNeeds(input)
		])
	],
	cautions,
	asks,
	email,
	compose
};
