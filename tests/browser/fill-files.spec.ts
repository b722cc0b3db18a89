import AxeBuilder from '@axe-core/playwright';
import { rawForm, textField } from '../fill/raw-pdf';
import { sample } from '../fill/trial';
import { bakery } from '../papers/cases';
import { choosePdf, openFill, openSample, saved, valuesIn } from './filling';
import { expect, test } from './own-server';

test.use({ viewport: { width: 390, height: 844 } });

test('a form that opens with a password asks for it, and stays locked', async ({ page, server }) => {
	await openFill(page, server.origin);
	await openSample(page, 'password.pdf');
	await expect(page.getByRole('alert')).toContainText('opens only with a password');
	await page.getByLabel('Password of the PDF').fill('guess');
	await page.getByRole('button', { name: 'Open with this password' }).click();
	await expect(page.getByRole('alert')).toContainText('This password does not open the PDF.');
	await page.getByLabel('Password of the PDF').fill('user');
	await page.getByRole('button', { name: 'Open with this password' }).click();
	await expect(page.getByText('The filled form stays locked in the same way.')).toBeVisible();
	const bytes = await saved(page);
	await expect(valuesIn(bytes)).rejects.toThrow(/password/i);
	expect((await valuesIn(bytes, 'user')).get('firm.name')).toBe('Panadería La Esperanza');
});

test('a form that somebody has signed is filled only when the person says so', async ({ page, server }) => {
	const signature =
		'<< /Type /Annot /Subtype /Widget /FT /Sig /T (sign) /F 4 /Rect [60 100 260 140] /V << /Type /Sig >> >>';
	await openFill(page, server.origin);
	await choosePdf(page, 'signed.pdf', rawForm({ fields: [textField('Firm name'), signature] }));
	await expect(page.getByText('Somebody has signed this PDF.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Save the filled PDF' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Fill it anyway' }).click();
	expect((await valuesIn(await saved(page))).get('Firm name')).toBe('Panadería La Esperanza');
});

const bytes = (text: string) => new TextEncoder().encode(text);
for (const [what, file, says] of [
	['an empty file', new Uint8Array(), 'This file is empty.'],
	['a web page', bytes('<!doctype html><title>Sign in</title>'), 'This is a web page'],
	['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0), 'This is a picture, not a PDF.'],
	['a Word document', bytes('PK\x03\x04word/document.xml'), 'a document of an office program'],
	['a broken download', sample('vendor-profile.pdf').subarray(0, 9000), 'its end is missing'],
	['a damaged file', bytes('%PDF-1.7\nxxxx\nstartxref\n9\n%%EOF'), 'This PDF is damaged'],
	['a flattened form', sample('flat.pdf'), 'This PDF has no fields'],
	['a form that may not be filled', sample('no-filling.pdf'), 'does not allow filling it']
] as const)
	test(`${what} is told for what it is, with what to do next`, async ({ page, server }) => {
		await openFill(page, server.origin);
		await choosePdf(page, 'form.pdf', file);
		const alert = page.getByRole('alert');
		await expect(alert).toContainText(says);
		await expect(alert).toBeFocused();
		await expect(alert.locator('p')).toHaveCount(2);
		await expect(page.getByRole('button', { name: 'Save the filled PDF' })).toHaveCount(0);
	});

for (const language of ['', '/es'])
	test(`axe finds nothing on ${language}/fill/, with a form open and a field being changed`, async ({
		page,
		server
	}) => {
		test.setTimeout(120_000);
		await openFill(page, server.origin, bakery, language);
		await openSample(page, 'request.pdf');
		for (const name of [/^(Change|Cambiar)$/, /^(Needs you|Le esperan)/]) {
			await page.getByRole('button', { name }).first().click();
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		}
		for (const target of await page.locator('main button, main summary, main label.button').all()) {
			const box = await target.boundingBox();
			if (box) expect(box.height, await target.innerText()).toBeGreaterThanOrEqual(44);
		}
	});
