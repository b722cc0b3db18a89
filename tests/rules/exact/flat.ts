/** Facts as a flat list of paths and values, to put together and to change one at a time. */
import type { Facts } from '../../../src/lib/rules/facts';

export type Flat = Record<string, unknown>;

/** How long the lists are; `undefined` where the list itself is unknown or does not apply. */
export interface Lengths {
	spaces: number | undefined;
	people: number | undefined;
}

type Holder = Record<string, unknown>;

const stepsOf = (path: string) => path.split(/[.[\]]+/).filter(Boolean);

/** Sets facts by path within `facts` itself, making what holds them on the way; `undefined` takes a fact out. */
export function setFact(facts: Facts, path: string, value: unknown): void {
	const steps = stepsOf(path);
	let holder = facts as Holder;
	for (const [i, step] of steps.slice(0, -1).entries()) {
		holder[step] ??= /^\d+$/.test(steps[i + 1]!) ? [] : {};
		holder = holder[step] as Holder;
	}
	if (value === undefined) delete holder[steps.at(-1)!];
	else holder[steps.at(-1)!] = value;
}

/** The facts of a flat list; a list is as long as is said here, though nothing be known of its items. */
export function factsOf(flat: Flat, lengths: Lengths): Facts {
	const items = (length: number) => Array.from({ length }, () => ({}));
	const facts: Facts = {};
	if (lengths.spaces !== undefined) facts.workspaces = items(lengths.spaces);
	if (lengths.people !== undefined) facts.transitional = { roster: items(lengths.people) };
	for (const [path, value] of Object.entries(flat)) setFact(facts, path, value);
	return facts;
}
