/** What the worker does, and what it hands over: plain values, names among them, from memory to memory. */
import type { FileFault } from '$lib/employees/file-kinds';
import { readTable } from '$lib/employees/read-table';
import { workbookOf, type WrittenSheet } from '$lib/employees/workbook';

export type Job =
	| { kind: 'read'; bytes: Uint8Array<ArrayBuffer>; sheet: number | undefined }
	| { kind: 'write'; sheets: readonly WrittenSheet[] };

/** A table without the functions that keep names in memory: they cannot be handed over. */
export interface PlainTable {
	rows: readonly (readonly string[])[];
	dropped: readonly number[];
	sheets: readonly string[];
	sheet: number;
}

export type Done =
	| { kind: 'read'; table: PlainTable }
	| { kind: 'refused'; fault: FileFault }
	| { kind: 'written'; bytes: Uint8Array<ArrayBuffer> }
	/** Something went wrong that no fault names. What it was may quote the file, so it is not told. */
	| { kind: 'failed' };

export async function runJob(job: Job): Promise<Done> {
	try {
		if (job.kind === 'write')
			return { kind: 'written', bytes: workbookOf(job.sheets) as Uint8Array<ArrayBuffer> };
		const reading = await readTable(job.bytes, job.sheet);
		if ('fault' in reading) return { kind: 'refused', fault: reading.fault };
		const { rows, dropped, sheets, sheet } = reading.table;
		return { kind: 'read', table: { rows: rows(), dropped, sheets: sheets(), sheet } };
	} catch {
		return { kind: 'failed' };
	}
}
