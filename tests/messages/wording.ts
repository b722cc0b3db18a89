/** Measures of a text that the tests of messages hold it to: its sentences, its numbers, its abbreviations. */
import type { Lang } from '../../src/lib/messages';

export const sentencesOf = (text: string): string[] =>
	text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence !== '');

export const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\p{N}$][^\s]*/gu) ?? [];

/** The sentences of a text that have more words than the most. */
export const tooLong = (text: string, most: number): string[] =>
	sentencesOf(text).filter((sentence) => wordsOf(sentence).length > most);

/** Numbers that are written as words. “Un” and “one” are numbers only where they count something. */
const written: Record<Lang, [RegExp, string][]> = {
	en: [
		[/\bhalf\b/gi, '0.5'],
		[/\bone(?= year\b| of (?:the )?(?:two|three|four)\b)/gi, '1'],
		[/\ba(?= year\b)/gi, '1'],
		[/\bneither of the two\b/gi, '2'],
		[/\btwo\b/gi, '2'],
		[/\bthree\b/gi, '3'],
		[/\bfour\b/gi, '4'],
		[/\bfive\b/gi, '5'],
		[/\bsix\b/gi, '6']
	],
	es: [
		[/\bmitad\b/gi, '0.5'],
		[/\bun(?= año\b)/gi, '1'],
		[/\b(?:uno|una)(?= de (?:los |las )?(?:dos|tres|cuatro)\b)/gi, '1'],
		[/\bdos\b/gi, '2'],
		[/\btres\b/gi, '3'],
		[/\bcuatro\b/gi, '4'],
		[/\bcinco\b/gi, '5'],
		[/\bseis\b/gi, '6']
	]
};

/** The numbers of a text in a language, as plain digits, smallest first: `$5,000,000` and "half" are 5000000 and 0.5. */
export function numbersIn(text: string, lang: Lang): number[] {
	const digits = written[lang].reduce((said, [word, digit]) => said.replace(word, digit), text);
	// The 9 of the form's name counts nothing.
	const found = digits.replaceAll('DE 9C', '').match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
	return found.map((number) => Number(number.replaceAll(',', ''))).sort((a, b) => a - b);
}

/** Abbreviations that a text uses before it has put them in parentheses behind what they stand for. */
export function unexplained(text: string): string[] {
	const used = new Set(text.match(/\bDE 9C\b|\b[A-Z]{2,}\b/g));
	return [...used].filter((abbreviation) => {
		const first = text.indexOf(abbreviation);
		return !/\p{L}+ \($/u.test(text.slice(0, first)) || text[first + abbreviation.length] !== ')';
	});
}

/** Spanish that speaks to a friend, not to "usted". */
export const familiar = (text: string): string[] =>
	text.match(/(?<!\p{L})(?:tú|tu|tus|ti|te|eres|tienes|puedes|debes|has|vos|vosotros)(?!\p{L})/giu) ?? [];
