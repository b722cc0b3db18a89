/** Reading a case file for a command, with its faults in words. */
import { readFile } from 'node:fs/promises';
import { rules } from '../lib/messages/en/rules';
import { readCaseText } from '../lib/rules/case';
import { dateInLosAngeles } from '../lib/rules/dates';
import type { Case, Wanted } from '../lib/rules/facts';
import type { Fault } from '../lib/rules/faults';
import { CommandError } from './command-error';

export const today = (): string => dateInLosAngeles(new Date());

/** One line a fault: the fact's path, what was found, what is wanted. */
export function faultLine({ fact, found, wanted, allowed }: Fault<Wanted>): string {
	return `${fact || 'case'}: found ${found}, wanted ${rules.wanted[wanted](allowed ?? [])}`;
}

/** The text of a file, without the mark some programs begin it with. Throws a `CommandError` where it cannot be read. */
export async function readText(path: string): Promise<string> {
	try {
		return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		throw new CommandError([`${path}: ${code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`}`]);
	}
}

/** Throws a `CommandError` that names each fault. */
export async function readCaseFile(path: string): Promise<Case> {
	const reading = readCaseText(await readText(path));
	if (!reading.ok) throw new CommandError(reading.faults.map(faultLine));
	return reading.case;
}
