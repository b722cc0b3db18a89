/** Reading a case: all of it is right, or every fault is named. Nothing is dropped or mended silently. */
import { contradictions } from './contradictions';
import { Case, type Wanted } from './facts';
import { faultsOf, notJson, withoutNulls, type Fault } from './faults';

export type Reading = { ok: true; case: Case } | { ok: false; faults: Fault<Wanted>[] };

/** Reads a case from JSON text. Never throws. */
export function readCaseText(text: string): Reading {
	try {
		return readWithoutNulls(text.includes('null') ? withoutNulls(JSON.parse(text)) : JSON.parse(text));
	} catch (error) {
		// Not JSON, or nested deeper than any case.
		return { ok: false, faults: [notJson(error)] };
	}
}

/** Reads a case from a parsed value. Never throws. */
export function readCase(value: unknown): Reading {
	return readWithoutNulls(withoutNulls(value));
}

function readWithoutNulls(input: unknown): Reading {
	const parsed = Case.safeParse(input);
	if (!parsed.success) return { ok: false, faults: faultsOf<Wanted>(parsed.error.issues, input) };
	const read: Case = { format: 1, facts: parsed.data.facts ?? {} };
	if (parsed.data.asOf !== undefined) read.asOf = parsed.data.asOf;
	const faults = contradictions(read.facts);
	return faults.length > 0 ? { ok: false, faults } : { ok: true, case: read };
}
