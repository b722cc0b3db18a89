import { readCaseText } from '../rules/case';
import { caseFileText } from './case-file';
import { DraftBody, emptyDraft } from './draft-body';
import { newId, shortId } from './draft-id';
import type { Draft, DraftSummary, Drafts, Keeping, ReadResult, SaveResult } from './drafts';
import { bodyFrom, contentsOf } from './migrations';
import type { OtherTabs } from './other-tabs';
import { askToPersist } from './persistence';
import type { RecordStore, StoredDraft } from './record-store';
import type { Seal } from './seal';
import type { Sentinel } from './sentinel';
import { storageError } from './storage-error';

export interface Parts {
	kept: Keeping['kept'];
	seal: Seal;
	sentinel: Sentinel;
	tabs: OtherTabs;
	now: () => string;
	storageManager: Pick<StorageManager, 'persist' | 'persisted'> | undefined;
}

/** How often a rename starts over when another tab saves at the same time. */
const tries = 5;

/** The drafts kept in a store. */
export function draftsIn(store: RecordStore, parts: Parts): Drafts {
	const { kept, seal, sentinel, tabs, now } = parts;

	async function opened(record: StoredDraft): Promise<Draft | undefined> {
		const contents = await seal.open(record.body).catch(() => undefined);
		const body = bodyFrom(contents);
		const { id, revision, updatedAt } = record;
		return body && { id, revision, updatedAt, body, ...store.keeping(id) };
	}

	async function read(id: string): Promise<ReadResult> {
		const record = await store.get(id);
		if (!record) return { ok: false, reason: 'missing' };
		const draft = await opened(record);
		return draft ? { ok: true, draft } : { ok: false, reason: 'unreadable' };
	}

	async function save(id: string, body: DraftBody, expectedRevision: number): Promise<SaveResult> {
		const contents = contentsOf(checkedCopy(body));
		const revision = expectedRevision + 1;
		const updatedAt = now();
		const record = { id, revision, updatedAt, body: await seal.seal(contents) };
		const result = await store.put(record, expectedRevision);
		if (!result.written) return { ok: false, conflict: result.current || 'removed' };
		if (result.kept === 'device') tabs.tell(id, { kind: 'saved', revision });
		return { ok: true, revision, updatedAt, ...store.keeping(id) };
	}

	async function create(body: DraftBody): Promise<Draft> {
		const copy = checkedCopy(body);
		const id = newId();
		const saved = await save(id, copy, 0);
		if (!saved.ok) throw storageError('unavailable');
		const { ok: _, ...stored } = saved;
		return { id, body: copy, ...stored };
	}

	async function rename(id: string, name: string): Promise<SaveResult> {
		let result: SaveResult = { ok: false, conflict: 'removed' };
		for (let i = 0; i < tries; i++) {
			const found = await read(id);
			if (!found.ok && found.reason === 'unreadable') throw storageError('unavailable');
			if (!found.ok) return { ok: false, conflict: 'removed' };
			result = await save(id, { ...found.draft.body, name }, found.draft.revision);
			if (result.ok) return result;
		}
		return result;
	}

	return {
		kept,
		outOfReach: kept === 'memory' ? sentinel.read().count : 0,
		list: async () => {
			const drafts = await Promise.all((await store.all()).map(opened));
			return drafts
				.filter((draft) => draft !== undefined)
				.sort(byLastSave)
				.map(summary);
		},
		listUnreadable: async () => {
			const records = await store.all();
			const drafts = await Promise.all(records.map(opened));
			return records
				.filter((_, i) => drafts[i] === undefined)
				.map(({ id, updatedAt }) => ({ id, shortId: shortId(id), updatedAt }));
		},
		create,
		read,
		save,
		rename,
		duplicate: async (id, nameOfCopy) => {
			const found = await read(id);
			if (!found.ok) return found;
			const { body } = found.draft;
			return { ok: true, draft: await create({ ...body, name: nameOfCopy(body.name), createdAt: now() }) };
		},
		remove: async (id) => {
			const record = await store.delete(id);
			if (!record) return undefined;
			tabs.tell(id, { kind: 'removed' });
			return async () => {
				const { written } = await store.put(record, 0);
				if (written) tabs.tell(id, { kind: 'saved', revision: record.revision });
				return written;
			};
		},
		exportCase: async (id) => {
			const found = await read(id);
			return found.ok ? caseFileText(found.draft.body.facts) : undefined;
		},
		importCase: async (text, { name, who, goals, rules }) => {
			const reading = readCaseText(text);
			if (!reading.ok) return reading;
			const { facts, asOf } = reading.case;
			const body = { ...emptyDraft(facts.business?.name?.trim() || name, who, rules, now()), goals, facts };
			return { ok: true, draft: await create(body), facts, asOf };
		},
		persistence: async () => (kept === 'memory' ? 'noStorage' : askToPersist(parts.storageManager)),
		storageLost: () => (kept === 'memory' ? undefined : sentinel.lost()),
		acknowledgeLoss: () => sentinel.acknowledgeLoss(),
		onOtherTab: (id, callback) => tabs.listen(id, callback),
		close: () => {
			store.close();
			tabs.close();
		}
	};
}

function summary({ body, ...rest }: Draft): DraftSummary {
	const { name, who, standing, goals, createdAt } = body;
	return { ...rest, shortId: shortId(rest.id), name, who, standing, goals, createdAt };
}

const byLastSave = (a: Draft, b: Draft): number =>
	a.updatedAt === b.updatedAt ? (a.id < b.id ? -1 : 1) : a.updatedAt < b.updatedAt ? 1 : -1;

/** A copy of its own, without the proxies of a screen's state and without keys that hold nothing. */
function checkedCopy(body: DraftBody): DraftBody {
	const parsed = DraftBody.safeParse(JSON.parse(JSON.stringify(body)));
	if (!parsed.success) throw storageError('invalidBody', parsed.error);
	return parsed.data;
}
