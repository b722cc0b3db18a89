/** Which column of a table holds what. It names columns by number and nobody by name, so it may be kept. */
import { folded } from './comparable-text';
import { fieldOf, headingRowOf, type Field } from './headings';
import type { Table } from './read-table';

/** Columns are counted from 0. */
export interface Mapping {
	/** The row of headings, counted from 0; people begin below it. Absent, the table has none. */
	headingRow?: number;
	name: { column: number } | { last: number; first: number; middle?: number; suffix?: number };
	/** How a name in one column reads where no comma tells. */
	nameOrder: 'firstLast' | 'lastFirst';
	/** Absent, the whole table is one quarter's, which is told beside it. */
	quarter?: { column: number; year?: number };
	page?: number;
	/** A column that says yes or no, a number of hours in a row from which on it is yes, or all of them. */
	fullTime?: { column: number } | { hoursFrom: number } | 'everyone';
	place?: number;
	hours?: number;
	hoursInCounty?: number;
	hoursInCity?: number;
	/** What the hours of one row cover. */
	hoursAre: 'perQuarter' | 'perYear';
	/** The firm's word that everyone works all their hours at the place listed. */
	hoursFollowPlace: boolean;
}

/** A mapping whose column of names is still to be told. */
export type DraftMapping = Omit<Mapping, 'name'> & Partial<Pick<Mapping, 'name'>>;

export const isComplete = (mapping: DraftMapping): mapping is Mapping => mapping.name !== undefined;

export interface ColumnGuess {
	column: number;
	/** `dropped`: it held social security numbers. Absent: nothing we know. */
	holds?: Field | 'ignored' | 'dropped';
}

export interface Suggestion {
	mapping: DraftMapping;
	columns: readonly ColumnGuess[];
}

/** What the headings say. The person corrects it; nothing is read before. */
export function suggestColumns(table: Table): Suggestion {
	const rows = table.rows();
	const headingRow = headingRowOf(rows);
	const headings = headingRow === undefined ? [] : (rows[headingRow] ?? []);
	const taken = new Map<Field, number>();
	const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, column): ColumnGuess => {
		if (table.dropped.includes(column)) return { column, holds: 'dropped' };
		const holds = fieldOf(headings[column] ?? '');
		if (holds === undefined || holds === 'ignored')
			return holds === undefined ? { column } : { column, holds };
		if (taken.has(holds)) return { column, holds: 'ignored' };
		taken.set(holds, column);
		return { column, holds };
	});
	return { mapping: { ...mappingOf(taken), ...(headingRow === undefined ? {} : { headingRow }) }, columns };
}

function mappingOf(taken: ReadonlyMap<Field, number>): DraftMapping {
	const mapping: DraftMapping = { nameOrder: 'firstLast', hoursAre: 'perQuarter', hoursFollowPlace: false };
	const last = taken.get('lastName');
	// "Nombre" beside "Apellidos" is the given name, "Name" beside "Last name" too.
	const first = taken.get('firstName') ?? taken.get('name');
	const name = taken.get('name');
	const [middle, suffix] = [taken.get('middleName'), taken.get('suffix')];
	if (last !== undefined && first !== undefined)
		mapping.name = {
			last,
			first,
			...(middle === undefined ? {} : { middle }),
			...(suffix === undefined ? {} : { suffix })
		};
	else if (name !== undefined) mapping.name = { column: name };

	const [quarter, year, fullTime] = [taken.get('quarter'), taken.get('year'), taken.get('fullTime')];
	if (quarter !== undefined) mapping.quarter = { column: quarter, ...(year === undefined ? {} : { year }) };
	if (fullTime !== undefined) mapping.fullTime = { column: fullTime };
	for (const field of ['page', 'place', 'hours', 'hoursInCounty', 'hoursInCity'] as const) {
		const column = taken.get(field);
		if (column !== undefined) mapping[field] = column;
	}
	return mapping;
}

/**
 * A short mark of a table's headings, the same for the next quarter's file of the same program: under it the
 * corrected mapping is kept. A table without headings has none, for its first row is a person.
 */
export function fingerprintOf(table: Table, headingRow: number | undefined): string | undefined {
	const headings = headingRow === undefined ? undefined : table.rows()[headingRow];
	if (headings === undefined || headingRowOf(table.rows()) !== headingRow) return undefined;
	const text = headings.map(folded).join('|');
	return [0x811c9dc5, 0x01000193].map((seed) => marked(text, seed)).join('');
}

/** FNV-1a, 32 bits: enough to tell headings apart, and nothing secret is in them. */
function marked(text: string, seed: number): string {
	let mark = seed;
	for (let i = 0; i < text.length; i++) mark = Math.imul(mark ^ text.charCodeAt(i), 0x01000193) >>> 0;
	return mark.toString(16).padStart(8, '0');
}
