/** Every date that follows from what was recorded and from the answers, as it stands on a day. No clock. */
import { addYears, type CalendarDate } from '../rules/dates';
import type { Facts } from '../rules/facts';
import { daysAfter, daysBetween } from './calendar-days';
import type { Certification, Deadline, EventName } from './deadline';
import { periodsOn } from '../rules/periods-in-force';
import { deadlinesAfter, endBy } from './periods';
import { isInReach, type Recorded } from './recorded';

/** The answer that an event comes from, where nobody recorded it. */
export type AnswerPath = 'solicitation.due' | `county.dcba.${'lsbe' | 'dvbe' | 'se'}.end`;

/** What a date follows from. */
export interface Cause {
	/** The same for as long as the event is kept; an answer's is its path. */
	id: string;
	event: EventName;
	on: CalendarDate;
	about?: Certification | undefined;
	note?: string | undefined;
	from: 'recorded' | 'answers';
	/** Only of an answer: whose bid it is was not answered, so it is counted for the City and for the County. */
	isEither?: boolean;
	/** A later one of the same certification stands in its place: no date follows from it any more. */
	isReplaced?: boolean;
}

export type When = 'past' | 'today' | 'soon' | 'later';

export interface TimelineEntry extends Deadline {
	/** Names the date for as long as its event is kept, whatever its day. */
	key: string;
	/** What marks it as dealt with; another day is another date. */
	doneKey: string;
	cause: Cause;
	/** The day that still counts: the other reading's, once the earlier one has passed. */
	counts: CalendarDate;
	when: When;
	/** Whole days from today to `counts`; negative when it is past. */
	daysLeft: number;
	isDone: boolean;
}

/** Within so many days a date is soon. */
export const soonDays = 14;

const certificates = ['lsbe', 'dvbe', 'se'] as const;

/** What the answers tell: the bid in view, and the days on DCBA's certificates. */
function causesIn(facts: Facts): Cause[] {
	const { agency, due } = facts.solicitation ?? {};
	const cityBid = facts.business?.structure === 'jointVenture' ? 'jointVentureBidDue' : 'cityBidDue';
	const bids: EventName[] =
		agency === 'city' ? [cityBid] : agency === 'county' ? ['countyBidDue'] : [cityBid, 'countyBidDue'];
	const isEither = agency === undefined;
	const from = 'answers';
	return [
		...(due === undefined
			? []
			: bids.map((event): Cause => ({ id: 'solicitation.due', event, on: due, from, isEither }))),
		...certificates.flatMap((about): Cause[] => {
			const on = facts.county?.dcba?.[about]?.end;
			const id = `county.dcba.${about}.end` satisfies AnswerPath;
			return on === undefined ? [] : [{ id, event: 'countyCertificateEnds', on, about, from }];
		})
	].filter(({ on }) => isInReach(on));
}

/** What was recorded and what the answers tell, the latest first; of one certification, only the latest end counts. */
export function causes(facts: Facts, recorded: Pick<Recorded, 'events'>): Cause[] {
	const answered = causesIn(facts);
	const isAnswered = ({ event, on, note }: Cause) =>
		!note && answered.some((one) => one.event === event && one.on === on && event.endsWith('BidDue'));
	const own = recorded.events.map((event): Cause => ({ ...event, from: 'recorded' }));
	const all = [...answered, ...own.filter((cause) => !isAnswered(cause))];
	return all
		.map((cause) => ({ ...cause, isReplaced: all.some((other) => replaces(other, cause, all)) }))
		.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

/** Whether one certification's end takes the place of another's: it is later, or the same and listed before. */
function replaces(other: Cause, cause: Cause, all: readonly Cause[]): boolean {
	const [end, otherEnd] = [endBy(cause.event, cause.on), endBy(other.event, other.on)];
	if (end === undefined || otherEnd === undefined || other === cause) return false;
	if (cause.about === undefined || cause.about !== other.about) return false;
	return otherEnd > end || (otherEnd === end && all.indexOf(other) < all.indexOf(cause));
}

/**
 * Procedure #6, LSB/LTE: with the approval of an LSB or LTE, an active LBE or CBE that is found valid ends five years
 * from that approval. Whether it was found valid, RAMP shows; until then the earlier end is the safe one.
 */
function mayBeReset(deadlines: Deadline[], cause: Cause, all: readonly Cause[]): Deadline[] {
	if (cause.event !== 'cityCertifiedLocal') return deadlines;
	const expires = addYears(cause.on, periodsOn(cause.on).cityYears);
	const approval = all
		.filter(({ event, on }) => event === 'cityCertifiedSmallOrTransitional' && on > cause.on && on <= expires)
		.map(({ on }) => on)
		.sort()
		.at(-1);
	if (approval === undefined) return deadlines;
	const moved = daysBetween(expires, addYears(approval, periodsOn(approval).cityYears));
	return deadlines.map((one) => ({ ...one, reading: 'mayBeReset', later: daysAfter(one.date, moved) }));
}

function entry(deadline: Deadline, cause: Cause, today: CalendarDate, done: Recorded['done']): TimelineEntry {
	const { date, later, name, kind } = deadline;
	// Only a last chance has a second one: a renewal that may have opened has opened.
	const hasPassed = date < today && (kind === 'yours' || kind === 'ends');
	const counts = hasPassed && later !== undefined ? later : date;
	const daysLeft = daysBetween(today, counts);
	const when = daysLeft < 0 ? 'past' : daysLeft === 0 ? 'today' : daysLeft <= soonDays ? 'soon' : 'later';
	const key = `${cause.id}.${name}`;
	const doneKey = `${key}.${date}`;
	return { ...deadline, key, doneKey, cause, counts, when, daysLeft, isDone: done.has(doneKey) };
}

/** All dates, the earliest first. @param today the calendar date in Los Angeles */
export function timeline(
	facts: Facts,
	recorded: Pick<Recorded, 'events' | 'done'>,
	today: CalendarDate
): TimelineEntry[] {
	const all = causes(facts, recorded);
	return all
		.filter(({ isReplaced }) => !isReplaced)
		.flatMap((cause) =>
			mayBeReset(deadlinesAfter(cause.event, cause.on, cause.about), cause, all).map((deadline) =>
				entry(deadline, cause, today, recorded.done)
			)
		)
		.sort((a, b) => a.daysLeft - b.daysLeft || (a.key < b.key ? -1 : 1));
}

/** What is due from today on within 14 days and not dealt with, the nearest first. */
export const dueSoon = (entries: readonly TimelineEntry[]): TimelineEntry[] =>
	entries.filter(({ when, isDone }) => (when === 'today' || when === 'soon') && !isDone);
