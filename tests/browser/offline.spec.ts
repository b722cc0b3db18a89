import { appendFileSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, pages } from './build';
import { expectOffline } from './offline-ready';
import { expect, test } from './own-server';

test('after the first visit says so, every page opens without a network', async ({ page, server }) => {
	test.setTimeout(120_000);
	expect(pages.length).toBeGreaterThan(30);
	await page.goto(`${server.origin}/`);
	await expectOffline(page, 'offlineReady');
	await server.stop();

	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expectOffline(page, 'offlineReady');
	for (const path of pages) {
		await page.goto(server.origin + path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectOffline(page, 'offlineReady');
	}
});

test('an address with a draft in its query opens without a network', async ({ page, server }) => {
	await page.goto(`${server.origin}/`);
	await expectOffline(page, 'offlineReady');
	await server.stop();

	await page.goto(`${server.origin}/es/?draft=1`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test('without a first visit nothing opens: the server is truly away', async ({ page, server }) => {
	await server.stop();

	await expect(page.goto(`${server.origin}/`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
});

test('a new version is offered, waits, and comes in when it is asked for', async ({
	page,
	server
}, testInfo) => {
	const next = testInfo.outputPath('next-version');
	cpSync(build, next, { recursive: true });
	for (const compressed of ['sw.js.br', 'sw.js.gz']) rmSync(join(next, compressed));
	appendFileSync(join(next, 'sw.js'), '\n// the next version\n');
	await page.goto(`${server.origin}/`);
	await expectOffline(page, 'offlineReady');

	await server.stop();
	await server.start(next);
	await page.reload();
	await expectOffline(page, 'updateWaiting');
	await page.evaluate(() => document.body.setAttribute('data-before-update', ''));
	// Long enough for a version that forces itself in to do so.
	await page.waitForTimeout(1000);
	await expect(page.locator('body')).toHaveAttribute('data-before-update');

	await page.locator('[data-offline="updateWaiting"]').getByRole('button').click();
	await expect(page.locator('body')).not.toHaveAttribute('data-before-update');
	await expectOffline(page, 'offlineReady');
	expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
});
