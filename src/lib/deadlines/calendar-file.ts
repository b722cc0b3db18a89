/** The dates as an iCalendar file (RFC 5545) that Google, Apple and Outlook read. No clock: the instant is passed in. */
import { createEvents, type Alarm, type DateArray, type EventAttributes } from 'ics';
import type { CalendarDate } from '../rules/dates';
import { daysAfter } from './calendar-days';
import { foldedLines } from './folded-lines';
import { reminderHour, remindersFor } from './reminders';
import { said, type Writing } from './said';
import type { TimelineEntry } from './timeline';
import type { DeadlineWords } from './words';

export interface CalendarInput {
	entries: readonly TimelineEntry[];
	/** Tells one case from another, always the same for the same case: nothing personal. */
	caseId: string;
	today: CalendarDate;
	/** The instant of writing, ISO 8601 in UTC. */
	now: string;
	words: DeadlineWords;
	writing: Writing;
	/** Only where the person wants them in the calendar: what the case is called, and the notes of its events. */
	personal?: { name: string };
}

/** The entries that a calendar gets: not dealt with, and today or to come. */
export const forCalendar = (entries: readonly TimelineEntry[]): TimelineEntry[] =>
	entries.filter(({ when, isDone }) => when !== 'past' && !isDone);

/**
 * The file as text; without a date to come, a calendar without entries.
 * @throws Error where the library refuses an entry, which says which part
 */
export function calendarFile(input: CalendarInput): string {
	const header = {
		productId: '-//BidLocal LA//Deadlines//EN',
		method: 'PUBLISH',
		calName: escaped(input.words.calendarName)
	};
	const events = forCalendar(input.entries).map((entry) => calendarEntry(entry, input));
	const { error, value } = createEvents(events, header);
	if (error || value === null) throw new Error(`The calendar could not be written: ${String(error)}`);
	return foldedLines(value);
}

/** The library takes the instant of writing, but does not name it among its types. */
type Entry = EventAttributes & { timestamp: string };

function calendarEntry(entry: TimelineEntry, input: CalendarInput): Entry {
	const { caseId, now, personal, words, writing, today } = input;
	const text = said(entry, words, writing);
	const note = personal && plain(entry.cause.note ?? '');
	const name = personal && plain(personal.name);
	const title = [text.title, note, name].filter(Boolean).join(' · ');
	const paragraphs = [text.rule, text.todo, ...text.notes, text.because, text.section, words.disclaimer];
	return {
		uid: `${caseId}.${entry.key}@bidlocal-la`,
		timestamp: stamp(now),
		sequence: sequenceAt(now),
		title,
		description: paragraphs.map(plain).join('\n\n'),
		start: parts(entry.counts),
		end: parts(daysAfter(entry.counts, 1)),
		transp: 'TRANSPARENT',
		busyStatus: 'FREE',
		classification: 'PRIVATE',
		alarms: remindersFor(entry.name, entry.counts, today).map((days) => alarm(days, title))
	};
}

/** At nine in the morning so many days before: an all-day entry begins at midnight. */
function alarm(days: number, title: string): Alarm {
	const trigger =
		days === 0
			? { hours: reminderHour, before: false }
			: { days: days - 1, hours: 24 - reminderHour, before: true };
	return { action: 'display', description: escaped(title), trigger };
}

const parts = (date: CalendarDate): DateArray => date.split('-').map(Number) as [number, number, number];

/** `2026-11-21T12:00:00.000Z` as `20261121T120000Z`. */
const stamp = (instant: string): string => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;

const sequenceBegins = Date.parse('2026-01-01T00:00:00Z');

/** Grows with time, so that a calendar takes a file written later for the newer one. */
const sequenceAt = (instant: string): number =>
	Math.max(0, Math.floor((Date.parse(instant) - sequenceBegins) / 60_000));

/** Without characters that no calendar shows and some refuse; a person may have pasted them. */
const plain = (text: string): string => text.replace(/[\s\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ').trim();

/** The library escapes titles and descriptions, but not these two: an alarm's words and the calendar's name. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&');
