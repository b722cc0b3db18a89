/** The command-line tool as a whole: reading, judging by all nine programs, writing; its start apart, and its memory. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { json } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { fullCases } from './cases';
import { spreadAs, spreadOf } from './measure';
import { figure, times, withSpread, type Part } from './report';
import type { Taken } from './taken';

const top = fileURLToPath(new URL('../..', import.meta.url));
const wantedRate = 5000;
const fewLines = 10_000;

/** Half of the cases bring a roster of ten people, half the two counts. */
const block = Buffer.from(
	[...fullCases(1000, { spaces: 2 }), ...fullCases(1000, { spaces: 2, people: 10 })]
		.map((kase) => `${JSON.stringify(kase)}\n`)
		.join('')
);
const linesInBlock = 2000;

interface Ran extends Taken {
	/** From before the process was started until it had ended, in milliseconds. */
	took: number;
	/** How much it wrote, in bytes. */
	wrote: number;
}

function linesIn(piece: Buffer): number {
	let found = 0;
	for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) found += 1;
	return found;
}

/** Sends so many cases through the tool and takes in all that it writes. Throws where a line is lost or an error. */
async function assessLines(howMany: number): Promise<Ran> {
	const args = ['--import', 'tsx', '--import', './scripts/bench/taken.ts', 'src/cli/main.ts'];
	const start = performance.now();
	const child = spawn(process.execPath, [...args, 'assess', '--ndjson'], {
		cwd: top,
		stdio: ['pipe', 'pipe', 'inherit', 'pipe']
	});
	const taken = json(child.stdio[3] as Readable) as Promise<Taken>;
	const ended = once(child, 'exit');
	const input = child.stdin!;

	const feeding = (async () => {
		for (let fed = 0; fed < howMany; fed += linesInBlock) {
			if (!input.write(block)) await once(input, 'drain');
		}
		input.end();
	})();
	let wrote = 0;
	let lines = 0;
	for await (const piece of child.stdout as AsyncIterable<Buffer>) {
		wrote += piece.length;
		lines += linesIn(piece);
	}
	await Promise.all([feeding, ended]);
	const took = performance.now() - start;
	if (lines !== howMany) throw new Error(`${howMany} cases went in, ${lines} assessments came out.`);
	return { took, wrote, ...(await taken) };
}

async function several(howMany: number, rounds: number): Promise<Ran[]> {
	const ran: Ran[] = [];
	for (let round = 0; round < rounds; round++) ran.push(await assessLines(howMany));
	return ran;
}

const tookBy = (ran: readonly Ran[]) => ran.map(({ took }) => took);
const mebibytes = (ran: readonly Ran[]) => spreadOf(ran.map(({ peak }) => peak / 2 ** 20));

export async function commandLine(): Promise<Part> {
	await assessLines(0);
	const start = await several(0, 5);
	const few = await several(fewLines, 5);
	const many = await several(10 * fewLines, 3);
	const startTook = spreadOf(tookBy(start)).median;
	const startProcessor = spreadOf(start.map(({ processor }) => processor)).median;
	const processorRateOf = (ran: readonly Ran[], lines: number) =>
		spreadOf(ran.map(({ processor }) => (lines / (processor - startProcessor)) * 1000));
	const rateOf = (ran: readonly Ran[], lines: number) =>
		spreadAs(tookBy(ran), (ms) => (lines / (ms - startTook)) * 1000);

	const row = (lines: number, ran: readonly Ran[]): string[] => [
		figure(lines),
		withSpread(spreadAs(tookBy(ran), (ms) => ms / 1000)),
		lines === 0 ? '' : withSpread(rateOf(ran, lines)),
		lines === 0 ? '' : withSpread(processorRateOf(ran, lines)),
		withSpread(mebibytes(ran))
	];
	const rate = rateOf(few, fewLines);
	const [small, large] = [mebibytes(few).median, mebibytes(many).median];
	const written = figure(few[0]!.wrote / fewLines / 1000);
	return {
		title: 'The command-line tool: `assess --ndjson`, all nine programs, full cases',
		columns: [
			'lines',
			'seconds in all',
			'cases per second, start apart',
			'and per second of processor time',
			'most memory, MiB'
		],
		rows: [row(0, start), row(fewLines, few), row(10 * fewLines, many)],
		notes: [
			`The time for no line is the start of the process. Ten times the lines take ${times(spreadOf(tookBy(many)).median - startTook, spreadOf(tookBy(few)).median - startTook)} the time after it.`,
			`Each case is ${figure(block.length / linesInBlock / 1000)} KB of JSON and its assessment ${written} KB; both go through pipes, and this process, on the other core, feeds and counts.`
		],
		targets: [
			{
				what: 'assessments per second on the command line, start apart',
				wanted: `at least ${figure(wantedRate)}`,
				found: withSpread(rate),
				isMet: rate.median >= wantedRate
			},
			{
				what: 'memory does not grow with the input',
				wanted: 'at 10 × the lines at most 1.25 ×',
				found: times(large, small),
				isMet: large <= 1.25 * small
			}
		]
	};
}
