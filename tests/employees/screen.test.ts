/** What the screen makes of choices: columns, quarters, files that replace others, and the counts for the case. */
import { laCity2024 } from '../../src/lib/rules/figures/la-city-2024';
import { describe, expect, test } from 'vitest';
import { keepInMemory } from '../../src/lib/employees/in-memory';
import { isComplete } from '../../src/lib/employees/mapping';
import { noPlaceAnswers } from '../../src/lib/employees/place-words';
import { mostRecentFour } from '../../src/lib/employees/quarters';
import { finished } from '../../src/lib/employees/steps';
import type { Standing } from '../../src/lib/employees/standing';
import { columnOptions, quarterChoices, withColumn } from '../../src/routes/[[lang=lang]]/employees/columns';
import { compared, conflictWith } from '../../src/routes/[[lang=lang]]/employees/counts';
import {
	asTold,
	importing,
	withoutQuarters,
	withRowsOut
} from '../../src/routes/[[lang=lang]]/employees/list-files';
import { inSlices, Stopped } from '../../src/routes/[[lang=lang]]/employees/slices';
import { mappingFor, tableOf } from './files';

describe('columns', () => {
	test('a column of social security numbers is not offered for anything', async () => {
		const table = await tableOf([
			['SSN', 'Name', 'Page'],
			['123-45-6789', 'Ana Ruiz', '3']
		]);
		const options = columnOptions(table, 0, (letter, heading) => `${letter} ${heading}`);
		expect(options).toEqual([
			{ value: '1', label: 'B Name' },
			{ value: '2', label: 'C Page' }
		]);
	});

	test('a name is in one column until a column of first names is chosen, and again when it is given up', () => {
		const none = { nameOrder: 'firstLast', hoursAre: 'perQuarter', hoursFollowPlace: false } as const;
		const one = withColumn(none, 'name', 2);
		expect(one.name).toEqual({ column: 2 });
		const two = withColumn(one, 'firstName', 3);
		expect(two.name).toEqual({ last: 2, first: 3 });
		expect(withColumn(two, 'middleName', 4).name).toEqual({ last: 2, first: 3, middle: 4 });
		expect(withColumn(two, 'firstName', undefined).name).toEqual({ column: 2 });
		expect(isComplete(withColumn(two, 'name', undefined))).toBe(false);
		expect(withColumn(withColumn(one, 'page', 5), 'page', undefined)).toEqual(one);
	});

	test('the quarters to choose from begin with the latest that is over, and hold those before and the present one', () => {
		const { quarters } = mostRecentFour('2026-11-21', []);
		expect(quarterChoices(quarters)).toEqual([
			'2026Q3',
			'2026Q2',
			'2026Q1',
			'2025Q4',
			'2025Q3',
			'2025Q2',
			'2025Q1',
			'2024Q4',
			'2026Q4'
		]);
	});
});

describe('files', () => {
	const read = async (...rows: string[][]) => {
		const table = await tableOf([['Name', 'Page', 'Quarter'], ...rows]);
		const opened = {
			id: 1,
			fileName: keepInMemory('a.csv'),
			file: keepInMemory(new File([], 'a.csv')),
			table,
			mapping: mappingFor(table),
			isRemembered: false,
			quarter: undefined,
			places: noPlaceAnswers
		};
		const told = asTold(opened, mappingFor(table));
		return { ...told, imported: finished(importing(told)) };
	};

	test('a file goes once a later one replaces all its quarters, and not before', async () => {
		const file = await read(['Ana Ruiz', '1', 'Q2 2026'], ['Ana Ruiz', '1', 'Q3 2026']);
		expect(withoutQuarters([file], ['2026Q2'])).toHaveLength(1);
		expect(withoutQuarters([file], ['2026Q2', '2026Q3'])).toEqual([]);
	});

	test('a file of which a row is left out stays as long as that row is all there is of it', async () => {
		const file = withRowsOut(await read(['Ana Ruiz', 'x?', 'Q2 2026']), [2], true);
		expect(withoutQuarters([file], ['2026Q3'])).toHaveLength(1);
		expect([...withRowsOut(file, [2], false).leftOut]).toEqual([]);
	});
});

describe('long work', () => {
	test('gives what it comes to, and stops between two slices once it is told to', async () => {
		function* steps() {
			for (let i = 0; i < 5; i++) {
				const until = performance.now() + 15;
				while (performance.now() < until);
				yield i / 5;
			}
			return 'all of it';
		}
		const shares: number[] = [];
		const { signal } = new AbortController();
		expect(await inSlices(steps(), signal, (share) => shares.push(share))).toBe('all of it');
		expect(shares.length).toBeGreaterThan(2);
		await expect(inSlices(steps(), AbortSignal.abort(), () => undefined)).rejects.toThrow(Stopped);
	});
});

describe('counts for the case', () => {
	const item = { status: 'unknown', people: 'unknown' } as const;
	const at = (place: 'county' | 'city', least: number, most: number, share?: number) => ({
		place,
		inside: { least, most },
		itemA: item,
		itemB: item,
		hours: { status: 'unknown' as const, withoutHours: 0, ...(share === undefined ? {} : { share }) }
	});
	const standing: Standing = {
		figures: laCity2024,
		fullTime: { least: 12, most: 12 },
		county: at('county', 10, 10, 80),
		city: at('city', 4, 6)
	};

	test('stand beside those that it holds; what is open changes nothing and is told as a range', () => {
		const facts = { workforce: { fullTime: 11, fullTimeInCity: 5 } };
		expect(compared(standing, facts).map(({ fact, before, after }) => [fact, before, after])).toEqual([
			['fullTime', 11, 12],
			['fullTimeInCounty', undefined, 10],
			['fullTimeInCity', 5, undefined],
			['hoursShareInCounty', undefined, 80],
			['hoursShareInCity', undefined, undefined]
		]);
		expect(compared(standing, facts)[2]?.range).toEqual({ least: 4, most: 6 });
	});

	test('that the case contradicts are not used: 12 full-time people of 11 employees', () => {
		expect(conflictWith(standing, { business: { employees: 11 } })).toEqual({
			fact: 'workforce.fullTime',
			other: 'business.employees',
			value: '11'
		});
		expect(conflictWith(standing, { business: { employees: 12 } })).toBeUndefined();
	});
});
