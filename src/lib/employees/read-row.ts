/** One row of a table: a person, or what is wrong with each cell that cannot be read. */
import type { Location } from '../rules/choices';
import { fullTimeIn, isBlank, pagesIn, placeIn } from './cell-values';
import type { Field } from './headings';
import { hoursIn, mostHours, type Hours } from './hours';
import { keepInMemory } from './in-memory';
import type { Mapping } from './mapping';
import { isName, partsOf, shownName, type WrittenName } from './names';
import type { CellFault, Listed, ProblemRow, WantedInCell } from './people';
import { quarterIn, type Quarter } from './quarters';

export interface HowToRead {
	mapping: Mapping;
	/** The quarter of the whole table, where no column tells it. */
	quarter?: Quarter;
	/** Where a work place that is none of the usual words lies, by the person's own answer. */
	locate?: (text: string) => Location | undefined;
}

/** The name as the row's cells give it. */
export function writtenName(cells: readonly string[], { name, nameOrder }: Mapping): WrittenName {
	const at = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? ''));
	if ('column' in name) return { text: at(name.column), order: nameOrder };
	return { last: at(name.last), first: at(name.first), middle: at(name.middle), suffix: at(name.suffix) };
}

/** Reads rows that are not blank and add nothing up: each is a person, or what is wrong with its cells. */
export function rowReader(how: HowToRead): (row: number, cells: readonly string[]) => Listed | ProblemRow {
	const { mapping } = how;
	const says = {
		page: once(pagesIn),
		place: once((cell) => how.locate?.(cell) ?? placeIn(cell)),
		fullTime: once(fullTimeIn),
		hours: once(hoursIn)
	};
	const from = fullTimeFrom(mapping);
	return (row, cells) => {
		const faults: CellFault[] = [];
		const fault = (field: Field, wanted: WantedInCell, column: number | undefined) =>
			void faults.push({ field, wanted, found: keepInMemory(shortened(cells[column ?? -1] ?? '')) });
		const read = <T>(
			field: Field,
			wanted: keyof typeof says,
			column: number | undefined,
			meaning: (cell: string) => T | 'blank' | undefined
		): T | undefined => {
			const said = column === undefined ? 'blank' : meaning(cells[column] ?? '');
			if (said === undefined) fault(field, wanted, column);
			return said === 'blank' ? undefined : said;
		};
		const readHours = (field: 'hours' | 'hoursInCounty' | 'hoursInCity') => {
			const hours = read(field, 'hours', mapping[field], says.hours);
			if (hours === undefined || hours <= mostHours(mapping.hoursAre)) return hours;
			return fault(field, 'possibleHours', mapping[field]);
		};

		const written = writtenName(cells, mapping);
		const name = shownName(written);
		const nameColumn = 'column' in mapping.name ? mapping.name.column : mapping.name.last;
		if (!isName(name)) fault('column' in mapping.name ? 'name' : 'lastName', 'name', nameColumn);
		const quarter = quarterOfRow(cells, how);
		if (quarter === undefined) fault('quarter', 'quarter', mapping.quarter?.column);

		const listed: Optional = {
			pages: read('page', 'page', mapping.page, says.page),
			location: read('place', 'place', mapping.place, says.place),
			hours: readHours('hours'),
			hoursInCounty: readHours('hoursInCounty'),
			hoursInCity: readHours('hoursInCity')
		};
		if (mapping.hoursFollowPlace) followPlace(listed);
		for (const { field, wanted } of contradictions(listed)) fault(field, wanted, mapping[field]);
		listed.fullTime =
			'column' in from
				? read('fullTime', 'fullTime', from.column, says.fullTime)
				: from.ofHours(listed.hours);

		if (quarter === undefined) return { row, faults };
		if (faults.length > 0) return { row, quarter, faults };
		const parts = keepInMemory(partsOf(written));
		return known({ row, quarter, name: keepInMemory(name), parts, hoursAre: mapping.hoursAre }, listed);
	};
}

/** What a cell may leave open. */
type Optional = {
	[K in 'pages' | 'location' | 'fullTime' | 'hours' | 'hoursInCounty' | 'hoursInCity']?:
		Listed[K] | undefined;
};

const shortened = (found: string) => (found.length > 80 ? `${found.slice(0, 79)}…` : found);

/** Thousands of rows say the same few things: each text is read once. A cell left open is blank. */
function once<T>(meaning: (cell: string) => T | undefined): (cell: string) => T | 'blank' | undefined {
	const said = new Map<string, T | 'blank' | undefined>();
	return (cell) => {
		if (said.has(cell)) return said.get(cell);
		const found = isBlank(cell) ? 'blank' : meaning(cell);
		said.set(cell, found);
		return found;
	};
}

function followPlace(listed: Optional): void {
	const { hours, location } = listed;
	if (hours === undefined || location === undefined) return;
	listed.hoursInCounty ??= location === 'outsideCounty' ? 0 : hours;
	listed.hoursInCity ??= location === 'cityOfLosAngeles' ? hours : 0;
}

/** A part that is more than its whole. */
function contradictions({ hours, hoursInCounty, hoursInCity }: Optional) {
	const more = (part: Hours | undefined, whole: Hours | undefined) =>
		part !== undefined && whole !== undefined && part > whole;
	return [
		{ holds: more(hoursInCounty, hours), field: 'hoursInCounty', wanted: 'hoursWithinTotal' },
		{ holds: more(hoursInCity, hours), field: 'hoursInCity', wanted: 'hoursWithinTotal' },
		{ holds: more(hoursInCity, hoursInCounty), field: 'hoursInCity', wanted: 'cityWithinCounty' }
	].filter(({ holds }) => holds) as { field: 'hoursInCounty' | 'hoursInCity'; wanted: WantedInCell }[];
}

function quarterOfRow(cells: readonly string[], { mapping, quarter }: HowToRead): Quarter | undefined {
	if (mapping.quarter === undefined) return quarter;
	const { column, year } = mapping.quarter;
	return quarterIn(cells[column] ?? '', year === undefined ? undefined : (cells[year] ?? ''));
}

/** Where to look whether someone is full-time, or how to tell from the hours. */
function fullTimeFrom({
	fullTime
}: Mapping): { column: number } | { ofHours: (hours: Hours | undefined) => boolean | undefined } {
	if (fullTime === undefined) return { ofHours: () => undefined };
	if (fullTime === 'everyone') return { ofHours: () => true };
	if ('column' in fullTime) return fullTime;
	const least = hoursIn(String(fullTime.hoursFrom));
	return {
		ofHours: (hours) => (hours === undefined || least === undefined ? undefined : hours >= least)
	};
}

/** With what is known, and without what is not: an absent fact is absent. */
function known(listed: Listed, more: Optional): Listed {
	for (const [field, value] of Object.entries(more))
		if (value !== undefined) Object.assign(listed, { [field]: value });
	return listed;
}
