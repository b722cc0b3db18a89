/**
 * Takes the pictures that the installation dialog shows, of the start page in each language, from a site that runs:
 * `node scripts/serve.js` in one terminal, `node scripts/take-screenshots.js` in another, after the start page has changed.
 */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumLaunchOptions } from './chromium.js';

const site = `http://localhost:${process.env.PORT ?? 4173}`;
const folder = fileURLToPath(new URL('../static/screenshots/', import.meta.url));
const languages = { en: '/', es: '/es/' };
const screens = {
	narrow: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
	wide: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 }
};

const browser = await chromium.launch(chromiumLaunchOptions());
for (const [lang, path] of Object.entries(languages)) {
	for (const [name, screen] of Object.entries(screens)) {
		const page = await browser.newPage(screen);
		await page.goto(site + path, { waitUntil: 'networkidle' });
		await page.screenshot({ path: `${folder}${lang}-${name}.png` });
		await page.close();
	}
}
await browser.close();
