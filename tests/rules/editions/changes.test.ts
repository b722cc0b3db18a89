import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/lib/rules/assess';
import { changesBetween } from '../../../src/lib/rules/changes';
import type { Facts } from '../../../src/lib/rules/facts';
import { programIds } from '../../../src/lib/rules/language';
import { editionOn, firstEdition } from '../../../src/lib/rules/rule-sets';
import { patience, runs } from '../../chance';
import { bakery, but, nonprofit } from '../firms';
import { exampleSets } from './example-rules';

// Random cases judged twice: on a busy machine they take their time.
patience(60);

const before = firstEdition(exampleSets);
const now = editionOn('2027-01-01', exampleSets);
const changes = (facts: Facts) => changesBetween({ format: 1, facts }, '2027-01-01', before, now);

describe('what the example rules of 2027 change', () => {
	test('a bakery with $6,000,000 becomes an LSB, for the limit of receipts is higher', () => {
		const { programs } = changes(but(bakery, { 'business.annualReceipts': 6_000_000 }));

		expect(programs.map(({ program, was, is }) => [program, was, is])).toEqual([['lsb', 'unmet', 'met']]);
		expect(programs[0]?.because.map(({ status, criterion }) => [status, criterion.says])).toEqual([
			['met', 'receiptsAreSmall']
		]);
	});

	test('a nonprofit with eleven full-time participants, too few for a tenth, is no LTE any more', () => {
		const facts = but(nonprofit, { 'workforce.fullTime': 200 });
		const { programs } = changes(facts);

		expect(programs.map(({ program, was, is }) => [program, was, is])).toEqual([['lte', 'met', 'unmet']]);
		expect(programs[0]?.because.map(({ criterion }) => criterion.says)).toEqual([
			'hasTenFullTimeParticipants'
		]);
	});

	test('a firm that neither helps nor hurts stands as it stood, and the new figures are told all the same', () => {
		const { programs, figures, sets } = changes(bakery);

		expect(programs).toEqual([]);
		expect(figures.map(({ name, was, is }) => [name, was.is, is.is])).toEqual([
			['employeesThere', 50, 40],
			['receiptsUnder', 5_000_000, 7_000_000],
			['participants', 10, 12]
		]);
		expect(sets.map(({ was, is }) => [was.effective, is.effective])).toEqual([['2024-03-27', '2027-01-01']]);
	});
});

test('the same rules change nothing', () => {
	expect(changesBetween({ format: 1, facts: bakery }, '2026-11-21', before, before)).toEqual({
		sets: [],
		programs: [],
		figures: []
	});
});

/** Firms near the figures that are new, each answer known or not. */
const near = fc
	.record({
		firm: fc.constantFrom(bakery, nonprofit),
		receipts: fc.constantFrom(undefined, 4_999_999.99, 5_000_000, 6_999_999.99, 7_000_000),
		there: fc.constantFrom(undefined, 39, 40, 49, 50),
		participants: fc.constantFrom(undefined, 9, 10, 11, 12),
		headquarters: fc.constantFrom(undefined, true, false)
	})
	.map(({ firm, receipts, there, participants, headquarters }) =>
		but(firm, {
			'business.annualReceipts': receipts,
			'workforce.fullTime': 200,
			'workforce.fullTimeInCounty': there,
			'workforce.fullTimeInCity': there,
			'workforce.hoursShareInCounty': 80,
			'workforce.hoursShareInCity': 80,
			'compliance.btrcAddress': 'cityOfLosAngeles',
			'workspaces[0].headquarters': headquarters,
			'transitional.participants': participants,
			'transitional.fullTimeParticipants': participants
		})
	);

test('whatever the case, the changes told are those of the two assessments, each with a cause', () => {
	let changed = 0;
	fc.assert(
		fc.property(near, (facts) => {
			const [old, fresh] = [before, now].map(
				(edition) => assess({ format: 1, facts }, '2027-01-01', edition).programs
			);
			const told = changes(facts).programs;

			expect(told.map(({ program, was, is }) => [program, was, is])).toEqual(
				programIds
					.filter((id) => old?.[id].status !== fresh?.[id].status)
					.map((id) => [id, old?.[id].status, fresh?.[id].status])
			);
			for (const { because } of told) expect(because.length).toBeGreaterThan(0);
			changed += told.length;
		}),
		{ numRuns: runs(150) }
	);
	expect(changed).toBeGreaterThan(50);
});
