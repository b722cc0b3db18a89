import { expect, type Page } from '@playwright/test';

/** Begins a case for one's own business, as the start screen asks. */
export async function begin(page: Page, { goal = 'The City’s' }: { goal?: string } = {}): Promise<void> {
	await page.goto('/');
	// A click before the page has come to life would be lost.
	await expect(page.locator('main[data-ready]')).toBeAttached();
	await page.getByRole('radio', { name: 'My business' }).check();
	await page.getByRole('radio', { name: goal }).check();
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await expect(page.locator('h1#question')).toBeVisible();
}

/** Chooses a card by its label and goes on to the next screen. */
export async function choose(page: Page, label: string): Promise<void> {
	await page.getByRole('radio', { name: label, exact: true }).check();
	await goOn(page);
}

/** Writes an answer and goes on. */
export async function write(page: Page, text: string): Promise<void> {
	await page.locator('#answer').fill(text);
	await goOn(page);
}

/** Presses Continue and waits until the next screen has its heading. */
export async function goOn(page: Page): Promise<void> {
	const before = await page.locator('h1').textContent();
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(page.locator('h1')).not.toHaveText(before ?? '');
}

/** From the list of work spaces: adds one and answers what it is called and where it lies. */
export async function addShop(page: Page, label = 'The bakery', place = 'boyle h'): Promise<void> {
	await page.getByRole('button', { name: /^Add a/ }).click();
	await expect(page.locator('h1')).toHaveText('What do you call this space?');
	await write(page, label);
	await page.getByRole('combobox').fill(place);
	await page.getByRole('option').first().click();
	await goOn(page);
}

/** Waits until the answers are on the device. */
export async function expectSaved(page: Page): Promise<void> {
	await expect(page.locator('[data-saving="saved"]')).toBeVisible();
}
