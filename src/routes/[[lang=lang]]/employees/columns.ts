/** The choices that the screen offers for the columns of a table, and what they make of the mapping. */
import type { Field } from '$lib/employees/headings';
import type { DraftMapping } from '$lib/employees/mapping';
import { earlier, type Quarter } from '$lib/employees/quarters';
import type { Table } from '$lib/employees/read-table';
import { columnName } from '$lib/employees/workbook';

export interface Option {
	value: string;
	label: string;
}

/** A select gives text: an empty one is no column. */
export const columnFrom = (value: string): number | undefined => (value === '' ? undefined : Number(value));
export const asValue = (column: number | undefined): string => (column === undefined ? '' : String(column));

/** Every column that may hold something, as the person knows it: its letter and its heading. */
export function columnOptions(
	table: Table,
	headingRow: number | undefined,
	named: (letter: string, heading: string) => string
): Option[] {
	const headings = headingRow === undefined ? [] : (table.rows()[headingRow] ?? []);
	return Array.from({ length: table.rows()[0]?.length ?? 0 }, (_, column) => ({
		value: String(column),
		label: named(columnName(column), (headings[column] ?? '').slice(0, 60))
	})).filter((_, column) => !table.dropped.includes(column));
}

/** The mapping with another column for something, or with none. */
export function withColumn(
	mapping: DraftMapping,
	field: Exclude<Field, 'quarter' | 'year' | 'fullTime'>,
	column: number | undefined
): DraftMapping {
	const { name, ...rest } = mapping;
	const parts = name === undefined ? {} : 'column' in name ? { last: name.column } : name;
	switch (field) {
		case 'name':
		case 'lastName':
			return withName(rest, { ...parts, last: column });
		case 'firstName':
			return withName(rest, { ...parts, first: column });
		case 'middleName':
			return withName(rest, { ...parts, middle: column });
		case 'suffix':
			return withName(rest, { ...parts, suffix: column });
		default: {
			const { [field]: _, ...others } = mapping;
			return column === undefined ? others : { ...others, [field]: column };
		}
	}
}

type NameColumns = { [K in 'last' | 'first' | 'middle' | 'suffix']?: number | undefined };

/** Without a column of first names, the one column holds whole names. */
function withName(
	rest: Omit<DraftMapping, 'name'>,
	{ last, first, middle, suffix }: NameColumns
): DraftMapping {
	if (last === undefined) return rest;
	if (first === undefined) return { ...rest, name: { column: last } };
	const name = {
		last,
		first,
		...(middle === undefined ? {} : { middle }),
		...(suffix === undefined ? {} : { suffix })
	};
	return { ...rest, name };
}

/** The quarters that a whole file may be for: the four that count first, then the years before. */
export const quarterChoices = (recent: readonly Quarter[]): Quarter[] => {
	const latest = recent.at(-1) as Quarter;
	return [...recent].reverse().concat(
		[4, 5, 6, 7].map((steps) => earlier(latest, steps)),
		earlier(latest, -1)
	);
};
