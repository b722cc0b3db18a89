/** Work places that a table names in words of its own: "Store 4", "Los Angeles". The person says where they lie. */
import type { Location } from '../rules/choices';
import { isBlank, placeIn } from './cell-values';
import { folded } from './comparable-text';
import { groupedBy } from './grouped-by';
import { keepInMemory, type InMemory } from './in-memory';
import type { Table } from './read-table';

/** One of a table's own words for a place, and in how many rows it stands. It may be an address. */
export interface PlaceWord {
	text: InMemory<string>;
	rows: number;
}

/** Where the table's own words lie, by the person's answers: under the words without case and accents. */
export type PlaceAnswers = InMemory<ReadonlyMap<string, Location>>;

export const noPlaceAnswers: PlaceAnswers = keepInMemory(new Map());

/** The words of the column that say no place by themselves, those of the most rows first. */
export function ownPlaceWords(
	table: Table,
	column: number | undefined,
	headingRow: number | undefined
): PlaceWord[] {
	if (column === undefined) return [];
	const from = headingRow === undefined ? 0 : headingRow + 1;
	const cells = table
		.rows()
		.slice(from)
		.map((row) => row[column] ?? '')
		.filter((cell) => !isBlank(cell));
	return [...groupedBy(cells, folded).values()]
		.filter(([first]) => placeIn(first as string) === undefined)
		.map((same) => ({ text: keepInMemory(same[0] as string), rows: same.length }))
		.sort((a, b) => b.rows - a.rows);
}

/** The answers with one more; without a place, the words say nothing again. */
export function answerPlace(
	answers: PlaceAnswers,
	text: InMemory<string>,
	place: Location | undefined
): PlaceAnswers {
	const next = new Map(answers());
	if (place === undefined) next.delete(folded(text()));
	else next.set(folded(text()), place);
	return keepInMemory(next);
}

export const placeAnswered = (answers: PlaceAnswers, text: string): Location | undefined =>
	answers().get(folded(text));
