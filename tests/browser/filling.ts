/** What the tests of filling an agency's form do in the browser. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import type { Facts } from '../../src/lib/rules/facts';
import { boxesOn, sample } from '../fill/trial';
import { bakery, today } from '../papers/cases';
import { expect } from './own-server';

/** Brings a case to the screen by way of a case file and the screen of papers, as a person does. */
export async function openFill(
	page: Page,
	origin: string,
	facts: Facts = bakery,
	language = ''
): Promise<void> {
	await page.goto(`${origin}${language}/drafts/`);
	await expect(page.locator('main[data-ready]')).toBeAttached();
	const buffer = Buffer.from(JSON.stringify({ format: 1, asOf: today, facts }));
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer });
	await page
		.getByRole('main')
		.getByRole('button', { name: /^(Open|Abrir)/ })
		.first()
		.click();
	await page.waitForURL(/results|questions|review/);
	await page.goto(`${origin}${language}/papers/`);
	await page.getByRole('link', { name: /^(Fill an agency|Llenar un PDF)/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Fill the agency|Llenar el formulario)/);
}

export const choosePdf = (page: Page, name: string, bytes: Uint8Array) =>
	page
		.locator('input[type=file][accept*=pdf]')
		.setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
export const openSample = (page: Page, name: string) => choosePdf(page, name, sample(name));

/** The row of a field, by what the form calls it. */
export const row = (page: Page, label: string) =>
	page.getByRole('listitem').filter({ has: page.getByText(label, { exact: true }) });
export const bytesOf = async (download: Download) => new Uint8Array(await readFile(await download.path()));

export async function saved(page: Page): Promise<Uint8Array> {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: /^(Save the filled PDF|Guardar el PDF lleno)/ }).click();
	return bytesOf(await downloading);
}
export const valuesIn = async (bytes: Uint8Array, password = '') =>
	new Map((await boxesOn(bytes, 1, password)).map(({ name, value }) => [name, value]));
