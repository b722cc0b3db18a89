import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { wordsIn } from '../../src/lib/messages/index';
import { examples } from '../../src/lib/preference/examples';
import type { Session } from '../../src/lib/ui/session.svelte';
import CountyPage from '../../src/routes/[[lang=lang]]/preference/+page.svelte';
import PreferenceStage from './PreferenceStage.svelte';

const tool = CountyPage as unknown as Component<{ data: { words: unknown } }>;

async function calculator(lang: 'en' | 'es' = 'en', typed?: unknown) {
	const sessions: Session[] = [];
	const screen = await render(PreferenceStage, {
		tool,
		lang,
		words: await wordsIn(lang, 'common', 'preferenceCounty', 'worksheets'),
		extra: typed === undefined ? {} : { preferenceCounty: typed },
		onsession: (one: Session) => sessions.push(one)
	});
	return { screen, session: sessions[0]! };
}

const cells = (screen: Awaited<ReturnType<typeof calculator>>['screen'], name: string) =>
	screen.getByRole('row', { name }).getByRole('cell').elements();

test.each([
	['one', 'Company 2 receives the award, at $240,000.', ['3,200', '4,000', '3,934', '3,692']],
	['two', 'Company 2 (DVBE) receives the award, at $240,000.', ['2,720', '4,000', '2,914', '3,138']],
	['three', 'Company 2 (DVBE) receives the award, at $1,600,000.', ['3,866', '4,000', '3,411', '3,741']],
	['four', 'Company 3 receives the award, at $280,000.', ['2,720', '4,000', '2,914', '3,138']]
])('example %s comes out as in Exhibit III', async (name, award, points) => {
	await page.viewport(1280, 900);
	const { screen } = await calculator();
	await screen.getByRole('button', { name: `Example ${name}` }).click();

	await expect.element(screen.getByText(award)).toBeVisible();
	const shown = [1, 2, 3, 4].map((i) => cells(screen, `Company ${i}`)[3]?.textContent);
	expect(shown.map((text) => text?.replace('Points for the price', '').trim())).toEqual(points);
});

test('a bad price gets its message beside the field once it is left, and loses nothing', async () => {
	const { screen } = await calculator('en', examples[0]);
	const price = screen.getByRole('textbox', { name: 'Price', exact: true }).first();
	await price.fill('12 apples');
	expect(screen.getByText('“12 apples” is not an amount', { exact: false }).elements()).toHaveLength(1);

	await screen.getByRole('textbox', { name: 'Bidder’s name' }).first().click();

	await expect.element(price).toHaveAttribute('aria-invalid', 'true');
	await expect.element(price).toHaveValue('12 apples');
	await expect
		.element(screen.getByRole('link', { name: 'Company 1: “12 apples” is not an amount' }))
		.toBeVisible();
	await price.fill('230,000');
	await expect.element(screen.getByText('Company 1 receives the award, at $230,000.')).toBeVisible();
});

test('what is missing is listed and leads to its field, without changing the address', async () => {
	const { screen } = await calculator();
	const before = location.href;
	await screen.getByRole('link', { name: 'Bid 2: The price is missing.' }).click();

	expect(document.activeElement?.id).toBe('bid-2-price');
	expect(location.href).toBe(before);
});

test('a bid that was removed can be brought back, and the focus is on the way back', async () => {
	const { screen } = await calculator('en', examples[0]);
	await screen.getByRole('button', { name: 'Remove Company 2' }).click();
	await expect.element(screen.getByText('Company 3 (DVBE) receives the award, at $280,000.')).toBeVisible();
	const undo = screen.getByRole('button', { name: 'Undo' });
	expect(document.activeElement).toBe(undo.element());

	await undo.click();

	await expect.element(screen.getByText('Company 2 receives the award, at $240,000.')).toBeVisible();
});

test('a tie is said plainly', async () => {
	const equal = {
		...examples[0]!,
		bids: examples[0]!.bids.map((bid) => ({ ...bid, price: '50', certified: false }))
	};
	const { screen } = await calculator('en', { ...equal, bids: equal.bids.slice(0, 2) });
	await expect.element(screen.getByText('A tie at $50: Company 1 and Company 2.')).toBeVisible();
	await expect
		.element(screen.getByText('The rules name no way to break a tie.', { exact: false }))
		.toBeVisible();
});

test('an exclusion takes the preference away and shows its section', async () => {
	const { screen } = await calculator('en', examples[1]);
	await screen.getByText('Does something take the preference away, or lower it?').click();
	await screen.getByRole('radio', { name: 'Paid with a purchase card (credit card)' }).click();

	await expect.element(screen.getByText('Section 9 c', { exact: false })).toBeVisible();
	await expect.element(screen.getByText('This purchase is excluded: nothing comes off.')).toBeVisible();
});

test('it answers backwards: up to what price, and what the certification is worth', async () => {
	const { screen } = await calculator('en', { ...examples[0], mine: '3' });
	await expect
		.element(screen.getByText('You stay alone in first place up to a price of $275,999.99.'))
		.toBeVisible();
	await expect.element(screen.getByText('It lets you ask $36,000 more and still win.')).toBeVisible();
});

test('the picture has its words', async () => {
	const { screen } = await calculator('en', examples[1]);
	await expect
		.element(screen.getByRole('img', { name: 'Company 2 (DVBE): bid $240,000, compared at $204,000.' }))
		.toBeVisible();
});

test('everything typed is kept with the draft, also what is wrong', async () => {
	const { screen, session } = await calculator();
	await screen.getByRole('textbox', { name: 'Price', exact: true }).first().fill('abc');
	expect(session.body.extra['preferenceCounty']).toMatchObject({ bids: [{ price: 'abc' }, { price: '' }] });
});

test('what was kept in another form is left aside, and the tool begins blank', async () => {
	const { screen } = await calculator('en', { bids: 'none' });
	await expect.element(screen.getByRole('heading', { name: 'Bid 2' })).toBeVisible();
});

test('free bids, one bid and a trillion dollars are all right', async () => {
	const bids = examples[0]!.bids.slice(0, 2);
	const { screen } = await calculator('en', {
		...examples[0],
		bids: [
			{ ...bids[0], price: '0' },
			{ ...bids[1], price: '1000000000000' }
		]
	});
	await expect.element(screen.getByText('Company 1 receives the award, at $0.')).toBeVisible();
	await screen.getByRole('button', { name: 'Remove Company 1' }).click();
	await expect.element(screen.getByText('It is the only bid.')).toBeVisible();
});

test('it speaks Spanish', async () => {
	const { screen } = await calculator('es', examples[2]);
	await expect
		.element(screen.getByText('Company 2 (DVBE) recibe el contrato, por $1,600,000.'))
		.toBeVisible();
});
