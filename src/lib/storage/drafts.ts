/** The drafts on this device, as the screens see them. Types only: `openDrafts` gives the real thing. */
import type { Reading } from '../rules/case';
import type { Facts } from '../rules/facts';
import type { DraftBody } from './draft-body';

/** Why something is kept in memory: the browser has no storage for us, it has no room left, or it fails us just now. */
export type MemoryReason = 'noStorage' | 'full' | 'unavailable';

/** Where a draft is kept: on the device, or only in this page until it closes (then offer the export). */
export type Keeping = { kept: 'device' } | { kept: 'memory'; because: MemoryReason };

export type Draft = Keeping & {
	id: string;
	/** Counts the saves, from 1. */
	revision: number;
	/** The instant of the last save, as ISO 8601 in UTC. */
	updatedAt: string;
	body: DraftBody;
};

/** One line of the list of drafts. */
export type DraftSummary = Keeping &
	Pick<DraftBody, 'name' | 'who' | 'standing' | 'goals' | 'createdAt'> & {
		id: string;
		/** Four letters that tell drafts of the same name apart. */
		shortId: string;
		revision: number;
		updatedAt: string;
	};

/** `unreadable`: it is there, but damaged; it is left as it is. */
export type ReadResult = { ok: true; draft: Draft } | { ok: false; reason: 'missing' | 'unreadable' };

/** `conflict`: the revision another tab has saved meanwhile, or that it has removed the draft. Nothing was written. */
export type SaveResult =
	({ ok: true; revision: number; updatedAt: string } & Keeping) | { ok: false; conflict: number | 'removed' };

export type CopyResult = { ok: true; draft: Draft } | { ok: false; reason: 'missing' | 'unreadable' };

/** Puts the removed draft back exactly as it was; false when its place has been taken. */
export type Undo = () => Promise<boolean>;

export type ImportResult =
	{ ok: true; draft: Draft; facts: Facts; asOf: string | undefined } | Extract<Reading, { ok: false }>;

/**
 * Whether the browser promises to keep the drafts: `granted`; `notGranted` (it may delete them when it runs short
 * of room, Safari after seven days of use without a visit); `noStorage` (they live in this page only).
 */
export type Persistence = 'granted' | 'notGranted' | 'noStorage';

/** What another tab did with a draft. */
export type OtherTabNews = { kind: 'opened' } | { kind: 'saved'; revision: number } | { kind: 'removed' };

/** Drafts that were on this device (`had`) against those found (`found`): the browser or a fault took the rest. */
export interface StorageLost {
	had: number;
	found: number;
}

/**
 * The drafts. Bodies are taken as they are when the call is made; a later change to the object changes nothing.
 * Every function rejects with a `StorageError` (see `storage-error.ts`) when the device fails it.
 */
export interface Drafts {
	/** `memory` when the browser has no storage for us, or would not open it. */
	readonly kept: Keeping['kept'];
	/** How many drafts of earlier visits lie in a storage that would not open now; 0 when all is well. */
	readonly outOfReach: number;
	/** All drafts, the last saved first. Each is opened for it; the damaged ones are in `listUnreadable`. */
	list(): Promise<DraftSummary[]>;
	/** Drafts that cannot be read. They can be removed, and nothing else. */
	listUnreadable(): Promise<{ id: string; shortId: string; updatedAt: string }[]>;
	/** Makes a new draft, at revision 1. */
	create(body: DraftBody): Promise<Draft>;
	read(id: string): Promise<ReadResult>;
	/** Writes only if the stored draft is still at `expectedRevision`; then it is one further. */
	save(id: string, body: DraftBody, expectedRevision: number): Promise<SaveResult>;
	/** Gives the stored draft a new name. For a draft that is open, save its body with the new name instead. */
	rename(id: string, name: string): Promise<SaveResult>;
	/** @param nameOfCopy gives the copy's name from the original's, in the reader's language: "Copy of …" */
	duplicate(id: string, nameOfCopy: (name: string) => string): Promise<CopyResult>;
	/** Removes a draft and gives the way back, good until the page closes; `undefined` if there was none. */
	remove(id: string): Promise<Undo | undefined>;
	/** The draft's facts as a case file (JSON text); `undefined` if it is missing or damaged. */
	exportCase(id: string): Promise<string | undefined>;
	/**
	 * Reads a case file into a new draft; no draft is changed. A file with a fault is refused whole.
	 * @param about what a case file does not tell; the name is used when the file names no business
	 */
	importCase(text: string, about: Pick<DraftBody, 'name' | 'who' | 'goals' | 'rules'>): Promise<ImportResult>;
	/** Asks the browser to keep the drafts. Firefox then asks the person: call it upon something they did. */
	persistence(): Promise<Persistence>;
	/**
	 * Drafts that vanished without being removed, until `acknowledgeLoss`. Noticed when the drafts are opened and at
	 * every write. `had` and `found` may be equal: then the latest answers are gone, not a whole draft.
	 */
	storageLost(): StorageLost | undefined;
	acknowledgeLoss(): void;
	/** Tells what other tabs do with one draft, and tells them that it is open here. Gives the way to stop. */
	onOtherTab(id: string, callback: (news: OtherTabNews) => void): () => void;
	/** Lets go of the database and of the other tabs. Nothing can be asked afterwards. */
	close(): void;
}
