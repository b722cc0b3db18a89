import type { Component } from 'svelte';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { wordsIn } from '../../src/lib/messages/index';
import { blankCity, type TypedCity } from '../../src/lib/preference/typed-city';
import CityPage from '../../src/routes/[[lang=lang]]/preference/city/+page.svelte';
import DealerPage from '../../src/routes/[[lang=lang]]/preference/dealer/+page.svelte';
import PreferenceStage from './PreferenceStage.svelte';

type Tool = Component<{ data: { words: unknown } }>;

const day = (month: number, date: number) => ({ year: '2026', month: String(month), day: String(date) });
const known: TypedCity = {
	...blankCity,
	percents: { ...blankCity.percents, lbe: '8', subcontractor: '6' },
	bid: '250,000',
	contract: '300,000',
	whose: 'prime',
	lost: ['lbe'],
	lostOn: day(3, 1),
	regainedOn: day(5, 1)
};

async function city(typed: Partial<TypedCity> = {}, lang: 'en' | 'es' = 'en') {
	return render(PreferenceStage, {
		tool: CityPage as unknown as Tool,
		lang,
		words: await wordsIn(lang, 'common', 'preferenceCity', 'worksheets'),
		extra: { preferenceCity: { ...known, ...typed } }
	});
}

describe('the City’s preference', () => {
	test('after 61 days both readings of the amount are shown', async () => {
		const screen = await city();
		await expect.element(screen.getByText('61 days without eligibility.')).toBeVisible();
		await expect.element(screen.getByText('$20,000, by the preference on the bid or proposal')).toBeVisible();
		await expect.element(screen.getByText('$24,000, by the value of the executed contract')).toBeVisible();
	});

	test('after exactly 60 days nothing is taken back', async () => {
		const screen = await city({ regainedOn: day(4, 30) });
		await expect.element(screen.getByText('60 days without eligibility.')).toBeVisible();
		await expect
			.element(screen.getByText('That is not more than 60 days, so this rule does not apply.'))
			.toBeVisible();
		expect(screen.getByText('$20,000, by', { exact: false }).elements()).toHaveLength(0);
	});

	test('while it is still lost, the first day over 60 is named', async () => {
		const screen = await city({ lostOn: day(11, 1), regainedOn: blankCity.regainedOn });
		await expect.element(screen.getByText('20 days without eligibility.')).toBeVisible();
		await expect
			.element(screen.getByText('From January 1, 2027 on, it would be.', { exact: false }))
			.toBeVisible();
	});

	test('a removal reversed on appeal takes nothing back', async () => {
		const screen = await city();
		await screen.getByRole('checkbox', { name: 'An appeal reversed the removal' }).click();
		await expect
			.element(screen.getByText('The appeal makes the certification continuous', { exact: false }))
			.toBeVisible();
	});

	test('a subcontractor may be replaced until day 60 after the notification', async () => {
		const screen = await city({ whose: 'subcontractor', notifiedOn: day(11, 1), pledgedWork: '40000' });
		await expect.element(screen.getByText('You have until December 31, 2026.')).toBeVisible();
		await expect
			.element(screen.getByText('$40,000, the work that was pledged to the subcontractor'))
			.toBeVisible();
	});

	test('14 per cent is warned about with its citation, and still computed', async () => {
		const screen = await city();
		await screen.getByRole('textbox', { name: 'Local Small Business (LSB)' }).fill('14');
		await expect.element(screen.getByText('14 per cent lies outside', { exact: false })).toBeVisible();
		await expect.element(screen.getByText('$35,000')).toBeInTheDocument();
	});

	test('101 per cent is refused beside its field and stays there', async () => {
		const screen = await city();
		const field = screen.getByRole('textbox', { name: 'Local Small Business (LSB)' });
		await field.fill('101');
		await screen.getByRole('textbox', { name: 'Your bid or proposal price' }).click();
		await expect.element(field).toHaveAttribute('aria-invalid', 'true');
		await expect
			.element(screen.getByText('“101” is more than 100 per cent.', { exact: false }))
			.toBeVisible();
		await expect.element(field).toHaveValue('101');
	});

	test('a day that is regained before it was lost is refused', async () => {
		const screen = await city({ regainedOn: day(2, 1) });
		await expect
			.element(screen.getByText('This day lies before the one on which it was lost. Check both.'))
			.toBeVisible();
		expect(screen.getByText(/^-?\d+ days without eligibility/).elements()).toHaveLength(0);
	});

	test('speaks Spanish', async () => {
		const screen = await city({}, 'es');
		await expect.element(screen.getByText('61 días sin derecho.')).toBeVisible();
	});
});

describe('dealer or broker', () => {
	async function dealer(answers: Record<string, string>) {
		return render(PreferenceStage, {
			tool: DealerPage as unknown as Tool,
			words: await wordsIn('en', 'common', 'preferenceDealer'),
			extra: { preferenceDealer: answers }
		});
	}

	test('nothing is chosen and both are open at first', async () => {
		const screen = await dealer({});
		await expect
			.element(screen.getByRole('heading', { name: 'Dealer or supplier: still open' }))
			.toBeVisible();
		expect(document.querySelectorAll('input:checked')).toHaveLength(0);
	});

	test('only questions that can still change something are asked', async () => {
		const screen = await dealer({ soldToPublic: 'no', arranges: 'no' });
		await expect.element(screen.getByRole('heading', { name: 'Not a dealer or supplier' })).toBeVisible();
		await expect.element(screen.getByRole('heading', { name: 'Not a broker' })).toBeVisible();
		expect(screen.getByRole('radiogroup').elements()).toHaveLength(2);
	});

	test('an open answer is led to', async () => {
		const screen = await dealer({ arranges: 'yes', certifiedAs: 'cityBusiness', suchGoods: 'no' });
		await screen.getByRole('link', { name: 'Where are the goods manufactured?' }).click();
		expect(document.activeElement?.id).toBe('madeIn');
	});
});
