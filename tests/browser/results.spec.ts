import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { bakery, secondShift, withShop } from '../checklist/firms';
import type { Facts } from '../../src/lib/rules/facts';
import { watch } from './watch';

/** Opens a case as a counselor would: from a file, on the page of drafts. */
async function openCase(page: Page, facts: Facts): Promise<void> {
	await page.goto('/drafts/');
	await page.getByLabel('Choose a file').setInputFiles({
		name: 'case.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify({ format: 1, facts }))
	});
	await page.getByRole('button', { name: /^Open/ }).first().click();
	await expect(page).not.toHaveURL(/drafts/);
}

/** The answers of the open case, as they are stored on the device and shown for review. */
async function reviewed(page: Page, answer: string): Promise<void> {
	await page.goto('/review/');
	await expect(page.getByText(answer, { exact: true })).toBeVisible();
}

const card = (page: Page, name: string) =>
	page.getByRole('region').filter({ has: page.getByRole('heading', { name, level: 2 }) });

test('a bakery reads where it stands, opens its documents, and nothing off the origin is asked', async ({
	page,
	context,
	baseURL
}) => {
	const seen = await watch(context, baseURL ?? '');
	await page.setViewportSize({ width: 390, height: 844 });
	await openCase(page, bakery);
	await page.goto('/results/');

	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'You likely qualify for three City certifications'
	);
	const lbe = card(page, 'Local Business Enterprise (LBE)');
	await expect(lbe.getByText('Likely qualifies')).toBeVisible();
	await lbe.getByText('4 documents to have ready').click();
	await expect(lbe.getByText('For Bakery on 1st Street')).toBeVisible();

	const name = await lbe.getByRole('heading', { level: 2 }).boundingBox();
	const verdict = await lbe.getByText('Likely qualifies').boundingBox();
	expect(verdict?.y).toBeGreaterThan((name?.y ?? 0) + (name?.height ?? 0) - 1);
	expect(verdict?.x).toBeCloseTo(name?.x ?? 0, 0);
	expect(seen).toEqual({ violations: [], strangers: [] });
});

test('an open answer leads to its question and back to the results', async ({ page }) => {
	await openCase(page, { ...bakery, business: { ...bakery.business, dominantInField: undefined } });
	await page.goto('/results/');
	const lsb = card(page, 'Local Small Business (LSB)');
	await expect(lsb.getByText('One answer can decide this.')).toBeVisible();

	await lsb.getByRole('listitem').getByRole('link').first().click();
	await expect(page).toHaveURL(/\/questions\/$/);
	await page.getByRole('radio', { name: 'No', exact: true }).check();
	await page.getByRole('button', { name: 'Continue' }).click();

	await expect(page).toHaveURL(/\/results\/$/);
	await expect(lsb.getByText('Likely qualifies')).toBeVisible();
});

test('trying a delinquent tax account moves three certifications and saves nothing', async ({ page }) => {
	await openCase(page, bakery);
	await page.goto('/try/');
	await page.getByRole('button', { name: /Business Tax Registration Certificate/ }).click();
	await page
		.getByRole('radio', { name: /overdue|penalt/i })
		.last()
		.check();

	const moves = page.getByRole('complementary');
	for (const program of ['LBE', 'CBE', 'LSB'])
		await expect(moves.getByRole('listitem').filter({ hasText: program }).getByText('Not yet')).toBeVisible();
	await reviewed(page, 'I hold one, and nothing is overdue');

	await page.goto('/results/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('three City certifications');
});

test('a tried answer is kept only when the person asks for it', async ({ page }) => {
	await openCase(page, bakery);
	await page.goto('/try/');
	await page.getByRole('button', { name: /Annual receipts/ }).click();
	await page.getByRole('textbox', { name: 'Annual receipts, last fiscal year' }).fill('5,000,000');
	await expect(page.getByRole('complementary').getByRole('listitem')).toHaveText(/LSB.*Not yet/s);

	await page.getByRole('button', { name: 'Keep this answer' }).click();
	await expect(page.getByText('Kept. These are your answers now.')).toBeVisible();
	await reviewed(page, '$5,000,000');
});

test('the bid’s date is kept with the case and answered', async ({ page }) => {
	await openCase(page, { ...bakery, solicitation: { agency: 'city' } });
	await page.goto('/results/');
	await page.getByLabel('Month').fill('1');
	await page.getByLabel('Day').fill('15');
	await page.getByLabel('Year').fill('2199');
	await page.getByRole('button', { name: 'Save the date' }).click();
	await expect(page.getByText('The bid is due on January 15, 2199.')).toBeVisible();
	await expect(page.getByText(/Only the Awarding Authority can, after the deadline/)).toBeVisible();

	await expect(page.locator('[data-saving="saved"]')).toBeVisible();
	await page.reload();
	await expect(page.getByText('The bid is due on January 15, 2199.')).toBeVisible();
});

test('on paper everything stands open, without buttons', async ({ page }) => {
	await openCase(page, bakery);
	await page.goto('/results/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('You likely qualify');
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));

	const lbe = card(page, 'Local Business Enterprise (LBE)');
	await expect(lbe.getByText('Lease or rental agreement, signed')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
	await expect(page.getByText('Rules and Procedures Implementing')).toBeVisible();
});

const cases = [
	{ whose: 'a bakery', lang: '', facts: bakery },
	{
		whose: 'a nonprofit, in Spanish',
		lang: '/es',
		facts: { ...secondShift, solicitation: { agency: 'county', due: '2199-01-15' } } satisfies Facts
	},
	{
		whose: 'a home that is shared',
		lang: '',
		facts: withShop({ kind: 'home', exclusiveAtAllTimes: false })
	}
];
for (const { whose, lang, facts } of cases) {
	for (const path of ['/results/', '/try/', '/before/']) {
		test(`axe finds nothing on ${path} with everything open: ${whose}`, async ({ page }) => {
			await openCase(page, facts);
			await page.goto(lang + path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await page
				.locator('main details')
				.evaluateAll((all: HTMLDetailsElement[]) => all.forEach((one) => (one.open = true)));
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		});
	}
}
