import { expect, test, type Page } from '@playwright/test';
import { expectSaved } from './answering';
import { bakery } from './stories/bakery';

/** A bakery of which everything but the receipts is known: the next question asks for them. */
async function openAtReceipts(page: Page): Promise<void> {
	const { annualReceipts: _, ...business } = bakery.business!;
	const file = JSON.stringify({ format: 1, facts: { ...bakery, business } });
	await page.goto('/drafts/');
	await expect(page.locator('main[data-ready]')).toBeVisible();
	await page
		.locator('input[type="file"]')
		.setInputFiles({ name: 'bakery.json', mimeType: 'application/json', buffer: Buffer.from(file) });
	await page.getByRole('button', { name: /^Open/ }).click();
	await expect(page.locator('h1')).toContainText('receipts');
	await page.getByRole('button', { name: 'Help me work it out' }).click();
}

test('receipts are added up as the City defines them, and fill the answer', async ({ page }) => {
	await openAtReceipts(page);
	await page.getByLabel('As a corporation or a partnership').check();
	await page.getByLabel('Cost of goods sold').fill('100,000');
	await page.getByLabel('Total income').fill('abc');
	await expect(page.locator('#fault-totalIncome')).toContainText('abc');
	await expect(page.getByRole('status').filter({ hasText: 'Nothing is added up' })).toContainText(
		'Total income'
	);

	await page.getByLabel('Total income').fill('380,000.50');
	await page.getByLabel('Returns and allowances').fill('500');
	await page.getByLabel('Sales of fixed assets').fill('0');
	await page.getByLabel('Business between you and your affiliates').fill('0');
	await page.getByRole('button', { name: 'Add an affiliate' }).click();
	await page.getByLabel('Its annual receipts').fill('20,000');
	await expect(page.getByText('Annual receipts: $499,500.50')).toBeVisible();

	await expectSaved(page);
	await page.reload();
	await page.getByRole('button', { name: 'Help me work it out' }).click();
	await expect(page.getByLabel('Total income')).toHaveValue('380,000.50');
	await page.getByRole('button', { name: 'Use this answer' }).click();
	await expect(page.locator('#answer')).toHaveValue('499500.5');
});
