/** Plain calendar dates as `YYYY-MM-DD` text: no clock, no time zone, and text order is time order. */
export type CalendarDate = string;

const pad = (n: number, width: number) => String(n).padStart(width, '0');

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/**
 * The same day a number of years later. 29 February falls on 1 March of a common year, so that "at least one
 * year" is never met a day early.
 */
export function addYears(date: CalendarDate, years: number): CalendarDate {
	const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8, 10)].map(Number) as [
		number,
		number,
		number
	];
	const target = year + years;
	if (month === 2 && day === 29 && !isLeapYear(target)) return `${pad(target, 4)}-03-01`;
	return `${pad(target, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

const asNumber = (date: CalendarDate) => Number(date.replaceAll('-', ''));

/**
 * Whether so many years have passed since a date, from the anniversary on. Numbers, unlike text, also order an anniversary
 * after the year 9999; that of 29 February falls between 28 February and 1 March of a common year.
 */
export const hasLasted = (years: number, since: CalendarDate, asOf: CalendarDate): boolean =>
	asNumber(since) + years * 10_000 <= asNumber(asOf);

/** The calendar date in Los Angeles at an instant: the caller brings the clock. */
export function dateInLosAngeles(instant: Date): CalendarDate {
	const parts = new Intl.DateTimeFormat('en-US', {
		timeZone: 'America/Los_Angeles',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit'
	}).formatToParts(instant);
	const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
	return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
