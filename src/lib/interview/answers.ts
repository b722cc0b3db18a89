/**
 * Reads what is typed. In English and in Spanish alike, numbers here are written as in the United States: a comma
 * between the thousands, a point before the cents. Nothing throws, and what was typed is given back with the problem.
 */
export const answerProblems = [
	'nothingTyped',
	'notACount',
	'notAWholeNumber',
	'negative',
	'tooLarge',
	'notDollars',
	'tooManyDecimals',
	'commaAsDecimal',
	'notAShare',
	'shareAbove100',
	'notADate',
	'noSuchDate',
	'yearTooShort'
] as const;
export type AnswerProblem = (typeof answerProblems)[number];

export type Read<T> = { value: T } | { problem: AnswerProblem; found: string };

const grouped = /^\d{1,3}([, ]\d{3})+(\.\d*)?$/;
const plain = /^(\d+\.?\d*|\.\d+)$/;
/** "1.234,50", "12,5": a comma where we want a point. */
const commaAsDecimal = /^\d{1,3}([. ]\d{3})*,\d*$|^\d+,\d{1,2}$|^\d{1,3}(\.\d{3}){2,}$/;

/** What is left without the signs around it; a sign for less than nought is told apart. */
function digits(typed: string, signs: RegExp): { text: string } | { problem: AnswerProblem } {
	const text = typed.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().replace(signs, '').trim();
	if (text === '') return { problem: 'nothingTyped' };
	if (/^[-−–(]/.test(text) && /\d/.test(text)) return { problem: 'negative' };
	return { text };
}

function number(text: string): number | undefined {
	if (grouped.test(text)) return Number(text.replaceAll(/[, ]/g, ''));
	return plain.test(text) ? Number(text) : undefined;
}

/** More than any firm: beyond it, whole cents are no longer exact. */
const most = 1e13;

function amount(
	typed: string,
	signs: RegExp,
	notOne: AnswerProblem
): { value: number; text: string } | { problem: AnswerProblem } {
	const read = digits(typed, signs);
	if ('problem' in read) return read;
	const value = number(read.text);
	if (value === undefined) return { problem: commaAsDecimal.test(read.text) ? 'commaAsDecimal' : notOne };
	return value >= most ? { problem: 'tooLarge' } : { value, text: read.text };
}

/** Whole people: "12", "1,200", "1 200". */
export function parseCount(typed: string): Read<number> {
	const read = amount(typed, /$^/, 'notACount');
	if ('problem' in read) return { problem: read.problem, found: typed };
	if (!Number.isInteger(read.value)) return { problem: 'notAWholeNumber', found: typed };
	return { value: read.value };
}

/** US dollars, at most two decimals: "$1,234.50", "1234.5", "1 234". */
export function parseDollars(typed: string): Read<number> {
	const read = amount(typed, /^(US ?\$|USD|\$)|(USD|\$)$/i, 'notDollars');
	if ('problem' in read) return { problem: read.problem, found: typed };
	if (/\.\d{3,}$/.test(read.text)) return { problem: 'tooManyDecimals', found: typed };
	return { value: read.value };
}

/** Per cent, 0 to 100: "60", "60%", "60.5 %". */
export function parseShare(typed: string): Read<number> {
	const read = amount(typed, /%$/, 'notAShare');
	if ('problem' in read) return { problem: read.problem, found: typed };
	return read.value > 100 ? { problem: 'shareAbove100', found: typed } : { value: read.value };
}

/** What is typed into the three fields of a date, or picked as one ISO text. */
export type TypedDate = string | { year: string; month: string; day: string };

/** A calendar date as `YYYY-MM-DD`. A date that no calendar has (31 June, 29 February 2025) is named as such. */
export function parseDate(typed: TypedDate): Read<string> {
	const fields = typeof typed === 'string' ? iso(typed) : typed;
	const found = typeof typed === 'string' ? typed : [typed.year, typed.month, typed.day].join('-');
	if (!fields) return { problem: found.trim() === '' ? 'nothingTyped' : 'notADate', found };
	const parts = [fields.year, fields.month, fields.day].map((text) => text.normalize('NFKC').trim());
	if (parts.every((text) => text === '')) return { problem: 'nothingTyped', found: '' };
	if (!parts.every((text) => /^\d{1,4}$/.test(text))) return { problem: 'notADate', found };
	if (parts[0]!.length < 4) return { problem: 'yearTooShort', found };
	const [year, month, day] = parts.map(Number) as [number, number, number];
	if (!isOnCalendar(year, month, day)) return { problem: 'noSuchDate', found };
	const two = (n: number) => String(n).padStart(2, '0');
	return { value: `${parts[0]}-${two(month)}-${two(day)}` };
}

function iso(text: string): Exclude<TypedDate, string> | undefined {
	const match = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
	return match ? { year: match[1]!, month: match[2]!, day: match[3]! } : undefined;
}

function isOnCalendar(year: number, month: number, day: number): boolean {
	const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
	return year > 0 && days !== undefined && day >= 1 && day <= days;
}
