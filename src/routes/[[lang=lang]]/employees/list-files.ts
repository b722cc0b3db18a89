/** Files on their way: opened, told what their columns hold, read. Values only; what they hold stays in memory. */
import { corrected, counting, uncorrected, type Corrections } from '$lib/employees/amended';
import { importInSteps } from '$lib/employees/import-rows';
import type { InMemory } from '$lib/employees/in-memory';
import type { DraftMapping, Mapping } from '$lib/employees/mapping';
import type { Imported } from '$lib/employees/people';
import { placeAnswered, type PlaceAnswers } from '$lib/employees/place-words';
import type { Quarter } from '$lib/employees/quarters';
import type { Table } from '$lib/employees/read-table';
import type { Steps } from '$lib/employees/steps';

/** A file whose columns are being told. */
export interface OpenedFile {
	id: number;
	fileName: InMemory<string>;
	file: InMemory<File>;
	table: Table;
	mapping: DraftMapping;
	/** The columns are those of an earlier file with the same headings. */
	isRemembered: boolean;
	/** The quarter of the whole file, where no column tells it. */
	quarter: Quarter | undefined;
	places: PlaceAnswers;
}

/** A file that was read. */
export interface ReadFile extends OpenedFile {
	mapping: Mapping;
	corrections: Corrections;
	/** Rows, counted from 1, that the person left out. */
	leftOut: ReadonlySet<number>;
	/** Quarters that a later file replaces. */
	takenOver: readonly Quarter[];
	imported: Imported;
}

/** A file whose columns are told, before anything in it is corrected. */
export const asTold = (opened: OpenedFile, mapping: Mapping): Omit<ReadFile, 'imported'> => ({
	...opened,
	mapping,
	corrections: uncorrected,
	leftOut: new Set(),
	takenOver: []
});

/** The people of a file, as it reads with its corrections. */
export function importing(file: Omit<ReadFile, 'imported'>): Steps<Imported> {
	const { table, mapping, quarter, places, corrections } = file;
	const locate = (text: string) => placeAnswered(places, text);
	return importInSteps(corrected(table, corrections), {
		mapping,
		locate,
		...(quarter === undefined ? {} : { quarter })
	});
}

/** The files without some quarters; a file of which nothing is left goes. */
export const withoutQuarters = (files: readonly ReadFile[], quarters: readonly Quarter[]): ReadFile[] =>
	files
		.map((one) => ({ ...one, takenOver: [...one.takenOver, ...quarters] }))
		.filter(({ imported, leftOut, takenOver }) => {
			const { people, problems, leftOut: out } = counting(imported, leftOut, takenOver);
			return people.length + problems.length + out.length > 0;
		});

/** The file with rows left out knowingly, or put back. */
export function withRowsOut(file: ReadFile, rows: Iterable<number>, isOut: boolean): ReadFile {
	const leftOut = new Set(file.leftOut);
	for (const row of rows) {
		if (isOut) leftOut.add(row);
		else leftOut.delete(row);
	}
	return { ...file, leftOut };
}
