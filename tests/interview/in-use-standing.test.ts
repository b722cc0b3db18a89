import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standings } from '../../src/lib/rules/assess';
import type { Facts } from '../../src/lib/rules/facts';
import { programIds, type ProgramId } from '../../src/lib/rules/language';
import { caseInUse, usedFacts } from '../../src/lib/interview/in-use';
import { factsOf } from '../rules/exact/flat';
import { withSomeToTakeOut, without, type Part } from '../rules/exact/random-case';
import { patience, runs } from '../chance';

// Many random cases: on a busy machine they take their time.
patience(60);

const today = '2026-11-21';
const used = (facts: Facts, goals: ProgramId[]) => [...usedFacts({ format: 1, facts }, today, goals)];

describe('an answer that can change nothing by itself, but says what another fact is', () => {
	const elsewhere = {
		business: { kind: 'nonprofit', structure: 'soleProprietorship' },
		workspaces: [{ location: 'outsideCounty', headquarters: true, kind: 'commercial' }, {}]
	} satisfies Facts;
	const nobody = {
		business: { kind: 'forProfit', structure: 'llc', manufacturer: false, employees: 0 },
		workspaces: [{ location: 'cityOfLosAngeles', headquarters: false }]
	} satisfies Facts;

	test('a headquarters outside the County leaves no other space to be it, and is used', () => {
		expect(used(elsewhere, ['lte'])).toContain('workspaces[0].headquarters');
	});

	test('the same headquarters is not used where nothing hangs on the other space any more', () => {
		const taxesOwed: Facts = { ...elsewhere, compliance: { taxesDelinquent: true } };
		expect(used(taxesOwed, ['lte'])).not.toContain('workspaces[0].headquarters');
		const alone: Facts = { ...elsewhere, workspaces: [elsewhere.workspaces[0]!] };
		expect(used(alone, ['lte'])).not.toContain('workspaces[0].headquarters');
	});

	test('papers tell it in any case: a form asks where the headquarters is', () => {
		const alone: Facts = { ...elsewhere, workspaces: [elsewhere.workspaces[0]!] };
		const { facts } = caseInUse({ format: 1, facts: alone }, today, ['lte']);
		expect(facts.workspaces?.[0]?.headquarters).toBe(true);
	});

	test('a firm of no employees has none in the County, and the answer is used though it makes nothing', () => {
		expect(used(nobody, ['lbe'])).toContain('business.employees');
	});

	test('thirty employees leave it open how many work in the County, and are not used', () => {
		const thirty: Facts = { ...nobody, business: { ...nobody.business, employees: 30 } };
		expect(used(thirty, ['lbe'])).not.toContain('business.employees');
	});

	test.each<[string, Facts, ProgramId[]]>([
		['a headquarters outside the County', elsewhere, ['lte']],
		['no employees', nobody, ['lbe', 'cbe', 'lsb', 'lte']]
	])('is not asked for again: %s', (_, facts, goals) => {
		const trimmed = caseInUse({ format: 1, facts }, today, goals);
		expect(standings(trimmed, today, goals)).toEqual(standings({ format: 1, facts }, today, goals));
	});
});

describe('leaving out what does not apply changes no standing and nothing that is missing', () => {
	const someGoals = fc.subarray([...programIds], { minLength: 1 });
	test.each<Part>(['counts', 'spaces', 'people', 'county', 'anything'])(
		'of a firm with some facts absent, of: %s',
		(part) => {
			fc.assert(
				fc.property(withSomeToTakeOut(part), someGoals, ({ whole, paths }, goals) => {
					const { flat, lengths, asOf } = without(whole, (path) => paths.includes(path));
					const kase = { format: 1 as const, facts: factsOf(flat, lengths), asOf };
					const trimmed = caseInUse(kase, today, goals);
					expect(standings(trimmed, today, goals)).toEqual(standings(kase, today, goals));
				}),
				{ numRuns: runs(60) }
			);
		}
	);
});
