/** Counting on the calendar. Dates are plain: no hour and no time zone, so the same on every device. */
import type { CalendarDate } from '../rules/dates';

const oneDay = 86_400_000;

/** Noughts before the year keep the order of text the order of time. */
export const dateOf = (year: number, month: number, day: number): CalendarDate =>
	`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Days since a day long ago, counted in UTC, where every day has 24 hours. */
function number(date: CalendarDate): number {
	const [year, month, day] = date.split('-').map(Number) as [number, number, number];
	// `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
	return new Date(Date.UTC(2000, month - 1, day)).setUTCFullYear(year, month - 1, day) / oneDay;
}

const fromNumber = (days: number): CalendarDate => {
	const at = new Date(days * oneDay);
	return dateOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
};

/** The date so many calendar days later, or earlier where negative. */
export const daysAfter = (date: CalendarDate, days: number): CalendarDate => fromNumber(number(date) + days);

/** Whole calendar days from one date to another; negative where it lies before. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => number(to) - number(from);

/** 0 is Sunday, 6 Saturday. */
export const weekday = (date: CalendarDate): number => (((number(date) + 4) % 7) + 7) % 7;
