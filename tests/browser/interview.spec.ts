import { expect, test } from '@playwright/test';
import { addShop, begin, choose, expectSaved, goOn } from './answering';

const heading = 'h1';

test('an unfinished start is said, linked and put right', async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('main[data-ready]')).toBeAttached();
	await page.getByRole('button', { name: 'Start', exact: true }).click();

	const summary = page.getByRole('alert');
	await expect(summary).toBeFocused();
	await summary.getByRole('link', { name: 'Choose who this is for' }).click();
	await expect(page.getByRole('radio', { name: 'My business' })).toBeFocused();

	await page.getByRole('radio', { name: 'My business' }).check();
	await expect(summary.getByRole('link')).toHaveCount(1);
});

test('what is chosen before the page comes to life is not lost', async ({ page }) => {
	await page.route('**/_app/**/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 300));
		await route.continue();
	});
	await page.goto('/', { waitUntil: 'commit' });
	await page.getByRole('radio', { name: 'My business' }).check();
	await expect(page.locator('main[data-ready]')).toBeAttached();

	await expect(page.getByRole('radio', { name: 'My business' })).toBeChecked();
	await page.getByRole('radio', { name: 'The City’s' }).check();
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await expect(page.locator('h1#question')).toBeVisible();
});

test('a question without an answer is not passed over, and the summary leads to it', async ({ page }) => {
	await begin(page);
	await page.getByRole('button', { name: 'Continue' }).click();

	await expect(page.getByRole('alert')).toBeFocused();
	await page.getByRole('alert').getByRole('link').click();
	await expect(page.getByRole('radio').first()).toBeFocused();
});

test('the next question takes the focus, and Back returns to the one before with its answer', async ({
	page
}) => {
	await begin(page);
	const first = await page.locator(heading).textContent();
	await choose(page, 'Limited liability company (LLC)');
	await expect(page).toHaveURL('/spaces/');
	await addShop(page);
	await expect(page.locator(heading)).toBeFocused();
	await expect(page.locator(heading)).toHaveText('Is The bakery your headquarters?');

	await page.goBack();
	await expect(page.locator(heading)).toHaveText('Where is The bakery?');
	await expect(page.getByRole('radio', { name: 'In the City of Los Angeles' })).toBeChecked();
	await page.goBack();
	await page.goBack();
	await page.goBack();
	await expect(page.locator(heading)).toHaveText(first ?? '');
	await expect(page.getByRole('radio', { name: 'Limited liability company (LLC)' })).toBeChecked();
});

test('leaving and coming back resumes at the question that was left, with what was typed', async ({
	page
}) => {
	await begin(page);
	await choose(page, 'Limited liability company (LLC)');
	await page.getByRole('button', { name: 'Add a work space' }).click();
	await page.locator('#answer').fill('The bak');
	await expectSaved(page);

	await page.reload();
	await expect(page.locator(heading)).toHaveText('What do you call this space?');
	await expect(page.locator('#answer')).toHaveValue('The bak');

	await page.goto('/');
	await page.getByRole('button', { name: 'Continue: My business' }).click();
	await expect(page.locator('#answer')).toHaveValue('The bak');
});

test('a reload on the list of work spaces keeps them all, half-finished ones too', async ({ page }) => {
	await begin(page);
	await choose(page, 'Limited liability company (LLC)');
	await addShop(page);
	await page.goto('/spaces/');
	await expect(page.getByRole('heading', { name: 'The bakery' })).toBeVisible();
	await page.getByRole('button', { name: 'Add another one' }).click();
	await expect(page.locator(heading)).toHaveText('What do you call this space?');
	await expectSaved(page);

	await page.goto('/spaces/');
	await page.reload();
	await expect(page.getByRole('heading', { level: 2, name: 'The bakery' })).toBeVisible();
	await expect(page.getByRole('heading', { level: 2, name: 'Work space 2' })).toBeVisible();

	await page.getByRole('button', { name: 'Remove The bakery' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'The bakery' })).toBeHidden();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'The bakery' })).toBeVisible();
});

test('a place outside the County is a verdict, not an error', async ({ page }) => {
	await begin(page);
	await choose(page, 'Limited liability company (LLC)');
	await addShop(page, 'The plant', 'anaheim');

	await expect(page.getByRole('alert')).toHaveCount(0);
	await page.goto('/spaces/');
	await expect(page.getByText('Outside Los Angeles County')).toBeVisible();
});

test('a name that straddles the boundary stays open and says how to look it up', async ({ page }) => {
	await begin(page);
	await choose(page, 'Limited liability company (LLC)');
	await page.getByRole('button', { name: 'Add a work space' }).click();
	await page.locator('#answer').fill('The studio');
	await goOn(page);
	await page.getByRole('combobox').fill('universal city');
	await page.getByRole('option').first().click();

	await expect(page.getByRole('radio', { name: 'I’m not sure' })).toBeChecked();
	await expect(page.getByText('How to look an address up')).toBeVisible();
});

test('an answer is changed from the review page, which gets the person back', async ({ page }) => {
	await begin(page);
	await choose(page, 'Limited liability company (LLC)');
	await page.goto('/review/');
	await page.getByRole('button', { name: 'Change: Legal form' }).click();
	await page.getByRole('radio', { name: 'Corporation', exact: true }).check();
	await page.getByRole('button', { name: 'Continue' }).click();

	await expect(page).toHaveURL('/review/');
	await expect(page.getByText('Corporation', { exact: true })).toBeVisible();
});

test('what nobody is sure of is on the list to find out, and its answer takes it off', async ({ page }) => {
	await begin(page);
	await choose(page, 'I’m not sure');
	await page.goto('/find-out/');
	await page.getByRole('button', { name: /^Answer now/ }).click();
	await page.getByRole('radio', { name: 'Corporation', exact: true }).check();
	await page.getByRole('button', { name: 'Continue' }).click();

	await expect(page).toHaveURL('/find-out/');
	await expect(page.getByText('Nothing is on this list now.')).toBeVisible();
});

test('the keyboard alone goes from the start to the list of work spaces', async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('main[data-ready]')).toBeAttached();
	await page.getByRole('radio', { name: 'My business' }).focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await page.keyboard.press('Enter');
	await expect(page.locator('h1#question')).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await page.keyboard.press('Enter');
	await expect(page.locator(heading)).toHaveText('Where does the business work?');
	await expect(page.locator(heading)).toBeFocused();
});

test('a question opened from a list or from the answers takes the focus', async ({ page }) => {
	await begin(page);
	await choose(page, 'Limited liability company (LLC)');
	await page.getByRole('button', { name: /^Add a/ }).click();
	await expect(page.locator(heading)).toHaveText('What do you call this space?');
	await expect(page.locator(heading)).toBeFocused();

	await page.goto('/review/');
	await page.getByRole('button', { name: 'Change: Legal form' }).click();
	await expect(page.locator('h1#question')).toBeFocused();
});

test('the other language keeps the place and the answers', async ({ page }) => {
	await begin(page);
	await page.getByRole('radio', { name: 'Partnership' }).check();
	await page.getByRole('link', { name: 'Español' }).click();

	await expect(page.locator('html')).toHaveAttribute('lang', 'es');
	await expect(page).toHaveURL('/es/questions/');
	await expect(page.getByRole('radio', { name: 'Sociedad' }).first()).toBeChecked();
	await page.getByRole('button', { name: 'Continuar' }).click();
	await expect(page.locator(heading)).toHaveText('¿Dónde trabaja el negocio?');
});

test('a change of standing is told in words', async ({ page }) => {
	await begin(page);
	await choose(page, 'Limited liability company (LLC)');
	await page.getByRole('button', { name: 'There is no work space at all' }).click();

	await expect(page.getByRole('status').filter({ hasText: 'does not qualify yet' })).toBeAttached();
});
