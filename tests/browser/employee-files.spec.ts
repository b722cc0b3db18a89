/** The employee list for items 3(a) and 3(b): files, rows and answers, and that every state can be used by everyone. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { workbook } from '../employees/files';
import { openList, readAll, section } from './employee-list';
import { expect, test } from './own-server';
import { nameOf, payroll, quarters } from './payroll';

test.use({ viewport: { width: 390, height: 844 }, acceptDownloads: true });

test('a quarter that is there already is replaced only after asking', async ({ page, server }) => {
	await openList(page, server.origin);
	await readAll(page, payroll(3));
	await expect(section(page, 'The four quarters')).toContainText('300 people');
	const shorter = payroll(3);
	const lines = shorter.buffer.toString().split('\r\n');
	await readAll(page, {
		...shorter,
		name: 'mended 2026-Q3.csv',
		buffer: Buffer.from(lines.slice(0, 11).join('\r\n'))
	});

	const again = page.getByRole('alertdialog', { name: 'There is a list of Q3 2026 already' });
	await expect(again).toContainText('payroll 2026-Q3.csv');
	await expect(section(page, 'The four quarters')).toContainText('300 people');
	await again.getByRole('button', { name: 'It replaces the former list' }).click();
	await expect(section(page, 'The four quarters')).toContainText('10 people');
	await expect(section(page, 'The four quarters')).not.toContainText('300 people');
});

test('a row is left out only by the person, and can be put back', async ({ page, server }) => {
	await openList(page, server.origin);
	await readAll(page, payroll(1));
	await section(page, 'Rows to look at')
		.getByRole('button', { name: /^Leave this row out/ })
		.click();
	await expect(section(page, 'The four quarters')).toContainText('1 row left out by you');
	await section(page, 'Rows to look at').getByText('1 row left out by you').click();
	await page.getByRole('button', { name: 'Put back' }).click();
	await expect(section(page, 'Rows to look at')).toContainText('“see below”');
});

test('leaving asks first, and lets the names go; the other language keeps them', async ({ page, server }) => {
	await openList(page, server.origin);
	await readAll(page, payroll(3));
	await page.getByRole('link', { name: 'Español' }).click();
	await expect(page.getByRole('region', { name: 'Los cuatro trimestres' })).toContainText('300 personas');
	await page.getByRole('link', { name: 'English' }).click();

	await page.getByRole('link', { name: 'BidLocal LA, start page' }).click();
	const dialog = page.getByRole('dialog', { name: 'Leave, and let the names go?' });
	await dialog.getByRole('button', { name: 'Stay here' }).click();
	await expect(section(page, 'The four quarters')).toContainText('300 people');
	await page.getByRole('link', { name: 'BidLocal LA, start page' }).click();
	await dialog.getByRole('button', { name: 'Leave' }).click();
	await page.waitForURL(`${server.origin}/`);
	await page.goBack();
	await expect(section(page, 'The names are gone')).toBeVisible();
});

test('a file that is no table is told apart, and opened by keyboard as well', async ({ page, server }) => {
	await openList(page, server.origin);
	const chooser = page.waitForEvent('filechooser');
	await page.locator('input[type=file]').focus();
	await page.keyboard.press('Enter');
	await (
		await chooser
	).setFiles({ name: 'report.csv', mimeType: 'text/csv', buffer: Buffer.from('%PDF-1.7 …') });
	await expect(page.getByRole('alert')).toContainText('report.csv was not read');
	await expect(page.getByRole('alert')).toContainText('This is a PDF.');
});

test('“Los Angeles” as a work place is asked about, and hours that are missing are filled in for many at once', async ({
	page,
	server
}) => {
	await openList(page, server.origin);
	const rows = [
		'Name,Page,Work location',
		...Array.from({ length: 12 }, (_, i) => `"${nameOf(i)}",1,Los Angeles`)
	];
	for (const quarter of quarters) {
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: `${quarter}.csv`, mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
		await page.getByLabel('“Los Angeles” (12 rows)').selectOption('cityOfLosAngeles');
		await page.getByRole('button', { name: 'Read these rows' }).click();
		await expect(page.getByRole('button', { name: 'Read these rows' })).toHaveCount(0);
	}
	const gaps = section(page, 'What your lists do not say');
	await gaps.getByRole('button', { name: 'Choose all 12' }).click();
	await gaps.getByLabel('Full-time?').selectOption('yes');
	await gaps.getByRole('button', { name: 'Set for those chosen' }).click();
	await gaps.getByRole('button', { name: 'Hours (12)' }).click();
	await gaps.getByRole('button', { name: 'Choose all 12' }).click();
	await gaps.getByLabel('Regular hours of each').fill('2,080');
	await gaps.getByLabel('Of these, in the County').fill('2081');
	await gaps.getByRole('button', { name: 'Set for those chosen' }).click();
	await expect(gaps).toContainText('That is more than the hours in all.');
	await gaps.getByLabel('They work all their hours at their work place').check();
	await gaps.getByRole('button', { name: 'Set for those chosen' }).click();
	const inCity = page.getByRole('article', { name: 'People who work in the City of Los Angeles' });
	await expect(inCity).toContainText('Your lists say 100 per cent.');
	await expect(inCity).toContainText('You are 38 people short.');
	await expect(inCity).toContainText('You have 6 people more than needed.');
});

test('a workbook is dropped, its sheet is chosen, and four quarters come from one of its columns', async ({
	page,
	server
}) => {
	await openList(page, server.origin);
	const text = (value: string) => ({ value });
	const rows = [0, 1, 2, 3].flatMap((quarter) =>
		Array.from({ length: 5 }, (_, i) =>
			[nameOf(i), '1', quarters[quarter] as string, 'FT', 'County'].map(text)
		)
	);
	const bytes = await workbook(
		{ sheet: 'About', data: [[text('Payroll of the year')]] },
		{ sheet: 'People', data: [['Name', 'Page', 'Quarter', 'FT/PT', 'Work place'].map(text), ...rows] }
	);
	const files = await page.evaluateHandle((base64) => {
		const data = new DataTransfer();
		const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
		data.items.add(new File([content], 'year.xlsx'));
		return data;
	}, Buffer.from(bytes).toString('base64'));
	await page.getByRole('group', { name: 'Open your lists' }).dispatchEvent('drop', { dataTransfer: files });

	await page.getByLabel('Sheet', { exact: true }).selectOption('People');
	await expect(page.getByLabel('Which quarter is this?')).toHaveValue('in2');
	await page.getByRole('button', { name: 'Read these rows' }).click();
	await expect(section(page, 'The four quarters').getByText('5 people')).toHaveCount(4);
	const inCounty = page.getByRole('article', { name: 'People who work in Los Angeles County' });
	await expect(inCounty).toContainText('in all four quarters: 5.');
	await expect(inCounty).toContainText('You are 45 people short.');
});

test('thousands of rows are read while the page answers', async ({ page, server }) => {
	test.setTimeout(90_000);
	await openList(page, server.origin);
	const rows = Array.from(
		{ length: 8000 },
		(_, i) => `"${nameOf(i)}",${1 + Math.floor(i / 30)},FT,City,520,520,520`
	);
	const big = (quarter: string) => ({
		name: `${quarter}.csv`,
		mimeType: 'text/csv',
		buffer: Buffer.from(['Name,Page,FT/PT,Place,Hours,County hours,City hours', ...rows].join('\n'))
	});
	const longest = page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let longest = 0;
				let last = performance.now();
				const beat = () => {
					const now = performance.now();
					longest = Math.max(longest, now - last);
					last = now;
					if (document.body.innerText.includes('8,000 people will be listed')) resolve(longest);
					else setTimeout(beat, 20);
				};
				beat();
			})
	);
	await readAll(page, ...quarters.map(big));
	await expect(section(page, 'The spreadsheet for the City')).toContainText('8,000 people will be listed.', {
		timeout: 60_000
	});
	expect(await longest).toBeLessThan(2500);
});

async function openEverything(page: Page): Promise<void> {
	for (const summary of await page.locator('main details:not([open]) > summary').all()) await summary.click();
}

for (const language of ['', '/es']) {
	test(`axe finds nothing on ${language}/employees/, in any state`, async ({ page, server }) => {
		test.setTimeout(90_000);
		await openList(page, server.origin, language);
		const expectNothing = async (where: string) => {
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => [where, id, nodes.map(({ html }) => html)])).toEqual([]);
			expect(
				await page.evaluate(
					() => document.documentElement.scrollWidth <= document.documentElement.clientWidth
				),
				where
			).toBe(true);
		};
		await expectNothing('empty');
		await page.locator('input[type=file]').setInputFiles(payroll(0));
		await page.getByRole('button', { name: /^(Read these rows|Leer estas filas)$/ }).waitFor();
		await openEverything(page);
		await expectNothing('columns');
		await page.getByRole('button', { name: /^(Read these rows|Leer estas filas)$/ }).click();
		await readAll(page, ...[1, 2, 3].map(payroll));
		await openEverything(page);
		await expectNothing('read');
	});
}

test.describe('a file that takes long', () => {
	test.use({ serviceWorkers: 'block' });

	test('can be stopped while it is read, and nothing of it stays', async ({ page, server }) => {
		await page.route('**/workers/**', () => undefined);
		await openList(page, server.origin);
		await page.locator('input[type=file]').setInputFiles(payroll(0));
		await expect(page.getByText('Reading payroll 2025-Q4.csv…')).toBeVisible();
		await page.getByRole('button', { name: 'Stop' }).click();
		await expect(page.getByText('Stopped. Nothing was read.')).toBeVisible();
		await expect(page.getByRole('article', { name: /payroll/ })).toHaveCount(0);
	});
});
