/**
 * What the device refused:
 * - `newerDatabase`: a newer version of the app has changed the drafts: load the page anew;
 * - `invalidBody`: what was to be saved is no draft (a fault of ours);
 * - `unavailable`: anything else.
 */
export type StorageTrouble = 'newerDatabase' | 'invalidBody' | 'unavailable';

export interface StorageError extends Error {
	name: 'StorageError';
	trouble: StorageTrouble;
}

/** An error to throw, with what caused it. */
export function storageError(trouble: StorageTrouble, cause?: unknown): StorageError {
	const error = new Error(`The drafts could not be reached: ${trouble}`, { cause });
	return Object.assign(error, { name: 'StorageError' as const, trouble });
}

/** What kind of trouble an error of any origin stands for. */
export function troubleOf(error: unknown): StorageTrouble {
	return isStorageError(error) ? error.trouble : 'unavailable';
}

const isStorageError = (error: unknown): error is StorageError =>
	error instanceof Error && error.name === 'StorageError' && 'trouble' in error;

/** Out of room: browsers say so by name, Dexie as an `AbortError` around it. */
export function isQuotaError(error: unknown): boolean {
	if (typeof error !== 'object' || error === null) return false;
	if ('name' in error && error.name === 'QuotaExceededError') return true;
	return 'inner' in error && isQuotaError(error.inner);
}
