/** Which values stand for all those an absent fact can take, in one case. */
import type { Workspace } from '../../../src/lib/rules/facts';
import type { Open } from './completions';
import { countFacts, firmFacts, participantFacts, personFacts, spaceFacts, type Values } from './firm-facts';
import type { RandomCase } from './random-case';

const counts: readonly string[] = [...countFacts, ...participantFacts];
const limits = [0, 1, 10, 25, 50, 101];

/** Head counts at and beside every limit, and at and beside what the known counts make a limit (half, a tenth, double). */
function headCounts(known: readonly number[], closely: boolean): number[] {
	const near = (n: number) => [n, n / 2, 2 * n, 2 * n - 1, n / 10, 10 * n].map(Math.ceil);
	const base = [...limits, ...known];
	const derived = closely ? base.flatMap(near) : [...known.flatMap(near), ...limits];
	const beside = closely ? derived.flatMap((n) => [n - 1, n, n + 1]) : derived.flatMap((n) => [n - 1, n]);
	return [...new Set([...beside, 5000])].filter((n) => n >= 0).sort((a, b) => a - b);
}

const table: Partial<Record<string, Values>> = firmFacts;

function valuesOf(path: string, heads: readonly number[]): readonly unknown[] {
	if (counts.includes(path)) return heads;
	const item = /^(workspaces|transitional\.roster)\[\d+\]\.(.+)$/.exec(path);
	const fields: Partial<Record<string, Values>> = item?.[1] === 'workspaces' ? spaceFacts : personFacts;
	const found = item ? fields[item[2]!] : table[path];
	return [...new Set(found!.values)];
}

/** As many of the facts taken out as brute force can bear; the other counts decide which head counts matter. */
export function openFacts({ flat, lengths }: RandomCase, paths: readonly string[], most: number): Open[] {
	const known = counts.flatMap((name) => (name in flat ? [flat[name] as number] : []));
	// People on a roster whose answers are open: so many participants, or up to three fewer.
	if (lengths.people !== undefined) known.push(...[0, 1, 2, 3].map((fewer) => lengths.people! - fewer));
	const fewOpen = paths.filter((path) => counts.includes(path)).length <= 1;
	const heads = headCounts(known, fewOpen);
	return paths.map((path) => ({ path, values: valuesOf(path, heads) })).filter(within(most));
}

/** Leaves out what would make the product too large. */
function within(most: number) {
	let product = 1;
	return ({ values }: Open) => {
		if (product * values.length > most) return false;
		product *= values.length;
		return true;
	};
}

const aSpace: Workspace = { exclusiveAtAllTimes: true, rentAtFairMarketValue: true };
const oneSpace = (['cityOfLosAngeles', 'elsewhereInCounty', 'outsideCounty'] as const).flatMap((location) =>
	(['commercial', 'home', 'coworking', 'mailbox'] as const).flatMap((kind) =>
		(['owned', 'housedByPartner', 'none'] as const).flatMap((tenancy) =>
			[true, false].map((headquarters): Workspace => ({ ...aSpace, location, kind, tenancy, headquarters }))
		)
	)
);

/** Every list of up to two spaces, over a small domain: what an unknown list may turn out to be. */
export const allShortLists: readonly Workspace[][] = [
	[],
	...oneSpace.map((space) => [space]),
	...oneSpace.flatMap((first, i) =>
		oneSpace
			.slice(i)
			.filter((second) => !(first.headquarters && second.headquarters))
			.map((second) => [first, second])
	)
];
