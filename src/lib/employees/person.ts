/** One person over the four quarters. */
import type { Location } from '../rules/choices';
import type { Hours } from './hours';
import { keepInMemory, type InMemory } from './in-memory';
import type { Listed } from './people';
import type { Quarter } from './quarters';
import type { Grouped } from './same-name';

/** Where a person's name stands in one quarter's listing. */
export interface Appearance {
	quarter: Quarter;
	/** Rows of that quarter's file, counted from 1. */
	rows: readonly number[];
	/** Pages of that quarter's DE 9C, in order; absent where the listing names none. */
	pages?: readonly number[];
}

export interface Person {
	/** Stays the same from import to import: answers are filed under it. */
	key: InMemory<string>;
	/** As the latest quarter writes it. */
	name: InMemory<string>;
	sortBy: InMemory<string>;
	/** The oldest first; the quarters without this person are left out. */
	appearances: readonly Appearance[];
	inAllFour: boolean;
	inLatest: boolean;
	/** May be several people of one name: counted only once that is said. */
	undecided: boolean;
	/** As the latest quarter with this person says. Absent: unknown. */
	fullTime?: boolean;
	location?: Location;
	/** Regular hours of the four quarters together; absent where one of them is unknown. */
	hours?: Hours;
	hoursInCounty?: Hours;
	hoursInCity?: Hours;
}

export function personOf({ key, rows, open }: Grouped, quarters: readonly Quarter[]): Person {
	const inOrder = [...rows].sort((a, b) => quarters.indexOf(a.quarter) - quarters.indexOf(b.quarter));
	const latest = inOrder.at(-1) as Listed;
	const appearances = quarters.flatMap((quarter) => appearanceIn(quarter, inOrder));
	// Several rows of one person in the latest quarter: the first that says anything.
	const latestRows = inOrder.filter(({ quarter }) => quarter === latest.quarter);
	const fullTime = latestRows.find((row) => row.fullTime !== undefined)?.fullTime;
	const location = latestRows.find((row) => row.location !== undefined)?.location;
	const person: Person = {
		key: keepInMemory(key),
		name: latest.name,
		sortBy: keepInMemory(latest.parts().sortBy),
		appearances,
		inAllFour: open === undefined && appearances.length === quarters.length,
		inLatest: latest.quarter === quarters.at(-1),
		undecided: open !== undefined
	};
	if (fullTime !== undefined) person.fullTime = fullTime;
	if (location !== undefined) person.location = location;
	for (const field of ['hours', 'hoursInCounty', 'hoursInCity'] as const) {
		const hours = yearOf(inOrder, field);
		if (hours !== undefined) person[field] = hours;
	}
	return person;
}

function appearanceIn(quarter: Quarter, rows: readonly Listed[]): Appearance[] {
	const here = rows.filter((row) => row.quarter === quarter);
	if (here.length === 0) return [];
	const pages = [...new Set(here.flatMap((row) => (row.pages === undefined ? [] : row.pages)))];
	const found = { quarter, rows: here.map(({ row }) => row) };
	return [pages.length === 0 ? found : { ...found, pages: pages.sort((a, b) => a - b) }];
}

/** Hours by the quarter are added up; hours by the year are those of the latest row that gives a year. */
function yearOf(
	rows: readonly Listed[],
	field: 'hours' | 'hoursInCounty' | 'hoursInCity'
): Hours | undefined {
	const yearly = rows.filter((row) => row.hoursAre === 'perYear').at(-1);
	if (yearly !== undefined) return yearly[field];
	return rows.reduce<Hours | undefined>((sum, row) => {
		const more = row[field];
		return sum === undefined || more === undefined ? undefined : sum + more;
	}, 0);
}

/** The quarters, of those asked about, whose lists do not have the person. */
export const quartersMissed = ({ appearances }: Person, quarters: readonly Quarter[]): Quarter[] =>
	quarters.filter((quarter) => !appearances.some((appearance) => appearance.quarter === quarter));
