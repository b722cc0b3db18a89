/** `preference`: the County's preference calculation for one solicitation. */
import { preference as messages } from '../lib/messages/en/preference';
import { readBidsText, type BidsWanted } from '../lib/preference/bids';
import { evaluate } from '../lib/preference/county-preference';
import type { Fault } from '../lib/rules/faults';
import { CommandError } from './command-error';
import { readText } from './read-case';

const faultLine = ({ fact, found, wanted, allowed }: Fault<BidsWanted>): string =>
	`${fact || 'bids file'}: found ${found}, wanted ${messages.wanted[wanted](allowed ?? [])}`;

export async function evaluateFile(args: readonly string[]): Promise<void> {
	const [path, ...extra] = args;
	if (path === undefined || extra.length > 0) throw new CommandError(['preference wants one file'], 2);
	const reading = readBidsText(await readText(path));
	if (!reading.ok) throw new CommandError(reading.faults.map(faultLine));
	process.stdout.write(`${JSON.stringify(evaluate(reading.bids), undefined, 2)}\n`);
}
