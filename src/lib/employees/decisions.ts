/** What the person answered about doubtful names. Answers are filed under names, so they live in memory only. */
import { keepInMemory, type InMemory } from './in-memory';
import type { Likeness } from './same-person';
import type { Quarter } from './quarters';

/** One spelling, or one row, as the person can find it again. */
export interface Seen {
	name: InMemory<string>;
	rows: readonly { quarter: Quarter; row: number }[];
}

/** Are these two spellings one person? They never stand in the same quarter. */
export interface SameOne {
	kind: 'sameOne';
	key: InMemory<string>;
	why: Likeness;
	one: Seen;
	other: Seen;
}

/** The same name stands in a quarter more than once: how many people are they, and how many are in all four? */
export interface Namesakes {
	kind: 'namesakes';
	key: InMemory<string>;
	seen: Seen;
	/** The most that can be in all four quarters. */
	atMost: number;
	/** Their rows in the last of the four. */
	inLatest: number;
}

export type Question = SameOne | Namesakes;

export type Answer =
	| 'same'
	| 'different'
	/** One person with several rows in a quarter. */
	| 'onePerson'
	/** As many people as there are rows; so many of them are in all four quarters. */
	| { inAllFour: number };

export type Decisions = InMemory<ReadonlyMap<string, Answer>>;

export const undecided: Decisions = keepInMemory(new Map());

/** The decisions with one more, or with another answer. */
export function decide(decisions: Decisions, question: SameOne, answer: 'same' | 'different'): Decisions;
export function decide(
	decisions: Decisions,
	question: Namesakes,
	answer: 'onePerson' | { inAllFour: number }
): Decisions;
export function decide(decisions: Decisions, question: Question, answer: Answer): Decisions {
	return keepInMemory(new Map(decisions()).set(question.key(), answer));
}

/** Payroll lists with a row a payday: every name that stands more than once in a quarter is one person. */
export function decideOnePersonEach(decisions: Decisions, questions: readonly Question[]): Decisions {
	const names = questions.filter(({ kind }) => kind === 'namesakes');
	return keepInMemory(new Map([...decisions(), ...names.map(({ key }) => [key(), 'onePerson'] as const)]));
}

/** Joins two people whom no question brought together: a name changed by marriage, say. */
export function joinPeople(decisions: Decisions, one: InMemory<string>, other: InMemory<string>): Decisions {
	return keepInMemory(new Map(decisions()).set(pairKey(one(), other()), 'same'));
}

const between = '\u001f';

/** The same for both orders of a pair. */
export const pairKey = (one: string, other: string) => [one, other].sort().join(between);

/** The pairs that were said to be one person. */
export const joinedPairs = (decisions: Decisions): (readonly [string, string])[] =>
	[...decisions()].flatMap(([key, answer]) => {
		const [one, other] = key.split(between);
		return answer === 'same' && one !== undefined && other !== undefined ? [[one, other] as const] : [];
	});
