/**
 * The head counts seen through the rules: which comparisons hold together. A handful of such patterns stands for all
 * the numbers that are still possible, and two patterns are neighbors through a count if changing it alone leads from
 * one to the other.
 */
import type { Participant } from '../facts';
import type { Comparison, CountName } from '../language';
import { rangeBounds, rosterRange, settings, type Contribution, type Inequality } from './counts';
import { feasible, opposite } from './feasible';

/** For each comparison, in their order, whether it holds. */
export type Pattern = readonly boolean[];

const signed = (comparison: Inequality, holds: boolean) => (holds ? comparison : opposite(comparison));

/** Every pattern that some numbers within the bounds bring about. */
export function patternsOf(comparisons: readonly Comparison[], bounds: readonly Inequality[]): Pattern[] {
	let found: { pattern: boolean[]; held: Inequality[] }[] = [{ pattern: [], held: [...bounds] }];
	for (const comparison of comparisons) {
		found = found.flatMap(({ pattern, held }) =>
			[true, false].flatMap((holds) => {
				const next = [...held, signed(comparison, holds)];
				return feasible(next) ? [{ pattern: [...pattern, holds], held: next }] : [];
			})
		);
	}
	return found.map(({ pattern }) => pattern);
}

/** Two patterns, by their places in the list. */
export type Pair = readonly [number, number];

/** The pairs of patterns that differ in nothing but comparisons of this sort. */
export function pairsThatDiffer(
	patterns: readonly Pattern[],
	comparisons: readonly Comparison[],
	isOfSort: (comparison: Comparison) => boolean
): Pair[] {
	const alike = new Map<string, number[]>();
	for (const [at, pattern] of patterns.entries()) {
		const rest = pattern.filter((_, i) => !isOfSort(comparisons[i]!)).join();
		alike.set(rest, [...(alike.get(rest) ?? []), at]);
	}
	return [...alike.values()].flatMap((group) =>
		group.flatMap((a, i) => group.slice(i + 1).map((b): Pair => [a, b]))
	);
}

export const names = (inequality: Inequality, count: string): boolean =>
	inequality.of === count || inequality.than === count;

/** Can a change of this count alone turn pattern `a`, which differs only in comparisons that name it, into `b`, or back? */
export function turns(
	count: CountName,
	comparisons: readonly Comparison[],
	bounds: readonly Inequality[],
	a: Pattern,
	b: Pattern
): boolean {
	const changed = `${count}, changed`;
	const rename = (inequality: Inequality): Inequality => {
		const copy = { ...inequality };
		if (copy.of === count) copy.of = changed;
		if (copy.than === count) copy.than = changed;
		return copy;
	};
	return feasible([
		...bounds,
		...bounds.filter((bound) => names(bound, count)).map(rename),
		...comparisons.map((comparison, i) => signed(comparison, a[i]!)),
		...comparisons.map((comparison, i) => rename(signed(comparison, b[i]!)))
	]);
}

type OpenField = 'livesInCity' | 'criteria' | 'fullTime';

/** What this person adds before and after, for every way to change one answer alone; each way once. */
export function swings(person: Participant, field: OpenField): [Contribution, Contribution][] {
	const key = field === 'criteria' ? 'meets' : field;
	const all = settings(person);
	const found = new Map<string, [Contribution, Contribution]>();
	for (const x of all) {
		for (const y of all) {
			const othersSame = (['livesInCity', 'meets', 'fullTime'] as const).every(
				(k) => k === key || x.person[k] === y.person[k]
			);
			const moves = x.adds[0] !== y.adds[0] || x.adds[1] !== y.adds[1];
			if (othersSame && moves) found.set(`${x.adds.join()} ${y.adds.join()}`, [x.adds, y.adds]);
		}
	}
	return [...found.values()];
}

/** What must hold between the counts of all but one person on the roster, whatever the open answers about them are. */
export function boundsWithout(
	index: number,
	roster: readonly Participant[],
	bounds: readonly Inequality[]
): Inequality[] {
	const others = roster.filter((_, i) => i !== index);
	return [...bounds.filter((bound) => !isAboutPeople(bound)), ...rangeBounds(rosterRange(others))];
}

/** Can the swing of one person turn pattern `a`, which differs only in what is about people, into `b`? */
export function personTurns(
	[before, after]: [Contribution, Contribution],
	bounds: readonly Inequality[],
	comparisons: readonly Comparison[],
	a: Pattern,
	b: Pattern
): boolean {
	const withPerson = (inequality: Inequality, adds: Contribution): Inequality => {
		const shift = (name: string | undefined) =>
			name === 'transitional.participants'
				? adds[0]
				: name === 'transitional.fullTimeParticipants'
					? adds[1]
					: 0;
		const { times, of, per, than, plus } = inequality;
		return { ...inequality, plus: plus + per * shift(than) - times * shift(of) };
	};
	return feasible([
		...bounds,
		...comparisons.map((comparison, i) => withPerson(signed(comparison, a[i]!), before)),
		...comparisons.map((comparison, i) => withPerson(signed(comparison, b[i]!), after))
	]);
}

const about = (name: string | undefined): boolean => name?.startsWith('transitional.') ?? false;
export const isAboutPeople = ({ of, than }: Inequality): boolean => about(of) || about(than);
