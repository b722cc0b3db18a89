import type { Place } from './place';
import { places } from './places';

export interface Match {
	place: Place;
	/** The name or alias that the query met, as it is written in the list. */
	name: string;
	/** One letter off: show it as a question (“Did you mean …?”), never as an answer. */
	nearMiss: boolean;
}

/** A name ready to be compared: one run of letters and digits, and where in it each word starts. */
interface Key {
	place: Place;
	name: string;
	letters: string;
	wordStarts: number[];
}

const longestQuery = 80;
const shortestTypo = 5;

const shortForms = new Map([
	['e', 'east'],
	['ft', 'fort'],
	['hts', 'heights'],
	['mt', 'mount'],
	['n', 'north'],
	['s', 'south'],
	['st', 'saint'],
	['sta', 'santa'],
	['w', 'west']
]);

/** “Sta. Mónica” gives santa, monica. A last word may still be growing (“s” into “Sylmar”), so only “hts” is read there. */
function wordsOf(text: string): string[] {
	const words = text
		.slice(0, longestQuery)
		.normalize('NFD')
		.replace(/[\p{M}.'’‘´`]/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
	const last = words.length - 1;
	return words.map((word, i) => (i < last || word === 'hts' ? (shortForms.get(word) ?? word) : word));
}

function keyOf(place: Place, name: string): Key {
	const words = wordsOf(name);
	const wordStarts = words.map((_, i) => words.slice(0, i).join('').length);
	return { place, name, letters: words.join(''), wordStarts };
}

const byLetters = (a: Key, b: Key) => (a.letters < b.letters ? -1 : a.letters > b.letters ? 1 : 0);

/** First the places' own names, then the aliases, each in the order of their letters: so ties are shown. */
const keys: Key[] = [
	...places.map((place) => keyOf(place, place.name)).sort(byLetters),
	...places.flatMap((place) => place.aliases.map((alias) => keyOf(place, alias))).sort(byLetters)
];

/** True when the query, with one letter changed, added, dropped or swapped with the next, begins the text at `start`. */
function beginsWithinOneEdit(text: string, start: number, query: string): boolean {
	let i = 0;
	while (i < query.length && text[start + i] === query[i]) i += 1;
	const at = start + i;
	const rest = query.slice(i + 1);
	return (
		text.startsWith(rest, at + 1) ||
		text.startsWith(rest, at) ||
		text.startsWith(query.slice(i), at + 1) ||
		(query[i] === text[at + 1] && query[i + 1] === text[at] && text.startsWith(query.slice(i + 2), at + 2))
	);
}

const isWhole = (key: Key, query: string) => key.letters === query;
const beginsName = (key: Key, query: string) => key.letters.startsWith(query);
const beginsWord = (key: Key, query: string) =>
	key.wordStarts.some((start) => key.letters.startsWith(query, start));
const nearlyBeginsWord = (key: Key, query: string) =>
	key.wordStarts.some((start) => beginsWithinOneEdit(key.letters, start, query));

/** Each place once, by the first test that one of its names passes. */
function matchesBy(tests: ((key: Key, query: string) => boolean)[], words: string[]): Match[] {
	const query = words.join('');
	if (query === '') return [];
	const found = new Map<Place, Match>();
	for (const test of tests) {
		for (const key of keys) {
			if (!found.has(key.place) && test(key, query)) {
				found.set(key.place, { place: key.place, name: key.name, nearMiss: test === nearlyBeginsWord });
			}
		}
	}
	return [...found.values()];
}

/** What people write around a name: “City of Torrance”, “Van Nuys, CA 91401”. */
function withoutFrame(words: string[]): string[] {
	let bare = words;
	if (bare.length > 2 && ['city of', 'ciudad de'].includes(bare.slice(0, 2).join(' '))) bare = bare.slice(2);
	while (bare.length > 1 && /^(\d+|ca|calif|california|usa)$/.test(bare.at(-1) ?? ''))
		bare = bare.slice(0, -1);
	return bare;
}

/**
 * The places that a typed name may mean, for a list that narrows with each keystroke. Case, accents, punctuation and
 * the spaces between words make no difference. A whole name comes first, then names that begin so, then names with a
 * word that begins so; only where there are none, those one letter off (for five letters and more). Each kind is in
 * the order of the names, so equal queries give equal lists. Takes any text; gives at most `limit` matches. An empty
 * list for a text that is not empty means that the name is not in our list, not that the place lies outside.
 */
export function findPlaces(query: string, limit = 8): Match[] {
	const typed = wordsOf(query);
	const bare = withoutFrame(typed);
	const exactly = [isWhole, beginsName, beginsWord];
	for (const words of [typed, bare]) {
		const matches = matchesBy(exactly, words);
		if (matches.length > 0) return matches.slice(0, limit);
	}
	if (bare.join('').length < shortestTypo) return [];
	return matchesBy([nearlyBeginsWord], bare).slice(0, limit);
}
