/** What the lists leave open of a person and the firm fills in on the screen: full-time, work place, hours. */
import type { Location } from '../rules/choices';
import type { Place } from '../rules/language';
import { hoursInside, worksIn } from './counted';
import { hoursIn, mostHours, type Hours } from './hours';
import { keepInMemory, type InMemory } from './in-memory';
import type { Matched } from './match-people';
import type { Person } from './person';

export interface FilledIn {
	fullTime?: boolean | undefined;
	location?: Location | undefined;
	hours?: Hours | undefined;
	hoursInCounty?: Hours | undefined;
	hoursInCity?: Hours | undefined;
}

/** By the person's key, which is a name: in memory only. */
export type Fillings = InMemory<ReadonlyMap<string, FilledIn>>;

export const nothingFilledIn: Fillings = keepInMemory(new Map());

/** What can still be asked about a person. */
export const gaps = ['fullTime', 'location', 'hours'] as const;
export type Gap = (typeof gaps)[number];

/** Fills the same in for several people. `undefined` takes an answer back: unknown again. */
export function fillIn(fillings: Fillings, people: readonly Person[], parts: FilledIn): Fillings {
	const next = new Map(fillings());
	for (const { key } of people) next.set(key(), { ...next.get(key()), ...parts });
	return keepInMemory(next);
}

/** The people with what was filled in. What a list says stands: only gaps are filled. */
export function filledPeople(matched: Matched, fillings: Fillings): Matched {
	if (fillings().size === 0) return matched;
	const people = matched.people.map((person) => {
		const filled = fillings().get(person.key());
		return filled === undefined ? person : withGapsFilled(person, filled);
	});
	return { ...matched, people };
}

function withGapsFilled(person: Person, filled: FilledIn): Person {
	const known = { ...person };
	if (known.fullTime === undefined && filled.fullTime !== undefined) known.fullTime = filled.fullTime;
	if (known.location === undefined && filled.location !== undefined) known.location = filled.location;
	for (const field of ['hours', 'hoursInCounty', 'hoursInCity'] as const) {
		const hours = filled[field];
		if (known[field] === undefined && hours !== undefined) known[field] = hours;
	}
	return known;
}

/** What of a person is open and can still change a count. Whether hours are known matters only of those who count. */
export function gapsOf(person: Person): Gap[] {
	if (person.undecided || !person.inLatest || person.fullTime === false) return [];
	const found: Gap[] = person.fullTime === undefined ? ['fullTime'] : [];
	if (!person.inAllFour) return found;
	const works = (place: Place) => worksIn(place, person);
	if (works('county') === undefined || works('city') === undefined) found.push('location');
	const lacksHours = (['county', 'city'] as const).some(
		(place) =>
			works(place) !== false && (person.hours === undefined || hoursInside(place, person) === undefined)
	);
	return lacksHours ? [...found, 'hours'] : found;
}

export type HoursFault = 'hours' | 'possibleHours' | 'hoursWithinTotal' | 'cityWithinCounty';

/** What keeps hours from being a person's: with what the lists say of them already, a part would exceed its whole. */
export function hoursFaultOf(person: Person, parts: FilledIn): HoursFault | undefined {
	const { hours, hoursInCounty, hoursInCity } = withGapsFilled(person, parts);
	if (isMore(hoursInCounty, hours) || isMore(hoursInCity, hours)) return 'hoursWithinTotal';
	return isMore(hoursInCity, hoursInCounty) ? 'cityWithinCounty' : undefined;
}

const isMore = (part: Hours | undefined, whole: Hours | undefined) =>
	part !== undefined && whole !== undefined && part > whole;

/**
 * Hours as they are typed for the four quarters together. An empty text leaves them unknown.
 * @param followPlace all hours are worked at the work place, so only the whole is typed
 */
export function typedHours(
	typed: { all: string; inCounty: string; inCity: string },
	followPlace: boolean
): { parts: FilledIn } | { fault: HoursFault; at: 'all' | 'inCounty' | 'inCity' } {
	const read: { all?: Hours; inCounty?: Hours; inCity?: Hours } = {};
	for (const at of followPlace ? (['all'] as const) : (['all', 'inCounty', 'inCity'] as const)) {
		if (typed[at].trim() === '') continue;
		const hours = hoursIn(typed[at]);
		if (hours === undefined) return { fault: 'hours', at };
		if (hours > mostHours('perYear')) return { fault: 'possibleHours', at };
		read[at] = hours;
	}
	const { all, inCounty, inCity } = read;
	if (isMore(inCounty, all)) return { fault: 'hoursWithinTotal', at: 'inCounty' };
	if (isMore(inCity, all)) return { fault: 'hoursWithinTotal', at: 'inCity' };
	if (isMore(inCity, inCounty)) return { fault: 'cityWithinCounty', at: 'inCity' };
	return { parts: { hours: all, hoursInCounty: inCounty, hoursInCity: inCity } };
}

/** The hours of a person who works all of them at the work place; nothing while one of the two is open. */
export function hoursAtPlace(person: Person, all: Hours | undefined): FilledIn {
	const hours = person.hours ?? all;
	if (hours === undefined || person.location === undefined) return all === undefined ? {} : { hours: all };
	return {
		hours,
		hoursInCounty: person.location === 'outsideCounty' ? 0 : hours,
		hoursInCity: person.location === 'cityOfLosAngeles' ? hours : 0
	};
}
