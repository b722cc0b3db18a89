import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { begin, choose, expectSaved } from './answering';

test('two tabs on one draft: nothing is overwritten, and either side can be kept', async ({
	context,
	page
}) => {
	await begin(page);
	await choose(page, 'Limited liability company (LLC)');
	await expectSaved(page);

	const other = await context.newPage();
	await other.goto('/drafts/');
	await other.getByRole('button', { name: /^Open ?: My business/ }).click();
	await other.goto('/review/');
	await other.getByRole('button', { name: 'Change: Legal form' }).click();
	await other.getByRole('radio', { name: 'Corporation', exact: true }).check();
	await other.getByRole('button', { name: 'Continue' }).click();
	await expectSaved(other);

	const notice = page.getByRole('alert').filter({ hasText: 'changed in another tab' });
	await expect(notice).toBeVisible();
	await notice.getByRole('button', { name: 'Those of the other tab' }).click();
	await page.goto('/review/');
	await expect(page.getByText('Corporation', { exact: true })).toBeVisible();
});

test('done with a client leaves a clean start; the draft is still in the list', async ({ page }) => {
	await begin(page);
	await choose(page, 'Limited liability company (LLC)');
	await page.goto('/drafts/');
	await page.getByRole('button', { name: 'I’m done with this case' }).click();
	await expect(page).toHaveURL('/');
	await page.goto('/questions/');
	await expect(page.getByRole('heading', { name: 'No case is open here' })).toBeVisible();

	await page.goto('/drafts/');
	await expect(page.getByRole('heading', { level: 2, name: 'My business' })).toBeVisible();
});

test('a draft is renamed, copied, deleted and put back', async ({ page }) => {
	await begin(page);
	await page.goto('/drafts/');
	await page.getByLabel('More: My business').click();
	await page.getByRole('button', { name: 'Rename' }).click();
	await page.getByRole('textbox', { name: 'New name' }).fill('La Esperanza');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('heading', { name: 'La Esperanza' })).toBeVisible();

	await page.getByLabel('More: La Esperanza').click();
	await page.getByRole('button', { name: 'Make a copy' }).click();
	await expect(page.getByRole('heading', { name: 'Copy of La Esperanza' })).toBeVisible();

	await page.getByLabel('More: Copy of La Esperanza').click();
	await page
		.getByRole('listitem')
		.filter({ hasText: 'Copy of La Esperanza' })
		.getByRole('button', { name: 'Delete' })
		.click();
	await expect(page.getByRole('heading', { name: 'Copy of La Esperanza' })).toBeHidden();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('heading', { name: 'Copy of La Esperanza' })).toBeVisible();
});

test('a downloaded copy opens again as a new draft', async ({ page }) => {
	await begin(page);
	await choose(page, 'Limited liability company (LLC)');
	await page.goto('/drafts/');
	await page.getByLabel('More: My business').click();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download a copy' }).click()
	]);
	const text = await readFile(await file.path(), 'utf8');
	expect(file.suggestedFilename()).toBe('My-business.json');
	expect(JSON.parse(text)).toMatchObject({ format: 1, facts: { business: { structure: 'llc' } } });

	await page.locator('input[type=file]').setInputFiles(await file.path());
	await expect(page.getByRole('heading', { name: 'Opened from a file' })).toBeVisible();
});

test('a file with a fault is refused whole, with the reasons', async ({ page }) => {
	await begin(page);
	await page.goto('/drafts/');
	await page.locator('input[type=file]').setInputFiles({
		name: 'case.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"format":1,"facts":{"business":{"employees":-3,"color":"red"}}}')
	});

	const refused = page.getByRole('alert');
	await expect(refused).toContainText('business.employees');
	await expect(refused).toContainText('business.color');
	await expect(page.getByRole('heading', { name: 'Opened from a file' })).toBeHidden();
});

test('a nonprofit’s downloaded copy opens as a nonprofit, and counts only the certifications its results show', async ({
	page
}) => {
	await page.goto('/drafts/');
	await page.locator('input[type=file]').setInputFiles({
		name: 'case.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"format":1,"facts":{"business":{"name":"Nuevo Comienzo","kind":"nonprofit"}}}')
	});
	const card = page.getByRole('listitem').filter({ hasText: 'Nuevo Comienzo' });
	await expect(card).toContainText('Nonprofit');
	await page.getByRole('button', { name: /^Open ?: Nuevo Comienzo/ }).click();
	await expect(page.locator('h1#question')).toBeVisible();

	// LTE of the City; SE, LSBE and DVBE of the County: nobody has a federal bid in view.
	await expect(page.locator('.chips .chip')).toHaveCount(4);
});

test('the screens about a bid or a contract say whose case they belong to', async ({ page }) => {
	await begin(page);
	for (const path of [
		'/preference/',
		'/preference/city/',
		'/preference/dealer/',
		'/after/',
		'/made-in-la/'
	]) {
		await page.goto(path);
		await expect(page.locator('.eyebrow'), path).toContainText('My business');
	}
});

test('the menu marks the part that a screen without an entry of its own belongs to', async ({ page }) => {
	await begin(page);
	for (const [path, part] of [
		['/employees/', 'Papers'],
		['/preference/city/', 'Preference on a bid'],
		['/try/', 'Where you stand'],
		['/reviewer/', 'Before you apply']
	] as const) {
		await page.goto(path);
		await page.getByRole('button', { name: 'Menu', exact: true }).click();
		await expect(page.locator('header a[aria-current]'), path).toHaveText(part);
	}
});
