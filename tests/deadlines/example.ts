/** A firm with something of every kind on its calendar, and the words of both languages. */
import { deadlines as english } from '../../src/lib/messages/en/deadlines';
import { deadlines as spanish } from '../../src/lib/messages/es/deadlines';
import { choicesOf, events } from '../../src/lib/deadlines/deadline';
import type { RecordedEvent } from '../../src/lib/deadlines/recorded';
import type { Writing } from '../../src/lib/deadlines/said';
import { timeline, type TimelineEntry } from '../../src/lib/deadlines/timeline';
import type { CalendarInput } from '../../src/lib/deadlines/calendar-file';

export const wordsOf = { en: english.said, es: spanish.said };

const locales = { en: 'en-US', es: 'es-US' };

export const writingIn = (lang: 'en' | 'es'): Writing => ({
	date: (date) =>
		new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(
			new Date(`${date}T00:00:00Z`)
		),
	list: (items) => new Intl.ListFormat(locales[lang], { type: 'conjunction' }).format(items)
});

/** One event of every kind, on the same day. */
export const oneOfEach = (on: string): RecordedEvent[] =>
	events.map((event) => {
		const about = choicesOf(event)[0];
		return { id: `id-${event}`, event, on, ...(about && { about }) };
	});

export const entriesOf = (own: RecordedEvent[], today: string): TimelineEntry[] =>
	timeline({}, { events: own, done: new Set() }, today);

/** What a calendar file is written from, with parts of it changed. */
export const inputOf = (parts: Partial<CalendarInput> = {}, lang: 'en' | 'es' = 'en'): CalendarInput => ({
	entries: entriesOf(oneOfEach('2026-11-21'), '2026-11-21'),
	caseId: 'case-1',
	today: '2026-11-21',
	now: '2026-11-21T18:30:05.000Z',
	words: wordsOf[lang],
	writing: writingIn(lang),
	...parts
});
