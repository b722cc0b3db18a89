import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { wordsIn } from '../../src/lib/messages/index';
import type { Facts } from '../../src/lib/rules/facts';
import type { Session } from '../../src/lib/ui/session.svelte';
import { bakery } from '../checklist/firms';
import ResultsStage from './ResultsStage.svelte';

const words = await wordsIn(
	'en',
	'common',
	'results',
	'documents',
	'inTime',
	'rules',
	'questions',
	'interview',
	'spaces'
);
const inTime = (facts: Facts, onsession = vi.fn<(session: Session) => void>()) =>
	render(ResultsStage, { facts, words, inTimeFor: ['lbe', 'cbe', 'lsbe'], onsession });

test('a date that is not in the calendar is refused in its place, and nothing is kept', async () => {
	const onsession = vi.fn<(session: Session) => void>();
	const screen = await inTime(bakery, onsession);
	await screen.getByLabelText('Month').fill('2');
	await screen.getByLabelText('Day').fill('30');
	await screen.getByLabelText('Year').fill('2027');
	await screen.getByRole('button', { name: 'Save the date' }).click();
	await expect.element(screen.getByText(/that are in the calendar/)).toBeVisible();
	await expect.element(screen.getByLabelText('Month')).toHaveFocus();
	expect(onsession.mock.lastCall?.[0].facts.solicitation).toBeUndefined();
});

test('with a City bid’s date each City program answers, those that answer alike together', async () => {
	const onsession = vi.fn<(session: Session) => void>();
	const screen = await inTime(bakery, onsession);
	await screen.getByText('The City’s').click();
	await screen.getByLabelText('Month').fill('1');
	await screen.getByLabelText('Day').fill('15');
	await screen.getByLabelText('Year').fill('2027');
	await screen.getByRole('button', { name: 'Save the date' }).click();
	await expect
		.element(screen.getByText('The bid is due on January 15, 2027. That is in 55 days.'))
		.toBeVisible();
	await expect.element(screen.getByRole('heading', { name: 'LBE and CBE: There is time' })).toBeVisible();
	expect(screen.getByText(/LSBE/).elements()).toHaveLength(0);
	expect(onsession.mock.lastCall?.[0].facts.solicitation).toEqual({ agency: 'city', due: '2027-01-15' });
});

test('a certificate that expires before a County bid is due is told to be renewed', async () => {
	const screen = await inTime({
		...bakery,
		solicitation: { agency: 'county', due: '2027-01-15' },
		county: { dcba: { lsbe: { number: 'LSBE-7', start: '2025-01-01', end: '2026-12-31' } } }
	});
	await expect.element(screen.getByRole('heading', { name: 'LSBE: Expires before' })).toBeVisible();
	await expect.element(screen.getByText(/expires on December 31, 2026, before the bid is due/)).toBeVisible();
});
