/** What a person mends on the screen after a file was read: a cell typed anew, a row left out knowingly. */
import { keepInMemory, type InMemory } from './in-memory';
import type { Field } from './headings';
import type { Mapping } from './mapping';
import type { Imported, ProblemRow } from './people';
import type { Quarter } from './quarters';
import type { Table } from './read-table';
import { withoutNumber } from './social-security';

/** Cells typed anew, by the row of the file (from 1) and the column (from 0). They may be names. */
export type Corrections = InMemory<ReadonlyMap<number, ReadonlyMap<number, string>>>;

export const uncorrected: Corrections = keepInMemory(new Map());

/** The corrections with more cells of one row. A social security number typed there is cut out like any other. */
export function correct(
	corrections: Corrections,
	row: number,
	cells: ReadonlyMap<number, string>
): Corrections {
	const clean = [...cells].map(([column, text]) => [column, withoutNumber(text.trim())] as const);
	return keepInMemory(
		new Map(corrections()).set(row, new Map([...(corrections().get(row) ?? []), ...clean]))
	);
}

/** The table as it reads with the corrections; the file itself stays as it is. */
export function corrected(table: Table, corrections: Corrections): Table {
	const changes = corrections();
	if (changes.size === 0) return table;
	const rows = table.rows().map((cells, i) => {
		const typed = changes.get(i + 1);
		return typed === undefined ? cells : cells.map((cell, column) => typed.get(column) ?? cell);
	});
	return { ...table, rows: keepInMemory(rows) };
}

/** The column, counted from 0, in which a fault of a field stands; nothing where the table has none for it. */
export function columnOf(field: Field, mapping: Mapping): number | undefined {
	const { name } = mapping;
	const parts = 'column' in name ? undefined : name;
	switch (field) {
		case 'name':
			return 'column' in name ? name.column : name.last;
		case 'lastName':
			return parts?.last;
		case 'firstName':
			return parts?.first;
		case 'middleName':
			return parts?.middle;
		case 'suffix':
			return parts?.suffix;
		case 'quarter':
			return mapping.quarter?.column;
		case 'year':
			return mapping.quarter?.year;
		case 'fullTime':
			return typeof mapping.fullTime === 'object' && 'column' in mapping.fullTime
				? mapping.fullTime.column
				: undefined;
		default:
			return mapping[field];
	}
}

/** What counts of an import: without the rows left out, and without quarters that another file took over. */
export interface Counting extends Imported {
	/** Problem rows that the person left out knowingly. */
	leftOut: readonly ProblemRow[];
}

/** @param takenOver quarters of this file that a later file replaces */
export function counting(
	imported: Imported,
	leftOut: ReadonlySet<number>,
	takenOver: readonly Quarter[] = []
): Counting {
	const stays = ({ quarter }: { quarter?: Quarter }) => quarter === undefined || !takenOver.includes(quarter);
	const problems = imported.problems.filter(stays);
	return {
		...imported,
		people: imported.people.filter(stays),
		problems: problems.filter(({ row }) => !leftOut.has(row)),
		leftOut: problems.filter(({ row }) => leftOut.has(row))
	};
}

/** The quarters that an import speaks of, the oldest first. */
export const quartersIn = ({ people, problems }: Imported): Quarter[] =>
	[...new Set([...people, ...problems].flatMap(({ quarter }) => quarter ?? []))].sort();
