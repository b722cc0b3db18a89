import type { PaperDocument } from './document';

/** Sizes of a page and of what stands on it, in points (72 to the inch). */
export interface Measures {
	page: { width: number; height: number };
	margin: { side: number; top: number; bottom: number };
	/** White space between the body and the foot, whose last line stays out of the strip that printers leave white. */
	foot: number;
	text: number;
	small: number;
	label: number;
	/** Sizes of headings of level 1, 2, 3. */
	headings: readonly [number, number, number];
	/** Line height as a multiple of the size. */
	leading: number;
	/** Sizes that a full field tries, largest first; below the last its text goes on in the addendum. */
	shrink: readonly number[];
	/** White space before a block. */
	gap: number;
	/** One step of indentation. */
	step: number;
	/** Side of a box to tick. */
	box: number;
	/** Space between a field's edge and its text. */
	inset: number;
	/** Space between blanks side by side. */
	gutter: number;
}

const letter = { width: 612, height: 792 };

const regular: Measures = {
	page: letter,
	margin: { side: 60, top: 54, bottom: 66 },
	foot: 16,
	text: 10,
	small: 8.5,
	label: 8.5,
	headings: [17, 12.5, 10.5],
	leading: 1.42,
	shrink: [10, 9.5, 9, 8.5, 8],
	gap: 7,
	step: 17,
	box: 9.5,
	inset: 4,
	gutter: 12
};

const compact: Measures = {
	...regular,
	margin: { side: 54, top: 42, bottom: 60 },
	foot: 8,
	text: 9.5,
	small: 8,
	label: 8,
	headings: [14, 11, 9.5],
	leading: 1.34,
	shrink: [9.5, 9, 8.5, 8],
	gap: 5,
	box: 9
};

export const measuresFor = (document: PaperDocument): Measures =>
	document.density === 'compact' ? compact : regular;

/** Height of the part of a page that the flow fills. */
export const bodyHeight = ({ page, margin }: Measures): number => page.height - margin.top - margin.bottom;

export const bodyWidth = ({ page, margin }: Measures): number => page.width - 2 * margin.side;
