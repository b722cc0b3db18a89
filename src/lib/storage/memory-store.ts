import type { Keeping } from './drafts';
import type { RecordStore, StoredDraft } from './record-store';

/** Keeps records in this page only, for a browser that has no storage for us. */
export function memoryStore(): RecordStore {
	const keeping: Keeping = { kept: 'memory', because: 'noStorage' };
	const records = new Map<string, StoredDraft>();
	return {
		all: async () => [...records.values()],
		get: async (id) => records.get(id),
		put: async (record, expected) => {
			const current = records.get(record.id)?.revision ?? 0;
			if (current !== expected) return { written: false, current };
			records.set(record.id, record);
			return { written: true, ...keeping };
		},
		delete: async (id) => {
			const record = records.get(id);
			records.delete(id);
			return record;
		},
		keeping: () => keeping,
		close: () => undefined
	};
}
