import type { Page } from '@playwright/test';
import { expectOffline } from '../offline-ready';
import { expect, test } from '../own-server';
import { answerAll } from './play';
import { secondChance } from './second-chance';

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, locale: 'es-MX' });

const card = (page: Page, name: RegExp) =>
	page
		.locator('section, article')
		.filter({ has: page.getByRole('heading', { name }) })
		.last();

test('una organización sin fines de lucro con once empleados en transición llega a LTE y a SE del Condado, en español', async ({
	page,
	server
}) => {
	test.setTimeout(120_000);
	await page.goto(`${server.origin}/es/`);
	await expectOffline(page, 'offlineReady');
	await server.stop();
	await expect(page.locator('html')).toHaveAttribute('lang', 'es');

	await page.locator('input[value="nonprofit"]').check();
	await page.locator('input[value="fits"]').check();
	await page.locator('main form button[type="submit"]').click();
	const asked = await answerAll(page, secondChance, 'es');
	expect(asked, 'no se preguntan los ingresos a quien no busca LSB').not.toContain('business.annualReceipts');

	await expect(card(page, /\(LTE\)/)).toContainText('Probablemente califica');
	await expect(card(page, /\(SE\)/)).toContainText('Probablemente califica');
	await expect(card(page, /\(LTE\)/)).toContainText('Procedure #4');

	await page.reload();
	await expect(card(page, /\(LTE\)/)).toContainText('Probablemente califica');
	await page.goto(`${server.origin}/es/drafts/`);
	await expect(page.locator('main')).toContainText('2 probables');
});
