/** A payroll or DE 9C listing as rows of text, free of social security numbers. */
import { decodeText } from './decode-text';
import { kindOf, limits, type FileFault } from './file-kinds';
import { keepInMemory, type InMemory } from './in-memory';
import { readCsv } from './read-csv';
import { readWorkbook, type Sheet } from './read-workbook';
import { withoutNumber, withoutNumbers } from './social-security';

export interface Table {
	/** Rows of the file from its first on, blank ones too: row 1 is `rows()[0]`. All have the same width. */
	rows: InMemory<readonly (readonly string[])[]>;
	/** Columns, counted from 0, that held social security numbers; they are empty. */
	dropped: readonly number[];
	/** The workbook's sheets, none for a text file, and which of them this is, counted from 0. */
	sheets: InMemory<readonly string[]>;
	sheet: number;
}

export type Reading = { table: Table } | { fault: FileFault };

/**
 * @param bytes the file as it is; its name is not needed, for it may say anything
 * @param sheet which sheet of a workbook, counted from 0; without it the first that holds anything
 */
export async function readTable(bytes: Uint8Array, sheet?: number): Promise<Reading> {
	const kind = kindOf(bytes);
	if (typeof kind !== 'string') return { fault: kind };
	const sheets = kind === 'workbook' ? await readWorkbook(bytes) : await readText(bytes);
	if ('why' in sheets) return { fault: sheets };

	const at =
		sheet ??
		Math.max(
			0,
			sheets.findIndex(({ rows }) => holdsAnything(rows))
		);
	const chosen = sheets[at];
	if (chosen === undefined) return { fault: { why: 'noSuchSheet' } };
	const fault = faultOf(chosen.rows);
	return fault === undefined ? { table: tableOf(sheets, at, chosen, kind === 'workbook') } : { fault };
}

async function readText(bytes: Uint8Array): Promise<Sheet[] | FileFault> {
	const text = decodeText(bytes);
	if (typeof text !== 'string') return text;
	const rows = await readCsv(text);
	return 'why' in rows ? rows : [{ name: '', rows }];
}

function faultOf(rows: readonly string[][]): FileFault | undefined {
	if (!holdsAnything(rows)) return { why: 'empty' };
	if (rows.length > limits.rows) return { why: 'tooManyRows', limit: limits.rows };
	const tooWide = rows.some((row) => row.length > limits.columns);
	return tooWide ? { why: 'tooManyColumns', limit: limits.columns } : undefined;
}

function tableOf(sheets: readonly Sheet[], sheet: number, { rows }: Sheet, isWorkbook: boolean): Table {
	const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
	const used = rows.slice(0, last + 1);
	const width = used.reduce((widest, row) => Math.max(widest, row.length), 0);
	const even = used.map((row) => Array.from({ length: width }, (_, column) => (row[column] ?? '').trim()));
	const cleared = withoutNumbers(even);
	const names = isWorkbook ? sheets.map(({ name }) => withoutNumber(name)) : [];
	return { rows: keepInMemory(cleared.rows), dropped: cleared.dropped, sheets: keepInMemory(names), sheet };
}

const holdsAnything = (rows: readonly string[][]) =>
	rows.some((row) => row.some((cell) => cell.trim() !== ''));
