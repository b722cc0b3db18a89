/** Any sequence of operations, on any mix of two tabs, gives what a plain list of drafts would give. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAutosave } from '../../src/lib/storage/autosave';
import type { Drafts, Undo } from '../../src/lib/storage/drafts';
import { bakery, newDevice, openTab, tickingClock } from './stand-ins';
import { patience, runs } from '../chance';

// Many random cases: on a busy machine they take their time.
patience(60);

interface Known {
	id: string;
	revision: number;
	name: string;
	at: string | null;
}

/** The model: what is there, and what was removed, with the way back. */
interface Model {
	there: Known[];
	removed: { draft: Known; undo: Undo }[];
}

type Step = (tab: Drafts, model: Model) => Promise<void>;

const pick = <T>(items: T[], i: number): T | undefined => items[i % Math.max(items.length, 1)];

const create =
	(name: string): Step =>
	async (tab, model) => {
		const { id, revision } = await tab.create(bakery({ name }));
		model.there.push({ id, revision, name, at: bakery().at });
	};

const save =
	(i: number, at: string, behind: number): Step =>
	async (tab, model) => {
		const known = pick(model.there, i);
		if (!known) return;
		const result = await tab.save(known.id, bakery({ name: known.name, at }), known.revision - behind);
		if (behind > 0) return expect(result).toEqual({ ok: false, conflict: known.revision });
		Object.assign(known, { at, revision: known.revision + 1 });
		expect(result).toMatchObject({ ok: true, revision: known.revision });
	};

const rename =
	(i: number, name: string): Step =>
	async (tab, model) => {
		const known = pick(model.there, i);
		if (!known) return;
		Object.assign(known, { name, revision: known.revision + 1 });
		expect(await tab.rename(known.id, name)).toMatchObject({ ok: true, revision: known.revision });
	};

const duplicate =
	(i: number): Step =>
	async (tab, model) => {
		const known = pick(model.there, i);
		if (!known) return;
		const copied = await tab.duplicate(known.id, (name) => `${name}+`);
		if (!copied.ok) throw new Error(copied.reason);
		model.there.push({ id: copied.draft.id, revision: 1, name: `${known.name}+`, at: known.at });
	};

const remove =
	(i: number): Step =>
	async (tab, model) => {
		const draft = pick(model.there, i);
		if (!draft) return;
		const undo = await tab.remove(draft.id);
		model.there = model.there.filter((other) => other !== draft);
		model.removed.push({ draft, undo: undo! });
		expect(await tab.save(draft.id, bakery(), draft.revision)).toEqual({ ok: false, conflict: 'removed' });
	};

const putBack =
	(i: number): Step =>
	async (_, model) => {
		const found = pick(model.removed, i);
		if (!found) return;
		const isGone = !model.there.includes(found.draft);
		expect(await found.undo()).toBe(isGone);
		if (isGone) model.there.push(found.draft);
	};

const text = fc.string({ maxLength: 5 });
const index = fc.nat(5);
const step: fc.Arbitrary<Step> = fc.oneof(
	text.map(create),
	fc.tuple(index, text, fc.nat(1)).map(([i, at, behind]) => save(i, at, behind)),
	fc.tuple(index, text).map(([i, name]) => rename(i, name)),
	index.map(duplicate),
	index.map(remove),
	index.map(putBack)
);

async function seenBy(tab: Drafts): Promise<Known[]> {
	const reads = await Promise.all((await tab.list()).map(({ id }) => tab.read(id)));
	return reads.flatMap((read) => {
		if (!read.ok) return [];
		const { id, revision, body } = read.draft;
		return [{ id, revision, name: body.name, at: body.at }];
	});
}

const byId = (drafts: Known[]) => [...drafts].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('the drafts', () => {
	test('in two tabs agree with a plain list after any operations, and nothing is taken for lost', async () => {
		const steps = fc.array(fc.tuple(fc.boolean(), step), { maxLength: 20 });
		await fc.assert(
			fc.asyncProperty(steps, async (script) => {
				const device = newDevice();
				const now = tickingClock();
				const tabs = [await openTab(device, now), await openTab(device, now)] as const;
				const model: Model = { there: [], removed: [] };
				for (const [first, act] of script) await act(tabs[first ? 0 : 1], model);
				const third = await openTab(device, now);
				for (const tab of [...tabs, third]) {
					expect(byId(await seenBy(tab))).toEqual(byId(model.there));
					expect(tab.storageLost()).toBeUndefined();
					tab.close();
				}
			}),
			{ numRuns: runs(60) }
		);
	});

	test('in memory agree with it too', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (script) => {
				const tab = await openTab({ ...newDevice(), indexedDB: undefined });
				const model: Model = { there: [], removed: [] };
				for (const act of script) await act(tab, model);
				expect(byId(await seenBy(tab))).toEqual(byId(model.there));
			}),
			{ numRuns: runs(100) }
		);
	});
});

describe('an autosave', () => {
	test('ends with the last answer on the device, whatever the pauses and failures between', async () => {
		const move = fc.record({ at: text, pause: fc.nat(4), fails: fc.boolean() });
		await fc.assert(
			fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 15 }), async (moves) => {
				const drafts = await openTab(newDevice());
				const made = await drafts.create(bakery());
				let fails = false;
				const written: (string | null)[] = [];
				const flaky: Pick<Drafts, 'save'> = {
					save: async (...args) => {
						if (fails) throw new Error('The disk is asleep.');
						const result = await drafts.save(...args);
						written.push(args[1].at);
						return result;
					}
				};
				const autosave = createAutosave(flaky, made);
				for (const { at, pause, fails: nowFails } of moves) {
					fails = nowFails;
					autosave.save(bakery({ at }));
					for (let i = 0; i < pause; i++) await new Promise(setImmediate);
				}
				fails = false;
				await autosave.flush();
				if (autosave.status().kind === 'failed') await autosave.flush();
				const last = moves.at(-1)!.at;
				expect(autosave.status().kind).toBe('saved');
				expect(await drafts.read(made.id)).toMatchObject({ draft: { body: { at: last } } });
				expect(
					isInOrder(
						written,
						moves.map(({ at }) => at)
					)
				).toBe(true);
				drafts.close();
			}),
			{ numRuns: runs(60) }
		);
	});
});

/** Whether `some` is what remains of `all` when items are left out. */
function isInOrder<T>(some: readonly T[], all: readonly T[]): boolean {
	let next = 0;
	for (const item of all) if (next < some.length && item === some[next]) next++;
	return next === some.length;
}
