/** A device for tests: a fresh IndexedDB and localStorage, which several tabs (handles) may share. */
import {
	forceCloseDatabase,
	IDBFactory,
	IDBKeyRange,
	IDBObjectStore,
	type IDBDatabase as FDBDatabase
} from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Browser } from '../../src/lib/storage/browser';
import { emptyDraft, type DraftBody } from '../../src/lib/storage/draft-body';
import type { Drafts } from '../../src/lib/storage/drafts';
import { openDrafts } from '../../src/lib/storage/open-drafts';
import type { Seal } from '../../src/lib/storage/seal';

/** localStorage, as far as we use it. */
export function textStorage(): Pick<Storage, 'getItem' | 'setItem'> & { texts: Map<string, string> } {
	const texts = new Map<string, string>();
	return {
		texts,
		getItem: (key) => texts.get(key) ?? null,
		setItem: (key, text) => void texts.set(key, text)
	};
}

export interface Device extends Browser {
	indexedDB: IDBFactory;
	localStorage: ReturnType<typeof textStorage>;
}

export function newDevice(): Device {
	return {
		indexedDB: new IDBFactory(),
		IDBKeyRange,
		localStorage: textStorage(),
		storageManager: undefined,
		channel: () => undefined
	};
}

/** A clock that moves one second with each look. */
export function tickingClock(): () => string {
	let seconds = 0;
	return () => new Date(Date.UTC(2026, 10, 21, 12, 0, seconds++)).toISOString();
}

/** One tab on a device. */
export async function openTab(browser: Browser, now = tickingClock(), seal?: Seal): Promise<Drafts> {
	const opening = await openDrafts(now, browser, seal);
	if (!opening.ok) throw new Error(opening.reason);
	return opening.drafts;
}

export const bakery = (over: Partial<DraftBody> = {}): DraftBody => ({
	...emptyDraft('Panadería La Estrella', 'business', '2024-03-27 2016-10-25', '2026-11-21T12:00:00.000Z'),
	goals: ['lbe', 'lsb'],
	facts: {
		business: { name: 'Panadería La Estrella', employees: 12 },
		workspaces: [{ kind: 'commercial' }, {}]
	},
	unsure: ['business.annualReceipts'],
	at: 'workspaces[1].tenancy',
	standing: { lbe: 'unknown' },
	extra: { receipts: { grossSales: 480000 } },
	...over
});

/** Opens the database as anybody could, past the app. */
export function rawDatabase({ indexedDB }: Device): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open('bidlocal-la');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

/** Everything in one of its tables. */
export async function rawRecords(device: Device, table: string): Promise<Record<string, unknown>[]> {
	const db = await rawDatabase(device);
	const request = db.transaction(table).objectStore(table).getAll();
	const records = await new Promise<Record<string, unknown>[]>((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	db.close();
	return records;
}

/** Puts a record into one of its tables, past the app. */
export async function rawPut(device: Device, table: string, record: unknown): Promise<void> {
	const db = await rawDatabase(device);
	const transaction = db.transaction(table, 'readwrite');
	transaction.objectStore(table).put(record);
	await new Promise<void>((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error);
	});
	db.close();
}

/**
 * As a browser does that runs out of room or finds the data damaged: every connection is closed under its page, and
 * the next one opens an empty database. Nobody is told.
 */
export async function evict(device: Device): Promise<void> {
	const db = (await rawDatabase(device)) as IDBDatabase & {
		_rawDatabase: { connections: (typeof FDBDatabase)[] };
	};
	for (const connection of [...db._rawDatabase.connections]) forceCloseDatabase(connection);
	await new Promise<void>((resolve, reject) => {
		const request = device.indexedDB.deleteDatabase('bidlocal-la');
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error);
	});
}

/**
 * A device without room, as Chromium has it: the request is never answered, and the transaction is aborted with the
 * reason in its error. Gives the way out.
 */
export function fillUp(): () => void {
	const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
		const transaction = this.transaction as IDBTransaction & { _abort(name: string): void };
		transaction._abort('QuotaExceededError');
		return new EventTarget() as IDBRequest<IDBValidKey>;
	});
	return () => spy.mockRestore();
}
