/**
 * The spreadsheet that Procedures #1 and #2 describe as proof for items 3(a) and 3(b): the full-time employees at
 * work within the boundary, and for each the page of the DE 9C that bears the name, in each of the four quarters.
 */
import type { Location } from '../rules/choices';
import type { Place } from '../rules/language';
import { countedAt, hoursInside } from './counted';
import { inHours, type Hours } from './hours';
import type { Matched } from './match-people';
import type { Appearance, Person } from './person';
import type { Quarter } from './quarters';
import type { Standing } from './standing';
import { columnName, sheetReference, workbookOf, type Cell, type WrittenSheet } from './workbook';

/** Every word on the sheets. */
export interface EmployeeListWords {
	/** Names of the two sheets: at most 31 characters, none of []:*?/\ */
	listSheet: string;
	summarySheet: string;
	number: string;
	name: string;
	fullTime: string;
	yes: string;
	workPlace: string;
	places: Record<Location, string>;
	hours: string;
	hoursInside: string;
	page: (quarter: Quarter) => string;
	total: string;
	title: string;
	/** What the list is, and that it is the firm's own. */
	note: string;
	firm: string;
	allFullTime: string;
	listed: string;
	wanted: string;
	margin: string;
	share: string;
	wantedShare: string;
}

export interface EmployeeList {
	item: 'a' | 'b';
	place: Place;
	matched: Matched;
	standing: Standing;
	words: EmployeeListWords;
	firm?: string;
}

/** @returns the bytes of an .xlsx workbook, which holds names: it is for saving, never for keeping here */
export const writeEmployeeList = (list: EmployeeList): Uint8Array => workbookOf(sheetsOf(list));

/** The two sheets, which hold names, for whoever writes the workbook elsewhere: in a worker. */
export function sheetsOf(list: EmployeeList): WrittenSheet[] {
	const people = countedAt(list.place, list.matched.people);
	return [listSheet(list, people), summarySheet(list, people)];
}

/** The headings of the list, in their order; the pages of the four quarters come last. */
export const headingsOf = (words: EmployeeListWords, quarters: readonly Quarter[]): string[] => [
	words.number,
	words.name,
	words.fullTime,
	words.workPlace,
	words.hours,
	words.hoursInside,
	...quarters.map(words.page)
];

/** Widths in characters: one for each heading. */
export const listWidths = [6, 36, 11, 24, 14, 16, 12, 12, 12, 12] as const;

const columnsBeforePages = 6;

function listSheet({ place, matched, words }: EmployeeList, people: readonly Person[]): WrittenSheet {
	const rows = people.map((person, i): Cell[] => [
		{ number: i + 1 },
		{ text: person.name() },
		{ text: words.yes },
		person.location === undefined ? undefined : { text: words.places[person.location] },
		hoursCell(person.hours),
		hoursCell(hoursInside(place, person)),
		...matched.quarters.map((quarter) =>
			pagesCell(person.appearances.find((appearance) => appearance.quarter === quarter))
		)
	]);
	const total: Cell[] = [
		undefined,
		{ text: words.total, bold: true },
		undefined,
		undefined,
		sumCell(
			4,
			people.map(({ hours }) => hours)
		),
		sumCell(
			5,
			people.map((person) => hoursInside(place, person))
		)
	];
	return {
		name: words.listSheet,
		widths: listWidths,
		headingRows: 1,
		rows: [headingsOf(words, matched.quarters).map((text) => ({ text, bold: true })), ...rows, total]
	};
}

const hoursCell = (hours: Hours | undefined): Cell =>
	hours === undefined ? undefined : { number: inHours(hours), as: 'hours' };

function pagesCell(appearance: Appearance | undefined): Cell {
	const pages = appearance?.pages;
	if (pages === undefined) return undefined;
	return pages.length === 1 ? { number: pages[0] as number } : { text: pages.join(', ') };
}

/** The sum of a column; none where someone's hours are unknown, for it would pass for all of them. */
function sumCell(column: number, hours: readonly (Hours | undefined)[]): Cell {
	const known = hours.filter((some) => some !== undefined);
	if (known.length === 0 || known.length < hours.length) return undefined;
	const name = columnName(column);
	const value = inHours(known.reduce((all, some) => all + some, 0));
	return { formula: `SUM(${name}2:${name}${hours.length + 1})`, value, as: 'hours' };
}

function summarySheet(list: EmployeeList, people: readonly Person[]): WrittenSheet {
	const { words, standing, item, firm } = list;
	const { hours, ...at } = standing[list.place];
	const standingOnItem = item === 'a' ? at.itemA : at.itemB;
	const sheet = sheetReference(words.listSheet);
	const total = people.length + 2;
	const lines: [string, Cell][] = [
		[words.title, undefined],
		[words.note, undefined],
		[words.firm, firm === undefined ? undefined : { text: firm }],
		[words.allFullTime, settled(standing.fullTime.least, standing.fullTime.most)],
		[words.listed, listedCell(sheet, people.length)],
		[words.wanted, wantedCell(item, standingOnItem.wanted, standing.figures.employeesShare.is)],
		[words.margin, marginCell(people.length, standingOnItem.wanted)],
		[words.hours, copied(`${sheet}!${columnName(4)}${total}`, hours.all)],
		[words.hoursInside, copied(`${sheet}!${columnName(columnsBeforePages - 1)}${total}`, hours.inside)],
		[words.share, shareCell(hours.share)],
		[words.wantedShare, { number: standing.figures.hoursShare.is / 100, as: 'percent' }]
	];
	const rows = lines.map(([label, cell], i): Cell[] => [{ text: label, bold: i === 0 }, cell]);
	return { name: words.summarySheet, widths: [60, 24], headingRows: 1, rows };
}

const settled = (least: number, most: number): Cell => (least === most ? { number: least } : undefined);

const listedCell = (sheet: string, people: number): Cell =>
	people === 0 ? { number: 0 } : { formula: `COUNTA(${sheet}!B2:B${people + 1})`, value: people };

/** In the order of the lines above: B4 is all full-time employees, B5 those listed, B6 those wanted. */
function wantedCell(item: 'a' | 'b', wanted: number | undefined, percent: number): Cell {
	if (wanted === undefined || item === 'a') return wanted === undefined ? undefined : { number: wanted };
	return { formula: `MAX(1,ROUNDUP(B4*${percent}/100,0))`, value: wanted };
}

const marginCell = (people: number, wanted: number | undefined): Cell =>
	wanted === undefined ? undefined : { formula: 'B5-B6', value: people - wanted };

const copied = (from: string, hours: Hours | undefined): Cell =>
	hours === undefined ? undefined : { formula: from, value: inHours(hours), as: 'hours' };

const shareCell = (share: number | undefined): Cell =>
	share === undefined ? undefined : { formula: 'ROUNDDOWN(B9/B8,4)', value: share / 100, as: 'percent' };
