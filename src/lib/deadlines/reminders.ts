/** How long before a date a calendar is asked to remind, in days; 0 is the day itself. At nine in the morning. */
import { daysAfter } from './calendar-days';
import type { DeadlineName } from './deadline';
import type { CalendarDate } from '../rules/dates';

const usual = [7, 1];
/** A certification that ends: time to gather papers. */
const long = [30, 7, 1];
/** A period of ten days or fewer: a week before would be its beginning. */
const short = [3, 1, 0];
/** Nothing has to be done before it. */
const sameDay = [0];

const before: Record<DeadlineName, readonly number[]> = {
	uploadToRamp: usual,
	jointVentureAgreement: usual,
	jointVentureBidFrom: sameDay,
	sendDocuments: usual,
	appealToCity: short,
	cityDecides: sameDay,
	cityDecidesExtended: sameDay,
	renewalReminder: sameDay,
	cityExpires: long,
	renewalLastDay: usual,
	smallRenewalOpens: sameDay,
	smallRenewalLastDay: [14, 7, 1],
	notifyCity: short,
	preferenceRecovered: long,
	replaceSubcontractor: long,
	countyBid: usual,
	appealToCounty: usual,
	countyRenewalNotice: sameDay,
	countyExpires: long,
	notifyCounty: sameDay,
	countyPays: sameDay
};

export const reminderHour = 9;

/** The days before a date on which to remind, those that have passed left out. */
export const remindersFor = (name: DeadlineName, date: CalendarDate, today: CalendarDate): number[] =>
	before[name].filter((days) => daysAfter(date, -days) >= today);
