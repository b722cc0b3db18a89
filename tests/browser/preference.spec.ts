import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { begin } from './answering';

const tools = ['/preference/', '/preference/city/', '/preference/dealer/'];

/** Shows the tool with everything that it can show. */
async function fill(page: Page, tool: string): Promise<void> {
	if (tool === '/preference/') {
		await page.locator('#examples ~ .buttons button').nth(3).click();
		await expect(page.locator('#mine')).toBeVisible();
		await page.locator('details summary').click();
	}
	if (tool === '/preference/city/') {
		await page.locator('#percent-lbe').fill('14');
		await page.locator('#percent-subcontractor').fill('6');
		await page.locator('#bid').fill('250,000');
		await page.locator('input[name=whose]').nth(1).check();
		await page.locator('#pledged-work').fill('40000');
	}
	if (tool === '/preference/dealer/') await page.locator('input[name=arranges]').first().check();
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing in the preference tools, ${colorScheme}`, async ({ page }) => {
		test.setTimeout(90_000);
		await page.emulateMedia({ colorScheme });
		for (const tool of tools.flatMap((one) => [one, `/es${one}`])) {
			await page.goto(tool);
			await fill(page, tool.replace('/es', ''));
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(
				violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
				tool
			).toEqual([]);
		}
	});
}

for (const width of [320, 360, 390, 768, 1280]) {
	test(`no preference tool is wider than a window of ${width} pixels`, async ({ page }) => {
		test.setTimeout(60_000);
		await page.setViewportSize({ width, height: 800 });
		for (const tool of tools.flatMap((one) => [one, `/es${one}`])) {
			await page.goto(tool);
			await fill(page, tool.replace('/es', ''));
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(over, tool).toBe(0);
		}
	});
}

test('everything that can be pressed in the calculator is at least 44 pixels tall', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/preference/');
	await fill(page, '/preference/');
	for (const target of await page
		.locator('main :is(button, summary, select, nav a, label:has(input))')
		.all()) {
		const box = await target.boundingBox();
		expect(box?.height, await target.innerText()).toBeGreaterThanOrEqual(44);
	}
});

test('the bids of an open case are there after the page is loaded anew, and nothing of them is in the address', async ({
	page
}) => {
	await begin(page);
	await page.goto('/preference/');
	await page.locator('#bid-1-name').fill('Panadería Ñandú');
	await page.locator('#bid-1-price').fill('240,000');
	await page.locator('#bid-2-price').fill('250,00O');
	await page.keyboard.press('Tab');
	await expect(page.locator('#bid-2-price-error')).toBeVisible();
	await expect(page.locator('[data-saving=saved]')).toBeAttached();

	await page.reload();

	await expect(page.locator('#bid-1-name')).toHaveValue('Panadería Ñandú');
	await expect(page.locator('#bid-2-price')).toHaveValue('250,00O');
	expect(page.url()).toMatch(/\/preference\/$/);
});

test('the calculator works by keyboard alone', async ({ page }) => {
	await page.goto('/preference/');
	await page.locator('#bid-1-price').focus();
	await page.keyboard.type('240000');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Ours');
	await page.keyboard.press('Tab');
	await page.keyboard.type('270000');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');

	await expect(page.getByRole('status').filter({ hasText: 'Ours' })).toHaveText(
		'Ours receives the award, at $270,000.'
	);
});

test('the menu leads to the tools, and they to each other', async ({ page }) => {
	await page.goto('/es/preference/');
	await expect(page.locator('#add-bid')).toBeVisible();
	await page.getByRole('button', { name: 'Menú' }).click();
	await page.getByRole('link', { name: 'Preferencia en una oferta' }).click();
	await page.getByRole('link', { name: 'Ofertas a la Ciudad' }).click();
	await expect(page.locator('h1')).toHaveText('Cuánto vale la preferencia de la Ciudad');
	await expect(page.locator('h1')).toBeFocused();
});

test('on paper what is chosen looks chosen, and nothing stands there to press', async ({ page }) => {
	await page.goto('/preference/');
	await fill(page, '/preference/');
	await page.emulateMedia({ media: 'print' });

	await expect(page.locator('input[type=checkbox]:checked').first()).toHaveCSS('print-color-adjust', 'exact');
	await expect(page.getByRole('button')).toHaveCount(0);
});
