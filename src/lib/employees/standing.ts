/** How a firm stands on items 3(a) and 3(b), from its matched lists: exact, and unknown only where it is open. */
import type { Facts } from '../rules/facts';
import type { Place } from '../rules/language';
import type { CityFigures } from '../rules/rule-sets';
import { countedAt, fullTimeOf, hoursInside, insideOf, type Range, type StillOpen } from './counted';
import { shareOf, type Hours } from './hours';
import type { Matched } from './match-people';
import type { Person } from './person';

export type Status = 'met' | 'unmet' | 'unknown';

export interface ItemStanding {
	status: Status;
	/** The same without the hours and before other criteria: are the people enough? */
	people: Status;
	/** How many the item asks for; absent while the number of employees, of which they are half, is open. */
	wanted?: number;
	/** People above what is asked; below 0, people short. Absent as `wanted` is, or while the count is open. */
	margin?: number;
}

export interface HoursStanding {
	status: Status;
	/** Per cent, cut to two decimals. Absent while it is open, or where nobody works there. */
	share?: number;
	/** Regular yearly hours of the people counted: all, and those worked within the boundary. */
	all?: Hours;
	inside?: Hours;
	/** Hours above what is asked; below 0, hours short. */
	margin?: Hours;
	/** People counted whose hours are not known. */
	withoutHours: number;
}

export interface PlaceStanding {
	place: Place;
	/** Full-time people who work there and are in all four quarters. */
	inside: Range;
	itemA: ItemStanding;
	itemB: ItemStanding;
	hours: HoursStanding;
}

export interface Standing {
	/** What items 3(a) and 3(b) ask for, by the rules it is measured against. */
	figures: CityFigures;
	/** All full-time people of the latest quarter, wherever they work. */
	fullTime: Range;
	county: PlaceStanding;
	city: PlaceStanding;
}

/** @param open from `stillOpen` */
export function standingOf(matched: Matched, open: StillOpen, figures: CityFigures): Standing {
	const fullTime = fullTimeOf(matched, open);
	const at = (place: Place) => standingAt(place, matched, fullTime, open, figures);
	return { figures, fullTime, county: at('county'), city: at('city') };
}

function standingAt(
	place: Place,
	matched: Matched,
	fullTime: Range,
	open: StillOpen,
	figures: CityFigures
): PlaceStanding {
	const inside = insideOf(place, matched, open);
	const settled = inside.least === inside.most;
	const hours = hoursOf(place, countedAt(place, matched.people), settled, figures.hoursShare.is);
	const item = (people: Status, wanted: number | undefined): ItemStanding => ({
		status: both(people, hours.status),
		people,
		...(wanted === undefined ? {} : { wanted }),
		...(wanted === undefined || !settled ? {} : { margin: inside.least - wanted })
	});
	// Half of nobody is not half: there must be one at least (reading 4).
	const half = (of: number) => Math.max(1, Math.ceil((of * figures.employeesShare.is) / 100));
	return {
		place,
		inside,
		itemA: item(
			reaches(inside, figures.employeesThere.is, figures.employeesThere.is),
			figures.employeesThere.is
		),
		itemB: item(
			reaches(inside, half(fullTime.least), half(fullTime.most)),
			fullTime.least === fullTime.most ? half(fullTime.least) : undefined
		),
		hours
	};
}

/** Against a limit that lies between two numbers itself. */
function reaches({ least, most }: Range, lowest: number, highest: number): Status {
	if (least >= highest) return 'met';
	return most < lowest ? 'unmet' : 'unknown';
}

function both(one: Status, other: Status): Status {
	if (one === 'unmet' || other === 'unmet') return 'unmet';
	return one === 'met' && other === 'met' ? 'met' : 'unknown';
}

function hoursOf(place: Place, counted: readonly Person[], settled: boolean, wanted: number): HoursStanding {
	const known = counted.filter(
		(person) => person.hours !== undefined && hoursInside(place, person) !== undefined
	);
	const withoutHours = counted.length - known.length;
	if (!settled || withoutHours > 0 || counted.length === 0) return { status: 'unknown', withoutHours };
	const all = sum(known.map(({ hours }) => hours));
	const inside = sum(known.map((person) => hoursInside(place, person)));
	const share = shareOf(inside, all);
	if (share === undefined) return { status: 'unknown', withoutHours };
	const margin = Math.floor(inside - (all * wanted) / 100);
	return { status: share >= wanted ? 'met' : 'unmet', share, all, inside, margin, withoutHours };
}

const sum = (hours: readonly (Hours | undefined)[]) =>
	hours.reduce<number>((all, some) => all + (some as Hours), 0);

/** What the lists settle for the case: counts and shares, and nobody's name. What is open stays absent. */
export function workforceFacts({ fullTime, county, city }: Standing): NonNullable<Facts['workforce']> {
	const facts: NonNullable<Facts['workforce']> = {};
	if (fullTime.least === fullTime.most) facts.fullTime = fullTime.least;
	if (county.inside.least === county.inside.most) facts.fullTimeInCounty = county.inside.least;
	if (city.inside.least === city.inside.most) facts.fullTimeInCity = city.inside.least;
	if (county.hours.share !== undefined) facts.hoursShareInCounty = county.hours.share;
	if (city.hours.share !== undefined) facts.hoursShareInCity = city.hours.share;
	return facts;
}
