import { boxesOn, differing, sample, shown } from '../fill/trial';
import { bakery } from '../papers/cases';
import { bytesOf, openFill, openSample, row, saved, valuesIn } from './filling';
import { expectOffline } from './offline-ready';
import { expect, test } from './own-server';
import { watch } from './watch';

test.use({ viewport: { width: 390, height: 844 } });

test('without a network, an agency’s form is filled, put right and saved, and nothing but its fields is changed', async ({
	page,
	server,
	context
}) => {
	const seen = await watch(context, server.origin);
	await openFill(page, server.origin);
	await expectOffline(page, 'offlineReady');
	await server.stop();

	await openSample(page, 'vendor-profile.pdf');
	await expect(page.getByText('The form is open: 17 fields on 1 page.')).toBeVisible();
	await expect(row(page, 'Legal name of firm')).toContainText('Panadería La Esperanza');
	await expect(row(page, 'Legal name of firm')).toContainText('fits well');
	await expect(row(page, 'Date signed')).toContainText('Needs you');

	await row(page, 'Date signed').getByRole('button', { name: 'Use it' }).click();
	await expect(row(page, 'Date signed')).toContainText('Will be filled');
	await row(page, 'Describe your services').getByRole('button', { name: 'Change' }).click();
	await page.getByLabel('My own words').fill('Bread for schools.\nNguyễn & Ñandú');
	await row(page, 'Describe your services').getByRole('button', { name: 'Close' }).click();
	await row(page, 'Legal name of firm').getByRole('button', { name: 'Change' }).click();
	await page.getByLabel('From your answers').selectOption('firm.dba');

	const before = sample('vendor-profile.pdf');
	const after = await saved(page);
	await expect(page.getByText('Saved: 14 fields filled.')).toBeVisible();
	expect(Buffer.compare(after.subarray(0, before.length), before)).toBe(0);
	const values = await valuesIn(after);
	expect(values.get('FirmName')).toBe('La Esperanza');
	expect(values.get('describe')).toBe('Bread for schools.\rNguyễn & Ñandú');
	expect(values.get('Text12')).toBe('951234567');
	expect(values.get('cert')).toBe('Off');
	const boxes = (await boxesOn(before, 1)).map(({ rect }) => rect);
	const { outside, inside } = differing(await shown(before, 1), await shown(after, 1), boxes);
	expect(outside).toBe(0);
	expect(inside).toBeGreaterThan(500);
	expect(seen).toEqual({ violations: [], strangers: [] });
});

test('what was put right is remembered for the form, in a case of another firm too, and holds no answers', async ({
	page,
	server
}) => {
	await openFill(page, server.origin);
	await openSample(page, 'vendor-profile.pdf');
	await row(page, 'Legal name of firm').getByRole('button', { name: 'Change' }).click();
	await page.getByLabel('From your answers').selectOption('firm.dba');
	await row(page, 'Legal name of firm').getByRole('button', { name: 'Close' }).click();
	await row(page, 'Describe your services').getByRole('button', { name: 'Change' }).click();
	await page.getByLabel('My own words').fill('Ana’s secret recipe');

	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a small file' }).click();
	const file = await bytesOf(await downloading);
	const text = new TextDecoder().decode(file);
	expect(text).toContain('firm.dba');
	expect(text).not.toMatch(/Esperanza|recipe|Ana|1234567/);
	expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/Esperanza|recipe/);

	await openFill(page, server.origin, { business: { name: 'Second Chance', dba: 'SC Works' } });
	await openSample(page, 'packed.pdf');
	await expect(row(page, 'Legal name of firm')).toContainText('SC Works');
	await expect(row(page, 'Describe your services')).toContainText('You write this one yourself each time.');
	await expect(row(page, 'Describe your services')).not.toContainText('recipe');

	await page.getByRole('button', { name: 'Forget it' }).click();
	await expect(row(page, 'Legal name of firm')).toContainText('Second Chance');
	const json = page.locator('input[type=file][accept*=json]');
	await json.setInputFiles({ name: 'm.json', mimeType: 'application/json', buffer: Buffer.from(file) });
	await expect(row(page, 'Legal name of firm')).toContainText('SC Works');
	await json.setInputFiles({
		name: 'm.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text.replace('"FirmName"', '"Owner"'))
	});
	await expect(page.getByRole('alert')).toContainText('a field that this form does not have: Owner');
});

test('a box under penalty of perjury is ticked by the person alone, and never remembered', async ({
	page,
	server
}) => {
	const label = 'I certify under penalty of perjury that this is true';
	await openFill(page, server.origin);
	await openSample(page, 'vendor-profile.pdf');
	await expect(row(page, label)).toContainText('Only you can tick it.');
	await row(page, label).getByRole('button', { name: 'Change' }).click();
	await page.getByRole('button', { name: 'Tick it', exact: true }).click();
	expect((await valuesIn(await saved(page))).get('cert')).toBe('Yes');

	await page.reload();
	await openSample(page, 'vendor-profile.pdf');
	await expect(row(page, label)).toContainText('Only you can tick it.');
	expect((await valuesIn(await saved(page))).get('cert')).toBe('Off');
});

test('what the case does not say is asked for, and the form is still open afterwards', async ({
	page,
	server
}) => {
	const { fein: _, ...business } = bakery.business!;
	await openFill(page, server.origin, { ...bakery, business });
	await openSample(page, 'vendor-profile.pdf');
	const fein = row(page, 'Federal Employer Identification Number (FEIN)');
	await expect(fein).toContainText('Your case does not say this yet');
	await fein.getByRole('button', { name: 'Answer it' }).click();
	await page.locator('#answer').fill('95-7654321');
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(fein).toContainText('957654321');
});

test('an answer that is too long is told beside its field, and the field is left as it was', async ({
	page,
	server
}) => {
	await openFill(page, server.origin);
	await openSample(page, 'vendor-profile.pdf');
	await row(page, 'ZIP code').getByRole('button', { name: 'Change' }).click();
	await page.getByLabel('My own words').fill('90033-1234');
	await expect(row(page, 'ZIP code')).toContainText('Too long: 10 letters, and about 5 have room.');
	await expect(page.getByText('2 wait for you and stay empty until then.')).toBeVisible();
	expect((await valuesIn(await saved(page))).get('zip')).toBe('');
});

test('a form of 125 fields is gone through by page and by what is left to do', async ({ page, server }) => {
	await openFill(page, server.origin);
	await openSample(page, 'long-form.pdf');
	const filters = page.getByRole('group', { name: 'Show' });
	await expect(filters.getByRole('button', { name: /^All/ })).toHaveText(/125/);
	await expect(page.getByRole('listitem').filter({ hasText: 'Item 40' })).toBeHidden();
	await page.getByRole('heading', { name: 'Page 3' }).click();
	await expect(row(page, 'Item 40')).toBeVisible();
	await filters.getByRole('button', { name: /^Needs you/ }).click();
	await expect(row(page, 'Date signed')).toBeVisible();
	await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Page 1']);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
