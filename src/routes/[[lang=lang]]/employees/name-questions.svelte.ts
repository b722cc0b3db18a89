/** Which doubtful name is asked next, and the answers so far, with a way back. All of it holds names. */
import {
	decide,
	decideOnePersonEach,
	joinPeople,
	type Decisions,
	type Namesakes,
	type Question,
	type SameOne
} from '$lib/employees/decisions';
import { keepInMemory, type InMemory } from '$lib/employees/in-memory';
import type { EmployeeLists } from './lists.svelte';

export class NameQuestions {
	#later = $state.raw<InMemory<readonly string[]>>(keepInMemory([]));
	#before = $state.raw<readonly Decisions[]>([]);

	open = $derived.by<readonly Question[]>(() => this.lists.matched?.questions ?? []);
	now = $derived(this.open.filter(({ key }) => !this.#later().includes(key())));
	putOff = $derived(this.open.filter(({ key }) => this.#later().includes(key())));
	canUndo = $derived(this.#before.length > 0);

	constructor(readonly lists: EmployeeLists) {}

	sameOne(question: SameOne, answer: 'same' | 'different'): Promise<void> {
		return this.#decide((decisions) => decide(decisions, question, answer));
	}

	namesakes(question: Namesakes, answer: 'onePerson' | { inAllFour: number }): Promise<void> {
		return this.#decide((decisions) => decide(decisions, question, answer));
	}

	/** Lists with a row for each payday. */
	onePersonEach(): Promise<void> {
		return this.#decide((decisions) => decideOnePersonEach(decisions, this.open));
	}

	join(one: InMemory<string>, other: InMemory<string>): Promise<void> {
		return this.#decide((decisions) => joinPeople(decisions, one, other));
	}

	/** The person will find out; until then the question is open and is not asked again. */
	putOffNow(question: Question): void {
		this.#later = keepInMemory([...this.#later(), question.key()]);
	}

	askAgain(): void {
		this.#later = keepInMemory([]);
	}

	async undo(): Promise<void> {
		const before = this.#before.at(-1);
		if (before === undefined) return;
		this.#before = this.#before.slice(0, -1);
		await this.lists.decide(before);
	}

	async #decide(change: (decisions: Decisions) => Decisions): Promise<void> {
		const { decisions } = this.lists;
		this.#before = [...this.#before, decisions];
		await this.lists.decide(change(decisions));
	}
}
