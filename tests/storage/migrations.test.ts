import { describe, expect, test } from 'vitest';
import { firstEdition } from '../../src/lib/rules/rule-sets';
import { contentsOf, currentSchema, bodyFrom } from '../../src/lib/storage/migrations';
import { openDrafts } from '../../src/lib/storage/open-drafts';
import { bakery, newDevice, openTab, rawPut, rawRecords, tickingClock, type Device } from './stand-ins';

/** A body as schema 1 had it. */
function firstBody(): Record<string, unknown> {
	const { extra: _, rules: __, ...rest } = bakery();
	return { ...rest, schema: 1 };
}

const marksOf = async (device: Device) => (await rawRecords(device, 'meta'))[0]!;

describe('a stored body', () => {
	test('of today reads as it was written', () => {
		expect(bodyFrom(contentsOf(bakery()))).toEqual(bakery());
	});

	test('of schema 1 gets room for worksheets, and keeps all else', () => {
		expect(bodyFrom(firstBody())).toEqual(bakery({ extra: {} }));
	});

	test('of schema 2 was seen under the first rules there were', () => {
		const { rules: _, ...rest } = bakery({ extra: { notes: 'x' } });

		expect(bodyFrom({ ...rest, schema: 2 })).toEqual(bakery({ extra: { notes: 'x' } }));
		expect(bakery().rules).toBe(firstEdition().id);
	});

	test.each([
		['of a newer schema', { ...contentsOf(bakery()), schema: currentSchema + 1 }],
		['of schema 0', { ...contentsOf(bakery()), schema: 0 }],
		['without a schema', bakery()],
		['with a fact nobody knows', contentsOf({ ...bakery(), facts: { favorite: 'red' } } as never)],
		['that is cut off', { schema: 2, name: 'x' }],
		['that is nothing', null],
		['that is text', 'x']
	])('%s is not taken for a draft', (_, contents) => {
		expect(bodyFrom(contents)).toBeUndefined();
	});
});

describe('a database', () => {
	/** A device as the first version left it: schema 1, one draft. */
	async function firstDevice() {
		const device = newDevice();
		const drafts = await openTab(device);
		const { id } = await drafts.create(bakery());
		drafts.close();
		const [record] = await rawRecords(device, 'drafts');
		await rawPut(device, 'drafts', { ...record, body: firstBody() });
		await rawPut(device, 'meta', { ...(await marksOf(device)), schema: 1 });
		return { device, id };
	}

	test('of schema 1 is opened, marked as of today, and each draft written anew with its next save', async () => {
		const { device, id } = await firstDevice();
		const drafts = await openTab(device);
		expect(await drafts.read(id)).toMatchObject({
			ok: true,
			draft: { revision: 1, body: bakery({ extra: {} }) }
		});
		expect(await marksOf(device)).toMatchObject({ schema: currentSchema });
		expect((await rawRecords(device, 'drafts'))[0]).toMatchObject({ revision: 1, body: { schema: 1 } });
		await drafts.save(id, bakery(), 1);
		expect((await rawRecords(device, 'drafts'))[0]).toMatchObject({ body: { schema: currentSchema } });
	});

	test('of a newer schema is not opened, and nothing in it changes', async () => {
		const device = newDevice();
		(await openTab(device)).close();
		await rawPut(device, 'meta', { ...(await marksOf(device)), schema: currentSchema + 1 });
		const before = await marksOf(device);
		expect(await openDrafts(tickingClock(), device)).toEqual({ ok: false, reason: 'newerDatabase' });
		expect(await marksOf(device)).toEqual(before);
	});

	test('that another tab brings to a newer schema is written and read no more', async () => {
		const device = newDevice();
		const drafts = await openTab(device);
		const { id } = await drafts.create(bakery());
		await rawPut(device, 'meta', { ...(await marksOf(device)), schema: currentSchema + 1 });
		const trouble = { trouble: 'newerDatabase' };
		await expect(drafts.save(id, bakery({ at: 'x' }), 1)).rejects.toMatchObject(trouble);
		await expect(drafts.list()).rejects.toMatchObject(trouble);
		expect((await rawRecords(device, 'drafts'))[0]).toMatchObject({ revision: 1 });
	});

	test('with one damaged draft still gives the others, and the damaged one can only be removed', async () => {
		const device = newDevice();
		const drafts = await openTab(device);
		await drafts.create(bakery({ name: 'Whole' }));
		await rawPut(device, 'drafts', {
			id: 'bad',
			revision: 3,
			updatedAt: '2026-11-21T00:00:00.000Z',
			body: 7
		});
		expect((await drafts.list()).map(({ name }) => name)).toEqual(['Whole']);
		expect(await drafts.listUnreadable()).toMatchObject([{ id: 'bad', shortId: 'BAD' }]);
		expect(await drafts.read('bad')).toEqual({ ok: false, reason: 'unreadable' });
		expect(await drafts.exportCase('bad')).toBeUndefined();
		await expect(drafts.rename('bad', 'x')).rejects.toMatchObject({ trouble: 'unavailable' });
		await drafts.remove('bad');
		expect(await drafts.listUnreadable()).toEqual([]);
	});
});
