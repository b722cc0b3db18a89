import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { bakery } from '../papers/cases';
import { openPapers } from './opened-papers';
import { expectSaved } from './answering';
import { expect, test } from './own-server';
import { watch } from './watch';

test.use({ viewport: { width: 390, height: 844 } });

async function open(page: Page, origin: string, language = ''): Promise<void> {
	await page.goto(`${origin}${language}/after/`);
	await page.locator('main[data-ready]').waitFor();
}

test('a City contract above $25,000 with hiring: what binds, its day, and the notice among the papers', async ({
	page,
	server,
	context
}) => {
	const seen = await watch(context, server.origin);
	await openPapers(page, server.origin, bakery);
	await open(page, server.origin);
	await page.getByRole('radio', { name: 'City of Los Angeles' }).check();
	await page.getByLabel('Contract amount in dollars').fill('48,500');
	const hiring = page.getByRole('radiogroup', { name: 'Do you expect to hire anyone for it?' });
	await hiring.getByRole('radio', { name: 'Yes' }).check();
	const day = page.getByRole('group', { name: 'Day it is to be signed' });
	for (const [label, text] of [
		['Month', '12'],
		['Day', '31'],
		['Year', '2098']
	] as const)
		await day.getByLabel(label).fill(text);
	const notice = page.getByRole('article', { name: 'Tell the City about job openings before you sign' });
	await expect(notice).toContainText('Binds you');
	await expect(notice).toContainText('December 31, 2098');
	await expect(notice).toContainText('Executive Directive No. 20');

	await page.getByRole('link', { name: 'To your papers' }).click();
	const paper = page.getByRole('article', { name: 'Notice of job openings (First Source Hiring)' });
	await expect(paper).toContainText('before the contract is signed on December 31, 2098');
	await expectSaved(page);
	await page.reload();
	await expect(paper).toBeVisible();
	expect(seen).toEqual({ violations: [], strangers: [] });
});

test('what cannot be read as an amount is told beside its field, binds nothing, and is kept as typed', async ({
	page,
	server
}) => {
	await open(page, server.origin);
	await page.getByRole('radio', { name: 'City of Los Angeles' }).check();
	const amount = page.getByLabel('Contract amount in dollars');
	await amount.fill('about fifty');
	await expect(amount).toHaveAccessibleDescription(/“about fifty” is not an amount/);
	await expect(
		page.getByRole('article', { name: 'Tell the City about job openings before you sign' })
	).toContainText('May bind you');
	await expect(amount).toHaveValue('about fifty');
});

for (const language of ['', '/es']) {
	test(`axe finds nothing on ${language}/after/ with a contract of either agency`, async ({
		page,
		server
	}) => {
		test.setTimeout(60_000);
		await open(page, server.origin, language);
		for (const agency of [/^(City of|Ciudad de)/, /^(County of|Condado de)/]) {
			await page.getByRole('radio', { name: agency }).check();
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		}
	});
}
