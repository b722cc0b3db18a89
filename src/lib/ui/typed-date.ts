/** A date as it is typed, in three fields; nothing is mended silently. */

import { parseDate } from '../interview/answers';

export interface TypedDate {
	month: string;
	day: string;
	year: string;
}

export const blankDate: TypedDate = { month: '', day: '', year: '' };

/** `2026-11-21` as three fields; anything else as three empty ones. */
export function typedDate(date: unknown): TypedDate {
	const match = typeof date === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) : null;
	if (!match) return blankDate;
	return { year: match[1] ?? '', month: String(Number(match[2])), day: String(Number(match[3])) };
}

/** The day that was typed, as `YYYY-MM-DD`; `undefined` while it is none. */
export function dateOf(typed: TypedDate): string | undefined {
	const read = parseDate(typed);
	return 'value' in read ? read.value : undefined;
}

/** What was typed into the three fields, in one text; empty while all three are. */
export const dateText = ({ month, day, year }: TypedDate): string => `${month}${day}${year}`.trim();
