import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import type { Facts } from '../../src/lib/rules/facts';
import { bakery } from '../checklist/firms';
import { expectSaved } from './answering';
import { watch } from './watch';

/** Saturday, November 21, 2026, at noon in Los Angeles. */
const noon = new Date('2026-11-21T20:00:00Z');

async function openCase(page: Page, facts: Facts): Promise<void> {
	await page.clock.setFixedTime(noon);
	await page.goto('/drafts/');
	await page.getByLabel('Choose a file').setInputFiles({
		name: 'case.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify({ format: 1, facts }))
	});
	await page.getByRole('button', { name: /^Open/ }).first().click();
	await expect(page).not.toHaveURL(/drafts/);
}

async function record(
	page: Page,
	what: { agency: string; event: string; day: [string, string, string]; note?: string }
): Promise<void> {
	await page.getByRole('button', { name: 'Record something' }).click();
	await page.getByRole('radio', { name: what.agency }).check();
	await page.getByRole('radio', { name: what.event, exact: true }).check();
	await typeDay(page, what.day);
	if (what.note) await page.getByLabel('A note for yourself, if you like').fill(what.note);
	await page.getByRole('button', { name: 'Save and count' }).click();
}

async function typeDay(page: Page, [month, day, year]: [string, string, string]): Promise<void> {
	await page.getByLabel('Month').fill(month);
	await page.getByLabel('Day', { exact: true }).fill(day);
	await page.getByLabel('Year').fill(year);
}

const entry = (page: Page, title: string) =>
	page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, level: 3 }) });

const denial = { agency: 'The County’s', event: 'The County denied a certification' };

test('a denial gives the last day to appeal, with both days where a holiday is doubtful', async ({
	page
}) => {
	await openCase(page, bakery);
	await page.goto('/deadlines/');
	await expect(page.getByText('No dates yet.')).toBeVisible();
	await record(page, { ...denial, day: ['11', '16', '2026'], note: 'LSBE' });

	await expect(page.getByText('Recorded. It gives 1 date.')).toBeVisible();
	const appeal = entry(page, 'Last day to appeal to the County');
	await expect(appeal).toContainText('Tuesday, December 1, 2026');
	await expect(appeal).toContainText('in 10 days');
	await expect(appeal).toContainText('Your move');
	await expect(appeal).toContainText('the last day is December 2, 2026');
	await expect(appeal).toContainText('Preference Guidelines, Section 7 a');
	await expectSaved(page);

	await page.reload();
	await expect(appeal).toContainText('LSBE');
});

test('what is recorded is changed, removed and put back', async ({ page }) => {
	await openCase(page, bakery);
	await page.goto('/deadlines/');
	await record(page, {
		agency: 'The City’s',
		event: 'The City asked for documents',
		day: ['11', '20', '2026']
	});
	const documents = entry(page, 'Send the City the documents it asked for');
	await expect(documents).toContainText('December 4, 2026');

	await page.getByRole('button', { name: /^Change: The City asked for documents/ }).click();
	await expect(page.getByRole('heading', { name: 'Change what is recorded' })).toBeFocused();
	await expect(page.getByLabel('Day', { exact: true })).toHaveValue('20');
	await typeDay(page, ['11', '19', '2026']);
	await page.getByRole('button', { name: 'Save and count' }).click();
	await expect(documents).toContainText('December 3, 2026');
	await expect(documents).toHaveCount(1);

	await page.getByRole('button', { name: /^Remove: The City asked for documents/ }).click();
	await expect(documents).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(documents).toContainText('December 3, 2026');
});

test('a form that is not finished says what is missing, and is still there after a reload', async ({
	page
}) => {
	await openCase(page, bakery);
	await page.goto('/deadlines/');
	await page.getByRole('button', { name: 'Record something' }).click();
	await page.getByRole('button', { name: 'Save and count' }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeFocused();
	await expect(page.getByRole('link', { name: 'Choose the City or the County' })).toBeVisible();

	await page.getByRole('radio', { name: 'The City’s' }).check();
	await page.getByRole('radio', { name: 'The City denied or removed a certification' }).check();
	await typeDay(page, ['2', '30', '2027']);
	await page.getByRole('button', { name: 'Save and count' }).click();
	await page.getByRole('link', { name: 'Write a day, a month and a year that are in the calendar' }).click();
	await expect(page.getByLabel('Month')).toBeFocused();

	await page.reload();
	await expect(page.getByLabel('Day', { exact: true })).toHaveValue('30');
	await expect(page.getByRole('radio', { name: 'The City denied or removed a certification' })).toBeChecked();
});

test('the bid and the certificate in the answers are counted by themselves', async ({ page }) => {
	await openCase(page, {
		...bakery,
		solicitation: { agency: 'city', due: '2026-12-05' },
		county: { dcba: { lsbe: { number: 'L-7', start: '2025-01-01', end: '2026-12-31' } } }
	});
	await page.goto('/deadlines/');

	await expect(entry(page, 'City bid due: your application must be on RAMP')).toContainText('in 14 days');
	await expect(entry(page, 'LSBE: The County certification expires')).toContainText('December 31, 2026');
	const causes = page.getByRole('region', { name: 'What happened' });
	await expect(causes.getByText('From your answers.')).toHaveCount(2);
});

test('the calendar file is read by another program, and names nobody unless asked', async ({
	page,
	context,
	baseURL
}) => {
	const seen = await watch(context, baseURL ?? '');
	await openCase(page, { ...bakery, solicitation: { agency: 'city', due: '2026-12-05' } });
	await page.goto('/deadlines/');
	const download = async () => {
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Download the calendar file (.ics)' }).click()
		]);
		return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
	};

	const plain = await download();
	expect(plain.name).toBe('deadlines.ics');
	expect(plain.text).not.toContain('Panader');
	const events = new ICAL.Component(ICAL.parse(plain.text) as unknown[]).getAllSubcomponents('vevent');
	expect(events.map((event) => String(event.getFirstPropertyValue('dtstart')))).toEqual(['2026-12-05']);

	await page.getByRole('checkbox', { name: 'Put the case’s name and my notes into each entry' }).check();
	expect((await download()).text.replaceAll('\r\n ', '')).toContain(bakery.business?.name ?? '—');
	expect(seen).toEqual({ violations: [], strangers: [] });
});

test('the start and the drafts tell what is due soon; what is done is told no more', async ({ page }) => {
	await openCase(page, bakery);
	await page.goto('/deadlines/');
	await record(page, { ...denial, day: ['11', '16', '2026'] });
	await expectSaved(page);

	for (const screen of ['/', '/drafts/']) {
		await page.goto(screen);
		const notice = page.getByRole('region', { name: 'Due within 14 days' });
		await expect(notice).toContainText('Last day to appeal to the County: December 1, 2026, in 10 days');
		await notice.getByRole('button').click();
		await expect(page).toHaveURL(/\/deadlines\/$/);
	}
	await page.getByRole('button', { name: /^Mark as done/ }).click();
	await expect(page.getByText('✓ Done')).toBeVisible();
	await expectSaved(page);
	await page.goto('/drafts/');
	await expect(page.getByText('Open now.')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Due within 14 days' })).toHaveCount(0);
});

test.describe('on a device set to Tokyo, where it is Sunday already', () => {
	test.use({ timezoneId: 'Asia/Tokyo' });

	test('the days are those of Los Angeles', async ({ page }) => {
		await openCase(page, { ...bakery, solicitation: { agency: 'city', due: '2026-11-21' } });
		await page.goto('/deadlines/');
		const bid = entry(page, 'City bid due: your application must be on RAMP');
		await expect(bid).toContainText('Saturday, November 21, 2026');
		await expect(bid.getByText('today', { exact: true })).toBeVisible();
	});
});

for (const [colorScheme, prefix, add] of [
	['light', '', 'Record something'],
	['dark', '/es', 'Anotar algo']
] as const) {
	test(`axe finds nothing, ${colorScheme}, ${prefix || 'English'}, and nothing is too wide or too small`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width: 360, height: 800 });
		await openCase(page, {
			...bakery,
			solicitation: { due: '2026-12-05' },
			county: { dcba: { se: { end: '2026-11-30' } } }
		});
		await page.goto(`${prefix}/deadlines/`);
		await page.getByRole('button', { name: add }).click();
		await page.getByRole('radio').first().check();

		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow).toBeLessThanOrEqual(0);
		for (const target of await page.locator('main button, main summary, main label.card').all())
			expect((await target.boundingBox())?.height ?? 44, await target.innerText()).toBeGreaterThanOrEqual(44);
	});
}
