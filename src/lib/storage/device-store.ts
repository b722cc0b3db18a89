/** IndexedDB, through Dexie. Only primary keys: nothing that a body says is indexed. */
import type { Dexie as Database, Table } from 'dexie';
import { newId } from './draft-id';
import { currentSchema } from './migrations';
import type { PutResult, RecordStore, StoredDraft } from './record-store';
import type { Sentinel } from './sentinel';
import { storageError } from './storage-error';

/** What the database says of itself, in its one record of `meta`. */
export interface DatabaseMarks {
	key: 'database';
	/** The highest schema that any body in it may have. Dexie's own number does not keep older code out. */
	schema: number;
	/** As in the sentinel. */
	sequence: number;
	/** Another one means that the browser has emptied the database and a new one stands in its place. */
	generation: string;
}

type Tables = Database & { drafts: Table<StoredDraft, string>; meta: Table<DatabaseMarks, string> };

export const databaseName = 'bidlocal-la';

/**
 * A transaction over both tables that settles in any case. A full device may abort it without ever answering the
 * request (Chromium has), and a function that waits for the answer would wait for ever; the abort names the cause.
 */
function settled<T>(db: Tables, work: () => Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const whole = db.transaction('rw', db.drafts, db.meta, async (transaction) => {
			transaction.on('abort', () => {
				const cause = transaction.idbtrans.error;
				if (cause) reject(cause);
			});
			return work();
		});
		whole.then(resolve, reject);
	});
}

/**
 * Opens the database, makes it if need be, and compares it with the sentinel.
 * Rejects with a `StorageError` of `newerDatabase`, or with whatever kept the browser from opening it.
 */
export async function openDeviceStore(
	idb: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange },
	sentinel: Sentinel
): Promise<RecordStore> {
	const { Dexie } = await import('dexie');
	const db = new Dexie(databaseName, { ...idb, chromeTransactionDurability: 'strict' }) as Tables;
	db.version(1).stores({ drafts: 'id', meta: 'key' });
	/** In which generation this page last met a draft. */
	const met = new Map<string, string>();
	const meet = (record: StoredDraft | undefined, marks: DatabaseMarks) => {
		if (record) met.set(record.id, marks.generation);
	};

	/** Everything happens in here, so that nothing is read or written in a database that is newer or not the same. */
	async function inTransaction<T>(work: (marks: DatabaseMarks) => Promise<T>): Promise<T> {
		// Read before the transaction: another tab notes its write after its own, so this is never ahead of the database.
		const noted = sentinel.read();
		const { result, loss, count, sequence } = await settled(db, async () => {
			const stored = await db.meta.get('database');
			if (stored && stored.schema > currentSchema) throw storageError('newerDatabase');
			const marks: DatabaseMarks = stored ?? {
				key: 'database',
				schema: currentSchema,
				sequence: 0,
				generation: newId()
			};
			const before = await db.drafts.count();
			const isBehind = marks.sequence < noted.sequence;
			const isShort = marks.sequence === noted.sequence && before < noted.count;
			const ours = { ...marks, schema: currentSchema, sequence: Math.max(marks.sequence, noted.sequence) };
			const worked = await work(ours);
			if (!stored || stored.schema !== ours.schema || stored.sequence !== ours.sequence) {
				await db.meta.put(ours);
			}
			return {
				result: worked,
				loss: isBehind || isShort ? before : undefined,
				count: await db.drafts.count(),
				sequence: ours.sequence
			};
		});
		if (loss !== undefined) sentinel.noteLoss(loss, noted.sequence);
		sentinel.note(count, sequence);
		return result;
	}

	try {
		await inTransaction(async () => undefined);
	} catch (error) {
		db.close();
		throw error;
	}

	return {
		all: () =>
			inTransaction(async (marks) => {
				const records = await db.drafts.toArray();
				for (const record of records) meet(record, marks);
				return records;
			}),
		get: (id) =>
			inTransaction(async (marks) => {
				const record = await db.drafts.get(id);
				meet(record, marks);
				return record;
			}),
		put: async (record, expected) => {
			let isBack = false;
			const result = await inTransaction<PutResult>(async (marks) => {
				const current = (await db.drafts.get(record.id))?.revision ?? 0;
				const metIn = met.get(record.id);
				// The browser took the draft, nobody removed it: what this page still knows of it goes back.
				const wasTaken = current === 0 && metIn !== undefined && metIn !== marks.generation;
				if (current !== expected && !wasTaken) return { written: false, current };
				await db.drafts.put(record);
				marks.sequence += 1;
				meet(record, marks);
				isBack = wasTaken;
				return { written: true, kept: 'device' };
			});
			if (isBack) sentinel.noteReturn();
			return result;
		},
		delete: (id) =>
			inTransaction(async (marks) => {
				const record = await db.drafts.get(id);
				if (!record) return undefined;
				await db.drafts.delete(id);
				marks.sequence += 1;
				return record;
			}),
		keeping: () => ({ kept: 'device' }),
		close: () => db.close()
	};
}
