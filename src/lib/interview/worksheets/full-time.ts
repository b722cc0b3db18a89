/**
 * The full-time counts of Procedures #1 and #2, items 3(a) and 3(b), from the payroll: how many in all, how many in the
 * County and in the City, and the share of their hours worked there.
 */
import type { Facts } from '../../rules/facts';

/** People of one firm: the applicant, or a subsidiary that it wholly owns. An absent number is blank, not nought. */
export interface FirmPeople {
	name?: string;
	/** Full-time people wherever they work, owners among them. */
	fullTime?: number;
	/** Of those, owners who are not on the DE 9C: they are not counted. */
	ownersNotOnDe9c?: number;
	/** Full-time people at work in the County, or in the City, who appear in all four most recent DE 9C quarters. */
	inCounty?: number;
	inCity?: number;
	/** Regular yearly hours of the people just counted: all of them, and those worked in the place. */
	hoursOfCountyPeople?: number;
	hoursInCounty?: number;
	hoursOfCityPeople?: number;
	hoursInCity?: number;
}

/** A parent that counts its wholly owned subsidiaries' people counts them in all numbers alike. */
export interface FullTimeWorksheet {
	firm: FirmPeople;
	/** Absent: not known whether any are to be counted; empty: none. */
	subsidiaries?: readonly FirmPeople[];
}

export type PeopleLine = Exclude<keyof FirmPeople, 'name'>;
export type FullTimeBlank = 'subsidiaries' | { firm: number; line: PeopleLine };
export type FullTimeProblem =
	| 'moreOwnersThanPeople'
	| 'moreInCityThanInCounty'
	| 'moreInCountyThanInAll'
	| 'moreHoursThereThanInAll'
	| 'peopleWithoutHours';

export interface FullTimeCounts {
	/** As far as they can be told: people in whole numbers, shares in per cent, cut (never rounded up) to two decimals. */
	workforce: NonNullable<Facts['workforce']>;
	/** `firm` counts from 0, the applicant first. */
	blanks: FullTimeBlank[];
	problems: FullTimeProblem[];
}

type HourLines = readonly [count: PeopleLine, all: PeopleLine, there: PeopleLine];

const hourLines: Record<'county' | 'city', HourLines> = {
	county: ['inCounty', 'hoursOfCountyPeople', 'hoursInCounty'],
	city: ['inCity', 'hoursOfCityPeople', 'hoursInCity']
};

/** Adds the firms up. What depends on a blank is left unknown; with a problem nothing is given. */
export function fullTimeCounts({ firm, subsidiaries }: FullTimeWorksheet): FullTimeCounts {
	const firms = [firm, ...(subsidiaries ?? [])];
	const total = (line: PeopleLine): number | undefined =>
		firms.reduce<number | undefined>((sum, people) => {
			const n = amount(people, line);
			return sum === undefined || n === undefined ? undefined : sum + n;
		}, 0);
	const hours = (place: keyof typeof hourLines) => {
		const [people, all, there] = hourLines[place].map(total);
		return { people, all, there };
	};
	const county = hours('county');
	const city = hours('city');
	const [everyone, owners] = [total('fullTime'), total('ownersNotOnDe9c')];
	const fullTime = everyone === undefined || owners === undefined ? undefined : everyone - owners;

	const exceeds = (part: number | undefined, whole: number | undefined) =>
		part !== undefined && whole !== undefined && part > whole;
	const problems: FullTimeProblem[] = [
		...(exceeds(owners, everyone) ? (['moreOwnersThanPeople'] as const) : []),
		...(exceeds(city.people, county.people) ? (['moreInCityThanInCounty'] as const) : []),
		...(!exceeds(owners, everyone) && (exceeds(county.people, fullTime) || exceeds(city.people, fullTime))
			? (['moreInCountyThanInAll'] as const)
			: []),
		...(exceeds(county.there, county.all) || exceeds(city.there, city.all)
			? (['moreHoursThereThanInAll'] as const)
			: []),
		...([county, city].some(({ people, all }) => people !== undefined && people > 0 && all === 0)
			? (['peopleWithoutHours'] as const)
			: [])
	];
	const blanks: FullTimeBlank[] = [
		...firms.flatMap((people, i) => blankLines(people).map((line) => ({ firm: i, line }))),
		...(subsidiaries ? [] : (['subsidiaries'] as const))
	];
	if (problems.length > 0 || subsidiaries === undefined) return { workforce: {}, blanks, problems };

	const workforce: FullTimeCounts['workforce'] = { includesWhollyOwnedSubsidiaries: subsidiaries.length > 0 };
	if (fullTime !== undefined) workforce.fullTime = fullTime;
	if (county.people !== undefined) workforce.fullTimeInCounty = county.people;
	if (city.people !== undefined) workforce.fullTimeInCity = city.people;
	const [inCounty, inCity] = [share(county.there, county.all), share(city.there, city.all)];
	if (inCounty !== undefined) workforce.hoursShareInCounty = inCounty;
	if (inCity !== undefined) workforce.hoursShareInCity = inCity;
	return { workforce, blanks, problems };
}

/** What a line says; nobody's hours are none, whether written down or not. */
function amount(people: FirmPeople, line: PeopleLine): number | undefined {
	const count = Object.values(hourLines).find((lines) => lines.slice(1).includes(line))?.[0];
	return count !== undefined && people[count] === 0 ? 0 : people[line];
}

const peopleLines: readonly PeopleLine[] = [
	'fullTime',
	'ownersNotOnDe9c',
	...hourLines.county,
	...hourLines.city
];

const blankLines = (people: FirmPeople): PeopleLine[] =>
	peopleLines.filter((line) => amount(people, line) === undefined);

/** Cut to two decimals, so that a share just short of a limit never reaches it. */
function share(part: number | undefined, whole: number | undefined): number | undefined {
	if (part === undefined || whole === undefined || whole === 0) return undefined;
	return Math.floor((Math.round(part * 100) * 10_000) / Math.round(whole * 100)) / 100;
}
