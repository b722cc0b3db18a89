import { dev } from '$app/environment';
import { OfflineCopy, type OfflineWorker } from './offline-copy.svelte';

async function loadWorker(): Promise<OfflineWorker> {
	if (dev || !('serviceWorker' in navigator)) throw new Error('This browser keeps no offline copy.');
	const { Workbox } = await import('workbox-window');
	return new Workbox('/sw.js');
}

/** The offline copy of this page: read `offline.state`, call `offline.applyUpdate`. */
export const offline = new OfflineCopy(loadWorker, {
	isControlled: () => Boolean(navigator.serviceWorker?.controller),
	reload: () => location.reload()
});

/**
 * Starts keeping the offline copy; once, when the first screen stands. An installed app may stay open for weeks, so it
 * also looks for a new version whenever it comes back into view.
 */
export async function keepOfflineCopy(): Promise<void> {
	await offline.start();
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') void offline.lookForUpdate();
	});
}
