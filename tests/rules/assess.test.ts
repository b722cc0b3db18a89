import { expect, test } from 'vitest';
import { assess, standing } from '../../src/lib/rules/assess';
import type { Facts } from '../../src/lib/rules/facts';
import { programIds } from '../../src/lib/rules/language';
import {
	bakery,
	bookkeeper,
	but,
	consultants,
	jointVenture,
	judgedOn,
	manufacturer,
	nonprofit
} from './firms';

const firms = { bakery, bookkeeper, consultants, jointVenture, manufacturer, nonprofit };

test.each(Object.entries(firms))(
	'what the interview asks of the %s is what the assessment says',
	(_, firm) => {
		for (const facts of [
			firm,
			but(firm, { 'business.kind': undefined, 'workspaces[0].tenancy': undefined })
		]) {
			const { programs } = assess({ format: 1, asOf: judgedOn, facts }, judgedOn);
			for (const id of programIds) {
				const { status, missing } = programs[id];
				expect(standing({ format: 1, asOf: judgedOn, facts }, judgedOn, id)).toEqual({ status, missing });
			}
		}
	}
);

test('the first question of all is whether the firm is for profit', () => {
	const { lbe } = assess({ format: 1, facts: {} }, judgedOn).programs;
	expect(lbe.missing.slice(0, 3)).toEqual(['business.kind', 'business.structure', 'workspaces']);
});

test('of a space on the list, its facts are asked for; of an unknown list, the list', () => {
	const open = assess({ format: 1, facts: but(bakery, { workspaces: undefined }) }, judgedOn).programs;
	expect(open.cbe.missing).toEqual(['workspaces']);
	const listed = assess(
		{ format: 1, facts: but(bakery, { 'workspaces[0].exclusiveAtAllTimes': undefined }) },
		judgedOn
	);
	expect(listed.programs.cbe.missing).toEqual(['workspaces[0].exclusiveAtAllTimes']);
});

test('ten work spaces and sixty people of whom nothing is known are judged in reasonable time', () => {
	const nothing = (count: number) => Array.from({ length: count }, () => ({}));
	const facts: Facts = { workspaces: nothing(10), transitional: { roster: nothing(60) } };
	const { programs } = assess({ format: 1, facts }, judgedOn);
	for (const id of programIds) expect(programs[id].status).toBe('unknown');
	expect(programs.lte.missing).toContain('transitional.roster[59].fullTime');
	expect(programs.lbe.missing).toContain('workspaces[9].headquarters');
}, 30_000);

test('an assessment is the caller’s to keep: the rule sets are not shared', () => {
	assess({ format: 1, facts: {} }, judgedOn).ruleSets.pop();
	expect(assess({ format: 1, facts: {} }, judgedOn).ruleSets).toHaveLength(2);
});
