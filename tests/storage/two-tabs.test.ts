import { describe, expect, test } from 'vitest';
import type { Drafts, OtherTabNews } from '../../src/lib/storage/drafts';
import { bakery, newDevice, openTab } from './stand-ins';

/** Two tabs that hear each other, on one device. */
async function twoTabs() {
	const name = `test-${crypto.randomUUID()}`;
	const device = { ...newDevice(), channel: () => new BroadcastChannel(name) };
	return { device, a: await openTab(device), b: await openTab(device) };
}

const bodyOf = async (drafts: Drafts, id: string) => {
	const read = await drafts.read(id);
	return read.ok ? read.draft.body : undefined;
};

/** Long enough for a message to reach the other tab. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('two tabs on one draft', () => {
	test('the later save of an older revision writes nothing and tells the revision it met', async () => {
		const { a, b } = await twoTabs();
		const { id } = await a.create(bakery());
		expect(await a.save(id, bakery({ at: 'a' }), 1)).toMatchObject({ ok: true, revision: 2 });
		expect(await b.save(id, bakery({ at: 'b' }), 1)).toEqual({ ok: false, conflict: 2 });
		expect((await bodyOf(b, id))?.at).toBe('a');
		a.close();
		b.close();
	});

	test('of twenty saves at once from one revision exactly one is written', async () => {
		const { a, b } = await twoTabs();
		const { id } = await a.create(bakery());
		const saves = Array.from({ length: 20 }, (_, i) =>
			(i % 2 ? a : b).save(id, bakery({ at: String(i) }), 1)
		);
		const results = await Promise.all(saves);
		const won = results.flatMap((result, i) => (result.ok ? [String(i)] : []));
		expect(won).toHaveLength(1);
		expect((await bodyOf(a, id))?.at).toBe(won[0]);
		expect(results.filter((result) => !result.ok && result.conflict === 2)).toHaveLength(19);
		expect(a.storageLost()).toBeUndefined();
		a.close();
		b.close();
	});

	test('drafts made in both tabs at once are all there, and none is taken for lost', async () => {
		const { device, a, b } = await twoTabs();
		await Promise.all(Array.from({ length: 10 }, (_, i) => (i % 2 ? a : b).create(bakery())));
		const third = await openTab(device);
		expect(await third.list()).toHaveLength(10);
		expect(third.storageLost()).toBeUndefined();
		for (const tab of [a, b, third]) tab.close();
	});

	test('a draft that the other tab removed is not written back unasked', async () => {
		const { a, b } = await twoTabs();
		const { id } = await a.create(bakery());
		await b.read(id);
		await a.remove(id);
		expect(await b.save(id, bakery(), 1)).toEqual({ ok: false, conflict: 'removed' });
		expect(await a.list()).toEqual([]);
		a.close();
		b.close();
	});

	test('a rename in one tab is not lost to a save in the other', async () => {
		const { a, b } = await twoTabs();
		const { id } = await a.create(bakery());
		const [renamed, saved] = await Promise.all([
			a.rename(id, 'New name'),
			b.save(id, bakery({ at: 'b' }), 1)
		]);
		expect(renamed).toMatchObject({ ok: true });
		const body = await bodyOf(a, id);
		expect(body?.name).toBe('New name');
		expect(body?.at).toBe(saved.ok ? 'b' : bakery().at);
		a.close();
		b.close();
	});
});

describe('news from the other tab', () => {
	test('both tabs hear that the draft is open twice, then of saves and of the removal', async () => {
		const { a, b } = await twoTabs();
		const { id } = await a.create(bakery());
		const heard = { a: [] as OtherTabNews[], b: [] as OtherTabNews[] };
		const stopA = a.onOtherTab(id, (news) => heard.a.push(news));
		await aMoment();
		expect(heard.a).toEqual([]);
		const stopB = b.onOtherTab(id, (news) => heard.b.push(news));
		await aMoment();
		expect(heard).toEqual({ a: [{ kind: 'opened' }], b: [{ kind: 'opened' }] });
		await a.save(id, bakery(), 1);
		await a.create(bakery());
		await (await a.remove(id))!();
		await aMoment();
		const saved = [2, 2].map((revision) => ({ kind: 'saved', revision }));
		expect(heard.b.slice(1)).toEqual([saved[0], { kind: 'removed' }, saved[1]]);
		expect(heard.a).toHaveLength(1);
		stopA();
		stopB();
		await b.save(id, bakery(), 2);
		await aMoment();
		expect(heard.a).toHaveLength(1);
		a.close();
		b.close();
	});

	test('what is said between tabs names the draft by its id, and nothing else', async () => {
		const said: unknown[] = [];
		const channel = {
			postMessage: (message: unknown) => void said.push(message),
			addEventListener: () => undefined,
			removeEventListener: () => undefined,
			close: () => undefined
		};
		const drafts = await openTab({ ...newDevice(), channel: () => channel });
		const { id } = await drafts.create(bakery());
		drafts.onOtherTab(id, () => undefined);
		expect(said).toEqual([
			{ id, kind: 'saved', revision: 1 },
			{ id, kind: 'opened' }
		]);
	});
});
