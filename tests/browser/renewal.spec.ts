import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Facts } from '../../src/lib/rules/facts';
import { bakery } from '../papers/cases';
import { open, textOfPage } from '../papers/page/rasterize';
import { expectSaved } from './answering';
import { openPapers } from './opened-papers';
import { expect, test } from './own-server';

test.use({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });

const renewal = (page: Page) => page.getByRole('article', { name: 'Renewal with the City' });
const before: Facts = { ...bakery, business: { ...bakery.business, annualReceipts: 4_990_000 } };

const fileOf = (name: string, facts: unknown, asOf?: string) => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(JSON.stringify({ format: 1, asOf, facts }))
});

async function downloadedText(page: Page): Promise<string> {
	const downloading = page.waitForEvent('download');
	await renewal(page)
		.getByRole('button', { name: /^Download PDF/ })
		.click();
	const pdf = await open(new Uint8Array(await readFile(await (await downloading).path())));
	const pages = Array.from({ length: pdf.numPages }, (_, i) => textOfPage(pdf, i + 1));
	return (await Promise.all(pages)).join(' ');
}

const prepare = (page: Page) =>
	page.getByRole('button', { name: /^Prepare it anyway.*Renewal with the City/ }).click();

/** Two drafts on the device: the later one is open on the screen of papers. */
async function openBoth(page: Page, origin: string): Promise<void> {
	await openPapers(page, origin, bakery);
	await page.goto(`${origin}/drafts/`);
	await expect(page.getByText('Open now')).toBeVisible();
	await page.locator('input[type=file]').setInputFiles(fileOf('then.json', before));
	await expect(page.getByText('is saved as a new draft')).toBeVisible();
	await page.goto(`${origin}/papers/`);
	await prepare(page);
}

test('a renewal is compared with another draft, after a reload too, until that draft is deleted', async ({
	page,
	server
}) => {
	// Two screens twice over, and every rule of axe on a long one.
	test.setTimeout(60_000);
	await openBoth(page, server.origin);
	await expect(renewal(page)).toContainText('No earlier case is chosen');
	await renewal(page).getByLabel('A draft on this device').selectOption({ index: 1 });
	await expect(renewal(page)).toContainText('Compared with the draft “Panadería La Esperanza”');
	await expect(renewal(page)).not.toContainText('No earlier case is chosen');
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations).toEqual([]);
	await expectSaved(page);

	await page.reload();
	await expect(renewal(page)).toContainText('Compared with the draft');
	const text = await downloadedText(page);
	for (const words of ['$4,990,000', '$480,000']) expect(text).toContain(words);

	await page.goto(`${server.origin}/drafts/`);
	const card = page.getByRole('main').getByRole('listitem').filter({ hasNotText: 'Open now' });
	await card.getByText('More', { exact: true }).click();
	await card.getByRole('button', { name: 'Delete' }).click();
	await page.goto(`${server.origin}/papers/`);
	await expect(renewal(page)).toContainText('is no longer on this device, so nothing is compared');
	await renewal(page).getByRole('button', { name: 'Compare with none' }).click();
	await expect(renewal(page)).not.toContainText('is no longer on this device');
});

test('a renewal is compared with a case file, and a bad file is told beside the field and takes nothing away', async ({
	page,
	server
}) => {
	await openPapers(page, server.origin, bakery);
	await prepare(page);
	const field = renewal(page).locator('input[type=file]');
	// The button around the field shows the focus; the browser's own field must not burst it.
	await field.focus();
	expect((await field.boundingBox())?.width).toBe(1);
	await field.setInputFiles(fileOf('2022.json', before, '2022-01-10'));
	await expect(renewal(page)).toContainText('Compared with the file “2022.json”, as of January 10, 2022');

	await field.setInputFiles(fileOf('bad.json', { business: { employees: -1 } }));
	await expect(field).toHaveAccessibleDescription(/was not taken.*business\.employees: found -1/);
	await expect(renewal(page)).toContainText('Compared with the file “2022.json”');
	await expectSaved(page);

	await page.reload();
	const text = await downloadedText(page);
	expect(text).toContain('as of January 10, 2022');
	expect(text).toContain('$4,990,000');
});
