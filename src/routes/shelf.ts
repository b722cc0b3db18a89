/** Where the screens get the drafts from. The storage comes after the first paint, when a case needs it. */
import type { Shelf, TabMemory } from '$lib/ui/keeping.svelte';

export async function openShelf(): Promise<Shelf | 'newerDatabase'> {
	const [{ openDrafts }, { createAutosave }] = await Promise.all([
		import('$lib/storage/open-drafts'),
		import('$lib/storage/autosave')
	]);
	const opening = await openDrafts(() => new Date().toISOString());
	if (!opening.ok) return opening.reason;
	const { drafts } = opening;
	return { drafts, autosave: (draft, report) => createAutosave(drafts, draft, report) };
}

/** What this tab keeps over a reload; nothing where the browser forbids it. */
export function tabMemory(): TabMemory | undefined {
	try {
		return typeof sessionStorage === 'undefined' ? undefined : sessionStorage;
	} catch {
		return undefined;
	}
}

/** True where drafts of earlier visits may lie: worth opening the storage for. Reads nothing of what is in them. */
export function mayHaveDrafts(): boolean {
	try {
		return localStorage.getItem('bidlocal-drafts') !== null;
	} catch {
		return false;
	}
}
