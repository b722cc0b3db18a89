/** People across the four quarters: the same name is the same person, a doubtful one is asked. */
import { type Decisions, type Question, type SameOne, joinedPairs, pairKey, undecided } from './decisions';
import { groupedBy } from './grouped-by';
import { keepInMemory, type InMemory } from './in-memory';
import { personOf, type Person } from './person';
import type { Listed } from './people';
import { quartersToAppearIn, type Quarter } from './quarters';
import { peopleOfName, type Grouped } from './same-name';
import { likeness } from './same-person';
import { finished, type Steps } from './steps';

export interface Matched {
	/** The four quarters, the oldest first. */
	quarters: readonly Quarter[];
	/** By family name. */
	people: readonly Person[];
	/** Still to be asked; until then neither side is counted as in all four. */
	questions: readonly Question[];
}

/**
 * @param listed rows of any quarters; those of other quarters than the four are left out
 * @param quarters the four to appear in, the oldest first
 */
export const matchPeople = (
	listed: readonly Listed[],
	quarters: readonly Quarter[],
	decisions: Decisions = undecided
): Matched => finished(matchInSteps(listed, quarters, decisions));

/** The same a few people at a time, so that a screen can show how far it is, and stop it. */
export function* matchInSteps(
	listed: readonly Listed[],
	quarters: readonly Quarter[],
	decisions: Decisions
): Steps<Matched> {
	const rows = listed.filter(({ quarter }) => quarters.includes(quarter));
	const byName = groupedBy(rows, ({ parts }) => parts().key);
	yield 0.1;
	const groups: Grouped[] = [];
	for (const [name, of] of byName) {
		groups.push(...peopleOfName(name, of, quarters, decisions));
		if (groups.length % 50 === 0) yield 0.1 + (0.3 * groups.length) / byName.size;
	}
	const joined = join(groups, decisions);
	const people: Person[] = [];
	for (const group of joined) {
		people.push(personOf(group, quarters));
		if (people.length % 50 === 0) yield 0.4 + (0.3 * people.length) / joined.length;
	}
	const doubts = yield* doubtsAmong(joined, quarters, decisions);
	const open = joined.flatMap((group) => (group.open === undefined ? [] : [group.open]));
	return { quarters, people: people.sort(byFamilyName), questions: [...open, ...doubts] };
}

const byFamilyName = (a: Person, b: Person) =>
	a.sortBy() < b.sortBy() ? -1 : a.sortBy() > b.sortBy() ? 1 : 0;

/** Puts together whom the person said to be one. */
function join(groups: Grouped[], decisions: Decisions): Grouped[] {
	const byKey = new Map(groups.map((group) => [group.key, group]));
	const ends = new Map<string, string>();
	const endOf = (key: string): string => {
		const next = ends.get(key);
		return next === undefined ? key : endOf(next);
	};
	for (const [one, other] of joinedPairs(decisions)) {
		const [kept, gone] = [endOf(one), endOf(other)];
		const [a, b] = [byKey.get(kept), byKey.get(gone)];
		if (a === undefined || b === undefined || a === b) continue;
		byKey.set(kept, { ...a, rows: [...a.rows, ...b.rows] });
		byKey.delete(gone);
		ends.set(gone, kept);
	}
	return [...byKey.values()];
}

/** Pairs that look like one person: neither is in all four quarters, and they are never in the same one. */
function* doubtsAmong(
	groups: readonly Grouped[],
	quarters: readonly Quarter[],
	decisions: Decisions
): Steps<SameOne[]> {
	const candidates = groups
		.filter(({ open }) => open === undefined)
		.map((group) => ({ ...group, seen: seenIn(group, quarters), parts: (group.rows[0] as Listed).parts() }))
		.filter(({ seen }) => seen !== 2 ** quartersToAppearIn - 1);
	const asked = new Map<string, SameOne>();
	const all = neighborhoods(candidates, ({ parts }) => [...parts.words, ...shortened(parts.key)]);
	let done = 0;
	for (const near of all) {
		yield 0.7 + (0.3 * done++) / all.length;
		for (const [i, one] of near.entries()) {
			if (i % 50 === 49) yield 0.7 + (0.3 * done) / all.length;
			for (const other of near.slice(i + 1)) {
				if ((one.seen & other.seen) !== 0) continue;
				const key = pairKey(one.key, other.key);
				if (asked.has(key) || decisions().has(key)) continue;
				const why = likeness(one.parts, other.parts);
				if (why !== undefined)
					asked.set(key, {
						kind: 'sameOne',
						key: keepInMemory(key),
						why,
						one: shown(one),
						other: shown(other)
					});
			}
		}
	}
	return [...asked.values()];
}

const seenIn = ({ rows }: Grouped, quarters: readonly Quarter[]) =>
	rows.reduce((seen, { quarter }) => seen | (1 << quarters.indexOf(quarter)), 0);

const shown = ({ rows }: Grouped): { name: InMemory<string>; rows: { quarter: Quarter; row: number }[] } => ({
	name: (rows.at(-1) as Listed).name,
	rows: rows.map(({ quarter, row }) => ({ quarter, row }))
});

/** Those that share a mark, together: only they need to be compared. */
function neighborhoods<T>(all: readonly T[], marksOf: (one: T) => Iterable<string>): T[][] {
	const marked = all.flatMap((one) => [...new Set(marksOf(one))].map((mark) => ({ mark, one })));
	const near = [...groupedBy(marked, ({ mark }) => mark).values()].filter((of) => of.length > 1);
	return near.map((of) => of.map(({ one }) => one));
}

/** The name, and the name with each letter left out: two that are one letter apart have one of these in common. */
function shortened(key: string): string[] {
	const parts = [...key].slice(0, 60);
	return [`*${key}`, ...parts.map((_, i) => `*${key.slice(0, i)}${key.slice(i + 1)}`)];
}
