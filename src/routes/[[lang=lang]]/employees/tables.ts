/**
 * Files to tables and sheets to files, in a worker of our own origin that lives for one job. Only the worker holds what
 * reads and writes files; every browser that draws these screens has workers of this kind.
 */
import type { FileFault } from '$lib/employees/file-kinds';
import { keepInMemory } from '$lib/employees/in-memory';
import type { Table } from '$lib/employees/read-table';
import type { WrittenSheet } from '$lib/employees/workbook';
import { Stopped } from './slices';
import type { Done, Job, PlainTable } from './table-jobs';

/** @throws Stopped when the signal says so, Error when it cannot be read for a reason that no fault names */
export async function readFile(
	file: File,
	sheet: number | undefined,
	signal: AbortSignal
): Promise<{ table: Table } | { fault: FileFault }> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const done = await inWorker({ kind: 'read', bytes, sheet }, signal);
	if (done.kind === 'read') return { table: tableFrom(done.table) };
	if (done.kind === 'refused') return { fault: done.fault };
	throw new Error('Not read.');
}

export async function writeSheets(
	sheets: readonly WrittenSheet[],
	signal: AbortSignal
): Promise<Uint8Array<ArrayBuffer>> {
	const done = await inWorker({ kind: 'write', sheets }, signal);
	if (done.kind === 'written') return done.bytes;
	throw new Error('Not written.');
}

/** Rejects when no worker can be started. */
function inWorker(job: Job, signal: AbortSignal): Promise<Done> {
	return new Promise((resolve, reject) => {
		if (signal.aborted) return reject(new Stopped());
		const worker = new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' });
		const end = (settle: () => void) => {
			worker.terminate();
			signal.removeEventListener('abort', stop);
			settle();
		};
		const stop = () => end(() => reject(new Stopped()));
		signal.addEventListener('abort', stop);
		worker.onmessage = ({ data }: MessageEvent<Done>) => end(() => resolve(data));
		worker.onerror = (event) => {
			// What the event says may be shown in the console; it names no cell, but stays unsaid.
			event.preventDefault();
			end(() => reject(new Error('No worker.')));
		};
		worker.postMessage(job);
	});
}

const tableFrom = ({ rows, dropped, sheets, sheet }: PlainTable): Table => ({
	rows: keepInMemory(rows),
	dropped,
	sheets: keepInMemory(sheets),
	sheet
});
