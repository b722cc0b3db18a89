/**
 * An appeal against a denial or a removal of a City certification (Procedure #8): within 7 calendar days, addressed to the
 * Assistant Director, in writing, on the firm's letterhead, signed by an executive, with grounds, facts and documents.
 * It is called for once something is written for it: nothing in the facts tells of a denial.
 */

import { detail, isStarted } from '../asks';
import { dayTold } from '../dates';
import { addressee, keptPage, letterhead, letterNeeds, signature, signing } from '../letter';
import { told } from '../lines';
import { answerOr, type Block, type PaperDocument, type TextField } from '../page/document';
import type { Caution, Email, Paper, PaperInput } from '../paper';
import { asks } from './appeal/asks';
import { decisionOf, documentsOf, groundsOf, id, lastDay, programsOf, programsTold } from './appeal/written';
import { cityOffice } from './office';

function compose(input: PaperInput): PaperDocument {
	const { cityAppeal: says, titles, language, answers } = input.words;
	const decision = decisionOf(input);
	const day = (name: string) => dayTold(detail(input, id, name), answers);
	const box = (name: string, label: string, answer: string | undefined): TextField => ({
		kind: 'field',
		name,
		label,
		answer: answerOr(answer, says.yours),
		maxLines: 4
	});
	return {
		title: titles[id],
		language,
		blocks: [
			...letterhead(input),
			addressee([says.assistantDirector, ...cityOffice.bureau, says.byEmail(cityOffice.email)]),
			{ kind: 'heading', level: 1, words: says.subject(decision, programsTold(input)) },
			{
				kind: 'row',
				cells: [
					{ ...box('certification', says.about.certification, programsTold(input)), share: 2 },
					box('decision', says.about.decision, decision && says.decisions[decision])
				]
			},
			{
				kind: 'row',
				cells: [
					box('notice-sent', says.about.noticeSent, day('notice-sent')),
					box('decided-on', says.about.decidedOn, day('decided-on')),
					box('vendor-number', says.about.vendorNumber, told(input.case.facts.business?.rampVendorNumber))
				]
			},
			{ kind: 'paragraph', words: says.greeting },
			{ kind: 'paragraph', words: says.opening },
			...grounds(input),
			...documents(input),
			{ kind: 'paragraph', words: says.request[decision ?? 'either'] },
			{
				kind: 'together',
				blocks: [{ kind: 'paragraph', words: says.executive, small: true }, signing(input)]
			},
			...kept(input)
		]
	};
}

/** Each factor of the denial with its answer: the Assistant Director looks whether each has been addressed. */
function grounds(input: PaperInput): Block[] {
	const { cityAppeal } = input.words;
	const says = cityAppeal.grounds;
	const written = groundsOf(input);
	const blank = { factor: undefined, answer: undefined };
	const part = (name: string, label: string, text: string | undefined, lines: number): Block[] =>
		text === undefined
			? [{ kind: 'field', name, label, answer: answerOr(undefined, cityAppeal.yours), lines }]
			: [
					{ kind: 'paragraph', words: [{ text: label, bold: true }], leads: true },
					{ kind: 'paragraph', words: [{ text, source: label }] }
				];
	return [
		{ kind: 'heading', level: 2, words: says.title },
		...(written.length > 0 ? written : [blank]).flatMap(({ factor, answer }, i): Block[] => [
			{ kind: 'heading', level: 3, words: says.ground(i + 1) },
			...part(`factor-${i + 1}`, says.factor, factor, 3),
			...part(`answer-${i + 1}`, says.answer, answer, 6)
		])
	];
}

function documents(input: PaperInput): Block[] {
	const { cityAppeal } = input.words;
	const says = cityAppeal.documents;
	const written = documentsOf(input);
	const blank = { document: undefined, shows: undefined };
	const cell = (name: string, label: string, answer: string | undefined): TextField => ({
		kind: 'field',
		name,
		label,
		answer: answerOr(answer, cityAppeal.yours),
		maxLines: 8
	});
	return [
		{ kind: 'heading', level: 2, words: says.title },
		{ kind: 'paragraph', words: says.intro },
		{
			kind: 'table',
			columns: [{ header: says.document }, { header: says.shows }],
			rows: (written.length > 0 ? written : [blank, blank, blank]).map(({ document, shows }, i) => [
				cell(`document-${i + 1}`, says.document, document),
				cell(`shows-${i + 1}`, says.shows, shows)
			])
		}
	];
}

function kept(input: PaperInput): Block[] {
	const { cityAppeal: says, answers } = input.words;
	const last = lastDay(input);
	const time = last === undefined ? says.keep.lastUnknown : says.keep.last(answers.date(last));
	return keptPage(says.keep.title, says.keep.notice, [time, ...says.keep.items]);
}

/** The e-mail carries the signed letter as an attachment, as Procedure #8 offers; it is not the appeal itself. */
function email(input: PaperInput): Email {
	const { cityAppeal: says, letter } = input.words;
	const firm = told(input.case.facts.business?.name) ?? letter.toFillIn(letter.firm);
	const names = documentsOf(input).map(
		({ document }) => document ?? letter.toFillIn(says.documents.document)
	);
	const attached = [
		says.email.letter,
		...(names.length > 0 ? names : [letter.toFillIn(says.documents.title)])
	];
	return {
		to: cityOffice.email,
		subject: says.email.subject(decisionOf(input), programsTold(input), firm),
		body: [
			says.greeting,
			says.email.body,
			`${says.email.attached}\n${attached.map((one, i) => `${i + 1}. ${one}`).join('\n')}`,
			`${says.email.closing}\n${signature(input)}`
		].join('\n\n')
	};
}

function cautions(input: PaperInput): Caution[] {
	const last = lastDay(input);
	const time: Caution =
		last === undefined
			? { says: 'cityDenialDayUnknown' }
			: { says: last < input.today ? 'cityAppealLate' : 'cityAppealBy', days: [last] };
	const isAnswered = groundsOf(input).some(({ answer }) => answer !== undefined);
	return [
		time,
		...(isAnswered ? [] : [{ says: 'cityAppealNeedsGrounds' } as const]),
		...(documentsOf(input).length > 0 ? [] : [{ says: 'cityAppealNeedsDocuments' } as const]),
		...programsOf(input)
			.filter((program) => input.assessment.programs[program].status === 'unmet')
			.map((program): Caution => ({ says: 'cityAppealUnmet', program })),
		{ says: 'cityAppealIsTheLetter' },
		{ says: 'cityAddress' }
	];
}

export const cityAppeal: Paper = {
	id,
	isCalledFor: (input) => isStarted(input, id),
	needs: letterNeeds,
	cautions,
	asks,
	email,
	compose
};
