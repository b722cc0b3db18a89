/** Rows of an .xlsx workbook's sheets, every cell as text. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FileFault } from './file-kinds';

export interface Sheet {
	name: string;
	rows: string[][];
}

/** @returns every sheet, in the workbook's order; row 1 of the sheet is the first row here, blank or not */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[] | FileFault> {
	const { default: readSheets } = await import('read-excel-file/universal');
	try {
		const sheets = await readSheets(unpacked(bytes), { parseNumber: asShown });
		return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }));
	} catch {
		// What the library says may quote the file; the person is told that it is damaged, and no more.
		return { why: 'damaged' };
	}
}

/**
 * The same archive without compression. The library would inflate a large part in a worker made from a blob,
 * which our content security policy refuses, and then wait for it for ever.
 */
function unpacked(bytes: Uint8Array): ArrayBuffer {
	const parts = unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') || name.endsWith('.rels') });
	for (const [path, part] of Object.entries(parts))
		if (path.startsWith('xl/worksheets/') && path.endsWith('.xml')) parts[path] = withFailures(part);
	const archive = zipSync(parts, { level: 0, mtime: '1980-01-01T00:00:00' });
	return archive.slice().buffer;
}

/** A formula that came to nothing yet, or to an error. */
const failed =
	/<c\b(?![^>]*\bt="str")[^>]*>\s*<f\b[^>]*>([^<]*)<\/f>\s*(?:<v>\s*<\/v>|<v\s*\/>)?\s*<\/c>|(<c\b[^>]*?)\bt="e"/g;

/**
 * The library reads a formula's error, and a formula never calculated, as an empty cell. Made text, `#N/A` and
 * `=A1+20` are found and named like any other cell that cannot be read.
 */
function withFailures(sheet: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
	const xml = strFromU8(sheet);
	if (!/<f\b|\bt="e"/.test(xml)) return sheet;
	const told = xml.replace(failed, (cell: string, formula: string | undefined, start: string | undefined) => {
		if (formula === undefined) return `${start}t="str"`;
		return `<c r="${/\br="([A-Z]+\d+)"/.exec(cell)?.[1] ?? ''}" t="str"><v>=${formula}</v></c>`;
	});
	return strToU8(told);
}

/** Fifteen digits, as spreadsheet programs show and keep them: 519.66666666666663 is 519.666666666667. */
function asShown(digits: string): string {
	const value = Number(digits);
	return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : digits;
}

function textOf(cell: unknown): string {
	if (cell === null || cell === undefined) return '';
	if (cell instanceof Date) return cell.toISOString().slice(0, 16).replace('T', ' ').replace(' 00:00', '');
	if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
	return String(cell).trim();
}
