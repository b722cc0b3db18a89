/** Messages that are functions, rendered with visible placeholders, so that a reader without code can correct them. */

export interface Rendering {
	/** The arguments as the key shows them; empty for a plain text. */
	of: string;
	en: string;
	es: string;
}

const none = '';
const subjects = [{}, { place: 'county', space: 0 }, { place: 'city', space: 1 }];

/** What an argument may be, the plainest first: a placeholder, a number, a day, a list, a subject of a rule, a yes. */
const kinds = (at: number): unknown[] => [
	`«${at}»`,
	1,
	'2026-11-21',
	[`«${at}»`, '«…»'],
	...subjects.slice(1),
	true,
	new Date(Date.UTC(2026, 10, 21, 20)),
	{ year: 2026, quarter: 1 }
];

/** @returns the rows of one leaf in both languages; none where no arguments that we know of give a whole text. */
export function renderingsOf(en: unknown, es: unknown): Rendering[] {
	if (typeof en !== 'function' && typeof es !== 'function')
		return [{ of: none, en: plain(en), es: plain(es) }];
	const arity = Math.max(lengthOf(en), lengthOf(es));
	const first = combinations(arity).find((args) => Boolean(saidBy(en, args)) && Boolean(saidBy(es, args)));
	if (first === undefined) return [];
	const found = [rendering(en, es, first)];
	// Where a number, a yes or a subject gives other words than the placeholder does, those words are shown as well.
	for (const other of [1, 2, ...subjects, true, false]) {
		const args = first.map((arg) => (isOpen(arg) ? other : arg));
		if (!saidBy(en, args) || !saidBy(es, args)) continue;
		const next = rendering(en, es, args);
		if (!found.some((known) => isAlike(known, next, other))) found.push(next);
	}
	return found;
}

const isOpen = (arg: unknown) => !Array.isArray(arg) && !(arg instanceof Date) && arg !== '2026-11-21';

/** The same but for the value itself. */
function isAlike(known: Rendering, next: Rendering, value: unknown): boolean {
	const filled = (text: string) => text.replace(/«\d»/g, String(value));
	return filled(known.en) === next.en && filled(known.es) === next.es;
}

const rendering = (en: unknown, es: unknown, args: unknown[]): Rendering => ({
	of: `(${args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(', ')})`,
	en: saidBy(en, args) ?? '',
	es: saidBy(es, args) ?? ''
});

const lengthOf = (value: unknown) => (typeof value === 'function' ? value.length : 0);

/** All ways to choose the kinds of so many arguments, those with placeholders first; without any, the call is bare. */
function combinations(arity: number): unknown[][] {
	let found: unknown[][] = [[]];
	for (let at = 1; at <= arity; at++) {
		const choices = arity > 4 ? kinds(at).slice(0, 3) : kinds(at);
		found = choices.flatMap((kind) => found.map((before) => [...before, kind]));
	}
	return found;
}

/** What it gives, where that is a text (or lines of it) without holes; a function may refuse what it is given. */
function saidBy(value: unknown, args: unknown[]): string | undefined {
	if (typeof value !== 'function') return plain(value);
	try {
		const said: unknown = (value as (...all: unknown[]) => unknown)(...args);
		if (said === null || said === undefined || typeof said === 'function') return undefined;
		const text = plain(said);
		return /undefined|NaN|\[object|Invalid Date|\bfunction\b|=>/.test(text) ? undefined : text;
	} catch {
		return undefined;
	}
}

/** A list is a line each; of an object the values are; what one language does not have is empty. */
function plain(value: unknown): string {
	if (value === undefined || value === null) return '';
	if (Array.isArray(value)) return value.map(plain).join('\n');
	if (typeof value === 'object') return Object.values(value).map(plain).join('\n');
	return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
}
