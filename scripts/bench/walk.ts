/** The way of a first visitor, known by roles and addresses and not by words: the start page's choices, then the first question. */
import type { Page } from 'playwright-core';

/** Chooses the first answer to everything the start page asks, and goes on to the first question. */
export async function walkToFirstQuestion(page: Page): Promise<void> {
	const form = page.locator('main form').first();
	await form.waitFor();
	for (const group of await form.getByRole('radiogroup').all()) {
		await group.locator('input[type="radio"]').first().check({ force: true });
	}
	await form.locator('[type="submit"]').click();
	await page.waitForURL('**/questions/');
	await answerable(page);
}

/** Waits until the question's own field or choices can be used. */
export const answerable = (page: Page): Promise<void> =>
	page
		.locator('main form :is(input, select, textarea):not([disabled])')
		.first()
		.waitFor({ state: 'attached' });

/** Answers the question on the screen by its first choice; the next question then takes its place. */
export async function answerFirst(page: Page): Promise<void> {
	const form = page.locator('main form').first();
	const heading = page.getByRole('heading', { level: 1 });
	const before = await heading.innerText();
	await form.locator('input[type="radio"]').first().check({ force: true });
	await form.locator('[type="submit"]').click();
	await heading.filter({ hasNotText: before }).waitFor();
}
