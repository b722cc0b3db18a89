/** Keeps the open case on the device: when it is saved, where it failed, and what another tab did to it. */
import type { Autosave, AutosaveStatus } from '../storage/autosave';
import type { DraftBody } from '../storage/draft-body';
import type { Draft, Drafts, Persistence } from '../storage/drafts';

/** The storage as the layout hands it in, opened when it is first needed. */
export interface Shelf {
	drafts: Drafts;
	autosave: (draft: Draft, report: (status: AutosaveStatus) => void) => Autosave;
}

/** `nothing`: no case is open; `newerDatabase`: a newer version of the app keeps these drafts. */
export type KeepingStatus = AutosaveStatus | { kind: 'nothing' } | { kind: 'newerDatabase' };

/** What this tab remembers over a reload: which draft is open, nothing of what is in it. */
export type TabMemory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const openDraft = 'bidlocal-open-draft';
/** A case that has just begun, while the page goes before the storage is there; taken away again at the next chance. */
const justBegun = 'bidlocal-just-begun';

export class Keeping {
	status = $state.raw<KeepingStatus>({ kind: 'nothing' });
	/** Whether the browser promises to keep the drafts; unknown until it was asked. */
	persistence = $state.raw<Persistence | undefined>(undefined);
	draftId = $state.raw<string | undefined>(undefined);

	#openShelf: () => Promise<Shelf | 'newerDatabase'>;
	#tab: TabMemory | undefined;
	#shelf: Promise<Shelf | undefined> | undefined;
	#autosave: Autosave | undefined;
	#latest: DraftBody | undefined;
	#starting: Promise<void> | undefined;
	#stopListening: (() => void) | undefined;

	constructor(openShelf: () => Promise<Shelf | 'newerDatabase'>, tab: TabMemory | undefined) {
		this.#openShelf = openShelf;
		this.#tab = tab;
	}

	/** The drafts of this device; nothing where a newer version of the app keeps them. */
	async drafts(): Promise<Drafts | undefined> {
		return (await this.#open())?.drafts;
	}

	/** The draft that was open in this tab before it was loaded anew. */
	async resume(): Promise<DraftBody | undefined> {
		const id = this.#tab?.getItem(openDraft);
		const begun = this.#tab?.getItem(justBegun);
		this.#tab?.removeItem(justBegun);
		if (id) return this.take(id);
		if (!begun) return undefined;
		const body = JSON.parse(begun) as DraftBody;
		await this.begin(body);
		return body;
	}

	/** Opens a stored draft; nothing if it is gone or damaged. */
	async take(id: string): Promise<DraftBody | undefined> {
		const shelf = await this.#open();
		const found = await shelf?.drafts.read(id).catch(() => undefined);
		if (!shelf || !found?.ok) return undefined;
		this.#follow(shelf, found.draft);
		return found.draft.body;
	}

	/**
	 * Makes a draft of a case that has just begun, once `shown` has settled: the storage must not hold up the first
	 * question. What changes until the draft is made is saved right after.
	 */
	async begin(body: DraftBody, shown?: Promise<unknown>): Promise<void> {
		this.#latest = body;
		this.status = { kind: 'saving' };
		this.#starting = (shown ?? Promise.resolve()).then(() => this.#create(body));
		await this.#starting;
		this.#starting = undefined;
		this.persistence = await (await this.drafts())?.persistence().catch(() => undefined);
	}

	save(body: DraftBody): void {
		this.#latest = body;
		this.#autosave?.save(body);
	}

	/** Tries again what failed; settles when nothing is under way. */
	async flush(): Promise<void> {
		if (this.#starting && this.#latest) this.#tab?.setItem(justBegun, JSON.stringify(this.#latest));
		await this.#starting;
		if (this.#autosave) await this.#autosave.flush();
		else if (this.#latest && this.status.kind === 'failed') await this.begin(this.#latest);
	}

	/** Puts the case away: this tab forgets which it was. */
	forget(): void {
		this.#stopListening?.();
		this.#tab?.removeItem(openDraft);
		this.#tab?.removeItem(justBegun);
		this.#autosave = this.#latest = this.draftId = this.#stopListening = undefined;
		this.status = { kind: 'nothing' };
	}

	async #open(): Promise<Shelf | undefined> {
		this.#shelf ??= this.#openShelf().then((shelf) => {
			if (shelf !== 'newerDatabase') return shelf;
			this.status = { kind: 'newerDatabase' };
			return undefined;
		});
		return this.#shelf;
	}

	async #create(body: DraftBody): Promise<void> {
		try {
			const shelf = await this.#open();
			if (!shelf) return;
			this.#follow(shelf, await shelf.drafts.create(body));
			if (this.#latest && this.#latest !== body) this.#autosave?.save(this.#latest);
		} catch {
			this.status = { kind: 'failed', reason: 'unavailable' };
		}
	}

	#follow(shelf: Shelf, draft: Draft): void {
		this.#stopListening?.();
		this.draftId = draft.id;
		this.#tab?.setItem(openDraft, draft.id);
		this.#tab?.removeItem(justBegun);
		const autosave = shelf.autosave(draft, (status) => (this.status = status));
		this.#autosave = autosave;
		this.status = autosave.status();
		this.#stopListening = shelf.drafts.onOtherTab(draft.id, (news) => {
			if (news.kind === 'removed') this.status = { kind: 'conflict', current: 'removed' };
			if (news.kind === 'saved' && news.revision > autosave.revision())
				this.status = { kind: 'conflict', current: news.revision };
		});
	}
}
