import type { Persistence } from './drafts';

/** Asks the browser to keep what we store, unless it does already. A browser that cannot say has not granted it. */
export async function askToPersist(
	manager: Pick<StorageManager, 'persist' | 'persisted'> | undefined
): Promise<Persistence> {
	try {
		const granted = (await manager?.persisted()) || (await manager?.persist());
		return granted ? 'granted' : 'notGranted';
	} catch {
		return 'notGranted';
	}
}
