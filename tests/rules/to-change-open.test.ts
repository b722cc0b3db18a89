import { describe, expect, test } from 'vitest';
import { assess } from '../../src/lib/rules/assess';
import type { Facts } from '../../src/lib/rules/facts';
import type { ProgramId } from '../../src/lib/rules/language';
import { bakery, but, jointVenture, judgedOn, nonprofit } from './firms';

/** A program that is unmet because what is open cannot turn out well in all places at once. */
function changes(facts: Facts, id: ProgramId): string[][] {
	const { status, toChange } = assess({ format: 1, asOf: judgedOn, facts }, judgedOn).programs[id];
	expect(status).toBe('unmet');
	return toChange.map((set) => set.map(({ says }) => says));
}

describe('where alternatives that are open exclude each other, no set of changes is empty, and each is enough', () => {
	test('housed by a partner, which only a joint venture may be, and not established, which only a joint venture must be', () => {
		const facts = but(jointVenture, {
			'business.structure': undefined,
			'jointVenture.legallyEstablished': false
		});
		expect(changes(facts, 'lbe')).toContainEqual(['jointVentureIsEstablished']);
		expect(changes(facts, 'lbe')).not.toContainEqual([]);
	});
	test('local in the City, as only a nonprofit may be, and placing people, as only a for-profit may', () => {
		const facts = but(nonprofit, {
			'business.kind': undefined,
			'workspaces[0].headquarters': false,
			'workforce.fullTimeInCounty': 200,
			'workforce.fullTimeInCity': 200,
			'workforce.hoursShareInCounty': 40,
			'transitional.jobsSince': 'never',
			'transitional.placementSince': '2020-01-01'
		});
		expect(changes(facts, 'lte')).toContainEqual(['providedJobsForAYear']);
		expect(changes(facts, 'lte')).not.toContainEqual([]);
	});
	test('a coworking space that may be headquarters: inside, and of a kind that does not count', () => {
		const facts = but(bakery, {
			'workspaces[1]': { ...bakery.workspaces![0], kind: 'coworking', headquarters: undefined },
			'workspaces[0].headquarters': false
		});
		const sets = changes(facts, 'lbe');
		expect(sets).not.toContainEqual([]);
		expect(sets).toContainEqual(['employsFifty']);
	});
});
