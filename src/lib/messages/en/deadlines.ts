import type { DeadlineWords } from '../../deadlines/words';
import { deadlineDates } from './deadlines-dates';
import { deadlineEvents } from './deadlines-events';

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

const numbers = new Intl.NumberFormat('en-US');

/** Sentences of the dates themselves, for the screen and for the calendar. */
const said: DeadlineWords = {
	dates: deadlineDates,
	events: deadlineEvents,
	kinds: { yours: 'Your move', agency: 'The agency’s move', ends: 'Ends', begins: 'Begins' },
	holidays: {
		newYear: 'New Year’s Day',
		king: 'Martin Luther King Jr. Day',
		presidents: 'Presidents’ Day',
		chavez: 'Cesar Chavez Day',
		memorial: 'Memorial Day',
		juneteenth: 'Juneteenth',
		independence: 'Independence Day',
		labor: 'Labor Day',
		indigenousPeoples: 'Indigenous Peoples’ Day',
		veterans: 'Veterans Day',
		thanksgiving: 'Thanksgiving Day',
		dayAfterThanksgiving: 'the day after Thanksgiving',
		christmas: 'Christmas Day'
	},
	certifications: { lbe: 'LBE', cbe: 'CBE', lsb: 'LSB', lte: 'LTE', lsbe: 'LSBE', dvbe: 'DVBE', se: 'SE' },
	daysLeft: (days) => {
		if (days > 1) return `in ${numbers.format(days)} days`;
		if (days === 1) return 'tomorrow';
		if (days === 0) return 'today';
		return days === -1 ? 'yesterday' : `${numbers.format(-days)} days ago`;
	},
	holidayOn: (name, day) => `${name} (${day})`,
	notes: {
		skipped: (holidays) => `Not counted: weekends and ${holidays}.`,
		weekends: 'Not counted: weekends. No sure holiday falls in between.',
		holiday: (holidays, earlier, later) =>
			`We are not sure that the County’s offices close for ${holidays}. We count it as a business day, which gives ${earlier}. If they close, the last day is ${later}. Ask DCBA before you rely on the later day.`,
		ambiguous: (earlier, later) =>
			`“Within thirty days of the expiration” can be read in two ways. Before it: by ${earlier}, which is safe either way. After it: by ${later}. Ask the City before you rely on the later day.`,
		mayBeReset: (earlier, later) =>
			`An LSB or LTE was approved later. If the City found this certification valid then, it starts five new years and this date moves from ${earlier} to ${later}. RAMP shows which: until you have seen it, go by the earlier day.`,
		earlierPassed: (earlier, later) =>
			`The earlier reading’s day, ${earlier}, has passed. By the other reading there is time until ${later}. Act now, and ask the agency.`,
		weekend: 'This day is on a weekend, and the rules do not move it. Act now.',
		fridayBefore: 'This day is on a weekend, and the rules do not move it. Act by the Friday before.',
		isEither:
			'Whose bid it is, the City’s or the County’s, is not answered yet. So both are counted; only one will hold.',
		fromAnswers: 'Taken from your answers.'
	},
	disclaimer:
		'Counted by BidLocal LA, not an official service. The agency’s own letter and the bid’s own papers come first. If dates change, download the file again and add it again.',
	calendarName: 'Certification deadlines'
};

/** The screen “Dates and deadlines”. */
export const deadlines = {
	said,
	title: 'Dates and deadlines',
	back: 'Back to where you stand',
	hint: 'Write down what happened. We count the days by the rules, in Los Angeles, and show the earlier date where a rule can be read in two ways.',
	description:
		'Count the deadlines of the local preference programs of the City and County of Los Angeles, on your own device.',
	noNotice:
		'This page cannot remind you while it is closed. Put the dates in your calendar, or look here now and then.',
	groups: {
		today: 'Today',
		soon: 'Within 14 days',
		later: 'Later',
		past: 'Past'
	},
	pastCount: (count: number) => counted(count, 'date', 'dates'),
	nothingToCome: 'No date is to come.',
	nothing: 'No dates yet. Record a letter, an email, a bid or a certificate, and its dates appear here.',
	more: 'What to do, and the rule',
	safeBy: (later: string) => `By the other reading: ${later}`,
	markDone: 'Mark as done',
	isDone: 'Done',
	notDone: 'Not done after all',
	about: (title: string, date: string) => `${title}, ${date}`,
	record: {
		title: 'What happened',
		add: 'Record something',
		edit: 'Change what is recorded',
		agency: 'Whose program is it?',
		agencies: { city: 'The City’s', county: 'The County’s' },
		event: 'What is it?',
		certification: 'Which certification?',
		certificationUnknown: 'Not sure',
		day: 'On which day?',
		note: 'A note for yourself, if you like',
		noteHint: 'Which bid or which invoice, so that you can tell them apart.',
		save: 'Save and count',
		missingAgency: 'Choose the City or the County',
		missingEvent: 'Choose what happened',
		wrongDay: 'Write a day, a month and a year that are in the calendar',
		farDay: (first: number, last: number) => `Write a year from ${first} to ${last}`,
		saved: (count: number) => `Recorded. It gives ${counted(count, 'date', 'dates')}.`,
		removed: (label: string) => `Removed: ${label}`,
		undone: 'It is back.',
		change: (label: string) => `Change: ${label}`,
		remove: (label: string) => `Remove: ${label}`,
		fromAnswers: 'From your answers',
		changeAnswer: 'See your answers',
		replaced: 'A later one of the same certification stands in its place. No date follows from this one.',
		toCome: 'This day is still to come.',
		unread: (count: number) =>
			`${counted(count, 'entry', 'entries')} of this case cannot be read by this version of the page. Nothing of it is lost.`
	},
	file: {
		title: 'Into your calendar',
		how: (count: number) =>
			`A file with ${counted(count, 'date', 'dates')} to come, each a whole day with reminders before it. Open it with the calendar on your phone or computer.`,
		reminders:
			'Apple and Outlook take the reminders along. Google often drops them and uses your own settings: look there after adding it.',
		again:
			'If a date changes, download the file again and add it again: most calendars then change the entry they have. What you remove here, you must remove in your calendar too.',
		personal: 'Put the case’s name and my notes into each entry',
		personalHint: 'Off, the entries name only the deadline. A shared calendar shows them to others.',
		download: 'Download the calendar file (.ics)',
		none: 'There is no date to come yet.',
		failed: 'The file could not be written. Nothing is lost; try again.',
		name: 'deadlines'
	},
	soon: {
		title: 'Due within 14 days',
		line: (title: string, date: string, left: string) => `${title}: ${date}, ${left}`,
		more: (count: number) => `and ${counted(count, 'more date', 'more dates')}`,
		moreCases: (count: number) =>
			`${counted(count, 'more saved case has', 'more saved cases have')} dates due within 14 days.`,
		open: (name: string) => `See the dates of ${name}`
	}
};

export type DeadlinesWords = typeof deadlines;
