import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inHours } from '../../src/lib/employees/hours';
import { importRows } from '../../src/lib/employees/import-rows';
import type { Imported } from '../../src/lib/employees/people';
import { imported, mappingFor, tableOf } from './files';

const heading = ['Name', 'Page', 'Full time', 'Place', 'Hours', 'County hours', 'City hours'];
const ana = ['Ana Ruiz', '3', 'yes', 'City', '520', '520', '400'];
const row = (changes: Record<number, string>) => ana.map((cell, i) => changes[i] ?? cell);
const faults = ({ problems }: Imported) =>
	problems.map((problem) => [
		problem.row,
		...problem.faults.map(({ field, wanted, found }) => [field, wanted, found()])
	]);

describe('a good row', () => {
	test('is a person with all that its cells say', async () => {
		const { people } = await imported([heading, ana]);
		expect(people).toHaveLength(1);
		const [person] = people;
		expect(person?.name()).toBe('Ana Ruiz');
		expect(person).toMatchObject({
			row: 2,
			quarter: '2026Q3',
			pages: [3],
			fullTime: true,
			location: 'cityOfLosAngeles'
		});
		expect(
			[person?.hours, person?.hoursInCounty, person?.hoursInCity].map((h) => inHours(h as number))
		).toEqual([520, 520, 400]);
	});

	test('what is left blank is unknown, not no and not zero', async () => {
		const { people, problems } = await imported([heading, ['Ana Ruiz', '', '', '-', 'n/a', '', '']]);
		expect(problems).toEqual([]);
		for (const field of ['pages', 'fullTime', 'location', 'hours', 'hoursInCounty'])
			expect(people[0]).not.toHaveProperty(field);
	});

	test('full-time from a number of hours on, or everyone', async () => {
		const rows = [heading, row({}), row({ 4: '519.99', 5: '100', 6: '100' }), row({ 4: '', 5: '', 6: '' })];
		const from = await imported(rows, '2026Q3', { fullTime: { hoursFrom: 520 } });
		expect(from.people.map(({ fullTime }) => fullTime)).toEqual([true, false, undefined]);
		const everyone = await imported(rows, '2026Q3', { fullTime: 'everyone' });
		expect(everyone.people.map(({ fullTime }) => fullTime)).toEqual([true, true, true]);
	});

	test("hours follow the place on the firm's word", async () => {
		const rows = ['City', 'County', 'Outside', ''].map((place) => row({ 3: place, 5: '', 6: '' }));
		const { people } = await imported([heading, ...rows], '2026Q3', { hoursFollowPlace: true });
		expect(people.map((p) => [p.hoursInCounty, p.hoursInCity].map((h) => h && h / 10_000))).toEqual([
			[520, 520],
			[520, 0],
			[0, 0],
			[undefined, undefined]
		]);
	});

	test('the quarter of each row where a column tells it', async () => {
		const { people } = await imported([
			['Name', 'Quarter'],
			['Ana Ruiz', 'Q2 2026'],
			['Ana Ruiz', 'Q3 2026']
		]);
		expect(people.map(({ quarter }) => quarter)).toEqual(['2026Q2', '2026Q3']);
	});

	test('a place that only the firm can locate', async () => {
		const table = await tableOf([heading, row({ 3: 'Burbank' })]);
		const locate = (text: string) => (text === 'Burbank' ? 'elsewhereInCounty' : undefined);
		const read = importRows(table, { mapping: mappingFor(table), quarter: '2026Q3', locate });
		expect(read.people[0]?.location).toBe('elsewhereInCounty');
	});
});

describe('a bad row is named, with what was found and what is wanted', () => {
	test.each([
		[{ 0: '' }, [2, ['name', 'name', '']]],
		[{ 0: '12345' }, [2, ['name', 'name', '12345']]],
		[{ 1: 'three' }, [2, ['page', 'page', 'three']]],
		[{ 2: 'sometimes' }, [2, ['fullTime', 'fullTime', 'sometimes']]],
		[{ 3: 'Los Angeles' }, [2, ['place', 'place', 'Los Angeles']]],
		[{ 4: '-8' }, [2, ['hours', 'hours', '-8']]],
		[{ 4: '2209', 5: '' }, [2, ['hours', 'possibleHours', '2209']]],
		[{ 5: '521' }, [2, ['hoursInCounty', 'hoursWithinTotal', '521']]],
		[{ 5: '399' }, [2, ['hoursInCity', 'cityWithinCounty', '400']]],
		[{ 1: '0', 4: 'x' }, [2, ['page', 'page', '0'], ['hours', 'hours', 'x']]]
	])('%j', async (changes: Record<number, string>, expected) => {
		expect(faults(await imported([heading, row(changes)]))).toEqual([expected]);
	});

	test('a quarter that cannot be read', async () => {
		const read = await imported([
			['Name', 'Quarter'],
			['Ana Ruiz', '3/2026']
		]);
		expect(faults(read)).toEqual([[2, ['quarter', 'quarter', '3/2026']]]);
		expect(read.problems[0]).not.toHaveProperty('quarter');
	});

	test('what was found is cut short', async () => {
		const read = await imported([heading, row({ 1: 'x'.repeat(200) })]);
		expect(read.problems[0]?.faults[0]?.found()).toHaveLength(80);
	});

	test('a table without quarters needs one', async () => {
		const table = await tableOf([heading, ana]);
		expect(() => importRows(table, { mapping: mappingFor(table) })).toThrow(RangeError);
	});
});

describe('every row is accounted for', () => {
	test('totals, repeated headings and blank rows are listed', async () => {
		const read = await imported([
			['Soto Bakery', '', '', '', '', '', ''],
			heading,
			ana,
			['', '', '', '', '', '', ''],
			['Page total', '', '', '', '520', '', ''],
			heading,
			row({ 0: 'Total, Maria' }),
			['', 'Total', '', '', '1040', '', '']
		]);
		expect(read).toMatchObject({ rowsAbove: 2, rowsRead: 6, blank: [4], problems: [] });
		expect(read.people.map(({ row }) => row)).toEqual([3, 7]);
		expect(read.summaries).toEqual([
			{ row: 5, kind: 'total' },
			{ row: 6, kind: 'heading' },
			{ row: 8, kind: 'total' }
		]);
	});

	const cell = fc.oneof(
		fc.constantFrom(
			'',
			'Ana Ruiz',
			'Total',
			'3',
			'City',
			'yes',
			'520',
			'Los Angeles',
			'-',
			'123-45-6789',
			...heading
		),
		fc.string({ maxLength: 12 })
	);

	test('whatever the cells hold, each row is in exactly one list', async () => {
		const anyRows = fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { maxLength: 12 });
		await fc.assert(
			fc.asyncProperty(anyRows, async (rows) => {
				const table = await tableOf([heading, ana, ...rows]);
				const read = importRows(table, {
					mapping: { ...mappingFor(table), headingRow: 0, name: { column: 0 } },
					quarter: '2026Q3'
				});
				const numbers = [...read.people, ...read.problems, ...read.summaries].map(({ row }) => row);
				const all = [...numbers, ...read.blank].sort((a, b) => a - b);
				expect(all).toEqual(Array.from({ length: read.rowsRead }, (_, i) => i + 2));
				expect(read.rowsRead + read.rowsAbove).toBe(table.rows().length);
			})
		);
	});
});
