/** Days that were written for an ask: kept as `YYYY-MM-DD`, and whatever else stands there is kept as it stands. */
import { daysAfter } from '../deadlines/calendar-days';
import { isInReach } from '../deadlines/recorded';
import type { CalendarDate } from '../rules/dates';
import type { AnswerWords } from './words';

/** The day, where the text is one that dates are counted from. */
export const dayIn = (text: string | undefined): CalendarDate | undefined =>
	text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && daysAfter(text, 0) === text && isInReach(text)
		? text
		: undefined;

/** The day written out; a text that is no day stays as it is. */
export const dayTold = (text: string | undefined, { date }: AnswerWords): string | undefined => {
	const day = dayIn(text);
	return day === undefined ? text : date(day);
};
