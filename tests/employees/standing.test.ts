import { laCity2024 } from '../../src/lib/rules/figures/la-city-2024';
import { describe, expect, test } from 'vitest';
import { stillOpen, type StillOpen } from '../../src/lib/employees/counted';
import { decide, undecided } from '../../src/lib/employees/decisions';
import { matchPeople } from '../../src/lib/employees/match-people';
import type { Imported } from '../../src/lib/employees/people';
import { mostRecentFour } from '../../src/lib/employees/quarters';
import { standingOf, workforceFacts } from '../../src/lib/employees/standing';
import type { Condition } from '../../src/lib/rules/language';
import * as limits from '../../src/lib/rules/la-city/employees';
import { fourQuarters, imported } from './files';

const nothingOpen: StillOpen = {
	problemRows: 0,
	problemRowsInLatest: 0,
	missingQuarters: 0,
	latestMissing: false
};
const heading = ['Name', 'Page', 'Full time', 'Place', 'Hours', 'County hours', 'City hours'];

/** So many people of a kind: different names, the same other cells. */
const people = (count: number, from: number, ...cells: string[]) =>
	Array.from({ length: count }, (_, i) => [
		`Person ${'abcdefghij'[(from + i) % 10]}${'klmnopqrst'[Math.floor((from + i) / 10)]}x`,
		'1',
		...cells
	]);
const inCity = (count: number, from = 0) => people(count, from, 'yes', 'City', '520', '520', '520');
const inCounty = (count: number, from = 0) => people(count, from, 'yes', 'County', '520', '520', '0');
const outside = (count: number, from = 0) => people(count, from, 'yes', 'Outside', '520', '0', '0');

const read = async (rows: string[][]) =>
	Promise.all(fourQuarters.map((quarter) => imported([heading, ...rows], quarter)));
const standing = async (rows: string[][], open = nothingOpen) =>
	standingOf(
		matchPeople(
			(await read(rows)).flatMap((one) => one.people),
			fourQuarters
		),
		open,
		laCity2024
	);

describe('the limits are those of the rules', () => {
	const comparisons = (of: Condition): string[] => {
		if (of.kind === 'criterion') return comparisons(of.when);
		if (of.kind === 'comparison') return [`${of.times}·${of.of} ≥ ${of.per}·${of.than ?? ''}+${of.plus}`];
		if (of.kind === 'test')
			return /hoursShare/.test(of.fact) ? [59.99, 60].map((share) => `${share} ${of.holds(share, '')}`) : [];
		return 'of' in of && Array.isArray(of.of) ? of.of.flatMap(comparisons) : [];
	};

	test('fifty employees, half of them, 60 per cent of their hours', () => {
		const { hasFiftyEmployees, hasHalfItsEmployees } = limits;
		const { employeesThere, employeesShare, hoursShare } = laCity2024;
		expect(hoursShare.is).toBe(60);
		const itemA = comparisons(hasFiftyEmployees(laCity2024, 'county')).join('\n');
		const itemB = comparisons(hasHalfItsEmployees(laCity2024, 'city')).join('\n');
		expect(itemA).toContain(`1·workforce.fullTimeInCounty ≥ 0·+${employeesThere.is}`);
		expect(itemB).toContain(`100·workforce.fullTimeInCity ≥ ${employeesShare.is}·workforce.fullTime+0`);
		for (const item of [itemA, itemB]) expect(item).toContain('59.99 false\n60 true');
	});
});

describe('how a firm stands', () => {
	test('49 County employees of 98 qualify under 3(b), not under 3(a)', async () => {
		const { county, fullTime } = await standing([...inCounty(49), ...outside(49, 49)]);
		expect(fullTime).toEqual({ least: 98, most: 98 });
		expect(county.itemA).toMatchObject({ status: 'unmet', wanted: 50, margin: -1 });
		expect(county.itemB).toMatchObject({ status: 'met', wanted: 49, margin: 0 });
	});

	test('of 99 they are one short under 3(b)', async () => {
		const { county } = await standing([...inCounty(49), ...outside(50, 49)]);
		expect(county.itemB).toMatchObject({ status: 'unmet', wanted: 50, margin: -1 });
	});

	test('50 in the City meet 3(a), of however many; the City counts for the County too', async () => {
		const { county, city } = await standing([...inCity(50), ...inCounty(2, 50), ...outside(48, 52)]);
		expect(city.itemA).toMatchObject({ status: 'met', margin: 0 });
		expect(county.itemA).toMatchObject({ status: 'met', margin: 2 });
		expect([city.inside.least, county.inside.least]).toEqual([50, 52]);
	});

	test('60 per cent of the hours is enough, a hundredth of an hour less is not', async () => {
		const enough = await standing(people(50, 0, 'yes', 'City', '500', '500', '300'));
		expect(enough.city.hours).toMatchObject({ status: 'met', share: 60, margin: 0 });
		expect(enough.city.itemA.status).toBe('met');
		const short = [
			...people(49, 0, 'yes', 'City', '500', '500', '300'),
			...people(1, 49, 'yes', 'City', '500', '500', '299.99')
		];
		const { city } = await standing(short);
		expect(city.hours).toMatchObject({ status: 'unmet', share: 59.99, margin: -400 });
		expect(city.itemA).toMatchObject({ status: 'unmet', people: 'met' });
	});

	test('part-time people count nowhere; full-time ones not in all four count for the whole alone', async () => {
		const lists = await read([...inCity(2), ...people(3, 2, 'no', 'City', '100', '100', '100')]);
		const joined = await imported([heading, ...inCity(1, 8)], '2026Q3');
		const matched = matchPeople(
			[...lists, joined].flatMap((one) => one.people),
			fourQuarters
		);
		const { fullTime, city } = standingOf(matched, nothingOpen, laCity2024);
		expect([fullTime.least, city.inside.least]).toEqual([3, 2]);
	});

	test('a firm without employees does not meet half of them', async () => {
		const { county } = await standing([]);
		expect([county.itemA.status, county.itemB.status, county.itemB.wanted]).toEqual(['unmet', 'unmet', 1]);
	});

	test('without a column of places, hours worked there tell', async () => {
		const { city, county } = await standing([
			...people(2, 0, 'yes', '', '520', '520', '520'),
			...people(1, 2, 'yes', '', '520', '520', '0')
		]);
		expect([city.inside.least, county.inside.least]).toEqual([2, 3]);
	});
});

describe('what is open makes unknown only what it can still change', () => {
	test('who is full-time', async () => {
		const { fullTime, county } = await standing([
			...inCounty(10),
			...people(1, 10, '', 'Outside', '', '', '')
		]);
		expect(fullTime).toEqual({ least: 10, most: 11 });
		expect(county.itemB).toMatchObject({ status: 'met' });
		expect(county.itemB).not.toHaveProperty('wanted');
	});

	test('where someone works, at the limit and away from it', async () => {
		const unsaid = people(1, 60, 'yes', '', '', '', '');
		expect((await standing([...inCity(49), ...unsaid])).city.itemA.people).toBe('unknown');
		expect((await standing([...inCity(48), ...unsaid])).city.itemA.people).toBe('unmet');
		expect((await standing([...inCity(50), ...unsaid])).city.itemA.people).toBe('met');
	});

	test('rows that could not be read', async () => {
		const lists = await read(inCity(49));
		const bad = await imported([heading, ['Ana Ruiz', 'x', '', '', '', '', '']], '2026Q1');
		const open = stillOpen([...lists, bad], mostRecentFour('2026-11-21', fourQuarters));
		expect(open).toEqual({ ...nothingOpen, problemRows: 1 });
		const { city, fullTime } = standingOf(
			matchPeople(
				lists.flatMap((one) => one.people),
				fourQuarters
			),
			open,
			laCity2024
		);
		expect(city.inside).toEqual({ least: 49, most: 50 });
		expect(city.itemA.people).toBe('unknown');
		expect(fullTime).toEqual({ least: 49, most: 49 });
	});

	test('a doubtful name', async () => {
		const lists = await read(inCity(49));
		const spelled = (name: string) => [heading, [name, '1', 'yes', 'City', '520', '520', '520']];
		const doubt: Imported[] = await Promise.all(
			fourQuarters.map((quarter, i) => imported(spelled(i < 2 ? 'Jon Smith' : 'John Smith'), quarter))
		);
		const listed = [...lists, ...doubt].flatMap((one) => one.people);
		const matched = matchPeople(listed, fourQuarters);
		expect(standingOf(matched, nothingOpen, laCity2024).city.inside).toEqual({ least: 49, most: 50 });
		const [question] = matched.questions;
		if (question?.kind !== 'sameOne') throw new Error('no question');
		const settled = matchPeople(listed, fourQuarters, decide(undecided, question, 'same'));
		expect(standingOf(settled, nothingOpen, laCity2024).city.itemA).toMatchObject({
			status: 'met',
			margin: 0
		});
	});

	test('a quarter that is not there', async () => {
		const lists = (await read(inCity(60))).slice(1);
		const recent = mostRecentFour('2026-11-21', ['2026Q1', '2026Q2', '2026Q3']);
		const matched = matchPeople(
			lists.flatMap((one) => one.people),
			recent.quarters
		);
		const { city, fullTime } = standingOf(matched, stillOpen(lists, recent), laCity2024);
		expect(fullTime).toEqual({ least: 60, most: 60 });
		expect(city.inside).toEqual({ least: 0, most: 60 });
		expect(city.itemA.status).toBe('unknown');
	});

	test('hours that nobody wrote down', async () => {
		const { city } = await standing(people(50, 0, 'yes', 'City', '', '', ''));
		expect(city.hours).toEqual({ status: 'unknown', withoutHours: 50 });
		expect(city.itemA).toMatchObject({ status: 'unknown', people: 'met' });
	});
});

describe('the facts for the case', () => {
	test('are counts and shares', async () => {
		expect(workforceFacts(await standing([...inCity(3), ...inCounty(1, 3), ...outside(1, 4)]))).toEqual({
			fullTime: 5,
			fullTimeInCounty: 4,
			fullTimeInCity: 3,
			hoursShareInCounty: 100,
			hoursShareInCity: 100
		});
	});

	test('leave out what is open', async () => {
		const open = { ...nothingOpen, problemRows: 1, problemRowsInLatest: 1 };
		expect(workforceFacts(await standing(inCity(3), open))).toEqual({});
	});
});
