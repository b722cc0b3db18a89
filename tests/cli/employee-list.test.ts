/** The empty employee list that `forms` writes for a case that rests on items 3(a) or 3(b). */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readSheets from 'read-excel-file/universal';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeEmployeeListFor } from '../../src/cli/employee-list';
import type { Facts } from '../../src/lib/rules/facts';
import { bakery, inputOf } from '../papers/cases';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'employee-list-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The bakery with its headquarters elsewhere. */
const awayFromHome: Facts = {
	...bakery,
	workspaces: bakery.workspaces!.map((space) => ({ ...space, headquarters: false }))
};

test('a firm that is at its headquarters here needs no list', async () => {
	expect(await writeEmployeeListFor(inputOf(bakery), folder)).toBeUndefined();
	expect(await readdir(folder)).toEqual([]);
});

test('a case in which nothing is answered needs none yet', async () => {
	expect(await writeEmployeeListFor(inputOf({}), folder)).toBeUndefined();
});

test('a firm that is local by half of its people gets the list, empty, with its name and the four quarters', async () => {
	const written = await writeEmployeeListFor(inputOf(awayFromHome), folder);
	expect(written).toEqual({ id: 'city-employee-list', file: 'city-employee-list.xlsx', missing: [] });
	const bytes = await readFile(join(folder, 'city-employee-list.xlsx'));
	const [list, summary] = await readSheets(new Uint8Array(bytes).buffer);
	expect(list?.data).toHaveLength(1);
	expect(list?.data[0]?.slice(-4)).toEqual([
		'DE 9C page, Q4 2025',
		'DE 9C page, Q1 2026',
		'DE 9C page, Q2 2026',
		'DE 9C page, Q3 2026'
	]);
	expect(summary?.data.find(([text]) => text === 'Firm')?.[1]).toBe('Panadería La Esperanza');
});

test('of the facts that the list shows, those that the case lacks are named', async () => {
	// Fifty in the City settle item 3(a) though nobody has said how many there are in all.
	const { fullTime: _fullTime, fullTimeInCounty: _inCounty, ...workforce } = awayFromHome.workforce!;
	const many: Facts = {
		...awayFromHome,
		business: { ...awayFromHome.business, employees: 90 },
		workforce: { ...workforce, fullTimeInCity: 60 }
	};
	const written = await writeEmployeeListFor(inputOf(many), folder);
	expect(written?.missing).toContain('workforce.fullTime');
	expect(written?.missing).not.toContain('workforce.fullTimeInCity');
});
