/** How our assessment grows with the case itself: people on a roster, work spaces, and what is still open about them. */
import { assess } from '../../src/lib/rules/assess';
import type { Case } from '../../src/lib/rules/facts';
import { fullCases, judgedOn } from './cases';
import { spreadAs, spreadOf, timesOf } from './measure';
import { times, withSpread, type Part } from './report';

const runs = { warmUps: 1, rounds: 5 };

/** Milliseconds for one case, of each run over all of them. */
const msACase = async (cases: readonly Case[]): Promise<number[]> => {
	const took = await timesOf(() => cases.map((kase) => assess(kase, judgedOn)), runs);
	return took.map((ms) => ms / cases.length);
};

const spacesOpen = (howMany: number): Case => ({
	format: 1,
	asOf: judgedOn,
	facts: { workspaces: Array.from({ length: howMany }, () => ({})) }
});

const rosterOpen = (howMany: number): Case => ({
	format: 1,
	asOf: judgedOn,
	facts: { transitional: { roster: Array.from({ length: howMany }, () => ({ livesInCity: true })) } }
});

const few = 500;
const compared: { what: string; once: () => Case[]; tenfold: () => Case[] }[] = [
	{
		what: 'full case, a roster of 10 people, then 100',
		once: () => fullCases(few, { spaces: 2, people: 10 }),
		tenfold: () => fullCases(few, { spaces: 2, people: 100 })
	},
	{
		what: 'full case, 2 work spaces, then 20',
		once: () => fullCases(few, { spaces: 2 }),
		tenfold: () => fullCases(few, { spaces: 20 })
	},
	{
		what: 'nothing known but 10 people on a roster, then 100',
		once: () => [rosterOpen(10)],
		tenfold: () => [rosterOpen(100)]
	},
	{
		what: 'nothing known but that there is 1 work space, then 10',
		once: () => [spacesOpen(1)],
		tenfold: () => [spacesOpen(10)]
	}
];

export async function growth(): Promise<Part> {
	const rows: string[][] = [];
	for (const { what, once, tenfold } of compared) {
		const [small, large] = [await msACase(once()), await msACase(tenfold())];
		const grown = times(spreadOf(large).median, spreadOf(small).median);
		rows.push([
			what,
			withSpread(spreadAs(small, (ms) => ms)),
			withSpread(spreadAs(large, (ms) => ms)),
			grown
		]);
	}
	return {
		title: 'One assessment, all nine programs, as the case grows',
		columns: ['', 'milliseconds', 'with ten times as many', 'growth'],
		rows,
		notes: [
			'An open case is the dearest: what could still change is worked out exactly, by decision diagrams.'
		],
		targets: []
	};
}
