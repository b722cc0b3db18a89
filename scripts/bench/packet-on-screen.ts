/** The same on the screen, as a person has it: from the click on the button to the downloaded file, in the built app. */
import { chromium, type Page } from 'playwright-core';
import { chromiumLaunchOptions } from '../chromium.js';
import { largeFacts } from './large-case';
import { spreadOf } from './measure';
import { figure, withSpread, type Part } from './report';
import { serve } from './served';

const later = 9;
const limit = 3000;

/** Opens the large case by a case file, and wants every paper there is. */
async function openLarge(page: Page, origin: string): Promise<void> {
	const buffer = Buffer.from(JSON.stringify({ format: 1, facts: largeFacts }));
	await page.goto(`${origin}/drafts/`, { waitUntil: 'networkidle' });
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer });
	await page.getByRole('main').getByRole('button', { name: 'Open' }).first().click();
	await page.waitForURL(/questions|review|results/);
	await page.goto(`${origin}/papers/`, { waitUntil: 'networkidle' });
	const more = page.getByRole('button', { name: /^Prepare it anyway/ });
	while ((await more.count()) > 0) await more.first().click();
}

async function milliseconds(page: Page, button: RegExp): Promise<number> {
	const start = performance.now();
	await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
	return performance.now() - start;
}

/** The first time, with what writes PDF and its fonts still to be loaded, and then again and again. */
async function timesOf(button: RegExp, origin: string) {
	const browser = await chromium.launch(chromiumLaunchOptions());
	try {
		const page = await browser.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
		await openLarge(page, origin);
		const first = await milliseconds(page, button);
		const times: number[] = [];
		for (let i = 0; i < later; i++) times.push(await milliseconds(page, button));
		const said = await page
			.getByRole('region', { name: 'All of them at once' })
			.getByRole('status')
			.innerText();
		return { first, later: spreadOf(times), said };
	} finally {
		await browser.close();
	}
}

export async function packetsOnScreen(): Promise<Part> {
	const served = await serve();
	try {
		const [pdf, zip] = [await timesOf(/one PDF/, served.origin), await timesOf(/ZIP/, served.origin)];
		const target = (what: string, first: number) => ({
			what: `every paper of a large case ${what}, the first time on the screen`,
			wanted: `under ${figure(limit)} ms`,
			found: `${figure(first)} ms`,
			isMet: first < limit
		});
		return {
			title: 'All papers on the screen, from the click to the file',
			columns: ['', 'the first time, milliseconds', 'each time after'],
			rows: [
				['as one PDF', figure(pdf.first), withSpread(pdf.later)],
				['as a ZIP', figure(zip.first), withSpread(zip.later)]
			],
			notes: [
				`A firm with 300 employees and 60 participants wants every paper there is. The screen says: “${pdf.said}”`,
				'The built app in Chromium, from a server on the same machine. The employee list goes with the ZIP, empty: names are kept nowhere.'
			],
			targets: [target('as one PDF', pdf.first), target('as a ZIP', zip.first)]
		};
	} finally {
		served.stop();
	}
}
