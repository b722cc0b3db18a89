/** The command-line tool: the pure core without a browser. `npm run --silent cli -- help` lists what it does. */
import { assessFile, assessLines } from './assess';
import { CommandError } from './command-error';

const usage = `Usage: npm run --silent cli -- COMMAND

  assess CASE.json              one JSON assessment on standard output
  assess --ndjson < FILE        a case a line in, an assessment a line out, in the same order
  preference BIDS.json          the County's preference calculation
  forms CASE.json --out DIR     every form and worksheet that the case calls for, and index.json
        [--earlier CASE.json]   with the earlier case that a renewal is compared with
  help                          this text

A self-assessment by the rules of the sources: the agency decides.
`;

async function run(args: readonly string[]): Promise<void> {
	const [command, ...rest] = args;
	switch (command) {
		case 'assess': {
			const [only, ...extra] = rest;
			if (only === undefined || extra.length > 0)
				throw new CommandError(['assess wants one file, or --ndjson'], 2);
			return only === '--ndjson' ? assessLines(process.stdin, process.stdout) : assessFile(only);
		}
		case 'forms': {
			const { writeForms } = await import('./forms');
			return writeForms(rest);
		}
		case 'preference': {
			const { evaluateFile } = await import('./preference');
			return evaluateFile(rest);
		}
		case 'help':
		case '--help':
			process.stdout.write(usage);
			return;
		default:
			throw new CommandError(
				[command === undefined ? 'no command' : `unknown command “${command}”`, usage],
				2
			);
	}
}

// A reader that stops early (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

run(process.argv.slice(2)).catch((error: unknown) => {
	const lines =
		error instanceof CommandError ? error.lines : [String(error instanceof Error ? error.message : error)];
	process.stderr.write(lines.map((line) => `${line}\n`).join(''));
	process.exitCode = error instanceof CommandError ? error.exitStatus : 1;
});
