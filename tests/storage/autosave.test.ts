import { describe, expect, test, vi } from 'vitest';
import { createAutosave, flushBeforeHide, type AutosaveStatus } from '../../src/lib/storage/autosave';
import type { DraftBody } from '../../src/lib/storage/draft-body';
import type { Draft, SaveResult } from '../../src/lib/storage/drafts';
import { storageError } from '../../src/lib/storage/storage-error';
import { bakery, fillUp, newDevice, openTab } from './stand-ins';

const draft: Draft = { id: 'd', revision: 1, updatedAt: 'then', body: bakery(), kept: 'device' };

/** A device on which each save ends when the test says so. */
function slowDevice() {
	const asked: {
		at: string | null;
		expected: number;
		answer: (result: SaveResult) => void;
		fail: () => void;
	}[] = [];
	const save = (_: string, body: DraftBody, expected: number) =>
		new Promise<SaveResult>((answer, reject) => {
			asked.push({ at: body.at, expected, answer, fail: () => reject(storageError('unavailable')) });
		});
	const succeed = async (i: number) => {
		const { expected, answer } = asked[i]!;
		answer({ ok: true, revision: expected + 1, updatedAt: `t${expected + 1}`, kept: 'device' });
		await Promise.resolve();
		await Promise.resolve();
		await Promise.resolve();
	};
	return { asked, save, succeed };
}

describe('autosave', () => {
	test('writes one body at a time, skips those overtaken, and ends with the last', async () => {
		const device = slowDevice();
		const heard: AutosaveStatus[] = [];
		const autosave = createAutosave(device, draft, (status) => heard.push(status));
		for (const at of ['a', 'b', 'c']) autosave.save(bakery({ at }));
		expect(device.asked.map(({ at }) => at)).toEqual(['a']);
		expect(autosave.unsaved()?.at).toBe('c');
		await device.succeed(0);
		expect(device.asked.map(({ at, expected }) => [at, expected])).toEqual([
			['a', 1],
			['c', 2]
		]);
		const flushed = autosave.flush();
		await device.succeed(1);
		expect(await flushed).toEqual({ kind: 'saved', at: 't3' });
		expect(autosave.unsaved()).toBeUndefined();
		expect(autosave.revision()).toBe(3);
		expect(heard).toEqual([{ kind: 'saving' }, { kind: 'saved', at: 't3' }]);
	});

	test('saves what the body was when it was handed over', async () => {
		const drafts = await openTab(newDevice());
		const made = await drafts.create(bakery());
		const autosave = createAutosave(drafts, made);
		const body = bakery({ at: 'first' });
		autosave.save(body);
		body.at = 'changed';
		await autosave.flush();
		expect(await drafts.read(made.id)).toMatchObject({ draft: { body: { at: 'first' } } });
	});

	test('tells that a save failed, keeps its body, and writes it upon the next flush', async () => {
		const device = slowDevice();
		const autosave = createAutosave(device, draft);
		autosave.save(bakery({ at: 'a' }));
		device.asked[0]!.fail();
		expect(await autosave.flush()).toEqual({ kind: 'failed', reason: 'unavailable' });
		expect(autosave.unsaved()?.at).toBe('a');
		const again = autosave.flush();
		await device.succeed(1);
		expect(await again).toMatchObject({ kind: 'saved' });
		expect(device.asked[1]).toMatchObject({ at: 'a', expected: 1 });
	});

	test('tries a newer body at once when the save before it fails', async () => {
		const device = slowDevice();
		const autosave = createAutosave(device, draft);
		autosave.save(bakery({ at: 'a' }));
		autosave.save(bakery({ at: 'b' }));
		device.asked[0]!.fail();
		await vi.waitFor(() => expect(device.asked).toHaveLength(2));
		await device.succeed(1);
		expect(autosave.status()).toEqual({ kind: 'saved', at: 't2' });
	});

	test('writes nothing more after a conflict until the person keeps this version', async () => {
		const device = newDevice();
		const [here, there] = [await openTab(device), await openTab(device)];
		const made = await here.create(bakery());
		const autosave = createAutosave(here, made);
		await there.save(made.id, bakery({ at: 'there' }), 1);
		autosave.save(bakery({ at: 'here' }));
		expect(await autosave.flush()).toEqual({ kind: 'conflict', current: 2 });
		autosave.save(bakery({ at: 'here, later' }));
		expect(await autosave.flush()).toEqual({ kind: 'conflict', current: 2 });
		expect(await there.read(made.id)).toMatchObject({ draft: { revision: 2, body: { at: 'there' } } });
		expect(autosave.unsaved()?.at).toBe('here, later');
		expect(await autosave.keepMine()).toMatchObject({ kind: 'saved' });
		expect(await there.read(made.id)).toMatchObject({ draft: { revision: 3, body: { at: 'here, later' } } });
	});

	test('puts back, when asked, a draft that another tab removed', async () => {
		const device = newDevice();
		const [here, there] = [await openTab(device), await openTab(device)];
		const made = await here.create(bakery());
		await there.remove(made.id);
		const autosave = createAutosave(here, made);
		autosave.save(bakery({ at: 'here' }));
		expect(await autosave.flush()).toEqual({ kind: 'conflict', current: 'removed' });
		await autosave.keepMine();
		expect(await there.read(made.id)).toMatchObject({ draft: { body: { at: 'here' } } });
	});

	test('never says saved on the device of what is only in the page', async () => {
		const memory = await openTab({ ...newDevice(), indexedDB: undefined });
		const made = await memory.create(bakery());
		expect(createAutosave(memory, made).status()).toMatchObject({
			kind: 'keptInMemory',
			because: 'noStorage'
		});

		const drafts = await openTab(newDevice());
		const autosave = createAutosave(drafts, await drafts.create(bakery()));
		const makeRoom = fillUp();
		autosave.save(bakery({ at: 'a' }));
		expect(await autosave.flush()).toMatchObject({ kind: 'keptInMemory', because: 'full' });
		makeRoom();
		autosave.save(bakery({ at: 'b' }));
		expect(await autosave.flush()).toMatchObject({ kind: 'saved' });
	});

	test('has the last answers written when the page is hidden', () => {
		const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
		const flush = vi.fn();
		const stop = flushBeforeHide({ flush }, page as unknown as Document);
		page.dispatchEvent(new Event('visibilitychange'));
		expect(flush).toHaveBeenCalledTimes(0);
		page.visibilityState = 'hidden';
		page.dispatchEvent(new Event('visibilitychange'));
		stop();
		page.dispatchEvent(new Event('visibilitychange'));
		expect(flush).toHaveBeenCalledTimes(1);
	});
});
