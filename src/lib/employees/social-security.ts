/**
 * Social security numbers are recognised, and gone before anything else sees the file. A column of them is
 * emptied whole; one that stands inside another cell is cut out. Nothing here gives back, counts by or names one.
 */
import { folded } from './comparable-text';

/** Three, two and four digits, with or without something between, or the exponent a spreadsheet makes of nine. */
const number =
	/(?<!\p{Nd})(?<!\p{Nd}[.,])\p{Nd}{3}[\s\p{Pd}\u2212._/\\]{0,3}\p{Nd}{2}[\s\p{Pd}\u2212._/\\]{0,3}\p{Nd}{4}(?!\p{Nd})/gu;
const masked =
	/(?<![\p{L}\p{Nd}])[xX*#\u2022]{3}[\s\p{Pd}]{0,2}[xX*#\u2022]{2}[\s\p{Pd}]{0,2}\p{Nd}{4}(?!\p{Nd})/gu;
const exponent = /(?<![\p{Nd}.])\p{Nd}\.\p{Nd}{2,8}[eE]\+?0?8(?!\p{Nd})/gu;

const heading =
	/\b(ssns?|itin|tin|soc(ial)? sec(urity)?|social (number|no)|ss (number|no|num)|seguro social|s s n|nss)\b|^(ss|social)$/u;

/** How far down a heading may stand: reports begin with the firm's name, a date and the like. */
const rowsWithHeadings = 30;

export interface Cleared {
	rows: string[][];
	/** The columns that held such numbers and nothing else, counted from 0; every cell of them is empty now. */
	dropped: number[];
}

type Rows = readonly (readonly string[])[];

/** The same rows, without a social security number in any cell. */
export function withoutNumbers(rows: Rows): Cleared {
	const headed = columnsByHeading(rows);
	// "Employee / SSN" heads names too: there every longer run of digits goes and the letters stay.
	const mixed = new Set(headed.filter((column) => holdsWords(rows, column)));
	const dropped = new Set([...headed, ...columnsByPattern(rows)].filter((column) => !mixed.has(column)));
	const clear = (cell: string, column: number) => {
		if (dropped.has(column)) return '';
		return withoutNumber(
			mixed.has(column) ? cell.replace(/\p{Nd}[\p{Nd}\s\p{Pd}.]{2,}/gu, ' ').trim() : cell
		);
	};
	return { rows: rows.map((row) => row.map(clear)), dropped: [...dropped].sort((a, b) => a - b) };
}

/** The text with every such number cut out of it; other text comes back as it is. */
export function withoutNumber(text: string): string {
	if (text.length < 9 || !/\d{3}|[eE]\+?0?8|\P{ASCII}/u.test(text)) return text;
	const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
	const cut = plain.replace(number, '').replace(masked, '').replace(exponent, '');
	return cut === plain ? text : cut.replace(/\s+/gu, ' ').trim();
}

/** Columns that a heading names: it stands in a row beside others, and is no sentence. */
function columnsByHeading(rows: Rows): number[] {
	return rows.slice(0, rowsWithHeadings).flatMap((row) => {
		if (row.filter((cell) => cell !== '').length < 2) return [];
		return [...row.keys()].filter((column) => {
			const cell = row[column] as string;
			return cell.length <= 60 && heading.test(folded(cell));
		});
	});
}

const isWords = (cell: string) => /\p{L}{2}/u.test(cell.replace(masked, ''));

function holdsWords(rows: Rows, column: number): boolean {
	const filled = rows.filter((row) => row[column] !== '');
	return filled.filter((row) => isWords(row[column] as string)).length * 2 > filled.length;
}

/** Columns where at least half of what is written is such a number and nothing else. */
function columnsByPattern(rows: Rows): number[] {
	const filled: number[] = [];
	const numbers: number[] = [];
	for (const row of rows)
		for (const [column, cell] of row.entries()) {
			if (cell === '') continue;
			filled[column] = (filled[column] ?? 0) + 1;
			if (withoutNumber(cell) === '') numbers[column] = (numbers[column] ?? 0) + 1;
		}
	return [...filled.keys()].filter((column) => (numbers[column] ?? 0) * 2 >= (filled[column] ?? 1));
}
