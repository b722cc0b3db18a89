import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { StandingLine } from '../../src/lib/ui/standing-lines';
import InterviewStage from './InterviewStage.svelte';

const lines: StandingLine[] = [
	{ id: 'lbe', short: 'LBE', name: 'Local Business', status: 'met', because: 'Every criterion met' },
	{ id: 'lte', short: 'LTE', name: 'Transitional', status: 'unmet', because: 'No jobs program' },
	{ id: 'lsb', short: 'LSB', name: 'Small', status: 'unknown', because: '4 answers could decide' }
];
const strip = () => render(InterviewStage, { lines });

test('every chip says its standing in words, not by colour alone', async () => {
	const screen = await strip();
	const chips = screen.container.querySelector('summary')?.textContent?.replace(/\s+/g, ' ');

	expect(chips).toMatch(/LBE Likely,.*LTE Not yet,.*LSB Open,/);
});

test('it opens to a line for each program, with what decides', async () => {
	const screen = await strip();
	expect(screen.container.querySelector('details')?.open).toBe(false);

	screen.container.querySelector('summary')?.click();

	await expect.element(screen.getByText('No jobs program')).toBeVisible();
});
