import { expect, test } from '@playwright/test';
import { bytesOf, pages, readBuilt } from './build';

/** The addresses that the service worker fetches when it is installed, without a leading slash; a page ends in one. */
function precached(): string[] {
	const list = /precacheAndRoute\(\[(.*?)\]/.exec(readBuilt('sw.js'))?.[1] ?? '';
	return [...list.matchAll(/url:"([^"]+)"/g)].flatMap((match) => match[1] ?? []);
}

const fileFor = (url: string) => (url.endsWith('/') ? `${url}index.html`.replace(/^\//, '') : url);

test('everything that is kept for offline use fits in 5 MB', () => {
	const total = precached().reduce((sum, url) => sum + bytesOf(fileFor(url)), 0);

	expect(total).toBeGreaterThan(100_000);
	expect(total).toBeLessThanOrEqual(5_000_000);
});

test('every page, script, style and font is kept for offline use', async ({ request }) => {
	const urls = precached();

	expect(urls.map((url) => `/${url}`.replace('//', '/'))).toEqual(expect.arrayContaining(pages));
	for (const url of urls) expect((await request.get(`/${url}`.replace('//', '/'))).status(), url).toBe(200);
});

/** Remembers when the first question of the interview stands on the page. */
function watchForQuestion(): void {
	new MutationObserver((_, observer) => {
		if (!document.querySelector('h1#question')) return;
		performance.mark('first-question');
		observer.disconnect();
	}).observe(document, { childList: true, subtree: true });
}

for (const path of ['/', '/es/']) {
	test(`from ${path} to the first question takes at most 80 KB of compressed JavaScript`, async ({
		browser,
		baseURL
	}) => {
		const context = await browser.newContext({ serviceWorkers: 'block', baseURL: baseURL ?? '' });
		const page = await context.newPage();
		await page.addInitScript(watchForQuestion);

		await page.goto(path, { waitUntil: 'networkidle' });
		await page.locator('input[value="business"]').check();
		await page.locator('input[value="fits"]').check();
		await page.locator('main form button[type="submit"]').click();
		await expect(page.locator('h1#question')).toBeVisible();
		const scripts = await page.evaluate(() => {
			const [{ startTime } = { startTime: 0 }] = performance.getEntriesByName('first-question');
			return performance
				.getEntriesByType('resource')
				.filter((entry) => entry.startTime <= startTime && entry.name.endsWith('.js'))
				.map((entry) => new URL(entry.name).pathname.slice(1));
		});
		const total = [...new Set(scripts)].reduce((sum, script) => sum + bytesOf(script, '.br'), 0);

		expect(scripts.length).toBeGreaterThan(10);
		expect(total).toBeLessThanOrEqual(80_000);
		await context.close();
	});
}
