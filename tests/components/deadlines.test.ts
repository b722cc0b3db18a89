import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { wordsIn } from '../../src/lib/messages/index';
import type { Session } from '../../src/lib/ui/session.svelte';
import DeadlinesStage from './DeadlinesStage.svelte';

const words = await wordsIn('en', 'common', 'deadlines');
const spanish = await wordsIn('es', 'common', 'deadlines');

const denied = { id: 'a', event: 'countyDenied', on: '2026-11-16' };
const strange = { id: 'x', event: 'somethingNewer', on: '2027-01-01' };

test('what cannot be read is told of, and is still there after a change', async () => {
	const onsession = vi.fn<(session: Session) => void>();
	const extra = { deadlines: { events: [strange, denied] }, goal: 'county' };
	const screen = await render(DeadlinesStage, { words, extra, onsession });
	await expect.element(screen.getByText(/1 entry of this case cannot be read/)).toBeVisible();

	await screen.getByRole('button', { name: /^Remove:/ }).click();

	await expect.element(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
	expect(onsession.mock.lastCall?.[0].body.extra).toEqual({
		deadlines: { events: [strange] },
		goal: 'county'
	});
});

test('the day of the other reading is told once the earlier one has passed', async () => {
	const extra = { deadlines: { events: [denied] } };
	const screen = await render(DeadlinesStage, { words, extra, today: '2026-12-02' });

	await expect.element(screen.getByRole('heading', { level: 2, name: 'Today' })).toBeVisible();
	await expect.element(screen.getByText('Wednesday, December 2, 2026', { exact: true })).toBeVisible();
	await expect.element(screen.getByText(/December 1, 2026, has passed/)).toBeVisible();
});

test('a date that has just passed is not out of sight, an old one is folded away', async () => {
	const on = (day: string) => ({ deadlines: { events: [{ id: 'a', event: 'cityDenied', on: day }] } });
	const fresh = await render(DeadlinesStage, { words, extra: on('2026-11-10') });
	await expect.element(fresh.getByText('4 days ago')).toBeVisible();
	await fresh.unmount();

	const old = await render(DeadlinesStage, { words, extra: on('2026-09-10') });
	await expect.element(old.getByText('No date is to come.')).toBeVisible();
	await expect.element(old.getByText(/days ago/)).not.toBeVisible();
});

test('an earlier certification says that a later one stands in its place', async () => {
	const events = [
		{ id: 'a', event: 'cityCertifiedLocal', on: '2021-12-01', about: 'lbe' },
		{ id: 'b', event: 'cityLocalEnds', on: '2031-11-20', about: 'lbe' }
	];
	const screen = await render(DeadlinesStage, { words, extra: { deadlines: { events } } });
	expect(screen.getByText(/stands in its place/).elements()).toHaveLength(1);
	expect(screen.getByRole('heading', { level: 3 }).elements()).toHaveLength(3);
});

test('a year out of reach is refused with the years that are taken', async () => {
	const unfinished = {
		agency: 'city',
		event: 'cityDenied',
		day: { day: '1', month: '1', year: '2206' },
		note: ''
	};
	const screen = await render(DeadlinesStage, { words, extra: { deadlines: { unfinished } } });
	await screen.getByRole('button', { name: 'Save and count' }).click();
	await expect.element(screen.getByRole('link', { name: 'Write a year from 2000 to 2100' })).toBeVisible();
});

test('in Spanish the day is told with its weekday, the day before the month', async () => {
	const screen = await render(DeadlinesStage, {
		words: spanish,
		lang: 'es',
		extra: { deadlines: { events: [denied] } }
	});
	await expect.element(screen.getByText('martes, 1 de diciembre de 2026', { exact: true })).toBeVisible();
	await expect.element(screen.getByText('en 10 días')).toBeVisible();
	await expect.element(screen.getByText(/10 días hábiles/)).toBeVisible();
});
