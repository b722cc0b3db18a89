/** The sentences of the dates, as both languages give them; messages are passed in. */
import type { HolidayName } from './business-days';
import type { Certification, DeadlineKind, DeadlineName, EventName } from './deadline';

/** A date in words: what it is, what the rule says, and what to do. */
export interface DateWords {
	title: string;
	rule: string;
	todo: string;
}

export interface EventWords {
	/** As a choice: “The City asked for documents”. */
	label: string;
	/** Which day to write, where that is not plain. */
	hint?: string;
	/** As the reason of a date, with the day written out. */
	because: (day: string) => string;
}

export interface DeadlineWords {
	dates: Record<DeadlineName, DateWords>;
	events: Record<EventName, EventWords>;
	kinds: Record<DeadlineKind, string>;
	holidays: Record<HolidayName, string>;
	/** The short names of the certifications. */
	certifications: Record<Certification, string>;
	/** Days left, in words; negative when past. */
	daysLeft: (days: number) => string;
	/** A holiday with its day. */
	holidayOn: (name: string, day: string) => string;
	notes: {
		/** Weekends and these holidays are left out of the count. */
		skipped: (holidays: string) => string;
		/** No holiday on the way: only weekends are left out. */
		weekends: string;
		/** Doubtful holidays were counted as business days; `later` if offices close. */
		holiday: (holidays: string, earlier: string, later: string) => string;
		ambiguous: (earlier: string, later: string) => string;
		mayBeReset: (earlier: string, later: string) => string;
		/** The earlier day has passed, the later one has not. */
		earlierPassed: (earlier: string, later: string) => string;
		/** The day is a Saturday or a Sunday, and the rules do not move it. */
		weekend: string;
		/** The same, where the Friday before is still to come. */
		fridayBefore: string;
		/** Whose bid it is was not answered. */
		isEither: string;
		fromAnswers: string;
	};
	/** At the end of every calendar entry. */
	disclaimer: string;
	/** What the calendar itself is called. */
	calendarName: string;
}
