/** The screen of the employee list, as a person goes through it. */
import { expect, type Page } from '@playwright/test';
import { bakery } from '../papers/cases';
import type { payroll } from './payroll';

/** A firm whose headquarters are elsewhere, so that it can be local by its people alone. */
const firm = {
	...bakery,
	business: { ...bakery.business, name: '+Plus Staffing', employees: 400 },
	workspaces: bakery.workspaces!.map((space) => ({ ...space, headquarters: false })),
	workforce: { fullTime: 310, fullTimeInCity: 20 }
};

/** Brings the case in by its file, and opens the screen. */
export async function openList(page: Page, origin: string, language = ''): Promise<void> {
	await page.clock.setFixedTime(new Date('2026-11-21T12:00:00-08:00'));
	await page.goto(`${origin}${language}/drafts/`);
	const buffer = Buffer.from(JSON.stringify({ format: 1, facts: firm }));
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer });
	await page
		.getByRole('main')
		.getByRole('button', { name: /^(Open|Abrir)/ })
		.first()
		.click();
	await page.waitForURL(/results|questions|review/);
	await page.goto(`${origin}${language}/employees/`);
	await expect(page.locator('main[data-ready]')).toBeAttached();
	await expect(page.locator('input[type=file]')).toBeAttached();
}

/** Opens files and takes the columns as they are suggested, one after the other. */
export async function readAll(page: Page, ...files: ReturnType<typeof payroll>[]): Promise<void> {
	await page.locator('input[type=file]').setInputFiles(files);
	for (const { name } of files) {
		const setup = page.getByRole('article', { name: new RegExp(name.replace('.', '\\.')) });
		await setup.getByRole('button', { name: /^(Read these rows|Leer estas filas)$/ }).click();
		await expect(setup).toHaveCount(0);
	}
}

export const section = (page: Page, name: string) => page.getByRole('region', { name });

/** Corrects the row and answers the name that four quarters of `payroll` leave open. */
export async function bringToAnEnd(page: Page): Promise<void> {
	const rows = section(page, 'Rows to look at');
	await rows.getByLabel('DE 9C page').fill('1');
	await rows.getByRole('button', { name: /^Use this/ }).click();
	await expect(page.getByText('Row 6 is corrected.')).toBeVisible();
	await section(page, 'Names to decide').getByRole('button', { name: 'The same person' }).click();
	await expect(page.getByText('Every name is decided.').first()).toBeVisible();
}
