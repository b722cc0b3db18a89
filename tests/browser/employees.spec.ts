/** The employee list for items 3(a) and 3(b): from four payroll files to the spreadsheet, and nobody's name left behind. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import readSheets from 'read-excel-file/universal';
import { bringToAnEnd, openList, readAll, section } from './employee-list';
import { expectOffline } from './offline-ready';
import { expect, test } from './own-server';
import { nameOf, numberOf, payroll } from './payroll';
import { watch } from './watch';

test.use({ viewport: { width: 390, height: 844 }, acceptDownloads: true });

/** Everything that this origin keeps on the device, as text. */
const everythingKept = (page: Page) =>
	page.evaluate(async () => {
		const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }, location.href, history.state];
		for (const { name } of await indexedDB.databases()) {
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(name as string);
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
			for (const store of database.objectStoreNames) {
				const request = database.transaction(store).objectStore(store).getAll();
				found.push(await new Promise((resolve) => (request.onsuccess = () => resolve(request.result))));
			}
			database.close();
		}
		for (const key of await caches.keys()) {
			const cache = await caches.open(key);
			for (const request of await cache.keys()) {
				found.push(request.url);
				if (!/\.(?:woff2|ttf|png)$/.test(new URL(request.url).pathname))
					found.push(await (await cache.match(request))?.text());
			}
		}
		return JSON.stringify(found);
	});

test('four quarters of 300 people are read without a network, and their list is written', async ({
	page,
	server,
	context
}) => {
	test.setTimeout(120_000);
	const seen = await watch(context, server.origin);
	await openList(page, server.origin);
	await expectOffline(page, 'offlineReady');
	await server.stop();

	await page.locator('input[type=file]').setInputFiles([0, 1, 2, 3].map(payroll));
	const setup = page.getByRole('article', { name: /payroll 2025-Q4\.csv/ });
	await expect(setup).toContainText('Social Security numbers found in column A');
	await expect(setup).not.toContainText('212-45');
	await expect(setup.getByLabel('Which quarter is this?')).toHaveValue('2025Q4');
	for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Read these rows' }).click();
	await expect(section(page, 'How you stand')).toContainText('Still open');

	const rows = section(page, 'Rows to look at');
	await expect(rows).toContainText('Row 6, Q1 2026');
	await expect(rows).toContainText('DE 9C page: “see below”. Wanted: a page number');
	await rows.getByLabel('DE 9C page').fill('nowhere');
	await rows.getByRole('button', { name: /^Use this/ }).click();
	await expect(page.getByText('Row 6 still cannot be read.')).toBeVisible();

	const names = section(page, 'Names to decide');
	await expect(names).toContainText('Gonzalez, Maria Elena');
	await expect(names).toContainText('Gonzales, Maria Elena');
	await expect(names).toContainText('Only a letter or two differ.');
	await names.getByRole('button', { name: 'I’ll find out' }).click();
	await expect(names).toContainText('To find out: 1 name');
	await names.getByRole('button', { name: 'Ask me now' }).click();
	await bringToAnEnd(page);

	await section(page, 'Not in all four quarters').getByText('1 person not in all four quarters').click();
	await expect(section(page, 'Not in all four quarters')).toContainText('not in Q2 2026');

	const inCity = page.getByRole('article', { name: 'People who work in the City of Los Angeles' });
	await expect(inCity).toContainText('in all four quarters: 160.');
	await expect(inCity).toContainText('Needed: 50. You have 110 people more than needed.');
	await expect(inCity).toContainText('Needed: 150. You have 10 people more than needed.');
	await expect(inCity).toContainText('Your lists say 96.15 per cent.');
	await expect(inCity).toContainText('Procedure #2, item 3(b)');

	const use = section(page, 'Use these counts in your case');
	await expect(use.getByRole('row', { name: /Full-time people in all/ })).toContainText('310');
	await use.getByRole('button', { name: 'Use these counts in my case' }).click();
	await expect(use).toContainText('The counts are in your case.');
	await expect(use.getByRole('row', { name: /Full-time in the City/ })).toContainText(/160.*160/);

	await page.getByLabel('Which list?').selectOption('city-b');
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download the spreadsheet (XLSX)' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('city-employee-list-Plus-Staffing.xlsx');
	const bytes = await readFile(await download.path());
	const [list, summary] = await readSheets(new Uint8Array(bytes).buffer);
	expect(list?.data[0]?.slice(6)).toEqual(
		['Q4 2025', 'Q1 2026', 'Q2 2026', 'Q3 2026'].map((q) => `DE 9C page, ${q}`)
	);
	const listed = list?.data.slice(1, -1) ?? [];
	expect(listed).toHaveLength(160);
	const rowNamed = (name: string) => listed.find((row) => row[1] === name)?.slice(2);
	const full = ['Yes', 'City of Los Angeles', 2080, 2000];
	expect(rowNamed(nameOf(4))).toEqual([...full, 1, 1, 1, 1]);
	expect(rowNamed('=Ruiz, @Ana')).toEqual([...full, 1, 1, 1, 1]);
	expect(rowNamed('Gonzales, Maria Elena')).toEqual([...full, 11, 11, 11, 11]);
	expect(rowNamed(nameOf(7))).toBeUndefined();
	const inOrder = listed.map((row) => String(row[1]).replace(/^\W+/, '').toLowerCase());
	expect(inOrder).toEqual([...inOrder].sort());
	expect(summary?.data[0]?.[0]).toContain('Procedure #2, item 3(b)');
	expect(JSON.stringify([list, summary])).not.toContain('212-45');
	expect(seen).toEqual({ violations: [], strangers: [] });
});

test('after a reload nobody’s name and no number is anywhere on the device, and the screen says so', async ({
	page,
	server
}) => {
	test.setTimeout(120_000);
	await openList(page, server.origin);
	await readAll(page, ...[0, 1, 2, 3].map(payroll));
	await bringToAnEnd(page);
	await page.getByRole('button', { name: 'Use these counts in my case' }).click();
	await expect(page.locator('[data-saving="saved"]').first()).toBeVisible();

	const asked: string[] = [];
	page.on('dialog', (dialog) => {
		asked.push(dialog.type());
		void dialog.accept();
	});
	await page.reload();
	await expect(section(page, 'The names are gone')).toContainText('Q3 2026: 300 people, DE 9C pages 1–11');
	expect(asked).toEqual(['beforeunload']);
	await expect(page.getByText('Gonzalez')).toHaveCount(0);

	const kept = (await everythingKept(page)).toLowerCase();
	expect(kept).toContain('plus staffing');
	expect(kept).toContain('fulltimeincity');
	for (const name of [nameOf(0), nameOf(299 - 1), 'Gonzales', 'Maria Elena', '=Ruiz, @Ana'])
		for (const part of name.toLowerCase().split(', ')) expect(kept, part).not.toContain(part);
	for (const number of [numberOf(0), numberOf(0).replaceAll('-', ''), '212-45', '21245'])
		expect(kept, number).not.toContain(number);
	expect(kept).not.toContain('payroll 2025');

	// The columns are known again, by the headings alone.
	await page.locator('input[type=file]').setInputFiles(payroll(0));
	await expect(page.getByText('The columns are set as you left them')).toBeVisible();
});
