/** The employee list for 3(a) and 3(b) with nobody on it: for a firm that fills it in with its own program. */
import type { Place } from '../rules/language';
import type { EmployeeListWords } from './employee-list';
import type { Quarter } from './quarters';
import { columnName, sheetReference, workbookOf, type Cell, type WrittenSheet } from './workbook';

export interface BlankListWords extends EmployeeListWords {
	/** Of the hours, those inside: a column for each boundary. */
	hoursIn: Record<Place, string>;
	/** What to do, in the order of doing it. */
	instructions: readonly string[];
}

export interface BlankList {
	/** The boundaries that the case relies on, at least one. */
	places: readonly Place[];
	/** The four to appear in, the oldest first. */
	quarters: readonly Quarter[];
	words: BlankListWords;
	firm?: string;
}

/** Rows that the sheet's count looks at: more than any firm's people. */
const lastRow = 20_000;

/** @returns the bytes of an .xlsx workbook */
export function writeBlankList({ places, quarters, words, firm }: BlankList): Uint8Array {
	const headings = [
		words.number,
		words.name,
		words.fullTime,
		words.workPlace,
		words.hours,
		...places.map((place) => words.hoursIn[place]),
		...quarters.map(words.page)
	];
	const list: WrittenSheet = {
		name: words.listSheet,
		widths: [6, 36, 11, 24, 14, ...places.map(() => 16), ...quarters.map(() => 12)],
		headingRows: 1,
		rows: [headings.map((text) => ({ text, bold: true }))]
	};
	const names = `${sheetReference(words.listSheet)}!${columnName(1)}2:${columnName(1)}${lastRow}`;
	const about: [string, Cell][] = [
		[words.title, undefined],
		[words.note, undefined],
		[words.firm, firm === undefined ? undefined : { text: firm }],
		[words.listed, { formula: `COUNTA(${names})`, value: 0 }],
		...words.instructions.map((line): [string, Cell] => [line, undefined])
	];
	const summary: WrittenSheet = {
		name: words.summarySheet,
		widths: [80, 24],
		headingRows: 1,
		rows: about.map(([text, cell], i): Cell[] => [{ text, bold: i === 0 }, cell])
	};
	return workbookOf([list, summary]);
}
