import { builtFiles, pages, readBuilt } from './build';
import { expectOffline } from './offline-ready';
import { expect, test } from './own-server';
import { watch } from './watch';

const nothing = { violations: [], strangers: [] };

test.describe('without an offline copy', () => {
	test.use({ serviceWorkers: 'block' });

	for (const path of pages) {
		test(`${path} keeps its policy and asks nobody else`, async ({ context, page, server }) => {
			const seen = await watch(context, server.origin);

			await page.goto(server.origin + path, { waitUntil: 'networkidle' });

			await expect(page.locator('#svelte-announcer')).toBeAttached();
			expect(seen).toEqual(nothing);
		});
	}
});

test('the first visit, which takes the offline copy, and the next one keep the policy too', async ({
	context,
	page,
	server
}) => {
	const seen = await watch(context, server.origin);

	await page.goto(`${server.origin}/`);
	await expectOffline(page, 'offlineReady');
	await page.reload({ waitUntil: 'networkidle' });

	await expect(page.locator('#svelte-announcer')).toBeAttached();
	expect(seen).toEqual(nothing);
});

test('every page keeps its policy with the server switched off', async ({ context, page, server }) => {
	await page.goto(`${server.origin}/`);
	await expectOffline(page, 'offlineReady');
	await server.stop();
	const seen = await watch(context, server.origin);

	for (const path of pages) {
		await page.goto(server.origin + path);
		await expect(page.locator('#svelte-announcer')).toBeAttached();
	}

	expect(seen).toEqual(nothing);
});

test('an unknown address keeps its policy too', async ({ context, page, server }) => {
	const seen = await watch(context, server.origin);

	const response = await page.goto(`${server.origin}/no-such-page/`);
	await expect(page.locator('#svelte-announcer')).toBeAttached();

	expect(response?.status()).toBe(404);
	expect(seen).toEqual(nothing);
});

for (const file of builtFiles.filter((path) => path.endsWith('.html'))) {
	test(`the policy of ${file} allows no inline code but the bootstrap, by its hash`, () => {
		const policy =
			/<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(readBuilt(file))?.[1] ?? '';
		const directives = new Map(
			policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)])
		);

		expect(policy).not.toContain('unsafe');
		expect(directives.get('default-src')).toEqual(["'none'"]);
		expect(directives.get('style-src')).toEqual(["'self'"]);
		expect(directives.get('connect-src')).toEqual(["'self'"]);
		expect(directives.get('script-src')?.join(' ')).toMatch(/^'self' 'sha256-[A-Za-z0-9+/=]+'$/);
	});
}

test('no other site may frame the pages', async ({ request }) => {
	const headers = (await request.get('/')).headers();

	expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
	expect(headers['x-content-type-options']).toBe('nosniff');
	expect(headers['referrer-policy']).toBe('no-referrer');
});

test('the watch sees an inline script, an inline style and a stranger', async ({ context, page, server }) => {
	const seen = await watch(context, server.origin);
	await page.goto(`${server.origin}/`);

	await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.body.dataset.ran = "yes"';
		document.body.append(script);
		document.body.setAttribute('style', 'color: red');
	});
	await expect.poll(() => seen.violations.join()).toContain('script-src');
	await expect.poll(() => seen.violations.join()).toContain('style-src');
	await expect(page.locator('body')).not.toHaveAttribute('data-ran');

	const stranger = server.origin.replace('localhost', '127.0.0.1');
	await page.goto(`${stranger}/robots.txt`);
	expect(seen.strangers).toEqual([`${stranger}/robots.txt`]);
});
