import { describe, expect, test } from 'vitest';
import { sentinelIn } from '../../src/lib/storage/sentinel';
import { bakery, evict, newDevice, openTab, rawDatabase, rawPut, rawRecords } from './stand-ins';

describe('a database that the browser emptied', () => {
	test('is noticed at the next visit, until the person has seen it', async () => {
		const device = newDevice();
		const before = await openTab(device);
		await before.create(bakery());
		await before.create(bakery());
		expect(before.storageLost()).toBeUndefined();
		await evict(device);
		const after = await openTab(device);
		expect(after.storageLost()).toEqual({ had: 2, found: 0 });
		await after.create(bakery());
		expect((await openTab(device)).storageLost()).toEqual({ had: 2, found: 0 });
		after.acknowledgeLoss();
		expect(after.storageLost()).toBeUndefined();
		expect((await openTab(device)).storageLost()).toBeUndefined();
	});

	test('while a draft is open: the next save puts it back whole, and the loss of the others is noticed', async () => {
		const device = newDevice();
		const drafts = await openTab(device);
		const open = await drafts.create(bakery());
		await drafts.create(bakery({ name: 'Other' }));
		await evict(device);
		expect(await drafts.save(open.id, bakery({ at: 'next' }), 1)).toMatchObject({ ok: true, revision: 2 });
		expect((await drafts.list()).map(({ id }) => id)).toEqual([open.id]);
		expect(drafts.storageLost()).toEqual({ had: 2, found: 1 });
		expect(await drafts.save(open.id, bakery(), 2)).toMatchObject({ ok: true, revision: 3 });
	});

	test('while open in two tabs: both put their draft back', async () => {
		const device = newDevice();
		const [a, b] = [await openTab(device), await openTab(device)];
		const [one, two] = [await a.create(bakery()), await b.create(bakery())];
		await evict(device);
		expect(await a.save(one.id, bakery(), 1)).toMatchObject({ ok: true });
		await b.list();
		expect(await b.save(two.id, bakery(), 1)).toMatchObject({ ok: true });
		expect(await a.list()).toHaveLength(2);
		expect(a.storageLost()).toBeUndefined();
	});

	test('and that lost its last answers only is noticed too', async () => {
		const device = newDevice();
		const drafts = await openTab(device);
		const { id } = await drafts.create(bakery());
		const old = await Promise.all(['drafts', 'meta'].map((table) => rawRecords(device, table)));
		await drafts.save(id, bakery({ at: 'later' }), 1);
		await rawPut(device, 'drafts', old[0]![0]);
		await rawPut(device, 'meta', old[1]![0]);
		expect((await openTab(device)).storageLost()).toEqual({ had: 1, found: 1 });
	});

	test('and that lost one draft of two is noticed', async () => {
		const device = newDevice();
		const drafts = await openTab(device);
		const { id } = await drafts.create(bakery());
		await drafts.create(bakery());
		const db = await rawDatabase(device);
		const transaction = db.transaction('drafts', 'readwrite');
		transaction.objectStore('drafts').delete(id);
		await new Promise((resolve) => (transaction.oncomplete = resolve));
		db.close();
		expect((await openTab(device)).storageLost()).toEqual({ had: 2, found: 1 });
	});
});

describe('no loss', () => {
	test('is a removal, a first visit, or a browser whose every site record was cleared', async () => {
		const device = newDevice();
		const drafts = await openTab(device);
		const { id } = await drafts.create(bakery());
		await drafts.remove(id);
		expect((await openTab(device)).storageLost()).toBeUndefined();
		await evict(device);
		expect((await openTab(device)).storageLost()).toBeUndefined();
		expect((await openTab(newDevice())).storageLost()).toBeUndefined();
	});

	test('is a page that closed between the save and its mark outside', async () => {
		const device = newDevice();
		const drafts = await openTab(device);
		await drafts.create(bakery());
		const texts = new Map(device.localStorage.texts);
		await drafts.create(bakery());
		for (const [key, text] of texts) device.localStorage.texts.set(key, text);
		expect((await openTab(device)).storageLost()).toBeUndefined();
	});
});

describe('the marks outside the database', () => {
	test('hold two numbers and nothing of anyone', async () => {
		const device = newDevice();
		const drafts = await openTab(device);
		await drafts.create(bakery());
		const text = device.localStorage.texts.get('bidlocal-drafts');
		expect(JSON.parse(text!)).toEqual({ count: 1, sequence: 1 });
	});

	test('that are damaged count as none', () => {
		for (const text of ['{', '[]', '{"count":-1,"sequence":2}', 'null']) {
			const sentinel = sentinelIn({ getItem: () => text, setItem: () => undefined });
			expect(sentinel.read()).toEqual({ count: 0, sequence: 0 });
		}
	});

	test('that cannot be written do not stop a save', async () => {
		const refuse = () => {
			throw new DOMException('no', 'QuotaExceededError');
		};
		const device = { ...newDevice(), localStorage: { getItem: refuse, setItem: refuse } };
		const drafts = await openTab(device);
		expect(await drafts.create(bakery())).toMatchObject({ kept: 'device' });
		expect(drafts.storageLost()).toBeUndefined();
	});
});
