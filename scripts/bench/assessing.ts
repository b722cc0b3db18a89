/** Assessments per second in this process, beside two rule engines that are given the same rule, and how they grow. */
import { assess } from '../../src/lib/rules/assess';
import type { Case } from '../../src/lib/rules/facts';
import { fullCases, judgedOn } from './cases';
import { agree } from './lsb/agreement';
import { jsonLogicJudges } from './lsb/json-logic';
import { jsonRulesJudge } from './lsb/json-rules';
import { ours } from './lsb/ours';
import { inTurns, spreadAs, spreadOf, type Contender } from './measure';
import { figure, times, withSpread, type Part } from './report';

const judges = [ours, ...jsonLogicJudges(), jsonRulesJudge()];
const assessAll = (cases: readonly Case[]) => cases.map((kase) => assess(kase, judgedOn));
const howMany = 1000;

const contendersOver = (cases: readonly Case[]): Contender[] => [
	...judges.map(({ name, judgeAll }) => ({ name, work: () => judgeAll(cases) })),
	{ name: 'ours, all nine programs with reasons and changes', work: () => assessAll(cases) }
];

/** Cases with few and many spaces, once with a rare fault in each fact and once with many. */
const trials = (): Case[] =>
	[0, 1, 2, 3, 5, 8].flatMap((spaces) =>
		([0.025, 0.12] as const).flatMap((faults) => fullCases(2000, { spaces, faults }))
	);

export async function assessing(): Promise<Part> {
	const tried = trials();
	const met = await agree(judges, tried);

	const plain = fullCases(howMany, { spaces: 2 });
	const runs = { warmUps: 2, rounds: 7 };
	const base = await inTurns(contendersOver(plain), runs);
	const fewer = { warmUps: 1, rounds: 3 };
	const more = await inTurns(contendersOver(fullCases(10 * howMany, { spaces: 2 })), fewer);
	const wider = await inTurns(contendersOver(fullCases(howMany, { spaces: 20 })), fewer);

	const rows = [...base].map(([name, took]) => {
		const median = spreadOf(took).median;
		return [
			name,
			withSpread(spreadAs(took, (ms) => (howMany / ms) * 1000)),
			times(spreadOf(more.get(name)!).median, median),
			times(spreadOf(wider.get(name)!).median, median)
		];
	});
	return {
		title: 'Assessments in one process: LSB, full cases',
		columns: ['', 'cases per second', 'time for 10 × the cases', 'time for 10 × the work spaces'],
		rows,
		notes: [
			`All four gave the same answer to ${figure(tried.length)} random full cases with 0 to 8 work spaces, of which ${figure(met)} are met.`,
			'The engines answer yes or no and need every fact; ours also settles partial cases exactly, and the last line also says why, and what to change.',
			'json-rules-engine is given a plain path resolver in place of JSONPath. Compiling JsonLogic needs `unsafe-eval`, which our policy forbids in the browser.'
		],
		targets: []
	};
}
