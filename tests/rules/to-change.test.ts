import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, type ProgramAssessment } from '../../src/lib/rules/assess';
import type { Facts } from '../../src/lib/rules/facts';
import { programIds, type ProgramId } from '../../src/lib/rules/language';
import { newestEdition, programsUnder } from '../../src/lib/rules/rule-sets';
import { factsOf } from './exact/flat';
import { completeCase } from './exact/random-case';
import { holdsTaking } from './exact/taken-as-met';
import { bakery, but, consultants, judgedOn, manufacturer, nonprofit } from './firms';
import { patience, runs } from '../chance';

const programs = programsUnder(newestEdition());

// Many random cases: on a busy machine they take their time.
patience(120);

const changes = (facts: Facts, id: ProgramId, asOf = judgedOn) =>
	assess({ format: 1, asOf, facts }, asOf).programs[id].toChange.map((set) => set.map(({ says }) => says));

describe('the sets of criteria that would have to change', () => {
	test('of the bakery that owes taxes: pay them', () => {
		expect(changes(but(bakery, { 'compliance.taxesDelinquent': true }), 'lbe')).toEqual([['owesNoTaxes']]);
	});
	test('of a bakery run from nowhere: any one tie', () => {
		const sets = changes(but(bakery, { 'workspaces[0].headquarters': false }), 'lbe');
		expect(sets).toEqual(
			expect.arrayContaining([['employsFifty'], ['employsHalf'], ['headquartersIsInside']])
		);
		expect(sets).toHaveLength(3);
	});
	test('of a bakery without a work space: one, and headquarters', () => {
		const sets = changes(but(bakery, { workspaces: [] }), 'cbe');
		expect(sets).toContainEqual(['occupiesWorkSpace', 'headquartersIsInside']);
	});
	test('of a manufacturer with 25 employees and $5,000,000: both, and neither is in its hands', () => {
		const facts = but(manufacturer, { 'business.employees': 25, 'business.annualReceipts': 5_000_000 });
		const { toChange } = assess({ format: 1, asOf: judgedOn, facts }, judgedOn).programs.lsb;
		expect(toChange).toHaveLength(1);
		expect(toChange[0]!.map(({ says }) => says)).toEqual(['receiptsAreSmall', 'manufacturerIsSmall']);
		expect(toChange[0]!.map(({ inTheFirmsHands }) => inTheFirmsHands)).toEqual([false, false]);
	});
	test('of a nonprofit with nine participants of 200 employees: one more full-time, or a tenth', () => {
		const facts = but(nonprofit, { 'transitional.participants': 9, 'transitional.fullTimeParticipants': 9 });
		expect(changes(facts, 'lte')).toEqual([['hasTenFullTimeParticipants'], ['participantsAreTenPercent']]);
	});
	test('of a firm that is met, or open: none', () => {
		expect(changes(consultants, 'lbe')).toEqual([]);
		expect(changes({}, 'lbe')).toEqual([]);
	});
	test('what is not known is no change: it may turn out met', () => {
		const facts: Facts = { compliance: { taxesDelinquent: true } };
		expect(changes(facts, 'cbe')).toEqual([['owesNoTaxes']]);
	});
});

test('where all is known, each set is enough, no criterion in it is too many, and the fewest come first', () => {
	const check = (facts: Facts, asOf: string, id: ProgramId, { status, toChange }: ProgramAssessment) => {
		expect(toChange.length > 0, id).toBe(status === 'unmet');
		expect(toChange.length).toBeLessThanOrEqual(10);
		const criteria = programs[id].criteria(facts.workspaces!.length);
		const sets = toChange.map((set) => set.map(({ name }) => name));
		for (const [i, names] of sets.entries()) {
			if (i > 0) expect(names.length).toBeGreaterThanOrEqual(sets[i - 1]!.length);
			expect(holdsTaking(new Set(names), criteria, facts, asOf), `${id}: ${names.join()}`).toBe(true);
			for (const name of names) {
				const fewer = new Set(names.filter((other) => other !== name));
				expect(holdsTaking(fewer, criteria, facts, asOf), `${id}: ${names.join()} without ${name}`).toBe(
					false
				);
			}
		}
		expect(new Set(sets.map((names) => [...names].sort().join())).size).toBe(sets.length);
	};
	fc.assert(
		fc.property(completeCase, ({ flat, lengths, asOf }) => {
			const facts = factsOf(flat, lengths);
			const assessment = assess({ format: 1, asOf, facts }, asOf);
			for (const id of programIds) check(facts, asOf, id, assessment.programs[id]);
		}),
		{ numRuns: runs(500) }
	);
});
