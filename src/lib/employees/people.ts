/** A person in one row of a table, and what was wrong with rows that gave none. */
import type { Location } from '../rules/choices';
import type { Field } from './headings';
import type { Hours } from './hours';
import type { InMemory } from './in-memory';
import type { NameParts } from './names';
import type { Quarter } from './quarters';

/** What a row says of a person. What its cells leave open is absent: unknown. */
export interface Listed {
	/** Row of the file, counted from 1. */
	row: number;
	quarter: Quarter;
	name: InMemory<string>;
	parts: InMemory<NameParts>;
	/** Pages of that quarter's DE 9C that bear the name. */
	pages?: readonly number[];
	fullTime?: boolean;
	location?: Location;
	hours?: Hours;
	hoursInCounty?: Hours;
	hoursInCity?: Hours;
	hoursAre: 'perQuarter' | 'perYear';
}

/** What a cell should have said; the sentences are in messages. */
export type WantedInCell =
	| 'name'
	| 'quarter'
	| 'page'
	| 'fullTime'
	| 'place'
	| 'hours'
	/** No more than there are in a quarter, or a year. */
	| 'possibleHours'
	/** Not more than the person's hours in all. */
	| 'hoursWithinTotal'
	/** Not more in the City than in the County around it. */
	| 'cityWithinCounty';

export interface CellFault {
	field: Field;
	wanted: WantedInCell;
	/** What stands there, cut short; blank where nothing does. It may be a name. */
	found: InMemory<string>;
}

/** A row that gave no person, and why. */
export interface ProblemRow {
	row: number;
	/** Absent where the quarter is what cannot be read. */
	quarter?: Quarter;
	faults: readonly CellFault[];
}

/** A row that is about no one: a total, or the headings again on a new page. */
export interface SummaryRow {
	row: number;
	kind: 'total' | 'heading';
}

/** Every row below the headings is in exactly one of the four lists. */
export interface Imported {
	rowsRead: number;
	people: readonly Listed[];
	problems: readonly ProblemRow[];
	summaries: readonly SummaryRow[];
	/** Numbers of the rows with nothing in them. */
	blank: readonly number[];
	/** Rows down to and with the headings. */
	rowsAbove: number;
}
