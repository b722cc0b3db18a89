import type { MemoryReason } from './drafts';
import type { RecordStore, StoredDraft } from './record-store';
import { isQuotaError, troubleOf } from './storage-error';

/** A record that the device refused. `base`: the revision the device still has; `rival`: one it was found to have. */
interface Held {
	record: StoredDraft;
	base: number;
	because: MemoryReason;
	rival?: number;
}

/**
 * The device, and memory for what it refuses (no room left, a disk that fails): the app goes on, says so, and every
 * later save tries the device again. A newer database is not written around.
 */
export function withOverflow(device: RecordStore): RecordStore {
	const held = new Map<string, Held>();
	return {
		...device,
		all: async () => {
			const stored = await device.all();
			const kept = [...held.values()].map(({ record }) => record);
			return [...stored.filter(({ id }) => !held.has(id)), ...kept];
		},
		get: async (id) => held.get(id)?.record ?? device.get(id),
		put: async (record, expected) => {
			const before = held.get(record.id);
			const base = before ? baseFor(before, expected) : expected;
			if (base === undefined) return { written: false, current: before!.record.revision };
			try {
				const result = await device.put(record, base);
				if (result.written) held.delete(record.id);
				else if (before) before.rival = result.current;
				return result;
			} catch (error) {
				if (troubleOf(error) === 'newerDatabase') throw error;
				const because = isQuotaError(error) ? 'full' : 'unavailable';
				held.set(record.id, { record, base, because });
				return { written: true, kept: 'memory', because };
			}
		},
		delete: async (id) => {
			const before = held.get(id);
			const stored = before?.base === 0 ? undefined : await device.delete(id);
			held.delete(id);
			return before?.record ?? stored;
		},
		keeping: (id) => {
			const record = held.get(id);
			return record ? { kept: 'memory', because: record.because } : device.keeping(id);
		}
	};
}

/** The revision the device must have for a write that builds on `expected`. The rival counts first: it was told of. */
function baseFor(held: Held, expected: number): number | undefined {
	if (expected === held.rival) return held.rival;
	return expected === held.record.revision ? held.base : undefined;
}
