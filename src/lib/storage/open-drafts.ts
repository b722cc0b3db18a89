/** The way in: `openDrafts`. Dexie comes with it, after the first paint. */
import { thisBrowser, type Browser } from './browser';
import { openDeviceStore } from './device-store';
import type { Drafts } from './drafts';
import { draftsIn } from './drafts-in';
import { memoryStore } from './memory-store';
import { otherTabs } from './other-tabs';
import { withOverflow } from './overflow-store';
import type { RecordStore } from './record-store';
import { plainSeal, type Seal } from './seal';
import { sentinelIn, type Sentinel } from './sentinel';
import { troubleOf } from './storage-error';

/** `newerDatabase`: a newer version of the app wrote these drafts. They are left alone: load the page anew. */
export type Opening = { ok: true; drafts: Drafts } | { ok: false; reason: 'newerDatabase' };

/**
 * Opens the drafts of this device. Where the browser has no storage for us, or will not open it, they live in this
 * page only (`drafts.kept`). Never rejects.
 * @param now the present instant, as ISO 8601 in UTC
 */
export async function openDrafts(
	now: () => string,
	browser: Browser = thisBrowser(),
	seal: Seal = plainSeal
): Promise<Opening> {
	const sentinel = sentinelIn(browser.localStorage);
	const store = await openStore(browser, sentinel);
	if (store === 'newerDatabase') return { ok: false, reason: 'newerDatabase' };
	const parts = { seal, sentinel, now, tabs: otherTabs(browser.channel('bidlocal-drafts')) };
	const drafts = draftsIn(store ?? memoryStore(), {
		...parts,
		storageManager: browser.storageManager,
		kept: store ? 'device' : 'memory'
	});
	return { ok: true, drafts };
}

async function openStore(
	{ indexedDB, IDBKeyRange }: Browser,
	sentinel: Sentinel
): Promise<RecordStore | 'newerDatabase' | undefined> {
	if (!indexedDB || !IDBKeyRange) return undefined;
	try {
		return withOverflow(await openDeviceStore({ indexedDB, IDBKeyRange }, sentinel));
	} catch (error) {
		return troubleOf(error) === 'newerDatabase' ? 'newerDatabase' : undefined;
	}
}
