/** What storage needs of a browser. Any part may be missing, and asking for it may throw (a blocked or private window). */
import type { Channel } from './other-tabs';

export interface Browser {
	indexedDB: IDBFactory | undefined;
	IDBKeyRange: typeof IDBKeyRange | undefined;
	localStorage: Pick<Storage, 'getItem' | 'setItem'> | undefined;
	storageManager: Pick<StorageManager, 'persist' | 'persisted'> | undefined;
	channel: (name: string) => Channel | undefined;
}

/** The browser this page runs in. */
export function thisBrowser(): Browser {
	return {
		indexedDB: orNothing(() => globalThis.indexedDB),
		IDBKeyRange: orNothing(() => globalThis.IDBKeyRange),
		localStorage: orNothing(() => globalThis.localStorage),
		storageManager: orNothing(() => navigator.storage),
		channel: (name) => orNothing(() => new BroadcastChannel(name))
	};
}

function orNothing<T>(ask: () => T): T | undefined {
	try {
		return ask() ?? undefined;
	} catch {
		return undefined;
	}
}
