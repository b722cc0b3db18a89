/**
 * Exact judging of one case: a condition is open where, and only where, the absent facts can still change it, and a
 * fact is missing where, and only where, it alone can still make the difference.
 */
import { programIds, type Comparison, type Condition, type Criterion, type ProgramId } from '../language';
import { programsUnder, type Edition } from '../rule-sets';
import { truthOf } from '../truth';
import type { View } from '../view';
import { createDiagrams, type Diagram } from './diagram';
import { boundsOf, holdsForKnown } from './counts';
import { createMissingCounts } from './missing-counts';
import { patternsOf, type Pattern } from './patterns';

export interface Judge {
	/** The rules by which it judges. */
	edition: Edition;
	/** Exactly true, exactly false, or open. */
	truthOf(node: Condition): boolean | undefined;
	/** The facts that can still change an open condition, as paths, in no particular order. */
	missing(node: Condition): string[];
	/** Whether the condition is met, or may turn out met, once these of its criteria are taken as met. */
	canBeMetIf(node: Condition, isTaken: (criterion: Criterion) => boolean): boolean;
}

type Build = (node: Condition) => Diagram;

interface OpenFact {
	fact: string;
	samples: readonly unknown[];
}

/** A judge of the criteria of these programs; what the others leave open does not burden it. */
export function createJudge(view: View, ids: readonly ProgramId[] = programIds): Judge {
	let made: ReturnType<typeof spread> | undefined;
	const exact = () => (made ??= spread(view, ids));
	return {
		edition: view.edition,
		truthOf(node) {
			const truth = truthOf(node, view);
			return truth === undefined ? exact().truthOf(node) : truth;
		},
		missing: (node) => exact().missing(node),
		canBeMetIf: (node, isTaken) => exact().canBeMetIf(node, isTaken)
	};
}

const sameComparison = (a: Comparison) => `${a.times}${a.of}${a.per}${a.than}${a.plus}`;

/** Lays the open facts of the programs out as levels, and the open comparisons as patterns. */
function spread(view: View, ids: readonly ProgramId[]) {
	const open = new Map<string, OpenFact>();
	const comparisons = new Map<string, Comparison>();
	const programs = programsUnder(view.edition);
	for (const id of ids) collect(programs[id].criteria(view.spaces), view, open, comparisons);

	// Facts of the firm, and which space is headquarters, come before those of the spaces, space by space: so a diagram
	// has to remember only what the spaces before came to, and stays small.
	const facts = [...open.values()].sort(
		(a, b) => Number(isOfOneSpace(a.fact)) - Number(isOfOneSpace(b.fact))
	);
	const levels = new Map(facts.map(({ fact }, level) => [fact, level]));
	const levelOf = (fact: string) =>
		levels.get(headquartersOf(fact) === undefined ? fact : whichHeadquarters)!;
	const compared = [...comparisons.values()];
	const patterns = patternsOf(compared, boundsOf(view.counts));
	const missingCounts = createMissingCounts(compared, patterns, view);
	const diagrams = createDiagrams(patterns.length);
	/** Builds diagrams, with some criteria taken as met. */
	const builder = (isTaken: (criterion: Criterion) => boolean): Build => {
		const built = new Map<Condition, Diagram>();
		const build: Build = (node) => {
			const found = built.get(node);
			if (found !== undefined) return found;
			const made = node.kind === 'criterion' && isTaken(node) ? diagrams.always : make(node, build);
			built.set(node, made);
			return made;
		};
		return build;
	};
	const build = builder(() => false);
	const fixed = (truth: boolean) => (truth ? diagrams.always : diagrams.never);

	function make(node: Condition, build: Build): Diagram {
		switch (node.kind) {
			case 'criterion':
				return build(node.when);
			case 'test': {
				const value = node.read(view.facts);
				if (value !== undefined) return fixed(node.holds(value, view.asOf));
				const level = levelOf(node.fact);
				const space = headquartersOf(node.fact);
				const holds = (sample: unknown) =>
					node.holds(space === undefined ? sample : sample === space, view.asOf);
				return diagrams.branch(
					level,
					facts[level]!.samples.map((sample) => fixed(holds(sample)))
				);
			}
			case 'comparison': {
				const truth = holdsForKnown(view.counts, node);
				if (truth !== undefined) return fixed(truth);
				const at = compared.findIndex((other) => sameComparison(other) === sameComparison(node));
				return diagrams.end(bits(patterns, (pattern) => pattern[at]!));
			}
			case 'not':
				return diagrams.not(build(node.of));
			case 'all':
				return node.of.reduce((whole, part) => diagrams.and(whole, build(part)), diagrams.always);
			case 'any':
				return node.of.reduce((whole, part) => diagrams.or(whole, build(part)), diagrams.never);
			case 'choose': {
				const given = build(node.given);
				return diagrams.or(
					diagrams.and(given, build(node.then)),
					diagrams.and(diagrams.not(given), build(node.otherwise))
				);
			}
		}
	}

	return {
		truthOf(node: Condition): boolean | undefined {
			const whole = build(node);
			return whole === diagrams.always ? true : whole === diagrams.never ? false : undefined;
		},
		canBeMetIf: (node: Condition, isTaken: (criterion: Criterion) => boolean) =>
			builder(isTaken)(node) !== diagrams.never,
		missing(node: Condition): string[] {
			const whole = build(node);
			const single = [...diagrams.levels(whole)].flatMap((level) => pathsAt(whole, level));
			const ends = [...diagrams.ends(whole)].filter((end) => end !== 0n);
			return [...single, ...missingCounts(ends)];
		}
	};

	/** The headquarters of a space is missing where its being there, or nowhere, makes a difference. */
	function pathsAt(whole: Diagram, level: number): string[] {
		const { fact, samples } = facts[level]!;
		if (fact !== whichHeadquarters) return [fact];
		const nowhere = diagrams.settle(whole, level, samples.indexOf(undefined));
		return samples.flatMap((space, way) =>
			space !== undefined && diagrams.settle(whole, level, way) !== nowhere
				? [`workspaces[${String(space)}].headquarters`]
				: []
		);
	}
}

/** There is at most one headquarters: the answers of all spaces are one question, which space it is, or none. */
const whichHeadquarters = 'workspaces[].headquarters';
const isOfOneSpace = (fact: string) => /^workspaces\[\d/.test(fact);
const headquartersOf = (fact: string): number | undefined => {
	const match = /^workspaces\[(\d+)\]\.headquarters$/.exec(fact);
	return match ? Number(match[1]) : undefined;
};

/** Gathers the tests and comparisons that the known facts leave open. */
function collect(
	node: Condition,
	view: View,
	open: Map<string, OpenFact>,
	comparisons: Map<string, Comparison>
): void {
	const visit = (child: Condition) => collect(child, view, open, comparisons);
	switch (node.kind) {
		case 'criterion':
			return visit(node.when);
		case 'test': {
			if (node.read(view.facts) !== undefined) return;
			const space = headquartersOf(node.fact);
			const fact = space === undefined ? node.fact : whichHeadquarters;
			const samples = space === undefined ? node.samples(view.asOf) : [space, undefined];
			open.set(fact, { fact, samples: [...new Set([...(open.get(fact)?.samples ?? []), ...samples])] });
			return;
		}
		case 'comparison':
			if (holdsForKnown(view.counts, node) === undefined) comparisons.set(sameComparison(node), node);
			return;
		case 'not':
			return visit(node.of);
		case 'choose':
			[node.given, node.then, node.otherwise].forEach(visit);
			return;
		default:
			node.of.forEach(visit);
	}
}

const bits = (patterns: readonly Pattern[], holds: (pattern: Pattern) => boolean): bigint =>
	patterns.reduce((set, pattern, i) => (holds(pattern) ? set | (1n << BigInt(i)) : set), 0n);
