import { describe, expect, test } from 'vitest';
import {
	columnOf,
	correct,
	corrected,
	counting,
	quartersIn,
	uncorrected
} from '../../src/lib/employees/amended';
import { importRows } from '../../src/lib/employees/import-rows';
import { imported, mappingFor, tableOf } from './files';

const rows = [
	['Name', 'Page', 'Place'],
	['Ana Ruiz', 'three', 'City'],
	['Eva Soto', '2', 'City'],
	['Ida May', '2', 'somewhere']
];

describe('a row that could not be read', () => {
	test('is read once its cell is typed anew, and the file itself stays as it is', async () => {
		const table = await tableOf(rows);
		const mapping = mappingFor(table);
		const mended = corrected(table, correct(uncorrected, 2, new Map([[1, '3']])));
		const read = importRows(mended, { mapping, quarter: '2026Q3' });
		expect(read.people.map(({ name, pages }) => [name(), pages])).toEqual([
			['Ana Ruiz', [3]],
			['Eva Soto', [2]]
		]);
		expect(table.rows()[1]).toEqual(['Ana Ruiz', 'three', 'City']);
	});

	test('keeps what was typed before into its other cells', async () => {
		const table = await tableOf(rows);
		const first = correct(uncorrected, 2, new Map([[1, '3']]));
		const both = correct(first, 2, new Map([[2, 'County']]));
		expect(corrected(table, both).rows()[1]).toEqual(['Ana Ruiz', '3', 'County']);
	});

	test('takes no social security number, however it is typed', async () => {
		const typed = correct(uncorrected, 2, new Map([[0, 'Ana Ruiz 123-45-6789']]));
		expect(corrected(await tableOf(rows), typed).rows()[1]?.[0]).toBe('Ana Ruiz');
	});

	test('stands in the column that its fault is about', async () => {
		const table = await tableOf([
			['Last name', 'First name', 'Qtr', 'Year', 'FT/PT', 'Page'],
			['Ruiz', 'Ana', '3', '2026', 'FT', '1']
		]);
		const mapping = mappingFor(table);
		const columns = (['lastName', 'firstName', 'quarter', 'year', 'fullTime', 'page', 'place'] as const).map(
			(field) => columnOf(field, mapping)
		);
		expect(columns).toEqual([0, 1, 2, 3, 4, 5, undefined]);
		expect(columnOf('fullTime', { ...mapping, fullTime: 'everyone' })).toBeUndefined();
	});
});

describe('what counts of a file', () => {
	test('a row left out is no problem any more, and is still named', async () => {
		const read = counting(await imported(rows), new Set([2]));
		expect(read.problems.map(({ row }) => row)).toEqual([4]);
		expect(read.leftOut.map(({ row }) => row)).toEqual([2]);
		expect(read.people).toHaveLength(1);
	});

	test('a quarter that a later file replaces counts no longer, with its people, its problems and its rows left out', async () => {
		const both = [
			['Name', 'Page', 'Quarter'],
			['Ana Ruiz', '1', 'Q2 2026'],
			['Eva Soto', 'x?', 'Q2 2026'],
			['Ana Ruiz', '1', 'Q3 2026'],
			['Ida May', '1', 'some day']
		];
		const read = await imported(both);
		expect(quartersIn(read)).toEqual(['2026Q2', '2026Q3']);
		const rest = counting(read, new Set([3]), ['2026Q2']);
		expect(quartersIn(rest)).toEqual(['2026Q3']);
		expect(rest.leftOut).toEqual([]);
		// Of a row whose quarter cannot be read nobody knows that it is replaced.
		expect(rest.problems.map(({ row }) => row)).toEqual([5]);
	});
});
