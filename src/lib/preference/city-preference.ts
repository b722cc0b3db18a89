/**
 * The City's preference, as far as its rules go (LBPP Rules, Procedure #7, items 5 and 6): a range of 6 to 12 per cent,
 * and what is withheld or recovered when the certification behind it is lost. Each solicitation sets its own per cent.
 */
import { daysBetween } from '../deadlines/calendar-days';
import { periodsOn } from '../rules/periods-in-force';
import type { CalendarDate } from '../rules/dates';
import { laCity2024Periods } from '../rules/figures/la-city-2024-periods';
import { procedure } from '../rules/sources/la-city-lbpp-2024';

const losing = procedure(7);
export const cityCitations = {
	range: losing('item 5', '(6%-12%)'),
	prime: losing('item 5', 'for more than 60 days during the entire time of the Contract'),
	subcontractor: losing('item 6', 'value of the Preference received that they are no longer eligible for'),
	replacement: losing('item 6', 'within 60 days of notification by the Awarding Authority'),
	reversal: losing('last paragraph', 'will be continuous to its previous certification')
} as const;

/** The per cents that the rules name; a solicitation's own may be another, which is worth a second look. */
export const namedRange = {
	least: laCity2024Periods.preferenceLeast.is,
	most: laCity2024Periods.preferenceHighest.is
} as const;
export const isOutsideRange = (percent: number): boolean =>
	percent < namedRange.least || percent > namedRange.most;

/** Exact parts of a per cent, so that cents are cut once and at the end. */
const parts = 10_000;

/** So many per cent of an amount in dollars, to the cent, half a cent up. */
export function shareOf(dollars: number, percent: number): number {
	const cents = BigInt(Math.round(dollars * 100)) * BigInt(Math.round(percent * parts));
	const whole = 100n * BigInt(parts);
	return Number((cents + whole / 2n) / whole) / 100;
}

/** Adds per cents without the noise of binary fractions. */
export const percentSum = (percents: readonly number[]): number =>
	percents.reduce((sum, percent) => sum + Math.round(percent * parts), 0) / parts;

export interface Loss {
	lostOn?: CalendarDate | undefined;
	/** The day from which it qualified again; absent, it has not so far. */
	regainedOn?: CalendarDate | undefined;
	/** Days without eligibility earlier in the same contract: the rule counts its entire time. */
	earlierDays: number;
	/** An appeal reversed the removal, which makes the certification continuous. */
	reversed: boolean;
	today: CalendarDate;
}

/** Days without eligibility: from the day it was lost up to the day before it was regained, or today. */
export function daysWithout({ lostOn, regainedOn, earlierDays, reversed, today }: Loss): number | undefined {
	if (reversed) return 0;
	if (lostOn === undefined) return undefined;
	return earlierDays + Math.max(0, daysBetween(lostOn, regainedOn ?? today));
}

/** Whether the rule's consequence follows: `open` where an answer or the time to come decides. */
export type Consequence = 'applies' | 'doesNotApply' | 'open';

/** More than 60 days; exactly 60 are not more. While it is still lost and the 60 days are not over, it is open. */
export function lostTooLong(loss: Loss): Consequence {
	const days = daysWithout(loss);
	if (days === undefined) return 'open';
	if (days > periodsOn(loss.lostOn ?? loss.today).ineligible) return 'applies';
	return loss.reversed || loss.regainedOn !== undefined ? 'doesNotApply' : 'open';
}

/** The same preference on both bases that item 5 names, in dollars; absent where the amount is not known. */
export interface BothReadings {
	onBid: number | undefined;
	onContract: number | undefined;
}

export interface Prices {
	bid?: number | undefined;
	contract?: number | undefined;
}

/** The value of a preference of so many per cent: of one's own bid, and of the executed contract. */
export const valueOf = (percent: number, { bid, contract }: Prices): BothReadings => ({
	onBid: bid === undefined ? undefined : shareOf(bid, percent),
	onContract: contract === undefined ? undefined : shareOf(contract, percent)
});

export interface Replacement {
	/** The Awarding Authority's notification. */
	notifiedOn?: CalendarDate | undefined;
	/** Another Local Subcontractor took the work; absent, none has so far. */
	replacedOn?: CalendarDate | undefined;
	today: CalendarDate;
	/** An appeal reversed the subcontractor's removal. */
	reversed: boolean;
}

/** Whether the prime contractor failed to replace the subcontractor within 60 days of notification; day 60 is within. */
export function replacedTooLate({ notifiedOn, replacedOn, today, reversed }: Replacement): Consequence {
	if (reversed) return 'doesNotApply';
	if (notifiedOn === undefined) return 'open';
	if (daysBetween(notifiedOn, replacedOn ?? today) > periodsOn(notifiedOn).replacement) return 'applies';
	return replacedOn === undefined ? 'open' : 'doesNotApply';
}
