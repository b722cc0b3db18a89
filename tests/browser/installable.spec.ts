import { expect, test } from '@playwright/test';

interface Picture {
	src: string;
	sizes: string;
	type: string;
	purpose?: string;
}

interface Manifest {
	start_url: string;
	lang: string;
	icons: Picture[];
	screenshots: Picture[];
}

/** Width and height as the header of a PNG file gives them. */
const pngSize = (file: Buffer) => `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`;

for (const { path, lang } of [
	{ path: '/', lang: 'en' },
	{ path: '/es/', lang: 'es' }
]) {
	test(`${path} installs an app that opens in its own language`, async ({ page }) => {
		await page.goto(path);
		const link = await page.locator('link[rel=manifest]').getAttribute('href');
		const response = await page.request.get(link ?? '');
		const manifest: Manifest = await response.json();

		expect(response.headers()['content-type']).toBe('application/manifest+json');
		expect(manifest).toMatchObject({ lang, start_url: path });
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
		for (const picture of [...manifest.icons, ...manifest.screenshots]) {
			const file = await page.request.get(picture.src);
			expect(file.headers()['content-type'], picture.src).toBe(picture.type);
			if (picture.type === 'image/png') expect(pngSize(await file.body()), picture.src).toBe(picture.sizes);
		}
	});
}
