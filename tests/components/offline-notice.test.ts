import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import OfflineNotice from '../../src/lib/ui/OfflineNotice.svelte';

const says = {
	installing: 'Getting ready',
	offlineReady: 'Ready',
	updateWaiting: 'A new version is ready',
	unavailable: 'Not kept'
};

const notice = (state: keyof typeof says, onupdate = vi.fn()) =>
	render(OfflineNotice, { state, says, update: 'Use it', onupdate });

test('a change of state is announced in the same place', async () => {
	const screen = await notice('installing');
	const status = screen.getByRole('status');
	await expect.element(status).toHaveTextContent('Getting ready');
	const before = status.element();

	await screen.rerender({ state: 'offlineReady' });

	await expect.element(status).toHaveTextContent('Ready');
	expect(status.element()).toBe(before);
});

test('there is nothing to press until a new version waits', async () => {
	const screen = await notice('offlineReady');
	expect(screen.getByRole('button').elements()).toHaveLength(0);

	await screen.rerender({ state: 'updateWaiting' });
	await expect.element(screen.getByRole('button', { name: 'Use it' })).toBeVisible();
});

test('the new version comes in only when its button is pressed, which is 44 px tall', async () => {
	const onupdate = vi.fn();
	const screen = await notice('updateWaiting', onupdate);
	const button = screen.getByRole('button', { name: 'Use it' });
	expect(onupdate).not.toHaveBeenCalled();

	await button.click();

	expect(onupdate).toHaveBeenCalledOnce();
	expect(button.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
});
