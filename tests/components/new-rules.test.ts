import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { wordsIn } from '../../src/lib/messages/index';
import type { Facts } from '../../src/lib/rules/facts';
import type { Session } from '../../src/lib/ui/session.svelte';
import { bakery, but } from '../rules/firms';
import RulesStage from './RulesStage.svelte';

const growing = but(bakery, { 'business.annualReceipts': 6_000_000 });

async function shown(facts: Facts, today: string, lang: 'en' | 'es' = 'en') {
	let session: Session | undefined;
	const words = await wordsIn(lang, 'common', 'editions', 'rules');
	const screen = await render(RulesStage, { facts, today, lang, words, onsession: (one) => (session = one) });
	return { screen, session: () => session! };
}

test('before new rules take effect nothing is said of them', async () => {
	const { screen } = await shown(growing, '2026-12-31');

	await expect.element(screen.getByRole('heading')).not.toBeInTheDocument();
});

test('once they are in effect, the case says what stands otherwise, why, and from which document', async () => {
	const { screen } = await shown(growing, '2027-01-01');

	await expect.element(screen.getByRole('heading', { name: 'New rules have taken effect' })).toBeVisible();
	await expect
		.element(screen.getByText('before: does not qualify yet; now: likely qualifies.', { exact: false }))
		.toBeVisible();
	await expect.element(screen.getByText('are less than $7,000,000.', { exact: false })).toBeVisible();
	await expect
		.element(screen.getByText('“Example rules of the City”, in effect since January 1, 2027.'))
		.toBeVisible();
	await expect
		.element(
			screen.getByText('Yearly receipts of an LSB must be less than: $7,000,000 (before: $5,000,000).')
		)
		.toBeVisible();
});

test('in Spanish too', async () => {
	const { screen } = await shown(growing, '2027-01-01', 'es');

	await expect.element(screen.getByText('son de menos de $7,000,000.', { exact: false })).toBeVisible();
	await expect
		.element(screen.getByText('en vigor desde el 1 de enero de 2027', { exact: false }))
		.toBeVisible();
});

test('a case for which nothing changes says so', async () => {
	const { screen } = await shown(bakery, '2027-01-01');

	await expect
		.element(screen.getByText('For this case, every certification stands where it stood.'))
		.toBeVisible();
});

test('once it is read, it is not said again, and the answers are as they were', async () => {
	const { screen, session } = await shown(growing, '2027-01-01');

	await screen.getByRole('button', { name: 'I have read this' }).click();

	await expect.element(screen.getByRole('heading')).not.toBeInTheDocument();
	expect(session().body.rules).toBe('2027-01-01 2016-10-25');
	expect(session().facts).toEqual(growing);
});
