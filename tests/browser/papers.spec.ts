import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { bakery } from '../papers/cases';
import { fieldMap, open, textOfPage } from '../papers/page/rasterize';
import { openPapers } from './opened-papers';
import { expectOffline } from './offline-ready';
import { expect, test } from './own-server';
import { watch } from './watch';

test.use({ viewport: { width: 390, height: 844 } });

const card = (page: Page, name: string) => page.getByRole('article', { name, exact: true });
const county = 'County request for preference';
const bytesOf = async (download: Download) => new Uint8Array(await readFile(await download.path()));

test('the County form is written with the network off, and holds what was answered', async ({
	page,
	server,
	context
}) => {
	const seen = await watch(context, server.origin);
	await openPapers(page, server.origin, bakery);
	await expectOffline(page, 'offlineReady');
	await server.stop();

	await expect(card(page, county)).toContainText('Nothing is missing');
	const downloading = page.waitForEvent('download');
	await card(page, county)
		.getByRole('button', { name: /^Download PDF/ })
		.click();
	const pdf = await open(await bytesOf(await downloading));
	const fields = await fieldMap(pdf);
	expect(fields.get('firm')?.value).toBe('Panadería La Esperanza');
	expect(fields.get('request-lsbe')?.value).toBe('Yes');
	expect(fields.get('request-se')?.value).toBe('Off');
	expect(await textOfPage(pdf, 1)).toContain('I DECLARE UNDER PENALTY OF PERJURY');
	await expect(card(page, county).getByRole('status')).toHaveText('Downloaded: 1 page.');
	expect(seen).toEqual({ violations: [], strangers: [] });
});

test('a missing certificate is said before the download, and filling it in ticks the request', async ({
	page,
	server
}) => {
	await openPapers(page, server.origin, { ...bakery, county: { ...bakery.county, dcba: {} } });
	await expect(card(page, county)).toContainText('LSBE: no DCBA certificate is noted');
	await card(page, county).getByRole('button', { name: 'Fill in LSBE certificate number' }).click();
	await expect(page.getByLabel('LSBE certificate number')).toBeFocused();
	await page.keyboard.type('LSBE-9');

	for (const [group, parts] of [
		['LSBE certificate begins', ['1', '1', '2026']],
		['LSBE certificate ends', ['2', '30', '2028']]
	] as const) {
		for (const [i, label] of (['Month', 'Day', 'Year'] as const).entries())
			await page.getByRole('group', { name: group }).getByLabel(label).fill(parts[i]!);
	}
	await expect(page.getByText('Write a day, a month and a year that are in the calendar')).toBeVisible();
	await page.getByRole('group', { name: 'LSBE certificate ends' }).getByLabel('Day').fill('28');
	await expect(card(page, county)).toContainText('Nothing is missing');
	await expect(card(page, county)).not.toContainText('no DCBA certificate is noted');
});

test('a character that cannot be printed is told beside its field, and the paper is written once it is gone', async ({
	page,
	server
}) => {
	await openPapers(page, server.origin, { ...bakery, signatory: { name: 'Ana 🥐', title: 'Owner' } });
	await card(page, county)
		.getByRole('button', { name: /^Download PDF/ })
		.click();
	const alert = card(page, county).getByRole('alert');
	await expect(alert).toContainText('U+1F950');
	await alert.getByRole('button', { name: 'Fill in Who will sign' }).click();
	const field = page.getByLabel('Who will sign', { exact: true });
	await expect(field).toBeFocused();
	await expect(field).toHaveAccessibleDescription(/U\+1F950/);

	await field.fill('Ana Quispe');
	await expect(field).not.toHaveAttribute('aria-invalid');
	const downloading = page.waitForEvent('download');
	await card(page, county)
		.getByRole('button', { name: /^Download PDF/ })
		.click();
	const pdf = await open(await bytesOf(await downloading));
	expect((await fieldMap(pdf)).get('print-name')?.value).toBe('Ana Quispe');
});

test('a Social Security number is not kept as a tax number', async ({ page, server }) => {
	const { fein: _fein, ...business } = bakery.business!;
	await openPapers(page, server.origin, { ...bakery, business });
	await page.getByLabel('Federal tax number (FEIN)').fill('123-45-6789');
	await expect(page.getByText('This looks like a Social Security number. It is not kept.')).toBeVisible();
	await expect(card(page, 'Worksheet for the City’s application')).toContainText('1 answer is missing');
});

test('who reads Spanish reads the form in Spanish, on the screen and as a page not to sign', async ({
	page,
	server
}) => {
	await openPapers(page, server.origin, bakery, '/es');
	const form = card(page, 'Petición de preferencia al Condado');
	await form.getByRole('button', { name: 'Leer en español' }).click();
	await expect(form).toContainText('DECLARO BAJO PENA DE PERJURIO');
	await expect(form).toContainText('no es para firmar ni para enviar');
	const downloading = page.waitForEvent('download');
	await form.getByRole('button', { name: 'Descargar esta lectura (PDF)' }).click();
	const pdf = await open(await bytesOf(await downloading));
	expect(await textOfPage(pdf, 1)).toContain('Ayuda de lectura');
	expect((await fieldMap(pdf)).size).toBe(0);
});

test('without a County bid the County form is not called for, and the packet asks for what is ticked', async ({
	page,
	server
}) => {
	await openPapers(page, server.origin, { ...bakery, solicitation: { agency: 'city' } });
	await expect(card(page, county)).toHaveCount(0);
	const packet = card(page, 'Worksheet for the City’s application');
	await packet.getByRole('checkbox', { name: /LSB/ }).uncheck();
	const downloading = page.waitForEvent('download');
	await packet.getByRole('button', { name: /^Download PDF/ }).click();
	const fields = await fieldMap(await open(await bytesOf(await downloading)));
	expect(['lbe', 'cbe', 'lsb', 'lte'].map((id) => fields.get(`asks-${id}`)?.value)).toEqual([
		'Yes',
		'Yes',
		'Off',
		'Off'
	]);
	await page.reload();
	await expect(packet.getByRole('checkbox', { name: /LSB/ })).not.toBeChecked();
});

for (const language of ['', '/es']) {
	test(`axe finds nothing on ${language}/papers/, with every reading open`, async ({ page, server }) => {
		// Many papers, each open in two languages.
		test.setTimeout(120_000);
		await openPapers(page, server.origin, bakery, language);
		for (const button of await page.getByRole('button', { name: /Spanish|español/ }).all())
			await button.click();
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});
}
