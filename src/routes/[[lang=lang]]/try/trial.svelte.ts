/** A trial: the case with some answers changed, judged beside the case as it is. Nothing is kept unless asked for. */
import { assess } from '$lib/rules/assess';
import { readCase, type Reading } from '$lib/rules/case';
import type { Status } from '$lib/rules/explain';
import { programIds, type ProgramId } from '$lib/rules/language';
import { factsWith } from '$lib/ui/facts-with';
import type { Session } from '$lib/ui/session.svelte';

export interface TriedAnswer {
	path: string;
	/** `undefined` tries what happens if nobody knows. */
	value: unknown;
}

export interface Move {
	program: ProgramId;
	before: Status;
	after: Status;
}

type Fault = Extract<Reading, { ok: false }>['faults'][number];

/** What a trial needs of the open case. */
export type TriedSession = Pick<Session, 'facts' | 'today' | 'assessment' | 'answer' | 'markUnsure'>;

export class Trial {
	changes = $state.raw<readonly TriedAnswer[]>([]);
	readonly #session: TriedSession;

	/** The facts as they would be. */
	facts = $derived.by(() => this.#factsWith(this.changes));
	#assessment = $derived.by(() => assess({ format: 1, facts: this.facts }, this.#session.today));
	/** The programs that would stand elsewhere. */
	moves = $derived.by((): Move[] =>
		programIds
			.map((program) => ({
				program,
				before: this.#session.assessment.programs[program].status,
				after: this.#assessment.programs[program].status
			}))
			.filter(({ before, after }) => before !== after)
	);

	constructor(session: TriedSession) {
		this.#session = session;
	}

	isChanged(path: string): boolean {
		return this.changes.some((one) => one.path === path);
	}

	/** Tries an answer. Gives what is wrong with it beside the others, and then changes nothing. */
	attempt(path: string, value: unknown): Fault | undefined {
		const others = this.changes.filter((one) => one.path !== path);
		const changes = [...others, { path, value }];
		const reading = readCase({ format: 1, facts: this.#factsWith(changes) });
		if (!reading.ok) return reading.faults[0];
		this.changes = changes;
		return undefined;
	}

	undo(path: string): void {
		this.changes = this.changes.filter((one) => one.path !== path);
	}

	reset(): void {
		this.changes = [];
	}

	/** Makes the tried answers those of the case, upon the person's word. */
	keep(): void {
		for (const { path, value } of this.changes) {
			if (value === undefined) this.#session.markUnsure(path);
			else this.#session.answer(path, value);
		}
		this.reset();
	}

	#factsWith(changes: readonly TriedAnswer[]) {
		return changes.reduce((facts, { path, value }) => factsWith(facts, path, value), this.#session.facts);
	}
}
