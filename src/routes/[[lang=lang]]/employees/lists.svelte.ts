/** The lists that are open on this page, with their names: all of it in memory only, and gone with the page. */
import { editionOn } from '$lib/rules/rule-sets';
import { correct, counting, quartersIn, type Counting } from '$lib/employees/amended';
import { stillOpen } from '$lib/employees/counted';
import { undecided, type Decisions } from '$lib/employees/decisions';
import type { FileFault } from '$lib/employees/file-kinds';
import { filledPeople, nothingFilledIn, type Fillings } from '$lib/employees/filled-in';
import { keepInMemory, type InMemory } from '$lib/employees/in-memory';
import { fingerprintOf, isComplete, suggestColumns, type Mapping } from '$lib/employees/mapping';
import { matchInSteps, type Matched } from '$lib/employees/match-people';
import type { Imported } from '$lib/employees/people';
import { noPlaceAnswers } from '$lib/employees/place-words';
import { mostRecentFour, quarterIn, type Quarter } from '$lib/employees/quarters';
import type { Table } from '$lib/employees/read-table';
import { standingOf } from '$lib/employees/standing';
import {
	asTold,
	importing,
	withoutQuarters,
	withRowsOut,
	type OpenedFile,
	type ReadFile
} from './list-files';
import { inSlices, Stopped } from './slices';
import { readFile } from './tables';

/** What is being done at this moment. */
export interface Work {
	kind: 'reading' | 'importing' | 'matching';
	fileName?: InMemory<string> | undefined;
	/** From 0 to 1. */
	share?: number;
}

/** Where the page remembers what holds no name. */
export interface Memory {
	mappingUnder: (mark: string | undefined) => Mapping | undefined;
	keepMapping: (mark: string, mapping: Mapping) => void;
	keepCounts: (lists: readonly Counting[]) => void;
}

export type Outcome = 'done' | 'stopped' | 'failed';

export class EmployeeLists {
	opened = $state.raw<readonly OpenedFile[]>([]);
	files = $state.raw<readonly ReadFile[]>([]);
	refused = $state.raw<readonly { id: number; fileName: InMemory<string>; fault: FileFault | undefined }[]>(
		[]
	);
	/** A file that is read and waits for what to do with the quarters that are there already. */
	pending = $state.raw<{ file: ReadFile; quarters: readonly Quarter[]; from: ReadFile } | undefined>();
	decisions = $state.raw<Decisions>(undecided);
	fillings = $state.raw<Fillings>(nothingFilledIn);
	/** Absent while a quarter is missing, and until the names are matched. */
	matched = $state.raw<Matched | undefined>();
	work = $state.raw<Work | undefined>();

	counting = $derived(
		this.files.map(({ imported, leftOut, takenOver }) => counting(imported, leftOut, takenOver))
	);
	recent = $derived.by(() => mostRecentFour(this.today, this.counting.flatMap(quartersIn)));
	isWhole = $derived(this.recent.missing.length === 0);
	filled = $derived(this.matched && filledPeople(this.matched, this.fillings));
	open = $derived(stillOpen(this.counting, this.recent));
	standing = $derived.by(
		() => this.filled && standingOf(this.filled, this.open, editionOn(this.today).city.figures)
	);
	hasNames = $derived(this.opened.length > 0 || this.files.length > 0 || this.pending !== undefined);

	#stop = new AbortController();
	#matching = new AbortController();
	#lastId = 0;

	constructor(
		readonly today: string,
		readonly memory: Memory
	) {}

	/** Lets every name go. */
	forget(): void {
		this.stop();
		this.#matching.abort();
		this.opened = [];
		this.files = [];
		this.refused = [];
		this.pending = undefined;
		this.decisions = undecided;
		this.fillings = nothingFilledIn;
		this.matched = undefined;
		this.work = undefined;
	}

	stop(): void {
		this.#stop.abort();
		this.#stop = new AbortController();
	}

	/** Reads files into tables, one after the other; their columns are told before anyone is read from them. */
	async openFiles(files: Iterable<File>): Promise<Outcome> {
		const { signal } = this.#stop;
		for (const file of files) {
			const fileName = keepInMemory(file.name);
			this.work = { kind: 'reading', fileName };
			const outcome = await this.#table(file, undefined, signal);
			this.work = undefined;
			if (outcome === 'stopped') return outcome;
			const id = ++this.#lastId;
			if (outcome === 'failed' || 'fault' in outcome) {
				const fault = outcome === 'failed' ? undefined : outcome.fault;
				this.refused = [...this.refused, { id, fileName, fault }];
			} else {
				const about = this.#firstLook(outcome.table);
				const quarter = quarterIn(file.name.replace(/\.\w+$/, ''));
				const opened = { id, fileName, file: keepInMemory(file), quarter, places: noPlaceAnswers };
				this.opened = [...this.opened, { ...opened, table: outcome.table, ...about }];
			}
		}
		return 'done';
	}

	/** Another sheet of the same workbook. */
	async chooseSheet({ id, file }: OpenedFile, sheet: number): Promise<Outcome> {
		this.work = { kind: 'reading' };
		const outcome = await this.#table(file(), sheet, this.#stop.signal);
		this.work = undefined;
		if (typeof outcome === 'string') return outcome;
		if ('fault' in outcome) return 'failed';
		this.changeOpened(id, { table: outcome.table, ...this.#firstLook(outcome.table) });
		return 'done';
	}

	changeOpened(id: number, parts: Partial<OpenedFile>): void {
		this.opened = this.opened.map((one) => (one.id === id ? { ...one, ...parts } : one));
	}

	discard(id: number): void {
		this.opened = this.opened.filter((one) => one.id !== id);
	}

	/** Reads the people of a file whose columns are told. A quarter that is there already waits for an answer. */
	async read(opened: OpenedFile): Promise<Outcome> {
		const { mapping } = opened;
		if (!isComplete(mapping)) return 'failed';
		const start = asTold(opened, mapping);
		const imported = await this.#import(start);
		if (typeof imported === 'string') return imported;
		const mark = fingerprintOf(opened.table, mapping.headingRow);
		if (mark !== undefined) this.memory.keepMapping(mark, mapping);
		this.discard(opened.id);
		const file = { ...start, imported };
		const quarters = quartersIn(imported);
		const from = this.files.find((_, i) =>
			quartersIn(this.counting[i] as Imported).some((quarter) => quarters.includes(quarter))
		);
		if (from !== undefined) this.pending = { file, quarters, from };
		else await this.#take([...this.files, file]);
		return 'done';
	}

	/** Answers what is to be done with the quarters that another file gave already. */
	async settle(answer: 'replace' | 'add' | 'cancel'): Promise<void> {
		const { pending } = this;
		this.pending = undefined;
		if (pending === undefined || answer === 'cancel') return;
		const { file, quarters } = pending;
		const former = answer === 'add' ? this.files : withoutQuarters(this.files, quarters);
		await this.#take([...former, file]);
	}

	async removeQuarter(quarter: Quarter): Promise<void> {
		await this.#take(withoutQuarters(this.files, [quarter]));
	}

	/** Types cells of a row anew; gives whether the row can be read now. */
	async correctRow(file: ReadFile, row: number, cells: ReadonlyMap<number, string>): Promise<boolean> {
		const changed = { ...file, corrections: correct(file.corrections, row, cells) };
		const imported = await this.#import(changed);
		if (typeof imported === 'string') return false;
		await this.#take(this.files.map((one) => (one.id === file.id ? { ...changed, imported } : one)));
		return !imported.problems.some((problem) => problem.row === row);
	}

	async leaveOut(id: number, rows: Iterable<number>, isOut: boolean): Promise<void> {
		await this.#take(this.files.map((one) => (one.id === id ? withRowsOut(one, rows, isOut) : one)));
	}

	async decide(decisions: Decisions): Promise<void> {
		this.decisions = decisions;
		await this.#match();
	}

	async #take(files: readonly ReadFile[]): Promise<void> {
		this.files = files;
		this.memory.keepCounts(this.counting);
		await this.#match();
	}

	#firstLook(table: Table) {
		const { mapping } = suggestColumns(table);
		const remembered = this.memory.mappingUnder(fingerprintOf(table, mapping.headingRow));
		return { mapping: remembered ?? mapping, isRemembered: remembered !== undefined };
	}

	async #table(file: File, sheet: number | undefined, signal: AbortSignal) {
		try {
			return await readFile(file, sheet, signal);
		} catch (error) {
			return error instanceof Stopped ? 'stopped' : 'failed';
		}
	}

	async #import(file: Omit<ReadFile, 'imported'>): Promise<Imported | 'stopped'> {
		const { fileName } = file;
		try {
			return await inSlices(importing(file), this.#stop.signal, (share) => {
				this.work = { kind: 'importing', fileName, share };
			});
		} catch (error) {
			if (error instanceof Stopped) return 'stopped';
			throw error;
		} finally {
			this.work = undefined;
		}
	}

	/** The last call wins: what an earlier one was still at is let go. */
	async #match(): Promise<void> {
		this.#matching.abort();
		const { signal } = (this.#matching = new AbortController());
		if (!this.isWhole) {
			this.matched = undefined;
			return;
		}
		const listed = this.counting.flatMap(({ people }) => people);
		try {
			const steps = matchInSteps(listed, this.recent.quarters, this.decisions);
			this.matched = await inSlices(steps, signal, (share) => (this.work = { kind: 'matching', share }));
			this.work = undefined;
		} catch (error) {
			if (!(error instanceof Stopped)) throw error;
		}
	}
}
