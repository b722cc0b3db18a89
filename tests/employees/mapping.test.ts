import { describe, expect, test } from 'vitest';
import { fingerprintOf, isComplete, suggestColumns } from '../../src/lib/employees/mapping';
import { tableOf } from './files';

const suggested = async (...rows: string[][]) => suggestColumns(await tableOf(rows)).mapping;
const person = (heading: string[]) => heading.map((_, i) => (i === 0 ? 'Ana Ruiz' : ''));

describe('columns are suggested by their headings', () => {
	test('a listing in English', async () => {
		const heading = [
			'SSN',
			'Employee Name',
			'Qtr',
			'Year',
			'DE 9C Page',
			'FT/PT',
			'Work Location',
			'Regular Hours',
			'Hours in LA County',
			'City Hours',
			'OT Hours',
			'Total Subject Wages'
		];
		expect(await suggested(heading, person(heading))).toEqual({
			headingRow: 0,
			nameOrder: 'firstLast',
			hoursAre: 'perQuarter',
			hoursFollowPlace: false,
			name: { column: 1 },
			quarter: { column: 2, year: 3 },
			page: 4,
			fullTime: { column: 5 },
			place: 6,
			hours: 7,
			hoursInCounty: 8,
			hoursInCity: 9
		});
	});

	test('a listing in Spanish', async () => {
		const heading = [
			'Apellidos',
			'Nombre',
			'Trimestre',
			'Página',
			'Tiempo completo',
			'Lugar de trabajo',
			'Horas'
		];
		expect(await suggested(heading, person(heading))).toMatchObject({
			name: { last: 0, first: 1 },
			quarter: { column: 2 },
			page: 3,
			fullTime: { column: 4 },
			place: 5,
			hours: 6
		});
	});

	test.each([
		[['Last Name', 'First Name', 'MI', 'Suffix'], { last: 0, first: 1, middle: 2, suffix: 3 }],
		[['First', 'Last', 'Page'], { last: 1, first: 0 }],
		[['Last, First', 'Page'], { column: 0 }],
		[['Employer name', 'Worker', 'Page'], { column: 1 }],
		[['Employee ID', 'Employee', 'Home City'], { column: 1 }]
	])('%j: the name', async (heading, name) => {
		expect((await suggested(heading, person(heading))).name).toEqual(name);
	});

	test('wages, overtime and home addresses are ignored, numbers dropped, the rest left open', async () => {
		const table = await tableOf([
			['Name', 'Gross Pay', 'Overtime hrs', 'Home City', 'SSN', 'Shirt size'],
			['Ana Ruiz', '$1', '2', 'Vernon', '123-45-6789', 'M']
		]);
		expect(suggestColumns(table).columns.map(({ holds }) => holds)).toEqual([
			'name',
			'ignored',
			'ignored',
			'ignored',
			'dropped',
			undefined
		]);
	});

	test('headings below the name of the firm and the date are found', async () => {
		const mapping = await suggested(
			['Soto Bakery LLC', '', ''],
			['Quarter ended 09/30/2026', '', ''],
			['', '', ''],
			['Name', 'Page', 'Hours'],
			['Ana Ruiz', '3', '520']
		);
		expect(mapping).toMatchObject({ headingRow: 3, name: { column: 0 }, page: 1, hours: 2 });
	});

	test('a table without headings is left to the person', async () => {
		const mapping = await suggested(['Ana Ruiz', '3'], ['Eva Soto', '4']);
		expect(mapping).not.toHaveProperty('headingRow');
		expect(isComplete(mapping)).toBe(false);
	});
});

describe('the fingerprint of the headings', () => {
	const heading = ['SSN', 'Name', 'Page'];

	test('is the same next quarter, whoever is listed and however it is typed', async () => {
		const before = await tableOf([heading, ['123-45-6789', 'Ana Ruiz', '3']]);
		const after = await tableOf([
			['ssn', ' NAME ', 'page'],
			['987-65-4321', 'Eva Soto', '4']
		]);
		expect(fingerprintOf(after, 0)).toBe(fingerprintOf(before, 0));
		expect(fingerprintOf(before, 0)).toMatch(/^[0-9a-f]{16}$/);
	});

	test('differs for other headings', async () => {
		const one = await tableOf([
			['Name', 'Page'],
			['Ana Ruiz', '3']
		]);
		const other = await tableOf([
			['Page', 'Name'],
			['3', 'Ana Ruiz']
		]);
		expect(fingerprintOf(one, 0)).not.toBe(fingerprintOf(other, 0));
	});

	test('is never made of a person', async () => {
		const table = await tableOf([
			['Ana Ruiz', '3'],
			['Eva Soto', '4']
		]);
		expect(fingerprintOf(table, undefined)).toBeUndefined();
		expect(fingerprintOf(table, 0)).toBeUndefined();
	});
});
