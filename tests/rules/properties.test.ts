import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, standing } from '../../src/lib/rules/assess';
import { readCase } from '../../src/lib/rules/case';
import { createJudge } from '../../src/lib/rules/exact/judge';
import type { Facts } from '../../src/lib/rules/facts';
import { programIds } from '../../src/lib/rules/language';
import { newestEdition, programsUnder } from '../../src/lib/rules/rule-sets';
import { changesFor } from '../../src/lib/rules/to-change';
import { viewOf } from '../../src/lib/rules/view';
import { factsOf, setFact } from './exact/flat';
import { withSomeToTakeOut, without, type RandomCase } from './exact/random-case';
import { judgedOn } from './firms';
import { patience, runs } from '../chance';

const programs = programsUnder(newestEdition());

// Many random cases: on a busy machine they take their time.
patience(120);

const judged = (facts: Facts, asOf: string) => assess({ format: 1, asOf, facts }, asOf).programs;
const partial = withSomeToTakeOut('anything').map(({ whole, paths }) => ({
	whole,
	paths,
	part: without(whole, (path) => paths.includes(path))
}));
const programsOf = ({ flat, lengths, asOf }: RandomCase) => judged(factsOf(flat, lengths), asOf);
const holds = (
	numRuns: number,
	check: (found: { whole: RandomCase; paths: string[]; part: RandomCase }) => void
) => fc.assert(fc.property(partial, check), { numRuns: runs(numRuns) });

test('answering one more question never turns met into unmet, or back', () => {
	holds(400, ({ whole, paths, part }) => {
		let before = programsOf(part);
		for (const [i] of paths.entries()) {
			const now = programsOf(without(whole, (path) => paths.slice(i + 1).includes(path)));
			for (const id of programIds) {
				if (before[id].status !== 'unknown') expect(now[id].status).toBe(before[id].status);
			}
			before = now;
		}
	});
});

test('an absent fact never counts as no or as nought: what stands with it absent stands with every answer', () => {
	const answers: unknown[] = [
		true,
		false,
		0,
		1,
		10,
		50,
		1000,
		'never',
		'2001-01-01',
		'none',
		'clear',
		'jointVenture',
		'home',
		[]
	];
	holds(300, ({ part, paths }) => {
		const before = programsOf(part);
		for (const answer of answers) {
			const facts = factsOf(part.flat, part.lengths);
			setFact(facts, paths[0]!, answer);
			const reading = readCase({ format: 1, asOf: part.asOf, facts });
			if (!reading.ok) continue;
			const now = assess(reading.case, part.asOf).programs;
			for (const id of programIds) {
				if (before[id].status !== 'unknown') expect(now[id].status).toBe(before[id].status);
			}
		}
	});
});

test('the order of answers does not matter', () => {
	const reversed = (value: unknown): unknown =>
		Array.isArray(value)
			? value.map(reversed)
			: typeof value === 'object' && value !== null
				? Object.fromEntries(
						Object.entries(value)
							.reverse()
							.map(([key, v]) => [key, reversed(v)])
					)
				: value;
	holds(200, ({ part }) => {
		const facts = factsOf(part.flat, part.lengths);
		expect(judged(reversed(facts) as Facts, part.asOf)).toEqual(judged(facts, part.asOf));
	});
});

test('the order of work spaces does not matter to what stands', () => {
	holds(300, ({ part }) => {
		const facts = factsOf(part.flat, part.lengths);
		const turned = { ...facts, workspaces: [...facts.workspaces!].reverse() };
		const [straight, reverse] = [judged(facts, part.asOf), judged(turned, part.asOf)];
		for (const id of programIds) expect(reverse[id].status).toBe(straight[id].status);
	});
});

test('a City Business is a Local Business, and a Local Small Business is one too', () => {
	holds(1500, ({ part }) => {
		const { lbe, cbe, lsb } = programsOf(part);
		for (const { status } of [cbe, lsb]) {
			if (status === 'met') expect(lbe.status).toBe('met');
			if (lbe.status === 'unmet') expect(status).toBe('unmet');
		}
	});
});

test('something is missing where, and only where, a program is open', () => {
	holds(800, ({ part }) => {
		const programs = programsOf(part);
		for (const id of programIds) {
			const { status, missing } = programs[id];
			expect(missing.length > 0).toBe(status === 'unknown');
			expect(new Set(missing).size).toBe(missing.length);
		}
	});
});

test('a program that is judged alone stands as it does among all nine, and the same has to change', () => {
	holds(200, ({ part: { flat, lengths, asOf } }) => {
		const kase = { format: 1 as const, asOf, facts: factsOf(flat, lengths) };
		const among = assess(kase, asOf).programs;
		const view = viewOf(kase, asOf);
		const judge = createJudge(view);
		for (const id of programIds) {
			const { status, missing, toChange } = among[id];
			expect(standing(kase, asOf, id)).toEqual({ status, missing });
			if (status === 'unmet') expect(changesFor(programs[id].criteria(view.spaces), judge)).toEqual(toChange);
		}
	});
});

describe('more of what helps never hurts', () => {
	const rank = { unmet: 0, unknown: 1, met: 2 };
	const neverHurts = (better: Record<string, unknown>) =>
		holds(250, ({ part }) => {
			const before = programsOf(part);
			const about = Object.entries(better).filter(([path]) => !path.includes('[') || path in part.flat);
			const after = programsOf({ ...part, flat: { ...part.flat, ...Object.fromEntries(about) } });
			for (const id of programIds)
				expect(rank[after[id].status]).toBeGreaterThanOrEqual(rank[before[id].status]);
		});
	test('lower receipts', () => neverHurts({ 'business.annualReceipts': 0, 'business.averageReceipts3y': 0 }));
	test('more hours in the City and the County', () =>
		neverHurts({ 'workforce.hoursShareInCity': 100, 'workforce.hoursShareInCounty': 100 }));
	test('paid taxes and valid licenses', () =>
		neverHurts({
			'compliance.taxesDelinquent': false,
			'compliance.licensesCurrent': true,
			'compliance.btrc': 'clear',
			'compliance.btrcAddress': 'cityOfLosAngeles'
		}));
	test('an earlier start', () =>
		neverHurts({
			'transitional.jobsSince': '2001-01-01',
			'county.principalPlaceOfBusinessSince': '2001-01-01',
			'county.socialEnterprise.servingSince': '2001-01-01'
		}));
	test('a shop of its own in the City', () =>
		neverHurts({
			'workspaces[0].location': 'cityOfLosAngeles',
			'workspaces[0].kind': 'commercial',
			'workspaces[0].tenancy': 'owned',
			'workspaces[0].exclusiveAtAllTimes': true
		}));
	test('a later day to be judged on', () =>
		holds(250, ({ part }) => {
			const [before, after] = [programsOf(part), programsOf({ ...part, asOf: '2099-01-01' })];
			for (const id of programIds)
				expect(rank[after[id].status]).toBeGreaterThanOrEqual(rank[before[id].status]);
		}));
});

test('a case without a day of its own is judged on the day it is given', () => {
	const facts: Facts = { county: { socialEnterprise: { servingSince: '2025-11-21' } } };
	expect(assess({ format: 1, facts }, judgedOn).asOf).toBe(judgedOn);
	expect(assess({ format: 1, facts }, '2026-11-20').programs.seFederal.status).toBe('unmet');
	expect(assess({ format: 1, asOf: '2026-11-21', facts }, '2026-11-20').programs.seFederal.status).toBe(
		'unknown'
	);
});
