/** What a firm's letters share: its letterhead, whom they go to, the lines to sign, and the same as text of an e-mail. */
import { addressLine, told } from './lines';
import { answerOr, leftBlank, type Block } from './page/document';
import type { FactPath, PaperInput } from './paper';
import { absentOf } from './wanted';

export interface LetterWords {
	firm: string;
	address: string;
	phone: string;
	email: string;
	/** The line of the letterhead with both. */
	reach: (phone: string | undefined, email: string | undefined) => string;
	name: string;
	position: string;
	signature: string;
	date: string;
	/** Why the line is empty. */
	byHand: string;
	/** What stands in an e-mail where nobody knows what to put: “[name of the firm]”. */
	toFillIn: (label: string) => string;
}

/** The facts of the letterhead and of who signs, in the order worth asking. */
export function letterNeeds({ case: { facts } }: PaperInput): FactPath[] {
	const { business } = facts;
	return [
		...absentOf(facts, ['business.name']),
		...(addressLine(business?.address) === undefined ? ['business.address'] : []),
		...absentOf(facts, ['business.phone', 'business.email', 'signatory.name', 'signatory.title'])
	];
}

/**
 * The firm's own name and address at the head of its letter; a blank for what nobody has told.
 * @param prefix before the names of its blanks, where a paper holds several letters
 */
export function letterhead({ case: { facts }, words }: PaperInput, prefix = ''): Block[] {
	const says = words.letter;
	const { business } = facts;
	const name = told(business?.name);
	const address = addressLine(business?.address);
	const phone = told(business?.phone);
	const email = told(business?.email);
	const blank = (part: string, label: string) => ({
		kind: 'field' as const,
		name: `${prefix}letterhead-${part}`,
		label,
		answer: leftBlank(words.answers.notAnswered)
	});
	return [
		name === undefined
			? blank('name', says.firm)
			: { kind: 'paragraph', words: [{ text: name, bold: true, source: says.firm }] },
		address === undefined
			? blank('address', says.address)
			: { kind: 'paragraph', words: [{ text: address, source: says.address }] },
		phone === undefined && email === undefined
			? { kind: 'row', cells: [blank('phone', says.phone), blank('email', says.email)] }
			: {
					kind: 'paragraph',
					words: [{ text: says.reach(phone, email), source: `${says.phone}, ${says.email}` }]
				},
		{ kind: 'rule' }
	];
}

/** Whom a letter goes to, a line each. */
export const addressee = (lines: readonly string[]): Block => ({
	kind: 'paragraph',
	words: lines.join('\n')
});

/**
 * Who signs, with a line for the signature and one for the date: both are a hand's.
 * @param prefix before the names of its blanks, where a paper holds several letters
 */
export function signing({ case: { facts }, words }: PaperInput, prefix = ''): Block {
	const { letter: says, answers } = words;
	const line = (name: string, label: string) => ({
		kind: 'handLine' as const,
		name: prefix + name,
		label,
		answer: leftBlank(says.byHand)
	});
	const field = (name: string, label: string, answer: string | undefined) => ({
		kind: 'field' as const,
		name: prefix + name,
		label,
		answer: answerOr(answer, answers.notAnswered),
		maxLines: 2
	});
	return {
		kind: 'together',
		blocks: [
			{ kind: 'space' },
			{
				kind: 'row',
				cells: [
					{ ...line('signature', says.signature), signature: true, share: 2 },
					line('signed-on', says.date)
				]
			},
			{
				kind: 'row',
				cells: [
					{ ...field('signatory-name', says.name, facts.signatory?.name), share: 2 },
					field('signatory-title', says.position, facts.signatory?.title)
				]
			}
		]
	};
}

/** The end of a letter as an e-mail: who writes, for whom, and how to reach them. */
export function signature({ case: { facts }, words: { letter: says } }: PaperInput): string {
	const { business, signatory } = facts;
	const or = (answer: string | undefined, label: string) => told(answer) ?? says.toFillIn(label);
	return [
		or(signatory?.name, says.name),
		or(signatory?.title, says.position),
		or(business?.name, says.firm),
		...[addressLine(business?.address), told(business?.phone), told(business?.email)].filter(
			(line) => line !== undefined
		)
	].join('\n');
}

/** A last page that stays with the firm: how and by when to send the letter, and what comes then. */
export const keptPage = (title: string, keep: string, items: readonly string[]): Block[] => [
	{ kind: 'pageBreak' },
	{ kind: 'heading', level: 2, words: title },
	{ kind: 'paragraph', words: [{ text: keep, bold: true }] },
	{ kind: 'list', items }
];
