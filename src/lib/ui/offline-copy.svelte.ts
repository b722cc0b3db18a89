import type { Workbox } from 'workbox-window';

/**
 * How the offline copy of the app stands, as the person who reads the screen may rely on it:
 * - `installing`: not all of it is on the device yet;
 * - `offlineReady`: this page and everything it may load work without a network;
 * - `updateWaiting`: as before, and a newer version waits to be let in;
 * - `unavailable`: there is none for this page (a private window, a forced reload, development).
 */
export type OfflineState = 'installing' | 'offlineReady' | 'updateWaiting' | 'unavailable';

/** The part of Workbox we lean on, so that tests can stand in for a browser. */
export type OfflineWorker = Pick<Workbox, 'addEventListener' | 'messageSkipWaiting' | 'register' | 'update'>;

/** The page the copy is for: whether a worker already answers for it, and how to load it anew. */
export interface OfflinePage {
	isControlled: () => boolean;
	reload: () => void;
}

/** The offline copy of the app. A new version is offered, never forced: it waits until `applyUpdate` is called. */
export class OfflineCopy {
	state = $state<OfflineState>('installing');
	#load: () => Promise<OfflineWorker>;
	#page: OfflinePage;
	#worker: OfflineWorker | undefined;
	#controlled = false;
	#asked = false;
	#replaced = false;

	/** @param load gives the worker, or rejects where there can be none */
	constructor(load: () => Promise<OfflineWorker>, page: OfflinePage) {
		this.#load = load;
		this.#page = page;
	}

	/** Registers the worker and follows it. Never throws: what went wrong is the state `unavailable`. */
	async start(): Promise<void> {
		this.#controlled = this.#page.isControlled();
		if (this.#controlled) this.state = 'offlineReady';
		try {
			const worker = await this.#load();
			this.#follow(worker);
			const registration = await worker.register();
			this.#worker = worker;
			this.#settle(registration?.active?.state === 'activated');
		} catch {
			if (this.state === 'installing') this.state = 'unavailable';
		}
	}

	/** Asks the server whether there is a newer version. Without a network nothing happens. */
	async lookForUpdate(): Promise<void> {
		await this.#worker?.update().catch(() => undefined);
	}

	/**
	 * Lets the waiting version in and loads the page anew.
	 * @param beforeSwitch saves what is open; where it throws, this version stays and the error is the caller's to show
	 */
	async applyUpdate(beforeSwitch: () => Promise<void>): Promise<void> {
		if (this.state !== 'updateWaiting') return;
		await beforeSwitch();
		if (this.#replaced) return this.#page.reload();
		this.#asked = true;
		this.#worker?.messageSkipWaiting();
	}

	#follow(worker: OfflineWorker): void {
		worker.addEventListener('waiting', () => (this.state = 'updateWaiting'));
		worker.addEventListener('controlling', () => this.#handOver());
		worker.addEventListener('redundant', () => {
			if (this.state === 'installing') this.state = 'unavailable';
		});
	}

	/** Another tab may have finished the installation while ours began. */
	#settle(isActivated: boolean): void {
		if (this.state !== 'installing') return;
		if (this.#page.isControlled()) this.#handOver();
		// A page that was loaded around an active worker (a forced reload) stays outside until it is loaded again.
		else if (isActivated) this.state = 'unavailable';
	}

	#handOver(): void {
		if (this.#asked) return this.#page.reload();
		// Another tab let a new version in. This page must follow, but in its own time.
		this.#replaced = this.#controlled;
		this.#controlled = true;
		this.state = this.#replaced ? 'updateWaiting' : 'offlineReady';
	}
}
