/**
 * What is known of the head counts: some outright, the others by bounds, for a part is never more than its whole
 * (`fullTimeInCity ≤ fullTimeInCounty ≤ fullTime ≤ employees`), and a roster gives the counts of participants.
 */
import { reader } from '../fact-paths';
import type { Facts, Participant } from '../facts';
import { isTransitionalEmployee, meetsCriteria } from '../la-city/transitional-employee';
import type { Comparison, CountName } from '../language';

/** `times · of ≥ per · than + plus`, over named whole numbers, zero or more. */
export interface Inequality {
	times: number;
	of: string;
	per: number;
	than?: string;
	plus: number;
}

export interface KnownCounts {
	/** Counts that are given, or that a complete roster gives. */
	exact: Partial<Record<CountName, number>>;
	/** Present while the roster leaves something open. */
	roster?: readonly Participant[];
}

export const atLeastCount = (of: string, plus: number): Inequality => ({ times: 1, of, per: 0, plus });
/** `of ≤ limit`, written as `0 ≥ of − limit`: a count named `zero` is held at nought. */
export const atMostCount = (than: string, limit: number): Inequality => ({
	times: 1,
	of: 'zero',
	per: 1,
	than,
	plus: -limit
});
const notMore = (than: string, of: string, plus = 0): Inequality => ({ times: 1, of, per: 1, than, plus });

export const countNames: readonly CountName[] = [
	'business.employees',
	'workforce.fullTime',
	'workforce.fullTimeInCounty',
	'workforce.fullTimeInCity',
	'transitional.participants',
	'transitional.fullTimeParticipants'
];
const counts = countNames.map((name) => ({ name, read: reader(name) }));

const participants = 'transitional.participants';
const fullTimeParticipants = 'transitional.fullTimeParticipants';
const between: readonly Inequality[] = [
	notMore('workforce.fullTimeInCity', 'workforce.fullTimeInCounty'),
	notMore('workforce.fullTimeInCounty', 'workforce.fullTime'),
	notMore('workforce.fullTime', 'business.employees'),
	notMore(fullTimeParticipants, participants)
];

export function knownCounts(facts: Facts): KnownCounts {
	const exact: KnownCounts['exact'] = {};
	for (const { name, read } of counts) {
		const value = read(facts);
		if (typeof value === 'number') exact[name] = value;
	}
	const roster = facts.transitional?.roster;
	const range = roster && rosterRange(roster);
	const isSettled =
		range !== undefined && range.people[0] === range.people[1] && range.fullTime[0] === range.fullTime[1];
	if (isSettled) {
		exact[participants] = range.people[0];
		exact[fullTimeParticipants] = range.fullTime[0];
	}
	return range && !isSettled ? { exact, roster } : { exact };
}

/** All that must hold between the counts. */
export function boundsOf({ exact, roster }: KnownCounts): readonly Inequality[] {
	const given = Object.entries(exact).flatMap(([name, n]) => [atLeastCount(name, n), atMostCount(name, n)]);
	return [...between, ...given, ...(roster ? rangeBounds(rosterRange(roster)) : [])];
}

/** What one person adds: to the participants, and to the full-time ones. */
export type Contribution = readonly [people: 0 | 1, fullTime: 0 | 1];
type Interval = [number, number];
export interface RosterRange {
	people: Interval;
	fullTime: Interval;
	/** Participants less full-time ones: with the other two it bounds exactly what the open answers can bring about. */
	partTime: Interval;
}

/** The settings that a person's open answers leave, as what each would add. */
export function settings(person: Participant): {
	person: Required<Pick<Participant, 'livesInCity' | 'fullTime'>> & { meets: boolean };
	adds: Contribution;
}[] {
	const both = [true, false];
	const lives = person.livesInCity === undefined ? both : [person.livesInCity];
	const meets = person.criteria === undefined ? both : [meetsCriteria(person.criteria)];
	const full = person.fullTime === undefined ? both : [person.fullTime];
	return lives.flatMap((livesInCity) =>
		meets.flatMap((meets) =>
			full.map((fullTime) => {
				const counts = livesInCity && meets;
				const adds: Contribution = [counts ? 1 : 0, counts && fullTime ? 1 : 0];
				return { person: { livesInCity, meets, fullTime }, adds };
			})
		)
	);
}

export function rosterRange(roster: readonly Participant[]): RosterRange {
	const range: RosterRange = { people: [0, 0], fullTime: [0, 0], partTime: [0, 0] };
	for (const person of roster) {
		const counts = isTransitionalEmployee(person);
		if (counts === false) continue;
		if (counts && person.fullTime !== undefined) {
			const isFull = person.fullTime;
			shift(range.people, 1);
			shift(isFull ? range.fullTime : range.partTime, 1);
			continue;
		}
		const adds = settings(person).map((setting) => setting.adds);
		widen(
			range.people,
			adds.map(([people]) => people)
		);
		widen(
			range.fullTime,
			adds.map(([, fullTime]) => fullTime)
		);
		widen(
			range.partTime,
			adds.map(([people, fullTime]) => people - fullTime)
		);
	}
	return range;
}

function shift(interval: Interval, by: number) {
	interval[0] += by;
	interval[1] += by;
}

function widen(interval: Interval, adds: number[]) {
	interval[0] += Math.min(...adds);
	interval[1] += Math.max(...adds);
}

export const rangeBounds = ({ people, fullTime, partTime }: RosterRange): Inequality[] => [
	atLeastCount(participants, people[0]),
	atMostCount(participants, people[1]),
	atLeastCount(fullTimeParticipants, fullTime[0]),
	atMostCount(fullTimeParticipants, fullTime[1]),
	notMore(fullTimeParticipants, participants, partTime[0]),
	notMore(participants, fullTimeParticipants, -partTime[1])
];

/** Whether a comparison holds, where the counts it names are known; otherwise `undefined`. */
export function holdsForKnown(
	{ exact }: KnownCounts,
	{ times, of, per, than, plus }: Comparison
): boolean | undefined {
	const [left, right] = [exact[of], than === undefined ? 0 : exact[than]];
	return left === undefined || right === undefined ? undefined : times * left >= per * right + plus;
}
