import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/lib/storage/drafts';
import type { Seal } from '../../src/lib/storage/seal';
import { bakery, newDevice, openTab, rawDatabase, rawRecords, tickingClock } from './stand-ins';

const readBack = async (read: Promise<{ ok: boolean; draft?: Draft }>) => (await read).draft;

describe('what is stored', () => {
	test('a draft is there after the page is loaded again, half-finished work space included', async () => {
		const device = newDevice();
		const { id } = await (await openTab(device)).create(bakery());
		const draft = await readBack((await openTab(device)).read(id));
		expect(draft).toMatchObject({ id, revision: 1, kept: 'device', body: bakery() });
	});

	test('a record is id, revision, updatedAt and a sealed body, and only the id is indexed', async () => {
		const device = newDevice();
		const drafts = await openTab(device);
		await drafts.create(bakery());
		const [record] = await rawRecords(device, 'drafts');
		expect(Object.keys(record!).sort()).toEqual(['body', 'id', 'revision', 'updatedAt']);
		const db = await rawDatabase(device);
		const table = db.transaction('drafts').objectStore('drafts');
		expect([table.keyPath, [...table.indexNames]]).toEqual(['id', []]);
		db.close();
	});

	test('everything that a draft says goes through the seal', async () => {
		const base64: Seal = {
			seal: async (contents) => Buffer.from(JSON.stringify(contents)).toString('base64'),
			open: async (sealed) => JSON.parse(Buffer.from(sealed as string, 'base64').toString())
		};
		const device = newDevice();
		const drafts = await openTab(device, tickingClock(), base64);
		const { id } = await drafts.create(bakery());
		const stored = JSON.stringify([
			await rawRecords(device, 'drafts'),
			await rawRecords(device, 'meta'),
			[...device.localStorage.texts]
		]);
		expect(stored).not.toContain('Panader');
		expect(stored).not.toContain('lbe');
		expect((await readBack(drafts.read(id)))?.body).toEqual(bakery());
		expect(await drafts.list()).toMatchObject([{ name: 'Panadería La Estrella' }]);
	});

	test('what a screen changes in its body after the call does not change what is saved', async () => {
		const drafts = await openTab(newDevice());
		const body = bakery();
		const creating = drafts.create(body);
		body.name = 'Another';
		expect((await readBack(drafts.read((await creating).id)))?.body.name).toBe('Panadería La Estrella');
	});

	test("a screen's state, which is a proxy, is stored like any other body", async () => {
		const drafts = await openTab(newDevice());
		const body = bakery();
		const state = new Proxy(
			{ ...body, facts: new Proxy(body.facts, {}), goals: new Proxy(body.goals, {}) },
			{}
		);
		const { id } = await drafts.create(state);
		expect((await readBack(drafts.read(id)))?.body).toEqual(body);
	});

	test('a fact without a value is left out, not stored as nothing', async () => {
		const drafts = await openTab(newDevice());
		const { id } = await drafts.create(bakery({ facts: { business: { name: undefined, employees: 0 } } }));
		const facts = (await readBack(drafts.read(id)))?.body.facts;
		expect(facts).toStrictEqual({ business: { employees: 0 } });
	});

	test('what is no draft is refused before it reaches the device', async () => {
		const drafts = await openTab(newDevice());
		const broken = bakery({ facts: { business: { employees: -1 } } });
		await expect(drafts.create(broken)).rejects.toMatchObject({ trouble: 'invalidBody' });
		expect(await drafts.list()).toEqual([]);
	});
});

describe('the list', () => {
	test('shows the last saved first, with where each program stood', async () => {
		const drafts = await openTab(newDevice());
		const old = await drafts.create(bakery({ name: 'Old' }));
		await drafts.create(bakery({ name: 'New' }));
		expect((await drafts.list()).map(({ name }) => name)).toEqual(['New', 'Old']);
		await drafts.save(old.id, bakery({ name: 'Old', standing: { lbe: 'met' } }), 1);
		const [first] = await drafts.list();
		expect(first).toMatchObject({ name: 'Old', revision: 2, who: 'business', standing: { lbe: 'met' } });
		expect(first).not.toHaveProperty('facts');
	});

	test('two drafts of the same name are told apart by a short id and their dates', async () => {
		const drafts = await openTab(newDevice());
		await drafts.create(bakery());
		await drafts.create(bakery());
		const [one, other] = await drafts.list();
		expect(one!.name).toBe(other!.name);
		expect(one!.shortId).toMatch(/^[A-HJKMNP-Z02-9]{4}$/);
		expect(one!.shortId).not.toBe(other!.shortId);
		expect(one!.updatedAt).not.toBe(other!.updatedAt);
	});
});

describe('rename, duplicate, remove', () => {
	test('a new name changes nothing but the name', async () => {
		const drafts = await openTab(newDevice());
		const { id } = await drafts.create(bakery());
		expect(await drafts.rename(id, 'The bakery')).toMatchObject({ ok: true, revision: 2 });
		expect((await readBack(drafts.read(id)))?.body).toEqual(bakery({ name: 'The bakery' }));
		expect(await drafts.rename('gone', 'x')).toEqual({ ok: false, conflict: 'removed' });
	});

	test('a copy is a draft of its own', async () => {
		const drafts = await openTab(newDevice());
		const { id } = await drafts.create(bakery());
		const copied = await drafts.duplicate(id, (name) => `Copy of ${name}`);
		if (!copied.ok) throw new Error(copied.reason);
		expect(copied.draft).toMatchObject({ revision: 1, body: { name: 'Copy of Panadería La Estrella' } });
		expect(copied.draft.body.facts).toEqual(bakery().facts);
		await drafts.save(copied.draft.id, bakery({ facts: {} }), 1);
		expect((await readBack(drafts.read(id)))?.body.facts).toEqual(bakery().facts);
		expect(await drafts.duplicate('gone', String)).toEqual({ ok: false, reason: 'missing' });
	});

	test('undo puts a removed draft back exactly as it was', async () => {
		const device = newDevice();
		const drafts = await openTab(device);
		const { id } = await drafts.create(bakery());
		await drafts.save(id, bakery({ at: 'review' }), 1);
		const before = await rawRecords(device, 'drafts');
		const undo = await drafts.remove(id);
		expect(await rawRecords(device, 'drafts')).toEqual([]);
		expect(await drafts.read(id)).toEqual({ ok: false, reason: 'missing' });
		expect(await undo!()).toBe(true);
		expect(await rawRecords(device, 'drafts')).toEqual(before);
		expect(await undo!()).toBe(false);
		expect(await drafts.remove('gone')).toBeUndefined();
	});
});
