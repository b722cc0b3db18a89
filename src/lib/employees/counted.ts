/** Who counts for a place, and between which numbers the counts lie while something is open. */
import type { Place } from '../rules/language';
import type { Hours } from './hours';
import type { Matched } from './match-people';
import type { Imported } from './people';
import type { Person } from './person';
import type { RecentQuarters } from './quarters';

/** The least and the most that a count can be, given what is still open. The same twice: it is settled. */
export interface Range {
	least: number;
	most: number;
}

/** What is not on the list yet, and so may still add to every count. */
export interface StillOpen {
	/** Rows that could not be read, each of which may be a person: in any of the quarters, and in the latest. */
	problemRows: number;
	problemRowsInLatest: number;
	/** How many of the four quarters have no listing, and whether the latest is one of them. */
	missingQuarters: number;
	latestMissing: boolean;
}

/** What a set of imports leaves open. */
export function stillOpen(imports: readonly Imported[], { quarters, missing }: RecentQuarters): StillOpen {
	const latest = quarters[3];
	const rows = imports.flatMap(({ problems }) => problems);
	const inQuarters = rows.filter(({ quarter }) => quarter === undefined || quarters.includes(quarter));
	return {
		problemRows: inQuarters.length,
		problemRowsInLatest: inQuarters.filter(({ quarter }) => quarter === undefined || quarter === latest)
			.length,
		missingQuarters: missing.length,
		latestMissing: missing.includes(latest)
	};
}

/** The people who count for a place, as far as the lists say: full-time, at work there, in all four quarters. */
export const countedAt = (place: Place, people: readonly Person[]): Person[] =>
	people.filter((person) => person.inAllFour && person.fullTime === true && worksIn(place, person) === true);

/** The place listed decides; without one, whether any hours are worked there. */
export function worksIn(place: Place, person: Person): boolean | undefined {
	const { location } = person;
	if (location !== undefined)
		return location === 'cityOfLosAngeles' || (place === 'county' && location === 'elsewhereInCounty');
	const hours = hoursInside(place, person);
	return hours === undefined ? undefined : hours > 0;
}

/** Of a person's regular yearly hours, those worked within the boundary. */
export const hoursInside = (place: Place, person: Person): Hours | undefined =>
	place === 'city' ? person.hoursInCity : person.hoursInCounty;

/** All full-time people of the latest quarter, wherever they work. */
export function fullTimeOf({ people, questions }: Matched, open: StillOpen): Range {
	const latest = people.filter((person) => person.inLatest && !person.undecided);
	const least = latest.filter(({ fullTime }) => fullTime === true).length;
	const unsaid = latest.filter(({ fullTime }) => fullTime === undefined).length;
	const namesakes = questions.flatMap((question) =>
		question.kind === 'namesakes' ? [question.inLatest] : []
	);
	const most = least + unsaid + open.problemRowsInLatest + namesakes.reduce((sum, rows) => sum + rows, 0);
	return { least, most: open.latestMissing ? Infinity : most };
}

/** Full-time people at work there who are in all four quarters. */
export function insideOf(place: Place, { people, questions, quarters }: Matched, open: StillOpen): Range {
	const least = countedAt(place, people).length;
	const maybe = (person: Person) => person.fullTime !== false && worksIn(place, person) !== false;
	if (open.missingQuarters > 0) {
		// Whoever is in every quarter that was given may be in the missing ones too.
		const given = quarters.length - open.missingQuarters;
		const all = people.filter(
			(person) => person.undecided || (person.appearances.length >= given && maybe(person))
		);
		return { least, most: open.latestMissing ? Infinity : all.length + questions.length + open.problemRows };
	}
	const unsaid = people.filter((person) => person.inAllFour && maybe(person)).length;
	const answers = questions.map((question) => (question.kind === 'namesakes' ? question.atMost : 1));
	return { least, most: unsaid + open.problemRows + answers.reduce((sum, more) => sum + more, 0) };
}
