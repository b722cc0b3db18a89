/** What would have to change: the smallest sets of criteria that, once met, make the program met. */
import type { Judge } from './exact/judge';
import type { Condition, Criterion } from './language';

type Change = readonly Criterion[];

const mostChanges = 10;
/** Enough to find the ten smallest among; what is cut off is longer than what is kept. */
const mostCandidates = 200;

/** Alternatives may exclude each other, which no criterion tells by itself: so many sets are tried out, and no more. */
const mostTries = 200;

/** What has been found for one case: the programs share many of their parts. */
export type FoundChanges = Map<Condition, Change[]>;

/**
 * Minimal by inclusion, fewest first, at most ten. What is still open is no change: it is taken to turn out met.
 * `known` is what was found for other programs by the same judge, and takes in what is found for this one.
 */
export function changesFor(node: Condition, judge: Judge, known: FoundChanges = new Map()): Change[] {
	const least = changes(node, judge, known);
	if (!hasOpenParts(node, judge)) return least.slice(0, mostChanges);
	const queue = [...least];
	const found: Change[] = [];
	const queued = new Set(queue.map(keyOf));
	for (let tries = 0; tries < mostTries && queue.length > 0 && found.length < mostChanges; tries++) {
		const change = queue.shift()!;
		const names = new Set(change.map(({ name }) => name));
		if (found.some((smaller) => smaller.every(({ name }) => names.has(name)))) continue;
		if (judge.canBeMetIf(node, ({ name }) => names.has(name))) {
			found.push(change);
			continue;
		}
		// Each part may turn out met, but not all of them together: one criterion more has to change.
		for (const criterion of innermost(node)) {
			const larger = [...change, criterion];
			if (names.has(criterion.name) || judge.truthOf(criterion) || queued.has(keyOf(larger))) continue;
			queued.add(keyOf(larger));
			queue.push(larger);
		}
		queue.sort((a, b) => a.length - b.length);
	}
	return found;
}

const keyOf = (change: Change) =>
	change
		.map(({ name }) => name)
		.sort()
		.join();

/** Where nothing that binds is open, each criterion stands for itself, and every set is enough. */
function hasOpenParts(node: Condition, judge: Judge): boolean {
	if (judge.truthOf(node) === true) return false;
	switch (node.kind) {
		case 'criterion':
			return hasOpenParts(node.when, judge);
		case 'not':
			return hasOpenParts(node.of, judge);
		case 'all':
		case 'any':
			return node.of.some((part) => hasOpenParts(part, judge));
		case 'choose': {
			const given = judge.truthOf(node.given);
			return given === undefined || hasOpenParts(given ? node.then : node.otherwise, judge);
		}
		default:
			return judge.truthOf(node) === undefined;
	}
}

/** The criteria that hold no others, each once. */
function innermost(node: Condition): Criterion[] {
	const found = new Map<string, Criterion>();
	const visit = (child: Condition): boolean => {
		switch (child.kind) {
			case 'criterion':
				if (!visit(child.when)) found.set(child.name, child);
				return true;
			case 'all':
			case 'any':
				return child.of.map(visit).includes(true);
			case 'choose':
				return [child.then, child.otherwise].map(visit).includes(true);
			default:
				return false;
		}
	};
	visit(node);
	return [...found.values()];
}

/** Sets as `smallest` gives them. */
function changes(node: Condition, judge: Judge, known: FoundChanges): Change[] {
	if (judge.truthOf(node) !== false) return [[]];
	const before = known.get(node);
	if (before !== undefined) return before;
	const found = findChanges(node, judge, known);
	known.set(node, found);
	return found;
}

function findChanges(node: Condition, judge: Judge, known: FoundChanges): Change[] {
	switch (node.kind) {
		case 'criterion': {
			const inner = changes(node.when, judge, known);
			return inner.length > 0 ? inner : [[node]];
		}
		case 'all':
			return node.of
				.filter((part) => judge.truthOf(part) === false)
				.reduce<Change[]>((sets, part) => both(sets, changes(part, judge, known)), [[]]);
		case 'any':
			return smallest(node.of.flatMap((part) => changes(part, judge, known)));
		case 'choose': {
			const given = judge.truthOf(node.given);
			if (given !== undefined) return changes(given ? node.then : node.otherwise, judge, known);
			return smallest([...changes(node.then, judge, known), ...changes(node.otherwise, judge, known)]);
		}
		default:
			// A bare fact: the criterion that holds it is what changes.
			return [];
	}
}

/** Each of the one with each of the other; both are as `smallest` gives them. */
function both(left: Change[], right: Change[]): Change[] {
	if (left.length === 1 && left[0]!.length === 0) return right;
	return smallest(left.flatMap((a) => right.map((b) => union(a, b))));
}

const union = (a: Change, b: Change): Change => [
	...a,
	...b.filter((criterion) => a.every(({ name }) => name !== criterion.name))
];

function smallest(sets: Change[]): Change[] {
	if (sets.length < 2) return sets;
	const sorted = [...sets].sort((a, b) => a.length - b.length);
	const kept: { change: Change; names: Set<string> }[] = [];
	for (const change of sorted) {
		const names = new Set(change.map(({ name }) => name));
		const isCovered = kept.some((other) => [...other.names].every((n) => names.has(n)));
		if (!isCovered) kept.push({ change, names });
		if (kept.length >= mostCandidates) break;
	}
	return kept.map(({ change }) => change);
}
