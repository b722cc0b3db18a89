import { expect, type Page } from '@playwright/test';
import { today } from '../papers/cases';
import type { Facts } from '../../src/lib/rules/facts';

/** Brings a case to the screen of papers the way a person does: by a case file. */
export async function openPapers(page: Page, origin: string, facts: Facts, language = ''): Promise<void> {
	await page.goto(`${origin}${language}/drafts/`);
	const file = JSON.stringify({ format: 1, asOf: today, facts });
	const buffer = Buffer.from(file);
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer });
	const opens = page.getByRole('main').getByRole('button', { name: /^(Open|Abrir)/ });
	await opens.first().click();
	await page.waitForURL(/results|questions|review/);
	// Opening a case leads on to another screen, which closes the menu.
	await expect(async () => {
		const papers = page.getByRole('link', { name: /^(Papers|Documentos)/ }).first();
		if (!(await papers.isVisible())) await page.getByRole('button', { name: /^(Menu|Menú)/ }).click();
		await papers.click({ timeout: 1000 });
	}).toPass();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Your papers|Sus documentos)$/);
}
