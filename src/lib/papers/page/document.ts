/**
 * The words a paper is written in: a tree of blocks that says what stands on it, without a word about PDF.
 * A paper's `compose` gives such a tree; `writePdf` sets it; tests and lists read it as it is.
 */

/** A blank that stays empty, and the reason, for the list of blanks and the field's tooltip. */
export interface LeftBlank {
	leftBlank: string;
}

/** Marks a blank as left empty. `why` is a phrase in the paper's language: 'signed by hand, under penalty of perjury'. */
export const leftBlank = (why: string): LeftBlank => ({ leftBlank: why });

/** Gives the answer, or, while the fact behind it is unknown or holds no letter, a blank that says why it is empty. */
export const answerOr = (answer: string | undefined, why: string): string | LeftBlank =>
	answer === undefined || answer.trim() === '' ? leftBlank(why) : answer;

export const isLeftBlank = (answer: unknown): answer is LeftBlank =>
	typeof answer === 'object' && answer !== null && 'leftBlank' in answer;

/** A stretch of words. `source` is what a problem report calls it when it holds the user's own text ('Name of firm'). */
export interface Run {
	text: string;
	bold?: true;
	source?: string;
}

/** Running text; a line break in it breaks the line. */
export type Words = string | readonly (string | Run)[];

export type Language = 'en' | 'es';

/** How deep a block is set in: 0 to 3 steps. */
export type Indent = 0 | 1 | 2 | 3;

export interface Heading {
	kind: 'heading';
	level: 1 | 2 | 3;
	words: Words;
}

export interface Paragraph {
	kind: 'paragraph';
	words: Words;
	small?: true;
	/** Announces the block that follows, and stays with its beginning: a label over running words. */
	leads?: true;
	indent?: Indent;
	/** When it is not the paper's own, as in a declaration in two languages. */
	language?: Language;
}

export interface List {
	kind: 'list';
	items: readonly Words[];
	numbered?: true;
	indent?: Indent;
	language?: Language;
}

/** A box to tick. `ticked: false` says that the case does not support it; `leftBlank` that a person decides. */
export interface CheckBox {
	kind: 'checkBox';
	name: string;
	words: Words;
	ticked: boolean | LeftBlank;
	indent?: Indent;
	/** What a screen reader says; the words, when absent. */
	tip?: string;
}

/** A box to write in, filled or left blank, that can be rewritten by hand afterwards. */
export interface TextField {
	kind: 'field';
	/** Unique in the paper; letters, digits, `-` and `_`. */
	name: string;
	label: string;
	answer: string | LeftBlank;
	/** Height of the box, in lines of text: 1 when absent. */
	lines?: number;
	/** How many lines the box may grow to before its text shrinks and then goes on in the addendum: `lines` when absent. */
	maxLines?: number;
	tip?: string;
}

/** A rule to sign or write on by hand. `signature` adds an unsigned signature field for an authenticated electronic one. */
export interface HandLine {
	kind: 'handLine';
	name: string;
	label: string;
	answer: LeftBlank;
	signature?: true;
}

/** Blanks side by side, each as wide as its share of the row (1 when absent). */
export interface Row {
	kind: 'row';
	cells: readonly ((TextField | HandLine) & { share?: number })[];
}

export interface Column {
	header: string;
	/** Width as a share of all columns' shares: 1 when absent. */
	share?: number;
	align?: 'right';
	language?: Language;
}

/** What a table's cell holds; the label of a field in a cell is heard, not seen. */
export type Cell = Words | TextField | CheckBox;

export interface Table {
	kind: 'table';
	caption?: string;
	columns: readonly Column[];
	rows: readonly (readonly Cell[])[];
}

/** Boxes that are the agency's to fill: drawn with their labels, with no field in them. */
export interface Reserved {
	kind: 'reserved';
	name: string;
	answer: LeftBlank;
	cells: readonly { label: string; share?: number }[];
}

/**
 * The list of a packet's papers, each with the page it begins on and a link to it. It stands in a cover sheet only:
 * `writePacket` fills it.
 */
export interface Contents {
	kind: 'contents';
	/** What stands below a paper's title, by the paper's id in the packet ('3 answers missing'). */
	notes?: Readonly<Record<string, Words>>;
}

/** Blocks that stay on one page, where one page can hold them. */
export interface Together {
	kind: 'together';
	blocks: readonly Block[];
}

export type Block =
	| Heading
	| Paragraph
	| List
	| CheckBox
	| TextField
	| HandLine
	| Row
	| Table
	| Reserved
	| Together
	| Contents
	| { kind: 'rule' }
	| { kind: 'space' }
	| { kind: 'pageBreak' };

export interface PaperDocument {
	title: string;
	language: Language;
	/** Stands at the foot of every page, before the title and the page number. */
	footer?: string;
	/** `compact` is for a form that has to stay on one page. */
	density?: 'compact';
	blocks: readonly Block[];
}

/** The bare text of running words. */
export const plain = (words: Words): string =>
	typeof words === 'string' ? words : words.map((run) => (typeof run === 'string' ? run : run.text)).join('');

/** The runs of running words, each as an object. */
export const runs = (words: Words): readonly Run[] =>
	typeof words === 'string'
		? [{ text: words }]
		: words.map((run) => (typeof run === 'string' ? { text: run } : run));

/** Whether a table's cell is a blank (and not running words). */
export const isBlankCell = (cell: Cell): cell is TextField | CheckBox =>
	typeof cell === 'object' && 'kind' in cell;
