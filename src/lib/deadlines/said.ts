/** A date of the timeline in words, for the screen and for the calendar. */
import type { Holiday } from './business-days';
import { weekday } from './calendar-days';
import type { TimelineEntry } from './timeline';
import type { DeadlineWords } from './words';

/** How a language writes dates and lists. */
export interface Writing {
	/** A plain calendar date, written out. */
	date: (date: string) => string;
	/** “a, b and c” */
	list: (items: readonly string[]) => string;
}

export interface SaidDate {
	title: string;
	rule: string;
	todo: string;
	because: string;
	/** How it was counted, and the other date where the rule can be read for two. */
	notes: string[];
	section: string;
}

export function said(entry: TimelineEntry, words: DeadlineWords, writing: Writing): SaidDate {
	const { name, cause, cite } = entry;
	const { title, rule, todo } = words.dates[name];
	const about = cause.about && words.certifications[cause.about];
	return {
		title: about ? `${about}: ${title}` : title,
		rule,
		todo,
		because: [
			words.events[cause.event].because(writing.date(cause.on)),
			...(cause.from === 'answers' ? [words.notes.fromAnswers] : [])
		].join(' '),
		notes: [
			...readings(entry, words, writing),
			...weekend(entry, words),
			...(cause.isEither ? [words.notes.isEither] : [])
		],
		section: cite.section
	};
}

function readings(
	entry: TimelineEntry,
	{ notes, ...words }: DeadlineWords,
	{ date, list }: Writing
): string[] {
	const { skipped, doubtful, reading, later, counts } = entry;
	const named = (holidays: readonly Holiday[]) =>
		list(holidays.map((one) => words.holidayOn(words.holidays[one.name], date(one.date))));
	const [earlier, other] = [date(entry.date), later === undefined ? '' : date(later)];
	const said: string[] = [];
	if (counts !== entry.date) said.push(notes.earlierPassed(earlier, other));
	if (skipped) said.push(skipped.length > 0 ? notes.skipped(named(skipped)) : notes.weekends);
	if (reading === 'holiday' && doubtful) said.push(notes.holiday(named(doubtful), earlier, other));
	else if (reading === 'ambiguous' || reading === 'mayBeReset') said.push(notes[reading](earlier, other));
	return said;
}

/** Neither the City's rules nor the County's move a day that falls on a weekend. */
function weekend({ kind, counts, daysLeft }: TimelineEntry, { notes }: DeadlineWords): string[] {
	const sinceFriday = [2, undefined, undefined, undefined, undefined, undefined, 1][weekday(counts)];
	if (kind !== 'yours' || sinceFriday === undefined || daysLeft < 0) return [];
	return [daysLeft >= sinceFriday ? notes.fridayBefore : notes.weekend];
}
