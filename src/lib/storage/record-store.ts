/** Where records are kept. Three of them: the device, memory, and the device with memory for what it refuses. */
import type { Keeping } from './drafts';

/** A draft as it is stored. `body` is sealed; the rest says nothing about anyone. */
export interface StoredDraft {
	id: string;
	revision: number;
	updatedAt: string;
	body: unknown;
}

/** `current`: the revision found instead of the expected one, 0 for none. */
export type PutResult = ({ written: true } & Keeping) | { written: false; current: number };

export interface RecordStore {
	all(): Promise<StoredDraft[]>;
	get(id: string): Promise<StoredDraft | undefined>;
	/** Writes only if the record stored under this id has the revision `expected`; 0: if there is none. */
	put(record: StoredDraft, expected: number): Promise<PutResult>;
	/** Gives what it deleted. */
	delete(id: string): Promise<StoredDraft | undefined>;
	keeping(id: string): Keeping;
	close(): void;
}
