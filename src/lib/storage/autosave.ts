/** Saves a draft after every answer, one save at a time, and never loses the last one. */
import type { DraftBody } from './draft-body';
import type { Draft, Drafts, Keeping, MemoryReason } from './drafts';
import { troubleOf, type StorageTrouble } from './storage-error';

/**
 * How the saving of the open draft stands:
 * - `saved`: everything is on the device, since `at` (ISO instant);
 * - `keptInMemory`: everything is kept, but only until the page closes: offer the export;
 * - `failed`: the last answers are not stored; the next answer or `flush` tries again;
 * - `conflict`: another tab saved (`revision`) or removed the draft; nothing is written until the person decides.
 */
export type AutosaveStatus =
	| { kind: 'saved'; at: string }
	| { kind: 'saving' }
	| { kind: 'keptInMemory'; at: string; because: MemoryReason }
	| { kind: 'failed'; reason: StorageTrouble }
	| { kind: 'conflict'; current: number | 'removed' };

export interface Autosave {
	/** Takes the body as it is now, and saves it; of several that wait, the last one. */
	save(body: DraftBody): void;
	/** Tries once more what failed, and settles when nothing is under way. Never rejects. */
	flush(): Promise<AutosaveStatus>;
	status(): AutosaveStatus;
	/** The revision that our answers build on. */
	revision(): number;
	/** The body that is not on the device yet, if any: what to export or to keep as a copy. */
	unsaved(): DraftBody | undefined;
	/** After a conflict, upon the person's word: writes our body over the other tab's. */
	keepMine(): Promise<AutosaveStatus>;
}

/**
 * An autosave for one open draft, as it was read or made. Saves begin at once: there is no delay in which an answer
 * could be lost. What comes in while one is under way waits, and only the last of it is written.
 * @param report called with each change of the status
 */
export function createAutosave(
	drafts: Pick<Drafts, 'save'>,
	draft: Draft,
	report: (status: AutosaveStatus) => void = () => undefined
): Autosave {
	let revision = draft.revision;
	let waiting: DraftBody | undefined;
	let underWay: Promise<void> | undefined;
	let status = stored(draft.updatedAt, draft);

	const become = (next: AutosaveStatus) => report((status = next));

	/** Writes one body; afterwards the status tells how that went, unless another body waits. */
	async function write(body: DraftBody): Promise<void> {
		try {
			const result = await drafts.save(draft.id, body, revision);
			if (!result.ok) return become({ kind: 'conflict', current: result.conflict });
			revision = result.revision;
			if (waiting === body) waiting = undefined;
			if (!waiting) become(stored(result.updatedAt, result));
		} catch (error) {
			become({ kind: 'failed', reason: troubleOf(error) });
		}
	}

	async function writeAll(): Promise<void> {
		let last: DraftBody | undefined;
		while (waiting && waiting !== last && status.kind !== 'conflict') {
			last = waiting;
			if (status.kind !== 'saving') become({ kind: 'saving' });
			await write(last);
		}
		underWay = undefined;
	}

	/** Settles when nothing is under way. After a conflict nothing starts. */
	async function start(): Promise<AutosaveStatus> {
		if (waiting && status.kind !== 'conflict') underWay ??= writeAll();
		await underWay;
		return status;
	}

	return {
		save: (body) => {
			waiting = JSON.parse(JSON.stringify(body)) as DraftBody;
			void start();
		},
		flush: start,
		status: () => status,
		revision: () => revision,
		unsaved: () => waiting,
		keepMine: async () => {
			if (status.kind === 'conflict') {
				revision = status.current === 'removed' ? 0 : status.current;
				become({ kind: 'saving' });
			}
			return start();
		}
	};
}

const stored = (at: string, where: Keeping): AutosaveStatus =>
	where.kept === 'device' ? { kind: 'saved', at } : { kind: 'keptInMemory', at, because: where.because };

/** Has the last answers written before a phone puts the page away. Gives the way to stop. */
export function flushBeforeHide(autosave: Pick<Autosave, 'flush'>, page: Document = document): () => void {
	const flush = () => {
		if (page.visibilityState === 'hidden') void autosave.flush();
	};
	page.addEventListener('visibilitychange', flush);
	return () => page.removeEventListener('visibilitychange', flush);
}
