import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { addShop, begin, choose } from './answering';

const screens = [
	'/',
	'/questions/',
	'/spaces/',
	'/people/',
	'/review/',
	'/find-out/',
	'/drafts/',
	'/results/',
	'/papers/',
	'/fill/',
	'/employees/',
	'/before/',
	'/after/',
	'/made-in-la/'
];

async function expectAxeFindsNothing(page: Page, where: string) {
	await expect(page.locator('h1')).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(
		violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html}`),
		where
	).toEqual([]);
}

const fitsTheWindow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

for (const colorScheme of ['light', 'dark'] as const) {
	for (const prefix of ['', '/es']) {
		test(`axe finds nothing on any screen, ${colorScheme}, ${prefix || 'English'}`, async ({ page }) => {
			test.setTimeout(90_000);
			await page.emulateMedia({ colorScheme });
			await begin(page, { goal: 'Tell me what fits' });
			await choose(page, 'I’m not sure');
			await addShop(page);

			for (const screen of screens) {
				await page.goto(prefix + screen);
				await expectAxeFindsNothing(page, prefix + screen);
			}
		});
	}
}

for (const width of [360, 390, 768, 1280, 1440]) {
	test(`no screen is wider than a window of ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await begin(page, { goal: 'Tell me what fits' });
		await choose(page, 'Limited liability company (LLC)');
		await addShop(page, 'A work space with a name so long that it has to wrap somewhere');

		for (const screen of screens.flatMap((one) => [one, `/es${one}`])) {
			await page.goto(screen);
			await expect(page.locator('h1')).toBeVisible();
			expect(await fitsTheWindow(page), screen).toBe(true);
		}
	});
}

test('at 400 % zoom everything is in one column and the strip gives way', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await begin(page);

	expect(await fitsTheWindow(page)).toBe(true);
	await expect(page.locator('details').first()).toHaveCSS('position', 'static');
});

test('everything that can be pressed is at least 44 pixels tall', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await begin(page);

	for (const target of await page
		.locator('main button, main summary, main label, header a, header button')
		.all()) {
		if (!(await target.isVisible())) continue;
		const box = await target.boundingBox();
		expect(box?.height, await target.innerText()).toBeGreaterThanOrEqual(44);
	}
});

test('with forced colors the words of a filled link stay in sight', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/results/');
	const link = page.locator('main a.button').first();
	await expect(link).toBeVisible();

	// The plate behind a link's words has the color of the canvas: the link's own ground and words must suit it.
	const [ground, words] = await link.evaluate((one) => {
		const { backgroundColor, color } = getComputedStyle(one);
		return [backgroundColor, color];
	});
	const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	expect(words).not.toBe(canvas);
	expect(words).not.toBe(ground);
});
