/** `assess`: one case from a file, or a stream of cases, a line each, that never piles up in memory. */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { rules } from '../lib/messages/en/rules';
import { assess } from '../lib/rules/assess';
import { readCaseText } from '../lib/rules/case';
import { assessmentWriter } from '../lib/rules/json';
import { addAssessment, addError } from './assessment-text';
import { faultLine, readCaseFile, today } from './read-case';

const write = assessmentWriter(rules);

export async function assessFile(path: string): Promise<void> {
	const kase = await readCaseFile(path);
	process.stdout.write(`${JSON.stringify(write(assess(kase, today())), undefined, 2)}\n`);
}

/** How many cases are written to the output at once. */
const batch = 50;

export async function assessLines(input: Readable, output: Writable): Promise<void> {
	const day = today();
	let parts: Buffer[] = [];
	let cases = 0;
	for await (const lines of linesOf(input)) {
		for (const line of lines) {
			assessLine(parts, line, day);
			cases += 1;
			if (cases % batch !== 0) continue;
			const room = output.write(Buffer.concat(parts));
			parts = [];
			if (!room) await once(output, 'drain');
		}
	}
	output.write(Buffer.concat(parts));
}

function assessLine(parts: Buffer[], line: string, day: string): void {
	const reading = readCaseText(line);
	if (reading.ok) addAssessment(parts, write(assess(reading.case, day)));
	else addError(parts, reading.faults.map(faultLine).join('; '));
}

/** The lines of each piece as it comes in. They end at a line feed alone: JSON text may hold the other separators that Unicode knows. */
async function* linesOf(input: Readable): AsyncGenerator<string[]> {
	let rest = '';
	input.setEncoding('utf8');
	for await (const piece of input as AsyncIterable<string>) {
		const lines = (rest + piece).split('\n');
		rest = lines.pop()!;
		yield lines;
	}
	if (rest !== '') yield [rest];
}
