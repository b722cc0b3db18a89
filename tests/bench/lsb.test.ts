import { expect, test } from 'vitest';
import { fullCases, judgedOn } from '../../scripts/bench/cases';
import { agree } from '../../scripts/bench/lsb/agreement';
import { jsonLogicJudges } from '../../scripts/bench/lsb/json-logic';
import { jsonRulesJudge } from '../../scripts/bench/lsb/json-rules';
import { ours } from '../../scripts/bench/lsb/ours';
import { assess } from '../../src/lib/rules/assess';
import { readCase } from '../../src/lib/rules/case';

test('the cases that are measured are valid, and full: no program is left open', () => {
	for (const kase of [...fullCases(50, { spaces: 2 }), ...fullCases(50, { spaces: 3, people: 4 })]) {
		expect(readCase(kase).ok).toBe(true);
		const { programs } = assess(kase, judgedOn);
		expect(Object.values(programs).map(({ status }) => status)).not.toContain('unknown');
	}
});

test.each([0, 1, 2, 5])(
	'with %i work spaces, all engines call the same firms local small businesses',
	async (spaces) => {
		const cases = fullCases(200, { spaces, faults: 0.08 });

		const met = await agree([ours, ...jsonLogicJudges(), jsonRulesJudge()], cases);

		expect(met > 0).toBe(spaces > 0);
	}
);

test('an engine whose rule forgets the receipts is found out', async () => {
	const forgetful = {
		name: 'forgetful',
		judgeAll: (cases: ReturnType<typeof fullCases>) =>
			ours.judgeAll(
				cases.map((kase) => ({
					...kase,
					facts: { ...kase.facts, business: { ...kase.facts.business, annualReceipts: 0 } }
				}))
			)
	};

	await expect(agree([ours, forgetful], fullCases(300, { spaces: 2 }))).rejects.toThrow('forgetful');
});
