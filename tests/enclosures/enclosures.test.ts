/** What goes with the papers of a case: the empty employee list where it rests on items 3(a) or 3(b), and its dates. */
import readSheets from 'read-excel-file/universal';
import { expect, test } from 'vitest';
import { calendarParts } from '../../src/cli/calendar-parts';
import { employeeListFor } from '../../src/lib/checklist/employee-lists';
import { enclosuresOf } from '../../src/lib/enclosures/enclosures';
import type { Facts } from '../../src/lib/rules/facts';
import { bakery, inputOf, localByPeople } from '../papers/cases';

const enclosures = (facts: Facts) => {
	const input = inputOf(facts);
	const need = employeeListFor(input.case, input.assessment, input.asksFor);
	return enclosuresOf(input, need, calendarParts(input));
};
const listFor = (facts: Facts) => enclosures(facts).find(({ id }) => id === 'city-employee-list');

test('a firm that is at its headquarters here needs no list', () => {
	expect(listFor(bakery)).toBeUndefined();
});

test('a case in which nothing is answered needs none yet, and has no dates', () => {
	expect(enclosures({})).toEqual([]);
});

test('a firm that is local by half of its people gets the list, empty, with its name and the four quarters', async () => {
	const written = listFor(localByPeople)!;
	expect(written).toMatchObject({ file: 'city-employee-list.xlsx' });
	const [list, summary] = await readSheets(new Uint8Array(written.bytes).buffer);
	expect(list?.data).toHaveLength(1);
	expect(list?.data[0]?.slice(-4)).toEqual([
		'DE 9C page, Q4 2025',
		'DE 9C page, Q1 2026',
		'DE 9C page, Q2 2026',
		'DE 9C page, Q3 2026'
	]);
	expect(summary?.data.find(([text]) => text === 'Firm')?.[1]).toBe('Panadería La Esperanza');
});
