import { describe, expect, test, vi } from 'vitest';
import { OfflineCopy, type OfflinePage, type OfflineWorker } from '../../src/lib/ui/offline-copy.svelte';

type Events = 'waiting' | 'controlling' | 'redundant';

/** A worker and a page that do what a test tells them to. */
function stage({ controlled = false, active = false } = {}) {
	const listeners = new Map<string, () => void>();
	const registration = controlled || active ? { active: { state: 'activated' } } : { active: null };
	const worker = {
		addEventListener: vi.fn((name: string, listener: () => void) => void listeners.set(name, listener)),
		messageSkipWaiting: vi.fn(),
		register: vi.fn(() => Promise.resolve(registration)),
		update: vi.fn(() => Promise.resolve())
	};
	const page = { isControlled: vi.fn(() => controlled), reload: vi.fn() } satisfies OfflinePage;
	const copy = new OfflineCopy(() => Promise.resolve(worker as unknown as OfflineWorker), page);
	return { copy, worker, page, happens: (name: Events) => listeners.get(name)?.() };
}

const saved = () => Promise.resolve();

describe('a first visit', () => {
	test('is not ready before the worker answers for the page', async () => {
		const { copy, happens } = stage();
		await copy.start();
		expect(copy.state).toBe('installing');

		happens('controlling');
		expect(copy.state).toBe('offlineReady');
	});

	test('is ready when another tab finished the installation meanwhile', async () => {
		const { copy, page } = stage();
		page.isControlled.mockReturnValueOnce(false).mockReturnValue(true);
		await copy.start();

		expect(copy.state).toBe('offlineReady');
	});

	test('whose installation fails has no offline copy, and says so', async () => {
		const { copy, happens } = stage();
		await copy.start();
		happens('redundant');

		expect(copy.state).toBe('unavailable');
	});

	test('in a browser without workers has no offline copy, and says so', async () => {
		const copy = new OfflineCopy(() => Promise.reject(new Error('none')), {
			isControlled: () => false,
			reload: vi.fn()
		});
		await copy.start();

		expect(copy.state).toBe('unavailable');
	});
});

describe('a later visit', () => {
	test('is ready at once', async () => {
		const { copy } = stage({ controlled: true });
		await copy.start();

		expect(copy.state).toBe('offlineReady');
	});

	test('stays ready when registration fails for want of a network', async () => {
		const { copy, worker } = stage({ controlled: true });
		worker.register.mockRejectedValue(new Error('offline'));
		await copy.start();

		expect(copy.state).toBe('offlineReady');
	});

	test('that was loaded around the worker does not claim to be ready', async () => {
		const { copy } = stage({ active: true });
		await copy.start();

		expect(copy.state).toBe('unavailable');
	});
});

describe('a new version', () => {
	async function waiting() {
		const all = stage({ controlled: true });
		await all.copy.start();
		all.happens('waiting');
		return all;
	}

	test('waits until it is asked for', async () => {
		const { copy, worker, page } = await waiting();

		expect(copy.state).toBe('updateWaiting');
		expect(worker.messageSkipWaiting).not.toHaveBeenCalled();
		expect(page.reload).not.toHaveBeenCalled();
	});

	test('comes in after the open answer is saved, and loads the page anew', async () => {
		const { copy, worker, page, happens } = await waiting();
		const order: string[] = [];
		worker.messageSkipWaiting.mockImplementation(() => order.push('switched'));
		await copy.applyUpdate(async () => void order.push('saved'));
		expect(order).toEqual(['saved', 'switched']);
		expect(page.reload).not.toHaveBeenCalled();

		happens('controlling');
		expect(page.reload).toHaveBeenCalledOnce();
	});

	test('stays out when the open answer cannot be saved', async () => {
		const { copy, worker } = await waiting();

		await expect(copy.applyUpdate(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
		expect(worker.messageSkipWaiting).not.toHaveBeenCalled();
		expect(copy.state).toBe('updateWaiting');
	});

	test('that another tab let in is offered here, not forced', async () => {
		const { copy, worker, page, happens } = stage({ controlled: true });
		await copy.start();
		happens('controlling');
		expect(copy.state).toBe('updateWaiting');
		expect(page.reload).not.toHaveBeenCalled();

		await copy.applyUpdate(saved);
		expect(page.reload).toHaveBeenCalledOnce();
		expect(worker.messageSkipWaiting).not.toHaveBeenCalled();
	});

	test('is offered also within the first visit', async () => {
		const { copy, happens } = stage();
		await copy.start();
		happens('controlling');
		happens('controlling');

		expect(copy.state).toBe('updateWaiting');
	});

	test('is not let in when none waits', async () => {
		const { copy, worker } = stage({ controlled: true });
		await copy.start();
		await copy.applyUpdate(saved);

		expect(worker.messageSkipWaiting).not.toHaveBeenCalled();
	});

	test('is looked for without a fuss when there is no network', async () => {
		const { copy, worker } = stage({ controlled: true });
		await copy.start();
		worker.update.mockRejectedValue(new Error('offline'));

		await expect(copy.lookForUpdate()).resolves.toBeUndefined();
		expect(worker.update).toHaveBeenCalledOnce();
	});
});
