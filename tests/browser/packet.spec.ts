import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { bakery, localByPeople, nonprofit } from '../papers/cases';
import { fieldMap, open, textOfPage } from '../papers/page/rasterize';
import { expectOffline } from './offline-ready';
import { openPapers } from './opened-papers';
import { expect, test } from './own-server';
import { watch } from './watch';

test.use({ viewport: { width: 390, height: 844 } });

const overview = (page: Page) =>
	page.getByRole('region', { name: /What your case calls for|Lo que su caso/ });
const packet = (page: Page) => page.getByRole('region', { name: /All of them at once|Todos a la vez/ });

async function downloaded(page: Page, press: RegExp): Promise<Uint8Array> {
	const downloading = page.waitForEvent('download');
	await packet(page).getByRole('button', { name: press }).click();
	return new Uint8Array(await readFile(await (await downloading).path()));
}

test('all papers come as one PDF with a cover, page numbers and bookmarks, with the network off', async ({
	page,
	server,
	context
}) => {
	const seen = await watch(context, server.origin);
	await openPapers(page, server.origin, bakery);
	await expectOffline(page, 'offlineReady');
	await server.stop();

	const titles = await overview(page).getByRole('link').allTextContents();
	const pdf = await open(await downloaded(page, /^All as one PDF/));
	const cover = await textOfPage(pdf, 1);
	expect(cover).toContain('Panadería La Esperanza');
	const bookmarks = (await pdf.getOutline()) ?? [];
	// The cover has a bookmark of its own.
	expect(bookmarks).toHaveLength(titles.length + 1);
	expect((await fieldMap(pdf)).get('county-preference-request.firm')?.value).toBe('Panadería La Esperanza');
	await expect(packet(page).getByRole('status')).toContainText(`Downloaded: ${titles.length} papers`);
	expect(seen).toEqual({ violations: [], strangers: [] });
});

test('all papers come as a ZIP, each the same file as by itself', async ({ page, server }) => {
	await openPapers(page, server.origin, nonprofit, '/es');
	const count = await overview(page).getByRole('link').count();
	const files = unzipSync(await downloaded(page, /ZIP/));
	const papers = Object.keys(files).filter((name) => name.endsWith('.pdf'));
	expect(papers).toHaveLength(count);
	// The bid in view has its days.
	expect(new TextDecoder().decode(files['deadlines.ics'])).toContain('DTSTART');
	for (const name of papers) expect((await open(files[name]!)).numPages).toBeGreaterThan(0);
});

test('the ZIP holds the files that the command line writes, save for its index', async ({ page, server }) => {
	await openPapers(page, server.origin, localByPeople);
	const zipped = Object.keys(unzipSync(await downloaded(page, /ZIP/)));
	const folder = await mkdtemp(join(tmpdir(), 'forms-'));
	const file = join(folder, 'case.json');
	await writeFile(file, JSON.stringify({ format: 1, facts: localByPeople }));
	const run = promisify(execFile);
	await run(process.execPath, [
		'--import',
		'tsx',
		'src/cli/main.ts',
		'forms',
		file,
		'--out',
		`${folder}/out`
	]);
	const written = await readdir(`${folder}/out`);
	await rm(folder, { recursive: true });

	expect(zipped).toContain('city-employee-list.xlsx');
	expect([...zipped, 'index.json'].sort()).toEqual(written.sort());
});

test('a character that cannot be printed keeps the packet back, and is told at its paper', async ({
	page,
	server
}) => {
	await openPapers(page, server.origin, { ...bakery, signatory: { name: 'Ana 🥐', title: 'Owner' } });
	await packet(page).getByRole('button', { name: 'All as one PDF' }).click();
	await expect(packet(page).getByRole('status')).toContainText('Nothing was downloaded');
	await expect(page.getByRole('article', { name: 'County request for preference' })).toContainText('U+1F950');
});

test.describe('while a font is still on its way', () => {
	test.use({ serviceWorkers: 'block' });

	test('the writing can be called off at once, and nothing is downloaded', async ({ page, server }) => {
		await openPapers(page, server.origin, bakery);
		let downloads = 0;
		page.on('download', () => downloads++);
		const held: (() => void)[] = [];
		await page.route(/\.ttf/, (route) => void held.push(() => void route.continue()));
		await packet(page).getByRole('button', { name: 'All as one PDF' }).click();
		await expect(packet(page).getByRole('progressbar')).toBeVisible();
		await packet(page).getByRole('button', { name: 'Cancel' }).click();
		await expect(packet(page).getByRole('status')).toHaveText('Cancelled. Nothing was downloaded.');
		expect(held.length).toBeGreaterThan(0);
		for (const release of held) release();
		await page.unroute(/\.ttf/, undefined);

		await downloaded(page, /^All as one PDF/);
		expect(downloads).toBe(1);
	});
});
