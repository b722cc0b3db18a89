import { afterEach, describe, expect, test } from 'vitest';
import { thisBrowser } from '../../src/lib/storage/browser';
import { isQuotaError } from '../../src/lib/storage/storage-error';
import { bakery, fillUp, newDevice, openTab, rawRecords, type Device } from './stand-ins';

let makeRoom: () => void = () => undefined;
afterEach(() => makeRoom());

describe('a browser without storage for us', () => {
	const blocked = {
		open: () => {
			throw new DOMException('blocked', 'SecurityError');
		}
	} as unknown as Device['indexedDB'];

	test.each([
		['has no IndexedDB', { ...newDevice(), indexedDB: undefined }],
		['will not open it', { ...newDevice(), indexedDB: blocked }]
	])('that %s still keeps drafts while the page is open, and exports them', async (_, browser) => {
		const drafts = await openTab(browser);
		expect(drafts.kept).toBe('memory');
		expect(drafts.outOfReach).toBe(0);
		expect(await drafts.persistence()).toBe('noStorage');
		const { id } = await drafts.create(bakery());
		const memory = { kept: 'memory', because: 'noStorage' };
		expect(await drafts.save(id, bakery({ at: 'next' }), 1)).toMatchObject({
			ok: true,
			revision: 2,
			...memory
		});
		expect(await drafts.save(id, bakery(), 1)).toEqual({ ok: false, conflict: 2 });
		expect(await drafts.list()).toMatchObject([{ id, ...memory }]);
		expect(await drafts.exportCase(id)).toContain('Panadería La Estrella');
	});

	test('tells how many drafts of earlier visits it does not reach', async () => {
		const device = newDevice();
		await (await openTab(device)).create(bakery());
		const drafts = await openTab({ ...device, indexedDB: blocked });
		expect([drafts.kept, drafts.outOfReach, drafts.storageLost()]).toEqual(['memory', 1, undefined]);
	});

	test('and that has nothing at all, as outside a page, does not throw', () => {
		expect(thisBrowser().indexedDB).toBeUndefined();
	});
});

describe('a device that runs out of room', () => {
	test('keeps the answers in the page, says so, and writes them as soon as there is room', async () => {
		const device = newDevice();
		const drafts = await openTab(device);
		const { id } = await drafts.create(bakery());
		makeRoom = fillUp();
		const full = { ok: true, kept: 'memory', because: 'full' };
		expect(await drafts.save(id, bakery({ at: 'one' }), 1)).toMatchObject({ ...full, revision: 2 });
		expect(await drafts.save(id, bakery({ at: 'two' }), 2)).toMatchObject({ ...full, revision: 3 });
		expect(await drafts.read(id)).toMatchObject({
			draft: { revision: 3, because: 'full', body: { at: 'two' } }
		});
		expect(await drafts.list()).toMatchObject([{ id, kept: 'memory' }]);
		expect(await rawRecords(device, 'drafts')).toMatchObject([{ revision: 1 }]);
		makeRoom();
		expect(await drafts.save(id, bakery({ at: 'three' }), 3)).toMatchObject({ revision: 4, kept: 'device' });
		expect(await rawRecords(device, 'drafts')).toMatchObject([{ revision: 4, body: { at: 'three' } }]);
		expect(drafts.storageLost()).toBeUndefined();
	});

	test('still takes a new draft, in the page, and lets it be removed and put back', async () => {
		const device = newDevice();
		const drafts = await openTab(device);
		makeRoom = fillUp();
		const { id } = await drafts.create(bakery());
		const undo = await drafts.remove(id);
		expect(await drafts.list()).toEqual([]);
		expect(await undo!()).toBe(true);
		makeRoom();
		expect(await drafts.save(id, bakery(), 1)).toMatchObject({ kept: 'device', revision: 2 });
	});

	test('does not let what waits in memory overwrite what another tab saved meanwhile, unless asked', async () => {
		const device = newDevice();
		const [a, b] = [await openTab(device), await openTab(device)];
		const { id } = await a.create(bakery());
		makeRoom = fillUp();
		await a.save(id, bakery({ at: 'a' }), 1);
		makeRoom();
		await b.save(id, bakery({ at: 'b' }), 1);
		expect(await a.save(id, bakery({ at: 'a2' }), 2)).toEqual({ ok: false, conflict: 2 });
		expect(await b.read(id)).toMatchObject({ draft: { body: { at: 'b' } } });
		expect(await a.save(id, bakery({ at: 'a2' }), 2)).toMatchObject({
			ok: true,
			revision: 3,
			kept: 'device'
		});
	});

	test('is known by the name of the error, or by what an AbortError holds', () => {
		expect(isQuotaError(new DOMException('', 'QuotaExceededError'))).toBe(true);
		expect(isQuotaError({ name: 'AbortError', inner: { name: 'QuotaExceededError' } })).toBe(true);
		expect(isQuotaError({ name: 'AbortError', inner: { name: 'UnknownError' } })).toBe(false);
		expect(isQuotaError(undefined)).toBe(false);
	});
});

describe('whether the browser promises to keep the drafts', () => {
	const asked = (persisted: boolean, granted: boolean | Error) =>
		openTab({
			...newDevice(),
			storageManager: {
				persisted: async () => persisted,
				persist: async () => {
					if (granted instanceof Error) throw granted;
					return granted;
				}
			}
		}).then((drafts) => drafts.persistence());

	test('is told as granted, or not granted, also where it cannot be asked', async () => {
		expect(await asked(true, false)).toBe('granted');
		expect(await asked(false, true)).toBe('granted');
		expect(await asked(false, false)).toBe('notGranted');
		expect(await asked(false, new Error('no'))).toBe('notGranted');
		expect(await (await openTab(newDevice())).persistence()).toBe('notGranted');
	});
});
