/** The screen of the employee list, second part: names, gaps, how the firm stands, and what is done with it. */
import type { Likeness } from '../../employees/same-person';
import type { Gap, HoursFault } from '../../employees/filled-in';
import type { Place } from '../../rules/language';
import type { Status } from '../../employees/standing';

const people = (count: number, shown: string) => (count === 1 ? '1 person' : `${shown} people`);
const areas: Record<Place, string> = { county: 'Los Angeles County', city: 'the City of Los Angeles' };

const listAreas: Record<Place, string> = { county: 'Los Angeles County', city: 'City of Los Angeles' };

const why: Record<Likeness, string> = {
	spelling: 'Only a letter or two differ.',
	swappedOrder: 'The same words, in another order.',
	missingPart: 'One has a name that the other lacks, such as a second last name.',
	initialOnly: 'One has an initial where the other has the name.'
};

const hoursFaults: Record<HoursFault, string> = {
	hours: 'Type a number of hours, such as 2,080.',
	possibleHours: 'A year has no more than 8,784 hours. Check the number.',
	hoursWithinTotal: 'That is more than the hours in all. Check both numbers.',
	cityWithinCounty: 'The City is in the County, so its hours cannot be more. Check both numbers.'
};

/** Of what the lists can tell: people and hours. Item 3 has other conditions besides. */
const status: Record<Status, string> = {
	met: 'enough by your lists',
	unmet: 'not enough by your lists',
	unknown: 'still open'
};

export const employeePeople = {
	names: {
		title: 'Names to decide',
		hint: 'Nothing is guessed. Until you decide, neither counts as being in all four quarters.',
		left: (count: number, shown: string) => (count === 1 ? '1 question left' : `${shown} questions left`),
		same: 'Is this the same person?',
		why,
		seen: (quarter: string, rows: string) => `${quarter}: row ${rows}`,
		yes: 'The same person',
		no: 'Two people',
		later: 'I’ll find out',
		laterTitle: (count: number, shown: string) => `To find out: ${count === 1 ? '1 name' : `${shown} names`}`,
		ask: 'Ask me now',
		twice: (name: string) => `${name} is in one quarter more than once`,
		onePerson: 'One person with several rows',
		several: 'Several people with the same name',
		through: (most: string) => `How many of them are in all four quarters? At most ${most}.`,
		throughFault: (most: string) => `Type a whole number from 0 to ${most}.`,
		use: 'Use this answer',
		paydays: 'It is a list of paydays: every repeated name is one person',
		undo: 'Take the last answer back',
		done: 'Every name is decided.'
	},

	absent: {
		title: 'Not in all four quarters',
		count: (count: number, shown: string) => `${people(count, shown)} not in all four quarters`,
		hint: 'They cannot be on the list, because the rules want all four. Full-time people of the latest quarter still count for the whole.',
		missing: (quarters: string) => `not in ${quarters}`,
		join: 'The two chosen are the same person',
		joinHint: 'A name that changed, for example by marriage? Choose both spellings.',
		choose: (name: string) => `Choose ${name}`,
		overlap: 'These two are in the same quarter, so they are two people.',
		more: 'Show more people'
	},

	gaps: {
		title: 'What your lists do not say',
		hint: 'Choose people, then say it for all of them at once. What you do not know stays open: it counts as neither yes nor no.',
		kinds: {
			fullTime: 'Full-time or not',
			location: 'Work place',
			hours: 'Hours'
		} satisfies Record<Gap, string>,
		count: (count: number, shown: string) => `${people(count, shown)}`,
		all: (shown: string) => `Choose all ${shown}`,
		none: 'Choose none',
		chosen: (count: number, shown: string) => `${people(count, shown)} chosen`,
		choose: (name: string) => `Choose ${name}`,
		fullTime: 'Full-time?',
		yes: 'Yes',
		no: 'No',
		unknown: 'Not known',
		location: 'Where do they work?',
		hours: 'Regular hours of each, in the four quarters together',
		inCounty: 'Of these, in the County',
		inCity: 'Of these, in the City',
		follow: 'They work all their hours at their work place',
		set: 'Set for those chosen',
		nobody: 'Choose people first.',
		hoursFaults,
		said: (count: number, shown: string) => `Set for ${people(count, shown)}.`,
		person: 'Person',
		home: 'Only the work place matters here. The rules do not ask where people live.',
		more: 'Show more people'
	},

	standing: {
		title: 'How you stand',
		notYet: 'First the lists of all four quarters are needed.',
		areas,
		place: (place: Place) => `People who work in ${areas[place]}`,
		status,
		all: (range: string) => `Full-time people in all, in the latest quarter: ${range}.`,
		between: (least: string, most: string) => `between ${least} and ${most}`,
		atLeast: (least: string) => `${least} or more`,
		inside: (range: string) => `Full-time, at work there, and in all four quarters: ${range}.`,
		itemA: 'Item 3(a), people and hours:',
		itemB: 'Item 3(b), people and hours:',
		people: { a: 'At least 50 people.', b: 'At least half of all full-time people.' },
		wanted: (wanted: string) => `Needed: ${wanted}.`,
		wantedOpen: 'How many are half is open, because the number of all full-time people is.',
		clears: (count: number, shown: string) => `You have ${people(count, shown)} more than needed.`,
		clearsAtLeast: (count: number, shown: string) =>
			`You have at least ${people(count, shown)} more than needed.`,
		shortAtLeast: (count: number, shown: string) => `You are at least ${people(count, shown)} short.`,
		exactly: 'You have exactly as many as needed.',
		short: (count: number, shown: string) => `You are ${people(count, shown)} short.`,
		hours: 'Hours, for both items:',
		hoursWanted: 'At least 60 per cent of their regular yearly hours must be worked there.',
		nobody: 'Nobody counts here, so there are no hours.',
		share: (share: string) => `Your lists say ${share} per cent.`,
		hoursShort: (hours: string) => `That is ${hours} hours short.`,
		hoursClear: (hours: string) => `That is ${hours} hours more than needed.`,
		withoutHours: (count: number, shown: string) => `The hours of ${people(count, shown)} are not known.`,
		hoursOpen: 'Open until the people are settled.',
		open: 'Still open because of:',
		problemRows: (count: number, shown: string) =>
			count === 1 ? '1 row that could not be read' : `${shown} rows that could not be read`,
		questions: (count: number, shown: string) =>
			count === 1 ? '1 name that is not decided' : `${shown} names that are not decided`,
		gaps: (count: number, shown: string) => `${people(count, shown)} of whom something is not known`,
		btrc: 'Under both items the address on your City tax certificate (BTRC) must be inside too. And the City decides who is full-time.'
	},

	use: {
		title: 'Use these counts in your case',
		hint: 'Only these numbers go into the case. Nobody’s name does.',
		fact: 'Answer',
		before: 'In your case now',
		after: 'By your lists',
		facts: {
			fullTime: 'Full-time people in all',
			fullTimeInCounty: 'Full-time in the County, in all four quarters',
			fullTimeInCity: 'Full-time in the City, in all four quarters',
			hoursShareInCounty: 'Share of their hours in the County',
			hoursShareInCity: 'Share of their hours in the City'
		},
		percent: (share: string) => `${share} %`,
		unknown: 'not answered',
		openNow: (range: string) => (range === '' ? 'still open' : `still open: ${range}`),
		stays: 'What is still open stays in your case as it is.',
		button: 'Use these counts in my case',
		nothing: 'Nothing is settled yet that could go into the case.',
		same: 'Your case says the same already.',
		used: 'The counts are in your case.',
		undone: 'The former answers are back.',
		conflict: (name: string, limit: string) =>
			`Not used: your case says “${name}” is ${limit}, and that cannot be less. Correct that answer first.`,
		others: {
			'business.employees': 'all employees, with affiliates',
			'workforce.fullTime': 'full-time people in all',
			'workforce.fullTimeInCounty': 'full-time people in the County'
		},
		next: 'Back to the questions',
		results: 'Where you stand'
	},

	save: {
		title: 'The spreadsheet for the City',
		hint: 'One row for each person who counts, with the DE 9C page of each quarter, and a summary. It is in English, because it goes to the City.',
		which: 'Which list?',
		option: (place: Place, item: 'a' | 'b') => `3(${item}), ${listAreas[place]}`,
		listed: (count: number, shown: string) => `${people(count, shown)} will be listed.`,
		nobody: 'Nobody counts for this list yet.',
		before: 'Know before you download',
		notMet: 'By your lists, this item is not met.',
		open: 'Something is still open. The list holds only those who count for certain.',
		pages: (count: number, shown: string) =>
			`For ${people(count, shown)} the DE 9C page of a quarter is not known. Its place stays blank: the City asks for it.`,
		hours: (count: number, shown: string) => `For ${people(count, shown)} the hours are not known.`,
		highlight: 'Highlight these names on each of the four DE 9C reports, and hand in both.',
		names: 'This file holds names. Keep it where only the right people see it.',
		button: 'Download the spreadsheet (XLSX)',
		spanish: 'Download it in Spanish, only to read',
		writing: 'Writing…',
		done: 'Downloaded.',
		failed: 'The spreadsheet could not be written. Try again.',
		file: 'employee list'
	},

	leave: {
		title: 'Leave, and let the names go?',
		how: 'Names live only in this page. When you leave it they are gone, and the files must be opened again. What you put into your case stays.',
		stay: 'Stay here',
		go: 'Leave'
	},

	gone: {
		title: 'The names are gone',
		how: (date: string) =>
			`You read lists here on ${date}. The page was closed or loaded anew since, so no name is left on this device. Open the files again to make the spreadsheet.`,
		kept: 'Kept are these numbers, and which columns your files have:',
		quarter: (quarter: string, read: string, pages: string) =>
			pages === '' ? `${quarter}: ${read}` : `${quarter}: ${read}, DE 9C pages ${pages}`,
		forget: 'Forget these numbers and columns'
	}
};

export type EmployeePeople = typeof employeePeople;
