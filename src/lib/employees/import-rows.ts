/** From rows of text to people. Every row is accounted for: read, blank, a total, or named with what is wrong. */
import { isTotal } from './cell-values';
import { folded } from './comparable-text';
import type { Mapping } from './mapping';
import { isName, shownName } from './names';
import type { Imported, Listed, ProblemRow, SummaryRow } from './people';
import { rowReader, writtenName, type HowToRead } from './read-row';
import type { Table } from './read-table';
import { finished, type Steps } from './steps';

/** @throws RangeError when neither a column nor the caller tells the quarter */
export const importRows = (table: Table, how: HowToRead): Imported => finished(importInSteps(table, how));

/** The same a few rows at a time, so that a screen can show how far it is, and stop it. */
export function* importInSteps(table: Table, how: HowToRead): Steps<Imported> {
	const { mapping } = how;
	if (mapping.quarter === undefined && how.quarter === undefined)
		throw new RangeError('A table without a column of quarters needs the quarter it is for.');

	const rows = table.rows();
	const rowsAbove = mapping.headingRow === undefined ? 0 : mapping.headingRow + 1;
	const headings = mapping.headingRow === undefined ? undefined : rows[mapping.headingRow]?.map(folded);
	const readRow = rowReader(how);
	const people: Listed[] = [];
	const problems: ProblemRow[] = [];
	const summaries: SummaryRow[] = [];
	const blank: number[] = [];
	for (const [i, cells] of rows.entries()) {
		const row = i + 1;
		if (i < rowsAbove) continue;
		if (i % 50 === 0) yield i / rows.length;
		if (cells.every((cell) => cell === '')) blank.push(row);
		else if (headings?.every((words, c) => folded(cells[c] ?? '') === words))
			summaries.push({ row, kind: 'heading' });
		else if (addsUp(cells, mapping)) summaries.push({ row, kind: 'total' });
		else {
			const read = readRow(row, cells);
			if ('faults' in read) problems.push(read);
			else people.push(read);
		}
	}
	return { rowsRead: rows.length - rowsAbove, people, problems, summaries, blank, rowsAbove };
}

/** A total stands where the name would, or in another cell of a row without a name. */
function addsUp(cells: readonly string[], mapping: Mapping): boolean {
	const name = shownName(writtenName(cells, mapping));
	return isTotal(name) || (!isName(name) && cells.some(isTotal));
}
