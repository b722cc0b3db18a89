/**
 * `npm run bench`: measures the built app and the core on this machine, in one run, and prints Markdown.
 * `npx tsx scripts/bench/main.ts PART …` runs only the parts named. The exit status is 1 where a target is missed.
 */
import { machine, takenByOthers } from './machine';
import { figure, partAsMarkdown, targetsAsMarkdown, type Part, type Target } from './report';

/** Loaded when it is their turn: one part's packages must not weigh on another's figures. */
const parts: Record<string, () => Promise<Part>> = {
	'first-visit': async () => (await import('./first-visit')).firstVisit(),
	lighthouse: async () => (await import('./lighthouse')).lighthouseScores(),
	assessing: async () => (await import('./assessing')).assessing(),
	growth: async () => (await import('./growth')).growth(),
	'command-line': async () => (await import('./command-line')).commandLine(),
	papers: async () => (await import('./papers')).papers(),
	packet: async () => (await import('./packet')).packets(),
	'packet-on-screen': async () => (await import('./packet-on-screen')).packetsOnScreen()
};

async function run(wanted: readonly string[]): Promise<void> {
	const unknown = wanted.find((name) => !(name in parts));
	if (unknown !== undefined) {
		throw new Error(`There is no part “${unknown}”. There are: ${Object.keys(parts).join(', ')}.`);
	}
	console.log(`# Measured\n\n${machine()}\n`);
	console.log(`Figures are medians, with the least and the most of several runs after warm-up.`);
	const taken = await takenByOthers();
	const warning = taken > 0.1 ? ' A quiet machine does better.' : '';
	console.log(`Before the start other programs took ${figure(100 * taken)} % of the processors.${warning}\n`);

	const targets: Target[] = [];
	for (const [name, measure] of Object.entries(parts)) {
		if (wanted.length > 0 && !wanted.includes(name)) continue;
		try {
			const part = await measure();
			console.log(partAsMarkdown(part));
			targets.push(...part.targets);
		} catch (error) {
			console.error(error);
			targets.push({ what: `the part “${name}”`, wanted: 'measured', found: 'not measured', isMet: false });
		}
	}
	if (targets.length > 0) console.log(targetsAsMarkdown(targets));
	if (targets.some(({ isMet }) => !isMet)) process.exitCode = 1;
}

run(process.argv.slice(2)).catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
});
