/**
 * Decision diagrams: a condition over facts of a few values each, as a graph that branches on one fact after another
 * and never keeps two equal parts. Facts that occur in several places are thus seen together, which plain
 * three-valued logic cannot do. The ends are sets of head-count patterns, as bits of a `bigint`.
 */
export type Diagram = number;

export interface Diagrams {
	readonly never: Diagram;
	readonly always: Diagram;
	end(patterns: bigint): Diagram;
	/** A branch on the fact at `level`, one way for each of its values. */
	branch(level: number, ways: readonly Diagram[]): Diagram;
	and(a: Diagram, b: Diagram): Diagram;
	or(a: Diagram, b: Diagram): Diagram;
	not(a: Diagram): Diagram;
	/** The rest of the diagram once the fact at `level` has its value number `way`. */
	settle(a: Diagram, level: number, way: number): Diagram;
	/**
	 * The levels of the facts that the diagram depends on. Equal ways are never kept apart, so each of these facts, all
	 * else equal, makes a difference somewhere; and no other fact does.
	 */
	levels(a: Diagram): Set<number>;
	/** The sets of patterns at the ends. */
	ends(a: Diagram): Set<bigint>;
}

type Operation = 'and' | 'or' | 'differs';

const combine: Record<Operation, (a: bigint, b: bigint) => bigint> = {
	and: (a, b) => a & b,
	or: (a, b) => a | b,
	differs: (a, b) => a ^ b
};

/** `patterns` is how many head-count patterns there are. */
export function createDiagrams(patterns: number): Diagrams {
	const full = (1n << BigInt(patterns)) - 1n;
	const nodes: { level: number; ways: readonly Diagram[]; patterns: bigint }[] = [];
	const known = new Map<string, Diagram>();
	const memo = new Map<string, Diagram>();

	const intern = (key: string, level: number, ways: readonly Diagram[], patterns: bigint): Diagram => {
		const found = known.get(key);
		if (found !== undefined) return found;
		nodes.push({ level, ways, patterns });
		known.set(key, nodes.length - 1);
		return nodes.length - 1;
	};
	const end = (patterns: bigint) => intern(`=${patterns}`, Infinity, [], patterns);
	const branch = (level: number, ways: readonly Diagram[]) =>
		ways.every((way) => way === ways[0]) ? ways[0]! : intern(`${level}:${ways.join()}`, level, ways, 0n);

	const [never, always] = [end(0n), end(full)];

	const remember = (key: string, make: () => Diagram): Diagram => {
		const found = memo.get(key);
		if (found !== undefined) return found;
		const made = make();
		memo.set(key, made);
		return made;
	};
	const waysAt = (a: Diagram, level: number, i: number) => {
		const node = nodes[a]!;
		return node.level === level ? node.ways[i]! : a;
	};
	const apply = (operation: Operation, a: Diagram, b: Diagram): Diagram => {
		if (operation === 'and' && (a === never || b === never)) return never;
		if (a === b && operation !== 'differs') return a;
		if (operation === 'and' && (a === always || b === always)) return a === always ? b : a;
		if (operation === 'or' && (a === never || b === never)) return a === never ? b : a;
		if (operation === 'or' && (a === always || b === always)) return always;
		const [x, y] = [nodes[a]!, nodes[b]!];
		if (x.level === Infinity && y.level === Infinity) return end(combine[operation](x.patterns, y.patterns));
		// All three are the same either way round.
		return remember(`${operation}${Math.min(a, b)},${Math.max(a, b)}`, () => {
			const level = Math.min(x.level, y.level);
			const width = (x.level === level ? x : y).ways.length;
			const ways = Array.from({ length: width }, (_, i) =>
				apply(operation, waysAt(a, level, i), waysAt(b, level, i))
			);
			return branch(level, ways);
		});
	};
	const settle = (a: Diagram, level: number, way: number): Diagram => {
		const node = nodes[a]!;
		if (node.level > level) return a;
		if (node.level === level) return node.ways[way]!;
		return remember(`settle${a},${level},${way}`, () =>
			branch(
				node.level,
				node.ways.map((next) => settle(next, level, way))
			)
		);
	};
	const walk = (a: Diagram, visit: (node: (typeof nodes)[number]) => void) => {
		const seen = new Set<Diagram>([a]);
		// A set may grow while it is walked through, and gives what was added.
		for (const d of seen) {
			visit(nodes[d]!);
			for (const way of nodes[d]!.ways) seen.add(way);
		}
	};
	const levels = (a: Diagram): Set<number> => {
		const found = new Set<number>();
		walk(a, (node) => node.level !== Infinity && found.add(node.level));
		return found;
	};
	const ends = (a: Diagram): Set<bigint> => {
		const found = new Set<bigint>();
		walk(a, (node) => node.level === Infinity && found.add(node.patterns));
		return found;
	};

	return {
		never,
		always,
		end,
		branch,
		and: (a, b) => apply('and', a, b),
		or: (a, b) => apply('or', a, b),
		not: (a) => apply('differs', a, always),
		settle,
		levels,
		ends
	};
}
