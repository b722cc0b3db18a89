import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import readSheets from 'read-excel-file/universal';
import { expect, test } from './own-server';

test('a reviewer comes to the rules in both languages, and takes all the words along', async ({
	page,
	server
}) => {
	test.setTimeout(120_000);
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(`${server.origin}/before/`);
	await page.getByRole('link', { name: 'For agency staff' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'For reviewers: the rules as we read them'
	);
	await expect(page.getByText('a leased shop in the City qualifies for LBE').first()).toBeVisible();
	const fits = () =>
		page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
	expect(await fits()).toBe(true);

	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download the spreadsheet (XLSX)' }).click();
	const sheets = await readSheets(new Blob([readFileSync(await (await downloading).path())]));
	expect(sheets.map(({ sheet }) => sheet)).toEqual(['Messages', 'Screens']);
	expect(sheets[0]?.data.length).toBeGreaterThan(2000);
	await expect(page.getByRole('status').filter({ hasText: 'Downloaded' })).toBeVisible();

	for (const [path, heading] of [
		['/reviewer/', 'The interview as a map'],
		['/es/reviewer/', 'El cuestionario como mapa']
	] as const) {
		await page.goto(server.origin + path);
		await page.locator('main[data-ready]').waitFor();
		await expect(page.getByRole('heading', { name: heading })).toBeVisible();
		expect(await fits()).toBe(true);
		const axe = new AxeBuilder({ page });
		// The nine programs have the same markup, and it is long: two that have all of it are looked at whole.
		axe.exclude('section:has(.file):not(:has(#lbe, #lte, #general))');
		const { violations } = await axe.analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
	}
});
