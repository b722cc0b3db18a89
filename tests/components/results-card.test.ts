import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { wordsIn } from '../../src/lib/messages/index';
import type { Facts } from '../../src/lib/rules/facts';
import type { ProgramId } from '../../src/lib/rules/language';
import { bakery, secondShift, withShop } from '../checklist/firms';
import ResultsStage from './ResultsStage.svelte';

const areas = [
	'common',
	'results',
	'documents',
	'inTime',
	'rules',
	'questions',
	'interview',
	'spaces'
] as const;

async function card(facts: Facts, program: ProgramId, lang: 'en' | 'es' = 'en') {
	return render(ResultsStage, { facts, program, lang, words: await wordsIn(lang, ...areas) });
}

test('a bakery that likely qualifies is told why, with the citation, and may prepare the papers', async () => {
	const screen = await card(bakery, 'lbe');
	await expect
		.element(screen.getByRole('heading', { name: 'Local Business Enterprise (LBE)' }))
		.toBeVisible();
	await expect.element(screen.getByText('Likely qualifies')).toBeVisible();
	await expect
		.element(screen.getByText('You have a work space in Los Angeles County that qualifies.').first())
		.toBeVisible();
	await expect.element(screen.getByText('Procedure #1, item 3(c)').first()).toBeVisible();
	await expect
		.element(screen.getByRole('link', { name: 'Prepare the papers' }))
		.toHaveAttribute('href', '/papers/');
});

test('a shop that is not exclusive is told the culprit and what would change it', async () => {
	const screen = await card(withShop({ exclusiveAtAllTimes: false }), 'lbe');
	await expect.element(screen.getByText('Not yet')).toBeVisible();
	await expect
		.element(screen.getByText('Your work space 1 is not reserved for you at all times.').first())
		.toBeVisible();
	await expect.element(screen.getByText('What would change this')).toBeVisible();
	await expect.element(screen.getByText('Nothing else stands in the way.')).toBeVisible();
	await expect
		.element(screen.getByRole('link', { name: 'Try a different answer' }))
		.toHaveAttribute('href', '/try/');
});

test('what no firm can change is said to be out of its hands', async () => {
	const screen = await card(
		{ ...bakery, business: { ...bakery.business, annualReceipts: 5_000_000 } },
		'lsb'
	);
	await expect.element(screen.getByText('not in your hands')).toBeVisible();
	await expect.element(screen.getByText(/None of this is in your hands/)).toBeVisible();
});

test('an open program names the answers that can decide it, and leads to them', async () => {
	const screen = await card(
		{ ...bakery, business: { ...bakery.business, dominantInField: undefined } },
		'lsb'
	);
	await expect.element(screen.getByText('Open', { exact: true })).toBeVisible();
	await expect.element(screen.getByText('One answer can decide this.')).toBeVisible();
	expect(screen.getByRole('listitem').getByRole('link').elements()).toHaveLength(1);
	await expect.element(screen.getByRole('link', { name: 'Answer what is open' })).toBeVisible();
});

test('the documents of a month-to-month shop are under its own label', async () => {
	const facts = withShop({
		tenancy: 'monthToMonth',
		monthToMonthOrigin: 'newAgreement',
		sixMonthsPaymentProof: true,
		landlordLetter: true
	});
	const screen = await card(facts, 'lbe');
	await screen
		.getByText(/documents to have ready/)
		.first()
		.click();
	await expect.element(screen.getByText('For Bakery on 1st Street')).toBeVisible();
	await expect.element(screen.getByText('Statement of fact from your landlord')).toBeVisible();
	await expect.element(screen.getByText(/14 calendar days to send them/)).toBeVisible();
});

test('in Spanish a nonprofit is told so in Spanish, and links stay in Spanish', async () => {
	const screen = await card(secondShift, 'lte', 'es');
	await expect.element(screen.getByText('Probablemente califica')).toBeVisible();
	await expect
		.element(screen.getByRole('link', { name: 'Preparar los documentos' }))
		.toHaveAttribute('href', '/es/papers/');
});
