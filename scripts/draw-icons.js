/** Draws the icons in static/icons as PNG from their SVG: `node scripts/draw-icons.js`, after the mark has changed. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumLaunchOptions } from './chromium.js';

const icons = fileURLToPath(new URL('../static/icons/', import.meta.url));
const drawings = [
	{ from: 'mark.svg', to: 'mark-48.png', size: 48 },
	{ from: 'mark.svg', to: 'mark-192.png', size: 192 },
	{ from: 'mark.svg', to: 'mark-512.png', size: 512 },
	{ from: 'mark-maskable.svg', to: 'mark-maskable-512.png', size: 512 },
	{ from: 'mark-maskable.svg', to: 'apple-touch-180.png', size: 180 }
];

const browser = await chromium.launch(chromiumLaunchOptions());
const page = await browser.newPage();
for (const { from, to, size } of drawings) {
	await page.setViewportSize({ width: size, height: size });
	const style = '<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>';
	await page.setContent(style + readFileSync(icons + from, 'utf8'));
	await page.screenshot({ path: icons + to, omitBackground: true });
}
await browser.close();
