/** The form that is open on this page, and what goes into it. The file lives in this page alone. */
import type { Form, Trouble } from '$lib/fill/form';
import { largest } from '$lib/fill/open/kind-of-file';
import type { Mapping, Matching } from '$lib/fill/mapping';
import type { Proposed } from '$lib/fill/propose/propose';
import type { FilledFrom } from '$lib/fill/known';
import type { OwnEntry, Row } from '$lib/fill/rows';
import type { SourceId } from '$lib/fill/sources';
import type { Filling } from '$lib/fill/write/fill-form';
import type { Face } from '$lib/papers/page/face';
import type { Session } from '$lib/ui/session.svelte';
import { inUse } from '../papers/paper-input';
import type * as Engine from './engine';
import { joined, noEntries, withEntry, type Entries } from './entries';
import { keepMapping, keptMapping } from './kept-mappings';
import { ownEntries, setOwnEntry, type PersonalEntry } from './own-entries';

export class Filler {
	step = $state<'idle' | 'reading' | 'writing'>('idle');
	trouble = $state.raw<Trouble | 'failed'>();
	form = $state.raw<Form>();
	/** The file's name without its ending. */
	name = $state('');
	mapping = $state.raw<Mapping>();
	isKept = $state(true);

	#engine = $state.raw<typeof Engine>();
	#faces = $state.raw<readonly Face[]>([]);
	#proposed = $state.raw<Entries<Proposed>>(noEntries());
	#file: { bytes: Uint8Array; name: string } | undefined;
	#session: Session;
	/** When the case was begun for which the form was opened. */
	#case: string;

	constructor(session: Session) {
		this.#session = session;
		this.#case = session.body.createdAt;
	}

	isOf(session: Session): boolean {
		return this.#session === session;
	}

	/** Comes back to the form after another screen; a form that was opened for another case is closed. */
	comeBack(): void {
		if (this.#case !== this.#session.body.createdAt) this.close();
		this.#case = this.#session.body.createdAt;
	}

	/** Statements and promises that the person has made on this page, and the day; none is there the next time. */
	#forNow = $state.raw<Entries<OwnEntry>>(noEntries());

	/** The case as the form is filled from it. */
	get from(): FilledFrom {
		return { facts: inUse(this.#session).facts, today: this.#session.today };
	}

	/** All fields, each with what goes into it. A screen derives them once: this object outlives every screen. */
	get rows(): Row[] {
		if (!this.form || !this.#engine) return [];
		return this.#engine.rowsOf(this.form.fields, {
			proposed: this.#proposed,
			mapping: this.mapping,
			own: joined(ownEntries(this.#session, this.form.fingerprint), this.#forNow),
			from: this.from,
			faces: this.#faces
		});
	}

	/** Reads a file; one that cannot be filled leaves its trouble behind. */
	async open(file: File): Promise<void> {
		this.close();
		if (file.size > largest) {
			this.trouble = 'tooLarge';
			return;
		}
		this.step = 'reading';
		try {
			this.#file = { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
			await this.#read('');
		} catch {
			this.trouble = 'failed';
		} finally {
			this.step = 'idle';
		}
	}

	/** Tries the same file again with a password. */
	async unlock(password: string): Promise<void> {
		this.step = 'reading';
		this.trouble = undefined;
		try {
			await this.#read(password);
		} catch {
			this.trouble = 'failed';
		} finally {
			this.step = 'idle';
		}
	}

	close(): void {
		this.form = this.trouble = this.mapping = this.#file = undefined;
		this.#forNow = noEntries();
	}

	async #read(password: string): Promise<void> {
		if (!this.#file) return;
		const engine = (this.#engine ??= await import('./engine'));
		if (this.#faces.length === 0) this.#faces = await engine.openOwnFaces();
		const opening = await engine.openForm(this.#file.bytes, password);
		if (!opening.ok) {
			this.trouble = opening.trouble;
			return;
		}
		this.#proposed = engine.propose(opening.form.fields);
		this.mapping = keptMapping(opening.form);
		this.name = this.#file.name.replace(/\.pdf$/i, '');
		this.form = opening.form;
	}

	/** Puts something of the case into a field, or nothing: for this form, in every case. */
	match(key: string, to: { source: SourceId } | 'empty'): void {
		if (!this.form) return;
		if (to !== 'empty' && to.source === 'today') {
			this.#forNow = withEntry(this.#forNow, key, to);
			return;
		}
		this.#forNow = withEntry(this.#forNow, key, undefined);
		setOwnEntry(this.#session, this.form.fingerprint, key, undefined);
		this.#setMatching(key, to);
	}

	/** Puts a person's own answer into a field, for this case alone. */
	write(key: string, entry: PersonalEntry): void {
		if (!this.form) return;
		if (this.#isPromise(key)) {
			this.#forNow = withEntry(this.#forNow, key, entry);
			return;
		}
		this.#forNow = withEntry(this.#forNow, key, undefined);
		setOwnEntry(this.#session, this.form.fingerprint, key, entry);
		const found = this.#proposed.get(key);
		const hasProposal = found !== undefined && 'source' in found;
		// Where the case has nothing to give, the next case is asked for words of its own too.
		if (typeof entry === 'object' && 'text' in entry && !hasProposal) this.#setMatching(key, 'own');
	}

	/** What was proposed stands again. */
	reset(key: string): void {
		if (!this.form) return;
		this.#forNow = withEntry(this.#forNow, key, undefined);
		setOwnEntry(this.#session, this.form.fingerprint, key, undefined);
		this.#setMatching(key, undefined);
	}

	#isPromise(key: string): boolean {
		const found = this.#proposed.get(key);
		return found !== undefined && 'none' in found && found.none === 'declaration';
	}

	/** Takes a whole mapping over, or forgets it. */
	useMapping(mapping: Mapping): void {
		this.mapping = mapping;
		this.isKept = keepMapping(mapping);
	}

	#setMatching(key: string, matching: Matching | undefined): void {
		if (!this.form) return;
		const fields = withEntry(this.mapping?.fields, key, matching);
		this.useMapping({ fingerprint: this.form.fingerprint, fields });
	}

	/** The filled form, or the fields that keep it from being written. */
	async fill(): Promise<Filling | undefined> {
		if (!this.form || !this.#engine) return undefined;
		this.step = 'writing';
		try {
			// Lets the page say so before the writing holds it.
			await new Promise((resolve) => setTimeout(resolve));
			return await this.#engine.fillForm(this.form, this.#engine.entriesOf(this.rows), this.#faces);
		} finally {
			this.step = 'idle';
		}
	}
}

let last: Filler | undefined;

/** The form that is open in this page: it stays open while the person answers a question on another screen. */
export function fillerOf(session: Session): Filler {
	if (!last?.isOf(session)) last = new Filler(session);
	return last;
}
