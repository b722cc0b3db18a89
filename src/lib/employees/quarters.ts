/** Calendar quarters, as the DE 9C reports them. */
import type { CalendarDate } from '../rules/dates';
import { folded } from './comparable-text';

/** `2026Q3`; text order is time order. */
export type Quarter = `${number}Q${1 | 2 | 3 | 4}`;

/** Procedures #1 and #2, proof for 3(a) and 3(b): "the most recent 4 quarters", and names in "all 4". */
export const quartersToAppearIn = 4;

export interface RecentQuarters {
	/** The four that ended before the day, the oldest first: "the 12 consecutive months prior to signing". */
	quarters: readonly [Quarter, Quarter, Quarter, Quarter];
	/** Those of the four that were not given. */
	missing: readonly Quarter[];
	/** Given, but not among the four: older, or not over yet. */
	unused: readonly Quarter[];
}

/** Which four quarters are the most recent as of a day, and which of them are missing among those present. */
export function mostRecentFour(asOf: CalendarDate, present: readonly Quarter[]): RecentQuarters {
	const year = Number(asOf.slice(0, 4));
	const current = quarterOf(year, Math.ceil(Number(asOf.slice(5, 7)) / 3));
	const before = (steps: number) => earlier(current, steps);
	const quarters = [before(4), before(3), before(2), before(1)] as const;
	return {
		quarters,
		missing: quarters.filter((quarter) => !present.includes(quarter)),
		unused: [...new Set(present)].filter((quarter) => !quarters.includes(quarter)).sort()
	};
}

/** The quarter so many quarters before another. */
export function earlier(quarter: Quarter, steps: number): Quarter {
	const at = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(5)) - 1 - steps;
	return quarterOf(Math.floor(at / 4), (at % 4) + 1);
}

const quarterOf = (year: number, number: number): Quarter =>
	`${String(year).padStart(4, '0') as `${number}`}Q${number as 1 | 2 | 3 | 4}`;

/**
 * The quarter that a cell names: `Q3 2026`, `2026-Q3`, `3Q26`, `3rd quarter 2026`, `T3 2026`, `3er trimestre de
 * 2026`, or a full date within it. `3/2026` may be the third quarter or March, and names none.
 * @param year from a column of its own; then the cell may hold the number alone
 */
export function quarterIn(cell: string, year?: string): Quarter | undefined {
	const text = folded(cell);
	const fromYear = year === undefined ? undefined : yearIn(folded(year));
	if (year !== undefined) {
		const alone =
			/^(?:q|t|qtr|quarter|trimestre)? ?0?([1-4])(?: ?(?:q|t|st|nd|rd|th)| (?:st |nd |rd |th )?(?:qtr|quarter|trimestre))?$/u.exec(
				text
			);
		if (alone !== null && fromYear !== undefined) return quarterOf(fromYear, Number(alone[1]));
	}
	return quarterAndYearIn(text) ?? quarterOfDate(cell.trim());
}

const marked =
	/(?:^|[^\p{L}\p{N}])(?:(?:q|t|qtr|quarter|trimestre) ?([1-4])|([1-4]) ?(?:q|t|(?:st|nd|rd|th|er|ro|do|to|o)? ?(?:qtr|quarter|trimestre)))(?![\p{L}])/u;

function quarterAndYearIn(text: string): Quarter | undefined {
	// "2026q3" and "3q26": the year may touch the mark.
	const apart = text
		.replace(/(\d{4})(?=[qt])/u, '$1 ')
		.replace(/([1-4][qt])(?=\d)/u, '$1 ')
		.replace(/([qt][1-4])(?=\d{2,4}$)/u, '$1 ');
	const found = marked.exec(apart);
	if (found === null) return undefined;
	const year = yearIn(apart.replace(found[0], ' '));
	return year === undefined ? undefined : quarterOf(year, Number(found[1] ?? found[2]));
}

function yearIn(text: string): number | undefined {
	const years = text.match(/\b(?:(?:19|20)\d\d|\d\d)\b/gu) ?? [];
	const only = years.length === 1 ? Number(years[0]) : undefined;
	return only !== undefined && only < 100 ? 2000 + only : only;
}

function quarterOfDate(text: string): Quarter | undefined {
	const iso = /^(\d{4})-(\d{2})-(\d{2})(?: \d\d:\d\d)?$/.exec(text);
	const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text);
	const [year, month, day] = iso
		? [iso[1], iso[2], iso[3]].map(Number)
		: [american?.[3], american?.[1], american?.[2]].map(Number);
	if (!year || !month || !day || month > 12 || day > 31) return undefined;
	return quarterOf(year < 100 ? 2000 + year : year, Math.ceil(month / 3));
}
