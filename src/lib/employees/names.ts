/** Names made comparable, without losing whose they are. */
import { unaccented } from './comparable-text';

/** A name taken apart, given names first. */
export interface NameParts {
	/** Words that tell people apart, lower case, without accents. */
	words: readonly string[];
	/** The words run together: de la Cruz, De La Cruz and Delacruz are one. */
	key: string;
	/** Middle initials and suffix: they do not keep two spellings apart, but two people. */
	initials: string;
	suffix: string;
	/** For sorting: the family name, as far as the order of the words tells. */
	sortBy: string;
}

/** A name as a table gives it: in one cell, or in cells of its parts. */
export type WrittenName =
	| { text: string; order: 'firstLast' | 'lastFirst' }
	| { last: string; first: string; middle?: string; suffix?: string };

const suffixes = /^(jr|sr|junior|senior|ii|iii|iv|2nd|3rd|4th)$/u;
const sameSuffix: Record<string, string> = {
	junior: 'jr',
	senior: 'sr',
	'2nd': 'ii',
	'3rd': 'iii',
	'4th': 'iv'
};
const isInitial = (word: string) => /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u.test(word);

/** Whether a text can be anyone's name. */
export const isName = (text: string) => /\p{L}/u.test(text);

/** "García López, María E., Jr." and "Maria E Garcia Lopez Jr" give the same words. */
export function partsOf(name: WrittenName): NameParts {
	if (!('text' in name))
		return join(wordsOf(name.first, name.middle ?? ''), wordsOf(name.last), name.suffix ?? '');
	const pieces = name.text
		.normalize('NFKC')
		.split(',')
		.map((piece) => piece.trim())
		.filter((piece) => piece !== '');
	const suffix =
		pieces.length > 1 ? pieces.findIndex((piece) => suffixes.test(wordsOf(piece).join(' '))) : -1;
	const [family, ...given] = pieces.filter((_, i) => i !== suffix).map((piece) => wordsOf(piece));
	const end = pieces[suffix] ?? '';
	if (given.length > 0) return join(given.flat(), family ?? [], end);
	return inOneRun(family ?? [], name.order, end);
}

/** A name as people read it: the parts of several cells in one line, first name first. */
export function shownName(name: WrittenName): string {
	if ('text' in name) return name.text.trim().replace(/\s+/gu, ' ');
	return [name.first, name.middle ?? '', name.last, name.suffix ?? '']
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.join(' ')
		.replace(/\s+/gu, ' ');
}

function wordsOf(...texts: readonly string[]): string[] {
	return texts
		.flatMap((text) =>
			unaccented(text)
				.replace(/['’ʼʻ`´‘]/gu, '')
				.split(/[^\p{L}\p{M}\p{N}]+/u)
		)
		.filter((word) => word !== '');
}

/** Words without a comma. An initial may stand anywhere but first; alone behind one word it may be the family's. */
function inOneRun(words: readonly string[], order: 'firstLast' | 'lastFirst', end: string): NameParts {
	const [kept, suffix] = apartFromSuffix(words);
	const tail = suffix === '' ? end : suffix;
	if (kept.length < 2) return join([], kept, tail);
	if (order === 'lastFirst') return join(kept.slice(1), kept.slice(0, 1), tail);
	const family = kept.length > 2 && isInitial(kept.at(-1) as string) ? kept.length - 2 : kept.length - 1;
	return join([...kept.slice(0, family), ...kept.slice(family + 1)], kept.slice(family, family + 1), tail);
}

function join(given: readonly string[], family: readonly string[], end: string): NameParts {
	const [familyKept, familySuffix] = given.length > 0 ? apartFromSuffix(family) : [family, ''];
	const [givenKept, givenSuffix] = family.length > 0 ? apartFromSuffix(given) : [given, ''];
	const full = givenKept.filter((word, i) => i === 0 || !isInitial(word));
	const words = [...full, ...familyKept];
	const suffix = wordsOf(end)[0] ?? (familySuffix === '' ? givenSuffix : familySuffix);
	return {
		words,
		key: words.join(''),
		initials: givenKept.filter((word, i) => i > 0 && isInitial(word)).join(''),
		suffix: sameSuffix[suffix] ?? suffix,
		sortBy: [...familyKept, ...full].join(' ')
	};
}

function apartFromSuffix(words: readonly string[]): [readonly string[], string] {
	const last = words.at(-1);
	return words.length > 1 && last !== undefined && suffixes.test(last)
		? [words.slice(0, -1), last]
		: [words, ''];
}
