/** Lines that papers share: what is asked, and the answer in a box that the hand can still fill; and how facts are written. */
import { reader } from '../rules/fact-paths';
import { blanks } from './page/blanks';
import { isLeftBlank, leftBlank, type Block, type PaperDocument, type TextField } from './page/document';
import type { CityProgramId, PaperInput } from './paper';

export interface Line {
	/** The fact's path; the blank is named after it. */
	path: string;
	label: string;
	/** As it is printed; `undefined` while nobody knows. */
	answer: string | undefined;
	/** Printed even where no certification asked for hangs on it: the form will want it in any case. */
	always?: boolean;
	/** To how many lines the box may grow. */
	lines?: number;
}

const asked = ({ assessment, asksFor }: PaperInput, paths: (id: CityProgramId) => string[]) =>
	new Set(asksFor.filter((id) => assessment.programs[id].status === 'unknown').flatMap(paths));

/** The facts that can still change a certification that the packet asks for. */
export const openFacts = (input: PaperInput): ReadonlySet<string> =>
	asked(input, (id) => input.assessment.programs[id].missing);

/**
 * A table of lines. An answer that applies is printed. Where there is none, the line stands only if the form will ask
 * for it in any case or a certification still hangs on it (`open`: those of the City's that are asked for, when
 * absent); it then says that it is open.
 */
export function answerTable(
	input: PaperInput,
	lines: readonly Line[],
	open: ReadonlySet<string> = openFacts(input)
): Block[] {
	const { columns, stillOpen } = input.words.worksheet;
	const shown = lines.filter(
		({ path, answer, always }) => answer !== undefined || always === true || open.has(path)
	);
	if (shown.length === 0) return [];
	return [
		{
			kind: 'table',
			columns: [
				{ header: columns.asked, share: 4 },
				{ header: columns.answer, share: 5 }
			],
			rows: shown.map((line) => [
				line.answer === undefined ? [line.label, ' ', { text: stillOpen, bold: true as const }] : line.label,
				blank(line, input)
			])
		}
	];
}

const blank = ({ path, label, answer, lines = 2 }: Line, { words }: PaperInput): TextField => ({
	kind: 'field',
	name: nameOfBlank(path),
	label,
	answer: answer ?? leftBlank(words.answers.notAnswered),
	maxLines: lines
});

/** Blanks are named after their facts: `workspaces[0].tenancy` is `workspaces_0_-tenancy`. */
export const nameOfBlank = (path: string): string => path.replace(/\[(\d+)\]/g, '_$1_').replaceAll('.', '-');
const factOfBlank = (name: string): string => name.replace(/_(\d+)_/g, '[$1]').replaceAll('-', '.');

/** The facts whose blanks say that they are not answered yet, in the order in which they stand on the paper. */
export const unansweredIn = (document: PaperDocument, { words }: PaperInput): string[] =>
	blanks(document)
		.filter(({ answer }) => isLeftBlank(answer) && answer.leftBlank === words.answers.notAnswered)
		.map(({ name }) => factOfBlank(name));

/** The words of text that says something; blank text is no answer. */
export const told = (text: string | undefined): string | undefined =>
	text === undefined || text.trim() === '' ? undefined : text;

/** How a fact is written: by its own words, or as yes or no, a count, an amount. */
export function writer({ case: { facts }, words: { answers } }: PaperInput) {
	const at = (path: string) => reader(path)(facts);
	return {
		text: (path: string) => told(at(path) as string | undefined),
		yesNo: (path: string) => {
			const value = at(path);
			return typeof value === 'boolean' ? (value ? answers.yes : answers.no) : undefined;
		},
		number: (path: string) => ifKnown(at(path) as number | undefined, answers.number),
		money: (path: string) => ifKnown(at(path) as number | undefined, answers.money),
		percent: (path: string) => ifKnown(at(path) as number | undefined, answers.percent),
		since: (path: string) =>
			ifKnown(at(path) as string | undefined, (day) => (day === 'never' ? answers.never : answers.date(day))),
		choice: <T extends string>(path: string, words: Record<T, string>) =>
			ifKnown(at(path) as T | undefined, (value) => words[value])
	};
}

const ifKnown = <T>(value: T | undefined, write: (value: T) => string): string | undefined =>
	value === undefined ? undefined : write(value);

/** An address on one line: street and unit, city, state and ZIP code; `undefined` while no part is known. */
export function addressLine(
	address:
		| {
				street?: string | undefined;
				unit?: string | undefined;
				city?: string | undefined;
				state?: string | undefined;
				zip?: string | undefined;
		  }
		| undefined
): string | undefined {
	const [street, unit, city, state, zip] = (['street', 'unit', 'city', 'state', 'zip'] as const).map((part) =>
		told(address?.[part])
	);
	const parts = [street, unit, city, [state, zip].filter(Boolean).join(' ')].filter(Boolean);
	return parts.length === 0 ? undefined : parts.join(', ');
}
