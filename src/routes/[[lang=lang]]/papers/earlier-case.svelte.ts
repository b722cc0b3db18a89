/** The earlier case of a renewal as the screen has it: looked for on this device, chosen anew, and only ever read. */
import { caseInUse } from '$lib/interview/in-use';
import { programIds } from '$lib/rules/language';
import type { DraftSummary } from '$lib/storage/drafts';
import type { Session } from '$lib/ui/session.svelte';
import { draftIn, earlierCaseIn, earlierKey, type Choice, type Found } from './kept-earlier';

type Open = Pick<Session, 'body' | 'today' | 'change'> & {
	keeping: Pick<Session['keeping'], 'drafts' | 'draftId'>;
};

export class EarlierCase {
	found = $state.raw<Found>({ state: 'none' });
	#of = $state.raw<unknown>(undefined);
	#turn = 0;

	/** As it is kept with the open draft. */
	kept = $derived.by(() => this.session.body.extra[earlierKey]);
	/** The draft that is chosen, whether it is found or not. */
	draftId = $derived.by(() => draftIn(this.kept));
	/** False while what is kept has not been looked for. */
	isSettled = $derived.by(() => this.#of === this.kept);
	/** The earlier case as papers take it: only its answers that apply. */
	case = $derived.by(() =>
		this.found.state === 'chosen' ? caseInUse(this.found.case, this.session.today, programIds) : undefined
	);

	constructor(readonly session: Open) {}

	/** Looks for what is kept. */
	async look(): Promise<void> {
		await this.#take(this.kept, () => undefined);
	}

	/** Keeps another choice, once it has been looked for; `undefined` compares with none. */
	async choose(choice: Choice | undefined): Promise<void> {
		await this.#take(choice, () => {
			const { [earlierKey]: _, ...others } = this.session.body.extra;
			this.session.change({ extra: choice === undefined ? others : { ...others, [earlierKey]: choice } });
		});
	}

	/** The drafts to choose from: all that are on this device but the open one. */
	async others(): Promise<DraftSummary[]> {
		const drafts = await this.session.keeping.drafts().catch(() => undefined);
		const all = (await drafts?.list().catch(() => undefined)) ?? [];
		return all.filter(({ id }) => id !== this.session.keeping.draftId);
	}

	/** The last call wins. `keep` runs in the same step, so that what is kept and what is found never differ. */
	async #take(kept: unknown, keep: () => void): Promise<void> {
		const turn = ++this.#turn;
		const found = await earlierCaseIn(kept, () => this.session.keeping.drafts());
		if (turn !== this.#turn) return;
		this.found = found;
		this.#of = kept;
		keep();
	}
}
