import { laCity2024 } from '../../src/lib/rules/figures/la-city-2024';
import { describe, expect, test } from 'vitest';
import {
	fillIn,
	filledPeople,
	gapsOf,
	hoursAtPlace,
	hoursFaultOf,
	nothingFilledIn,
	typedHours
} from '../../src/lib/employees/filled-in';
import { matchPeople } from '../../src/lib/employees/match-people';
import { quartersMissed } from '../../src/lib/employees/person';
import { standingOf } from '../../src/lib/employees/standing';
import { fourQuarters, inAllFour, named } from './files';

const nothingOpen = { problemRows: 0, problemRowsInLatest: 0, missingQuarters: 0, latestMissing: false };
const heading = ['Name', 'Page', 'Full time', 'Place', 'Hours', 'County hours', 'City hours'];
const matchedOf = async (...rows: string[][]) =>
	matchPeople(await inAllFour([heading, ...rows]), fourQuarters);
const open = ['Ana Ruiz', '1', '', '', '', '', ''];
const hour = 10_000;

describe('what is asked about a person', () => {
	test.each([
		[open, ['fullTime', 'location', 'hours']],
		[
			['Ana Ruiz', '1', 'yes', '', '520', '', ''],
			['location', 'hours']
		],
		[['Ana Ruiz', '1', 'yes', 'City', '', '', ''], ['hours']],
		[['Ana Ruiz', '1', 'yes', 'City', '520', '520', ''], ['hours']],
		[['Ana Ruiz', '1', 'yes', 'County', '520', '520', ''], []],
		[['Ana Ruiz', '1', 'yes', 'Outside', '', '', ''], []],
		[['Ana Ruiz', '1', 'no', '', '', '', ''], []],
		[['Ana Ruiz', '1', 'yes', 'City', '520', '520', '500'], []]
	])('%j: %j', async (row, gaps) => {
		const { people } = await matchedOf(row);
		expect(people.map(gapsOf)).toEqual([gaps]);
	});

	test('of someone who is not in all four quarters only whether they are full-time, and only in the latest', async () => {
		const matched = matchPeople(
			await named(['Eva Soto'], ['Eva Soto'], ['Eva Soto'], ['Ana Ruiz']),
			fourQuarters
		);
		expect(matched.people.map((person) => [person.name(), gapsOf(person)])).toEqual([
			['Ana Ruiz', ['fullTime']],
			['Eva Soto', []]
		]);
		expect(quartersMissed(matched.people[1]!, fourQuarters)).toEqual(['2026Q3']);
	});
});

describe('what is filled in', () => {
	test('counts like what a list says, for many people at once', async () => {
		const matched = await matchedOf(open, ['Eva Soto', '1', '', '', '', '', '']);
		const fillings = fillIn(nothingFilledIn, matched.people, {
			fullTime: true,
			location: 'cityOfLosAngeles',
			hours: 2080 * hour,
			hoursInCounty: 2080 * hour,
			hoursInCity: 1248 * hour
		});
		const standing = standingOf(filledPeople(matched, fillings), nothingOpen, laCity2024);
		expect(standing.city.inside).toEqual({ least: 2, most: 2 });
		expect(standing.city.hours).toMatchObject({ share: 60, status: 'met' });
		expect(standing.city.itemB.status).toBe('met');
	});

	test('never changes what a list says', async () => {
		const matched = await matchedOf(['Ana Ruiz', '1', 'no', 'Outside', '520', '0', '0']);
		const fillings = fillIn(nothingFilledIn, matched.people, {
			fullTime: true,
			location: 'cityOfLosAngeles'
		});
		expect(filledPeople(matched, fillings).people[0]).toMatchObject({
			fullTime: false,
			location: 'outsideCounty'
		});
	});

	test('“not known” takes an answer back: the count is open again, neither yes nor no', async () => {
		const matched = await matchedOf(open);
		const yes = fillIn(nothingFilledIn, matched.people, { fullTime: true, location: 'cityOfLosAngeles' });
		const unknown = fillIn(yes, matched.people, { fullTime: undefined });
		expect(standingOf(filledPeople(matched, unknown), nothingOpen, laCity2024).city.inside).toEqual({
			least: 0,
			most: 1
		});
	});
});

describe('hours that are typed', () => {
	const typed = (all: string, inCounty = '', inCity = '') => ({ all, inCounty, inCity });

	test.each([
		[
			typed('2,080', '2,080', '1000'),
			{ hours: 2080 * hour, hoursInCounty: 2080 * hour, hoursInCity: 1000 * hour }
		],
		[typed(''), { hours: undefined, hoursInCounty: undefined, hoursInCity: undefined }]
	])('%j are read; what is empty stays unknown', (texts, parts) => {
		expect(typedHours(texts, false)).toEqual({ parts });
	});

	test.each([
		[typed('many'), 'hours', 'all'],
		[typed('8785'), 'possibleHours', 'all'],
		[typed('100', '101'), 'hoursWithinTotal', 'inCounty'],
		[typed('100', '', '101'), 'hoursWithinTotal', 'inCity'],
		[typed('', '50', '51'), 'cityWithinCounty', 'inCity']
	])('%j are refused: %s', (texts, fault, at) => {
		expect(typedHours(texts, false)).toEqual({ fault, at });
	});

	test('8,784 hours, those of a leap year, are possible', () => {
		expect(typedHours(typed('8784'), true)).toMatchObject({ parts: { hours: 8784 * hour } });
	});

	test('follow the work place, where the person says so', async () => {
		const places = ['City', 'County', 'Outside', ''];
		const { people } = await matchedOf(
			...places.map((place, i) => [`${'ABCD'[i]}na Ruiz${i}`, '1', 'yes', place, '', '', ''])
		);
		const all = 100 * hour;
		expect(people.map((person) => hoursAtPlace(person, all))).toEqual([
			{ hours: all, hoursInCounty: all, hoursInCity: all },
			{ hours: all, hoursInCounty: all, hoursInCity: 0 },
			{ hours: all, hoursInCounty: 0, hoursInCity: 0 },
			{ hours: all }
		]);
	});

	test('are refused where, with what a list says of a person, the part would exceed the whole', async () => {
		const { people } = await matchedOf(['Ana Ruiz', '1', 'yes', 'City', '520', '', '']);
		expect(hoursFaultOf(people[0]!, { hoursInCity: 2081 * hour })).toBe('hoursWithinTotal');
		expect(hoursFaultOf(people[0]!, { hoursInCity: 2080 * hour })).toBeUndefined();
		expect(hoursFaultOf(people[0]!, { hoursInCounty: 10, hoursInCity: 11 })).toBe('cityWithinCounty');
	});
});
