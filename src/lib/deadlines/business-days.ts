/**
 * Business days of the County: no Saturdays, no Sundays, none of its legal holidays. The sources name no holidays, so
 * the list is ours; where a day is doubtful it is counted as a business day, which gives the earlier, safer date.
 */
import type { CalendarDate } from '../rules/dates';
import { dateOf, daysAfter, weekday } from './calendar-days';

export interface Holiday {
	date: CalendarDate;
	name: HolidayName;
	/** Whether offices close is not certain: it is counted as a business day, and said so. */
	isDoubtful: boolean;
}

export type HolidayName =
	| 'newYear'
	| 'king'
	| 'presidents'
	| 'chavez'
	| 'memorial'
	| 'juneteenth'
	| 'independence'
	| 'labor'
	| 'indigenousPeoples'
	| 'veterans'
	| 'thanksgiving'
	| 'dayAfterThanksgiving'
	| 'christmas';

const sunday = 0;
const monday = 1;
const thursday = 4;
const saturday = 6;

/** The nth such weekday of a month; counted from the end where `nth` is −1. */
function nthWeekday(year: number, month: number, day: number, nth: number): CalendarDate {
	if (nth === -1) {
		const last = daysAfter(month === 12 ? dateOf(year + 1, 1, 1) : dateOf(year, month + 1, 1), -1);
		return daysAfter(last, -((weekday(last) - day + 7) % 7));
	}
	const first = dateOf(year, month, 1);
	return daysAfter(first, ((day - weekday(first) + 7) % 7) + 7 * (nth - 1));
}

/** A holiday of a fixed date: on a Sunday it is kept on Monday; on a Saturday the Friday before is doubtful. */
function fixed(year: number, month: number, day: number, name: HolidayName): Holiday[] {
	const date = dateOf(year, month, day);
	const sure = { date, name, isDoubtful: false };
	if (weekday(date) === sunday) return [{ ...sure, date: daysAfter(date, 1) }];
	return weekday(date) === saturday ? [{ date: daysAfter(date, -1), name, isDoubtful: true }] : [sure];
}

/** The holidays that fall in a year, the Friday before the next New Year's Day included where it is doubtful. */
export function holidaysOf(year: number): Holiday[] {
	const on = (date: CalendarDate, name: HolidayName, isDoubtful = false) => [{ date, name, isDoubtful }];
	const thanksgiving = nthWeekday(year, 11, thursday, 4);
	return [
		...fixed(year, 1, 1, 'newYear'),
		...on(nthWeekday(year, 1, monday, 3), 'king'),
		...on(nthWeekday(year, 2, monday, 3), 'presidents'),
		...on(nthWeekday(year, 3, monday, -1), 'chavez', true),
		...on(nthWeekday(year, 5, monday, -1), 'memorial'),
		...fixed(year, 6, 19, 'juneteenth').map((holiday) => ({
			...holiday,
			isDoubtful: holiday.isDoubtful || year < 2022
		})),
		...fixed(year, 7, 4, 'independence'),
		...on(nthWeekday(year, 9, monday, 1), 'labor'),
		...on(nthWeekday(year, 10, monday, 2), 'indigenousPeoples', true),
		...fixed(year, 11, 11, 'veterans'),
		...on(thanksgiving, 'thanksgiving'),
		...on(daysAfter(thanksgiving, 1), 'dayAfterThanksgiving', true),
		...fixed(year, 12, 25, 'christmas'),
		...fixed(year + 1, 1, 1, 'newYear').filter(({ date }) => date.startsWith(dateOf(year, 1, 1).slice(0, 4)))
	];
}

export interface BusinessDayCount {
	date: CalendarDate;
	/** The date if each doubtful holiday were kept, where that differs: never earlier. */
	later?: CalendarDate;
	/** The doubtful holidays on the way, which were counted as business days. */
	doubtful: Holiday[];
	skipped: Holiday[];
}

/** The last of so many business days after a date, whose own day is not counted. */
export function businessDaysAfter(start: CalendarDate, days: number): BusinessDayCount {
	const years = [0, 1].map((more) => Number(start.slice(0, 4)) + more);
	const holidays = new Map(years.flatMap(holidaysOf).map((holiday) => [holiday.date, holiday]));
	const doubtful: Holiday[] = [];
	const skipped: Holiday[] = [];
	const count = (keepsDoubtful: boolean, note: boolean): CalendarDate => {
		let date = start;
		for (let left = days; left > 0;) {
			date = daysAfter(date, 1);
			if (weekday(date) === sunday || weekday(date) === saturday) continue;
			const holiday = holidays.get(date);
			if (holiday && note) (holiday.isDoubtful ? doubtful : skipped).push(holiday);
			if (holiday && (keepsDoubtful || !holiday.isDoubtful)) continue;
			left--;
		}
		return date;
	};
	const date = count(false, true);
	const later = count(true, false);
	return { date, doubtful, skipped, ...(later === date ? {} : { later }) };
}
