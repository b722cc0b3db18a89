/** Rows of a file of separated values, with any of the usual separators. */
import type { FileFault } from './file-kinds';

/**
 * @param text the whole file
 * @returns every row, blank ones too, in the order and with the numbers a spreadsheet program would show
 */
export async function readCsv(text: string): Promise<string[][] | FileFault> {
	const { default: papa } = await import('papaparse');
	// One kind of line end only: the library would guess one, and join the lines that end in another.
	const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	const named = /^sep=(.)\n/i.exec(lines);
	const { data, errors } = papa.parse<string[]>(lines.slice(named?.[0].length ?? 0), {
		delimiter: named?.[1] ?? '',
		newline: '\n'
	});
	const above = named === null ? 0 : 1;
	// A stray mark swallows the rows that follow it into one cell: better no table than one with people missing.
	const quotes = errors.find((error) => error.type === 'Quotes');
	if (quotes !== undefined) return { why: 'quotationMarks', row: (quotes.row ?? 0) + 1 + above };
	return named === null ? data : [[], ...data];
}
