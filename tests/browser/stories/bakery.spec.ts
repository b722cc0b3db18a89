import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fieldMap, inside, open, picture, textOfPage } from '../../papers/page/rasterize';
import { expectOffline } from '../offline-ready';
import { expect, test } from '../own-server';
import { bakery } from './bakery';
import { answerAll } from './play';

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, acceptDownloads: true });

/** A card of the results, by the certification's name. */
const card = (page: Page, name: string) =>
	page
		.locator('section, article')
		.filter({ has: page.getByRole('heading', { name, exact: true }) })
		.last();

async function fillDate(page: Page, id: string, [year, month, day]: [string, string, string]): Promise<void> {
	await page.locator(`#${id}`).fill(month);
	await page.locator(`#${id}-day`).fill(day);
	await page.locator(`#${id}-year`).fill(year);
}

test('a bakery in Boyle Heights goes from the first question to City LBE, CBE and LSB and the County form, without a network', async ({
	page,
	server
}) => {
	test.setTimeout(120_000);
	await page.goto(`${server.origin}/`);
	await expectOffline(page, 'offlineReady');
	await server.stop();

	await page.getByRole('radio', { name: 'My business' }).check();
	await page.getByRole('radio', { name: 'Tell me what fits' }).check();
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	const asked = await answerAll(page, bakery, 'en');
	expect(asked).toContain('workspaces[0].tenancy');
	expect(asked, 'a question that no longer matters').not.toContain('workspaces[0].monthToMonthOrigin');
	expect(asked, 'a firm at its headquarters need not count hours').not.toContain(
		'workforce.hoursShareInCity'
	);

	for (const name of [
		'Local Business Enterprise (LBE)',
		'City Business Enterprise (CBE)',
		'Local Small Business (LSB)'
	]) {
		await expect(card(page, name)).toContainText('Likely qualifies');
	}
	await expect(card(page, 'Local Business Enterprise (LBE)')).toContainText('Procedure #1');
	await expect(card(page, 'Disabled Veteran Business Enterprise (DVBE)')).toContainText('Not yet');

	await page.goto(`${server.origin}/papers/`);
	await page.locator('input[value="county"]').check();
	await page.locator('input[type="radio"][name*="federallyRestricted"][value="no"]').check();
	await fillDate(page, 'blank-solicitation-due', ['2027', '01', '15']);
	await page.locator('#blank-business-name').fill('Panadería La Esperanza');
	await page.locator('#blank-county-webvenNumber').fill('204060');
	await page.locator('#blank-signatory-name').fill('Nguyễn Thị Ánh');
	await page.locator('#blank-signatory-title').fill('Owner');
	await expect(page.getByText('no DCBA certificate is noted')).toBeVisible();
	await page.locator('#blank-county-dcba-lsbe-number').fill('LSBE-1');
	await fillDate(page, 'blank-county-dcba-lsbe-start', ['2026', '01', '01']);
	await fillDate(page, 'blank-county-dcba-lsbe-end', ['2028', '01', '01']);

	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /^Download PDF.*County request/ }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/county-preference-request.*\.pdf$/);
	const pdf = await open(new Uint8Array(await readFile(await download.path())));

	expect(pdf.numPages).toBe(1);
	expect(await textOfPage(pdf, 1)).toContain('REQUEST FOR PREFERENCE CONSIDERATION');
	const fields = await fieldMap(pdf);
	expect(fields.get('firm')?.value).toBe('Panadería La Esperanza');
	expect(fields.get('print-name')?.value).toBe('Nguyễn Thị Ánh');
	const ticked = [...fields.values()].filter(
		({ kind, value }) => kind === 'check' && value !== 'Off' && value !== ''
	);
	expect(ticked.map(({ name }) => name)).toEqual(['request-lsbe', 'lsbe-state', 'lsbe-dcba']);

	const drawn = await picture(pdf, 1);
	const ink = (name: string) => drawn.inkWidth(inside(fields.get(name)!.rect));
	expect(ink('firm')).toBeGreaterThan(95);
	expect(ink('print-name')).toBeGreaterThan(65);
	expect(drawn.ink(inside(fields.get('lsbe-state')!.rect))).toBeGreaterThan(0.05);
	expect(drawn.ink(inside(fields.get('lsbe-inclusion-policy')!.rect))).toBe(0);

	await page.reload();
	await expect(page.locator('#blank-business-name')).toHaveValue('Panadería La Esperanza');
	await page.goto(`${server.origin}/drafts/`);
	await expect(page.getByText('Panadería La Esperanza').first()).toBeVisible();
});
