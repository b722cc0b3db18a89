/** Files as payroll programs write them, made for the tests. */
import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import { importRows } from '../../src/lib/employees/import-rows';
import { isComplete, suggestColumns, type Mapping } from '../../src/lib/employees/mapping';
import type { Imported, Listed } from '../../src/lib/employees/people';
import type { Quarter } from '../../src/lib/employees/quarters';
import { readTable, type Table } from '../../src/lib/employees/read-table';

export const utf8 = (text: string) => new TextEncoder().encode(text);

export const csv = (rows: readonly (readonly string[])[], separator = ',') =>
	rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join('\r\n');

export async function workbook(...sheets: { sheet: string; data: SheetData }[]): Promise<Uint8Array> {
	return new Uint8Array(await (await writeExcelFile(sheets).toBlob()).arrayBuffer());
}

export async function tableOf(rows: readonly (readonly string[])[]): Promise<Table> {
	const reading = await readTable(utf8(csv(rows)));
	if ('fault' in reading) throw new Error(`The test's own table is ${reading.fault.why}`);
	return reading.table;
}

export function mappingFor(table: Table, changes: Partial<Mapping> = {}): Mapping {
	const mapping = { ...suggestColumns(table).mapping, ...changes };
	if (!isComplete(mapping)) throw new Error("The test's own table has no column of names");
	return mapping;
}

/** A quarter's rows, read with the mapping suggested. */
export async function imported(
	rows: readonly (readonly string[])[],
	quarter: Quarter = '2026Q3',
	changes: Partial<Mapping> = {}
): Promise<Imported> {
	const table = await tableOf(rows);
	return importRows(table, { mapping: mappingFor(table, changes), quarter });
}

export const fourQuarters = ['2025Q4', '2026Q1', '2026Q2', '2026Q3'] as const;

/** The same rows in each of the four quarters. */
export async function inAllFour(rows: readonly (readonly string[])[]): Promise<Listed[]> {
	const quarters = await Promise.all(fourQuarters.map((quarter) => imported(rows, quarter)));
	return quarters.flatMap(({ people }) => people);
}

/** Names only, a list for each quarter. */
export async function named(...quarters: readonly (readonly string[])[]): Promise<Listed[]> {
	const lists = await Promise.all(
		quarters.map((names, i) =>
			imported([['Employee name', 'Page'], ...names.map((name) => [name, '1'])], fourQuarters[i])
		)
	);
	return lists.flatMap(({ people }) => people);
}
