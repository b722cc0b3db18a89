/** The case that is open on this page: its answers, where each program stands by them, and whether they are saved. */
import { createContext } from 'svelte';
import { goalsFor } from '../interview/goals';
import { withoutItem } from '../interview/paths';
import { nextQuestion, remaining, type Interview } from '../interview/next-question';
import { assess } from '../rules/assess';
import type { CalendarDate } from '../rules/dates';
import type { Facts } from '../rules/facts';
import { programIds, type ProgramId } from '../rules/language';
import { editionOn, ruleSets, type RuleSets } from '../rules/rule-sets';
import type { DraftBody } from '../storage/draft-body';
import { goalOf, type Beginning } from './begin';
import { blank } from './blank';
import { factsWith } from './facts-with';
import type { Keeping } from './keeping.svelte';
import type { Typed } from './typed-answer';

const withoutTyped = ({ extra: { typed: _, ...extra } }: DraftBody) => extra;

/** The lists whose items are asked about one by one. */
export type ListName = 'workspaces' | 'transitional.roster';

/** A roster stands in place of the two counts of participants. */
const withoutCounts = (facts: Facts): Facts =>
	factsWith(
		factsWith(facts, 'transitional.participants', undefined),
		'transitional.fullTimeParticipants',
		undefined
	);

/** The name of the person on the roster who bears this label. */
export interface RosterName {
	label: string;
	name: string;
}

type Answers = Pick<DraftBody, 'facts' | 'unsure'>;

export class Session {
	/** False until the draft that was open in this tab, if any, is back. */
	ready = $state(false);
	/** The open draft; replaced as a whole by every change. */
	body = $state.raw<DraftBody>(blank);
	/** The day everything is judged on, in Los Angeles. */
	today = $state.raw<CalendarDate>('');
	/** The answers before the last removal, while it can still be undone. */
	removed = $state.raw<Answers | undefined>(undefined);

	/** Names of people on the roster, by label: in memory alone, and gone with the case. */
	names = $state.raw<readonly RosterName[]>([]);

	/** True once a case was begun or opened. */
	isOpen = $derived(this.body.createdAt !== '');
	facts = $derived(this.body.facts);
	goals = $derived<readonly ProgramId[]>(this.body.goals);
	unsure = $derived<readonly string[]>(this.body.unsure);
	/** The rules in force today. */
	edition = $derived.by(() => editionOn(this.today, this.sets));
	/** Where all nine programs stand; judged once for each change of a fact. */
	assessment = $derived(assess({ format: 1, facts: this.facts }, this.today, this.edition));

	/** The questions as they stand: what to ask next, and about how many are left. */
	interview = $derived<Interview>({
		case: { format: 1, facts: this.facts },
		today: this.today,
		goals: this.goals,
		unsure: this.unsure,
		assessment: this.assessment
	});
	next = $derived(nextQuestion(this.interview));
	left = $derived(remaining(this.interview));

	readonly keeping: Keeping;

	/** @param sets the rules by the day they took effect */
	constructor(
		today: CalendarDate,
		keeping: Keeping,
		readonly sets: RuleSets = ruleSets
	) {
		this.today = today;
		this.keeping = keeping;
	}

	/** Brings back what was open in this tab. */
	async resume(): Promise<void> {
		const body = await this.keeping.resume().catch(() => undefined);
		if (body) this.body = body;
		this.ready = true;
	}

	/** Begins a new case and shows it; the one that was open is saved and put away. */
	async begin(parts: Beginning, show: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
		if (this.isOpen) await this.leave();
		this.names = [];
		this.body = { ...blank, rules: this.edition.id, ...parts };
		this.ready = true;
		const shown = show();
		void this.keeping.begin(this.body, shown);
		await shown;
	}

	/** Opens a stored draft; false if it is gone or damaged, and then nothing has changed. */
	async open(id: string): Promise<boolean> {
		if (this.isOpen) await this.keeping.flush();
		const body = await this.keeping.take(id);
		if (body === undefined) return false;
		this.body = body;
		this.names = [];
		this.removed = undefined;
		return true;
	}

	/** Saves the case and leaves a clean start behind: nothing of it stays on this page. */
	async leave(): Promise<void> {
		await this.keeping.flush();
		this.forget();
	}

	/** After a conflict: goes on with what another tab has saved. */
	async useTheirs(): Promise<void> {
		const id = this.keeping.draftId;
		const body = id && (await this.keeping.take(id));
		if (body) this.body = body;
	}

	/** After a conflict: goes on with the answers on this page, as a draft of their own. */
	async keepAsCopy(nameOfCopy: (name: string) => string): Promise<void> {
		this.keeping.forget();
		this.body = { ...this.body, name: nameOfCopy(this.body.name) };
		await this.keeping.begin(this.body);
	}

	/** Lets the open case go as it is on this page; what is stored stays stored. */
	forget(): void {
		this.keeping.forget();
		this.body = blank;
		this.names = [];
		this.removed = undefined;
	}

	/** Sets a fact: from now on it is no longer one of those to find out. */
	answer(path: string, value: unknown): void {
		const takesName = path === 'business.name' && this.body.extra['isNamed'] !== true;
		this.change({
			...(takesName ? { name: String(value) } : {}),
			facts: factsWith(this.body.facts, path, value),
			unsure: this.body.unsure.filter((one) => one !== path),
			extra: withoutTyped(this.body)
		});
	}

	/** Takes counts that a worksheet has added up; what it left open stays as it is. */
	takeCounts(counts: NonNullable<Facts['workforce']>): void {
		for (const [name, value] of Object.entries(counts)) this.answer(`workforce.${name}`, value);
	}

	/** Calls the case by a name of its own. */
	rename(name: string): void {
		this.change({ name, extra: { ...this.body.extra, isNamed: true } });
	}

	/** Leaves a fact unknown and puts it on the list of things to find out. */
	markUnsure(path: string): void {
		const unsure = this.body.unsure.filter((one) => one !== path);
		this.change({
			facts: factsWith(this.body.facts, path, undefined),
			unsure: [...unsure, path],
			extra: withoutTyped(this.body)
		});
	}

	/** Changes what is kept. Every change goes through here, and is saved. */
	change(parts: Partial<DraftBody>): void {
		const body = { ...this.body, ...parts };
		this.body = parts.facts ? { ...body, goals: goalsFor(goalOf(body), body.who, body.facts) } : body;
		this.removed = undefined;
		if (this.isOpen) this.keeping.save({ ...this.body, standing: this.#standing() });
	}

	/** The person has read what newer rules change for this case. */
	seeRules(): void {
		this.change({ rules: this.edition.id });
	}

	/** Keeps what is typed but not answered yet, so that a page that is loaded anew still shows it. */
	keepTyped(path: string, typed: Typed): void {
		this.change({ extra: { ...this.body.extra, typed: { path, typed } } });
	}

	/** What was typed at a question and not answered yet. */
	typedAt(path: string): Typed | undefined {
		const kept = this.body.extra['typed'] as { path: string; typed: Typed } | undefined;
		return kept?.path === path ? kept.typed : undefined;
	}

	/** Takes something out of the answers, with a way back. */
	remove(answers: Answers): void {
		const { facts, unsure } = this.body;
		this.change(answers);
		this.removed = { facts, unsure };
	}

	/** Adds a work space, or a person to the roster, of whom nothing is known yet; gives its place in the list. */
	addItem(list: ListName): number {
		const index = this.#items(list).length;
		const facts = factsWith(this.facts, `${list}[${index}]`, {});
		this.change({
			facts: list === 'transitional.roster' ? withoutCounts(facts) : facts,
			unsure: this.unsure.filter((one) => one !== list)
		});
		return index;
	}

	/** Takes one out. A list that lost its last item is unknown again: nobody has said that there is none. */
	removeItem(list: ListName, index: number): void {
		const left = this.#items(list).filter((_, i) => i !== index);
		this.remove({
			facts: factsWith(this.facts, list, left.length > 0 ? left : undefined),
			unsure: withoutItem(this.unsure, list, index)
		});
	}

	#items(list: ListName): readonly unknown[] {
		// No list and an empty one have the same number of items; which of the two it is stays with the facts.
		return (list === 'workspaces' ? this.facts.workspaces : this.facts.transitional?.roster) ?? [];
	}

	undoRemoval(): void {
		if (this.removed) this.change(this.removed);
	}

	/** Facts as they would be with one answer changed, for trying out: nothing is kept. */
	factsIf(path: string, value: unknown): Facts {
		return factsWith(this.body.facts, path, value);
	}

	#standing(): DraftBody['standing'] {
		const { programs } = this.assessment;
		return Object.fromEntries(programIds.map((id) => [id, programs[id].status]));
	}
}

/** `useSession()` in a component below the layout; `provideSession` in the layout and in tests. */
export const [useSession, provideSession] = createContext<Session>();
