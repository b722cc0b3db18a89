/**
 * The documents to have ready for the certifications that are asked for, each with what is accepted, its citation, a box
 * and room for a note; and how the City asks for them (Procedure #5 B). It stays with the firm.
 */
import type { DocumentKey } from '../../checklist/needed-document';
import { deadlinesAfter } from '../../deadlines/periods';
import type { CalendarDate } from '../../rules/dates';
import { detail } from '../asks';
import { dayIn, dayTold } from '../dates';
import { withApplication, type DocumentToHave } from '../documents';
import { told } from '../lines';
import { answerOr, leftBlank, type Block, type PaperDocument, type Words } from '../page/document';
import type { Caution, Paper, PaperId, PaperInput } from '../paper';
import { absentOf } from '../wanted';
import { cityOffice } from './office';

const id = 'city-document-checklist';

export interface DocumentChecklistWords {
	title: string;
	footer: string;
	asOf: (day: string) => string;
	sending: {
		title: string;
		rules: readonly string[];
		requested: string;
		requestedHint: string;
		lastDay: string;
		/** Why the two are empty. */
		whenAsked: string;
		whenCounted: string;
		where: (email: string, printed: string) => string;
	};
	certifications: { title: string; numbers: (numbers: readonly number[]) => string };
	ofSpace: (space: string) => string;
	/** What a problem report calls the name of a work space. */
	spaceName: string;
	ofFirm: string;
	note: string;
	ifApplies: string;
	serves: (certifications: string) => string;
	/** Where one of our papers is that document, or helps with it. */
	prepared: (paper: string) => string;
	noteTo: (document: string) => string;
	forNotes: string;
	forTicking: string;
	mayChange: string;
	none: string;
}

/** The documents that a paper of ours is, or lists. */
const preparedAs: Partial<Record<DocumentKey, PaperId>> = {
	homeStatement: 'city-home-headquarters',
	landlordStatement: 'city-landlord-statement',
	sixMonthsPayments: 'city-payment-log',
	sixMonthsOrLastLeasePayment: 'city-payment-log',
	subsidiaryStatement: 'city-subsidiary-statement',
	jointVentureAgreement: 'city-joint-venture-agreement'
};

/** A document with its place in the whole list, counted from 1. */
type Numbered = DocumentToHave & { number: number };

/** The day by which documents are to be sent, where the day of the City's e-mail is recorded (Procedure #5 B 2). */
function lastDay(input: PaperInput): CalendarDate | undefined {
	const requested = dayIn(detail(input, id, 'requested'));
	return requested === undefined ? undefined : deadlinesAfter('cityDocumentsRequested', requested)[0]?.date;
}

function compose(input: PaperInput): PaperDocument {
	const { language, titles, checklist: says, answers, letter } = input.words;
	const documents = withApplication(input).map((document, i) => ({ ...document, number: i + 1 }));
	const firm = told(input.case.facts.business?.name);
	return {
		title: titles[id],
		language,
		footer: says.footer,
		blocks: [
			{ kind: 'heading', level: 1, words: says.title },
			...(firm === undefined
				? []
				: [{ kind: 'paragraph', words: [{ text: firm, bold: true, source: letter.firm }] } as const]),
			{ kind: 'paragraph', words: says.asOf(answers.date(input.assessment.asOf)) },
			...sending(input),
			...(documents.length === 0 ? [{ kind: 'paragraph', words: says.none } as const] : []),
			...perCertification(input, documents),
			...groupsOf(input, documents),
			...(documents.length > 0 && input.documents?.openFacts.length
				? [{ kind: 'paragraph', words: says.mayChange } as const]
				: [])
		]
	};
}

function sending(input: PaperInput): Block[] {
	const { checklist, answers } = input.words;
	const says = checklist.sending;
	const day = lastDay(input);
	const field = (name: string, label: string, answer: string | undefined, why: string) => ({
		kind: 'field' as const,
		name,
		label,
		answer: answerOr(answer, why)
	});
	const requested = dayTold(detail(input, id, 'requested'), answers);
	return [
		{ kind: 'heading', level: 2, words: says.title },
		{ kind: 'list', items: says.rules },
		{
			kind: 'row',
			cells: [
				field('requested', says.requested, requested, says.whenAsked),
				field('last-day', says.lastDay, day && answers.date(day), says.whenCounted)
			]
		},
		{ kind: 'paragraph', words: says.where(cityOffice.email, answers.date(cityOffice.printed)) }
	];
}

function perCertification({ asksFor, words }: PaperInput, documents: readonly Numbered[]): Block[] {
	if (documents.length === 0) return [];
	const says = words.checklist.certifications;
	return [
		{ kind: 'heading', level: 2, words: says.title },
		{
			kind: 'list',
			items: asksFor.map((program): Words => {
				const serving = documents.filter(({ programs }) => programs.includes(program));
				return [
					{ text: `${words.programs[program]}: `, bold: true },
					says.numbers(serving.map(({ number }) => number))
				];
			})
		}
	];
}

/** Space by space, then what is about the firm. */
function groupsOf(input: PaperInput, documents: readonly Numbered[]): Block[] {
	const says = input.words.checklist;
	const spaces = [...new Set(documents.map(({ space }) => space))];
	return spaces.flatMap((space): Block[] => {
		const group = documents.filter((document) => document.space === space);
		const name = group[0]?.spaceName;
		const title = name === undefined ? says.ofFirm : [{ text: says.ofSpace(name), source: says.spaceName }];
		return [
			{ kind: 'heading', level: 2, words: title },
			...group.map((document) => oneDocument(document, input))
		];
	});
}

/** A box with its title, whom it is for and its citation, what is accepted, why, and room for a note. */
function oneDocument({ key, space, title, number, why, ...document }: Numbered, input: PaperInput): Block {
	const says = input.words.checklist;
	const name = space === undefined ? key : `${key}-${space}`;
	const serves = document.programs.map((program) => program.toUpperCase()).join(', ');
	const about = [
		...(document.ifApplies ? [says.ifApplies] : []),
		says.serves(serves),
		...(document.person === undefined ? [] : [document.person]),
		document.cites.map(({ section }) => section).join('; ')
	];
	const prepared = preparedAs[key];
	const notes = [
		...(why === undefined ? [] : [why]),
		...(prepared === undefined ? [] : [says.prepared(input.words.titles[prepared])])
	];
	const heading = `${number}. ${title}`;
	return {
		kind: 'together',
		blocks: [
			{
				kind: 'checkBox',
				name,
				words: [{ text: heading, bold: true }],
				ticked: leftBlank(says.forTicking)
			},
			{ kind: 'paragraph', words: `${about.join('. ')}.`, small: true, indent: 1 },
			{ kind: 'list', items: document.accepted, indent: 1 },
			...(notes.length === 0 ? [] : [{ kind: 'paragraph', words: notes.join(' '), indent: 1 } as const]),
			{
				kind: 'field',
				name: `note-${name}`,
				label: says.note,
				tip: says.noteTo(heading),
				answer: leftBlank(says.forNotes),
				maxLines: 4
			},
			{ kind: 'space' }
		]
	};
}

function cautions(input: PaperInput): Caution[] {
	if (input.asksFor.length === 0) return [{ says: 'nothingAskedFor' }];
	const day = lastDay(input);
	return day !== undefined && day < input.today ? [{ says: 'documentsLate' }] : [];
}

export const documentChecklist: Paper = {
	id,
	isForTheFirm: true,
	isCalledFor: ({ asksFor }) => asksFor.length > 0,
	needs: (input) => [...absentOf(input.case.facts, ['business.name']), ...(input.documents?.openFacts ?? [])],
	cautions,
	asks: ({ words: { checklist } }) => [
		{
			name: 'requested',
			kind: 'date',
			label: checklist.sending.requested,
			hint: checklist.sending.requestedHint
		}
	],
	compose
};
