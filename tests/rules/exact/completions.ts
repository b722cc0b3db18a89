/** Brute force: every way to fill in the facts that were taken out, and what the oracle says of each. */
import type { Facts, Workspace } from '../../../src/lib/rules/facts';
import { programIds, type ProgramId } from '../../../src/lib/rules/language';
import { oracle } from '../oracle';
import { setFact } from './flat';

/** A fact that was taken out, by its path, with all the values to try. */
export interface Open {
	path: string;
	values: readonly unknown[];
}

export interface Found {
	status: 'met' | 'unmet' | 'unknown';
	/** The facts that alone, all else equal in some completion, change the program. */
	missing: string[];
}

const rising = (counts: readonly (number | undefined)[]) =>
	counts.every((count, i) => i === 0 || counts[i - 1]! <= count!);

/** What the case format refuses between facts, of complete facts. */
function isPossible({ workforce, business, transitional, workspaces }: Facts): boolean {
	const w = workforce!;
	const chain = [w.fullTimeInCity, w.fullTimeInCounty, w.fullTime, business!.employees];
	if (!rising(chain)) return false;
	const { roster, fullTimeParticipants, participants } = transitional!;
	if (!roster && !rising([fullTimeParticipants, participants])) return false;
	return workspaces!.filter((space: Workspace) => space.headquarters).length <= 1;
}

const bitsOf = (verdicts: Record<ProgramId, boolean>) =>
	programIds.reduce((bits, id, i) => (verdicts[id] ? bits | (1 << i) : bits), 0);

/** Judges every completion of `facts` (which it fills in and leaves filled). */
export function bruteForce(facts: Facts, open: readonly Open[], asOf: string): Record<ProgramId, Found> {
	const size = open.reduce((product, { values }) => product * values.length, 1);
	const all = (1 << programIds.length) - 1;
	let [sometimes, notAlways] = [0, 0];
	const changing = open.map(() => 0);
	const seen = open.map(() => ({ met: new Uint16Array(size), unmet: new Uint16Array(size) }));
	const digits = open.map(() => -1);
	for (let n = 0; n < size; n++) {
		let rest = n;
		for (const [i, { path, values }] of open.entries()) {
			const digit = rest % values.length;
			rest = (rest - digit) / values.length;
			if (digit !== digits[i]) setFact(facts, path, values[digit]);
			digits[i] = digit;
		}
		if (!isPossible(facts)) continue;
		const met = bitsOf(oracle(facts, asOf));
		sometimes |= met;
		notAlways |= all & ~met;
		let stride = 1;
		for (const [i, { values }] of open.entries()) {
			// All completions that differ from this one in fact `i` alone share this number.
			const line = n - digits[i]! * stride;
			const mets = (seen[i]!.met[line]! |= met);
			const unmets = (seen[i]!.unmet[line]! |= all & ~met);
			changing[i]! |= mets & unmets;
			stride *= values.length;
		}
	}
	const found = programIds.map((id, bit): [ProgramId, Found] => {
		const has = (bits: number) => ((bits >> bit) & 1) === 1;
		const status = !has(sometimes) ? 'unmet' : has(notAlways) ? 'unknown' : 'met';
		return [
			id,
			{
				status,
				missing: open
					.filter((_, i) => has(changing[i]!))
					.map(({ path }) => path)
					.sort()
			}
		];
	});
	return Object.fromEntries(found) as Record<ProgramId, Found>;
}
