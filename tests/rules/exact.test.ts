import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/lib/rules/assess';
import { programIds, type ProgramId } from '../../src/lib/rules/language';
import { bruteForce, type Found } from './exact/completions';
import { factsOf } from './exact/flat';
import { completeCase, withSomeToTakeOut, without, type Part, type RandomCase } from './exact/random-case';
import { allShortLists, openFacts } from './exact/values-to-try';
import { oracle } from './oracle';
import { patience, runs } from '../chance';

// Many random cases: on a busy machine they take their time.
patience(120);

const judged = ({ flat, lengths, asOf }: RandomCase): Record<ProgramId, Found> => {
	const { programs } = assess({ format: 1, asOf, facts: factsOf(flat, lengths) }, asOf);
	const found = programIds.map((id): [ProgramId, Found] => [
		id,
		{ status: programs[id].status, missing: [...programs[id].missing].sort() }
	]);
	return Object.fromEntries(found) as Record<ProgramId, Found>;
};

test('where every fact is known, each program is met or unmet as the rules say', () => {
	fc.assert(
		fc.property(completeCase, (kase) => {
			const expected = oracle(factsOf(kase.flat, kase.lengths), kase.asOf);
			const found = judged(kase);
			for (const id of programIds) {
				expect([id, found[id]]).toEqual([id, { status: expected[id] ? 'met' : 'unmet', missing: [] }]);
			}
		}),
		{ numRuns: runs(3000) }
	);
});

describe('"unknown" stands where, and only where, the absent facts can still change the program', () => {
	const parts: [Part, number][] = [
		['counts', 500],
		['spaces', 800],
		['people', 500],
		['county', 400],
		['anything', 500]
	];
	test.each(parts)('with some facts absent, of: %s', (part, numRuns) => {
		fc.assert(
			fc.property(withSomeToTakeOut(part), ({ whole, paths }) => {
				const open = openFacts(whole, paths, 6000);
				const kase = without(whole, (path) => open.some((fact) => fact.path === path));
				const found = judged(kase);
				expect(found).toEqual(bruteForce(factsOf(kase.flat, kase.lengths), open, kase.asOf));
			}),
			{ numRuns: runs(numRuns) }
		);
	});

	test('with the list of work spaces absent, and up to two facts more', () => {
		fc.assert(
			fc.property(withSomeToTakeOut('spaces'), ({ whole, paths }) => {
				const isOfSpaces = (path: string) => path.startsWith('workspaces');
				const others = paths.filter((path) => !isOfSpaces(path)).slice(0, 2);
				const list = { path: 'workspaces', values: allShortLists };
				const open = [list, ...openFacts(whole, others, 8)];
				const known = without(whole, (path) => isOfSpaces(path) || open.some((fact) => fact.path === path));
				const kase = { ...known, lengths: { ...known.lengths, spaces: undefined } };
				const found = judged(kase);
				expect(found).toEqual(bruteForce(factsOf(kase.flat, kase.lengths), open, kase.asOf));
			}),
			{ numRuns: runs(60) }
		);
	});
});
