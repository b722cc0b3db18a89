/**
 * The few words our rules are written in. A rule is data, not code to run: the same tree is judged, explained,
 * searched for what could still change it, printed for review, and used to decide what to ask.
 */
import type { CalendarDate } from './dates';
import type { CriterionKey, PointKey } from './sentences';

/** Where a rule comes from. `quote` is verbatim, at most 25 words, and shown as a quotation. */
export interface Citation {
	source: string;
	section: string;
	quote?: string;
}

/** A point that the rules leave to the agency's judgment. */
export interface Point {
	says: PointKey;
	cite: Citation;
	/** Shown only while this may hold; absent, always. */
	when?: Condition;
}

export type Place = 'county' | 'city';

/** What a sentence is about: the boundary it speaks of, and which work space (counted from 0). */
export interface Subject {
	place?: Place;
	space?: number;
	/** The figures that its sentence names. */
	figures?: Partial<Record<Named, number>>;
}

/** What a figure counts, as sentences name it: people, a share and a share of hours in per cent, dollars, years. */
export type Named = 'people' | 'share' | 'hours' | 'dollars' | 'years';

/** One criterion of the rules: what it requires, where that comes from, and when it holds. */
export interface Criterion {
	kind: 'criterion';
	says: CriterionKey;
	about: Subject;
	cite: Citation;
	/** Tells it apart from others; the same criterion may stand in several rules. */
	name: string;
	/** Its name and its section: what it is as a reason. */
	reason: string;
	when: Condition;
	/** Can the firm do something about it? Receipts and the passing of a year are not in its hands. */
	inTheFirmsHands: boolean;
	/** The rules leave the last word to the agency on this point: we take the firm's own, and say so. */
	agencyDecides?: Point;
	/** It stands for criteria said in full elsewhere: where it is met, it alone is given as the reason. */
	saysItAll?: true;
	/** A reading of ours where the rules are silent or disagree: its number in docs/decisions. */
	reading?: number;
}

export type CountName =
	| 'business.employees'
	| 'workforce.fullTime'
	| 'workforce.fullTimeInCounty'
	| 'workforce.fullTimeInCity'
	| 'transitional.participants'
	| 'transitional.fullTimeParticipants';

/** A test of one fact. `samples` stand for every value that the rules tell apart, the most favorable first. */
export interface Test {
	kind: 'test';
	fact: string;
	read: (facts: unknown) => unknown;
	holds: (value: unknown, asOf: CalendarDate) => boolean;
	samples: (asOf: CalendarDate) => readonly unknown[];
}

/** An inequality between whole counts, or a count and a limit: `times · of ≥ per · than + plus`. */
export interface Comparison {
	kind: 'comparison';
	times: number;
	of: CountName;
	per: number;
	than?: CountName;
	plus: number;
}

export type Condition =
	| Criterion
	| Test
	| Comparison
	| { kind: 'all' | 'any'; of: readonly Condition[] }
	| { kind: 'not'; of: Condition }
	/** One rule for those to whom `given` applies, another for the rest; `given` is no criterion of its own. */
	| { kind: 'choose'; given: Condition; then: Condition; otherwise: Condition };

export const allOf = (...of: Condition[]): Condition => ({ kind: 'all', of });
export const anyOf = (...of: Condition[]): Condition => ({ kind: 'any', of });
export const not = (of: Condition): Condition => ({ kind: 'not', of });
export const always: Condition = { kind: 'all', of: [] };

/** `given(isJointVenture, a, b)`: rule a binds joint ventures, rule b the others. */
export const given = (given: Condition, then: Condition, otherwise: Condition = always): Condition => ({
	kind: 'choose',
	given,
	then,
	otherwise
});

type CriterionParts = Omit<Criterion, 'kind' | 'name' | 'reason' | 'about' | 'inTheFirmsHands'> &
	Partial<Pick<Criterion, 'about' | 'inTheFirmsHands'>>;

/** A criterion, in the firm's hands unless it says otherwise. */
export function criterion(parts: CriterionParts): Criterion {
	const name = [parts.says, parts.about?.place, parts.about?.space].join(' ');
	return {
		kind: 'criterion',
		about: {},
		inTheFirmsHands: true,
		name,
		reason: `${name}, ${parts.cite.section}`,
		...parts
	};
}

/** A certification: its criteria, for a case with so many work spaces listed. */
export interface Program {
	id: ProgramId;
	agency: 'city' | 'county';
	criteria: (spaces: number) => Condition;
	/** Points the agency decides that no single criterion carries. */
	agencyDecides: readonly Point[];
}

export const programIds = [
	'lbe',
	'cbe',
	'lsb',
	'lte',
	'lsbe',
	'lsbeFederal',
	'dvbe',
	'se',
	'seFederal'
] as const;
export type ProgramId = (typeof programIds)[number];

const numbers = new WeakMap<object, string>();
let numbered = 0;

/** Tells one set of figures from another: each object has a number of its own. */
function numberOf(one: object): string {
	const known = numbers.get(one);
	if (known !== undefined) return known;
	const fresh = `#${++numbered}`;
	numbers.set(one, fresh);
	return fresh;
}

/**
 * Keeps what a rule is for the numbers and figures it is asked with, so that programs share its parts instead of repeating them.
 * It forgets all when it has grown past any ordinary use.
 */
export function remembered<A extends readonly (string | number | object)[], R>(
	make: (...args: A) => R
): (...args: A) => R {
	const made = new Map<unknown, R>();
	return (...args) => {
		// One argument is its own key: programs are asked for their criteria with every case.
		const key =
			args.length === 1 ? args[0] : args.map((arg) => (typeof arg === 'object' ? numberOf(arg) : arg)).join();
		const found = made.get(key);
		if (found !== undefined) return found;
		if (made.size > 100) made.clear();
		const fresh = make(...args);
		made.set(key, fresh);
		return fresh;
	};
}

/** Criteria that do not depend on how many work spaces are listed. */
export const regardlessOfSpaces = (criteria: Condition) => () => criteria;
