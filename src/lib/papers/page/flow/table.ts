import { isBlankCell, plain } from '../document';
import type { Cell, Column, Table } from '../document';
import { fit } from '../fit';
import { wrap } from '../lines';
import { bodyHeight } from '../measures';
import { lowered } from '../strip';
import type { Mark, Strip } from '../strip';
import { tagUnder } from '../tags';
import type { Tag } from '../tags';
import { parted } from './context';
import type { Band, Flow } from './context';
import { checkBox, textBox } from './blanks';
import { linesDown } from './text';

const pad = 3.5;

/** Cells lie edge to edge; their words keep clear of the next column by this much. */
const clear = 8;

function aligned(marks: Mark[], column: Column, band: Band): Mark[] {
	if (column.align !== 'right') return marks;
	return marks.map((mark) =>
		mark.kind === 'text' ? { ...mark, x: band.x + band.width - mark.line.width } : mark
	);
}

/** The header row; without a tag it is the copy on a later page, which a screen reader passes over. */
function header(block: Table, flow: Flow, bands: readonly Band[], row: Tag | null): Strip {
	const { measures, faces } = flow;
	const size = measures.small;
	const columns = block.columns.map((column, place) => {
		const band = bands[place]!;
		const tag = row && tagUnder(row, 'TH');
		const lines = wrap(column.header, band.width, { faces, size, bold: true });
		return aligned(linesDown(lines, { x: band.x, top: pad, leading: 1.3, tag }), column, band);
	});
	const deepest = Math.max(...columns.map((marks) => marks.length));
	const height = deepest * size * 1.3 + 2 * pad;
	const line: Mark = { kind: 'rule', ...span(bands), y: height, thickness: 1 };
	return { gap: measures.gap, height: height + 1, marks: [...columns.flat(), line], keep: true };
}

const span = (bands: readonly Band[]): { x: number; width: number } => {
	const last = bands.at(-1)!;
	return { x: bands[0]!.x, width: last.x + last.width - bands[0]!.x };
};

/** A cell's height without the space around it, and its marks below the row's upper edge. */
interface SetCell {
	height: number;
	marks: Mark[];
}

/** A cell of words; those that not even a page of its own could hold go on in the addendum. */
function wordsCell(
	words: Exclude<Cell, { kind: string }>,
	name: string,
	room: number,
	flow: Flow,
	band: Band,
	tag: Tag
): SetCell {
	const { measures, faces, wording, continuations } = flow;
	const size = measures.text - 0.5;
	const lineHeight = size * measures.leading;
	const rows = Math.floor(room / lineHeight);
	let lines = wrap(words, band.width, { faces, size });
	if (lines.length > rows) {
		const item = continuations.length + 1;
		const cut = fit(
			plain(words),
			{ width: band.width, linesAt: () => rows, sizes: [size] },
			{ faces },
			wording.continued(item)
		);
		continuations.push({ item, field: name, rest: cut.rest });
		lines = [...cut.lines];
	}
	return {
		height: lines.length * lineHeight,
		marks: linesDown(lines, { x: band.x, top: pad, leading: measures.leading, tag })
	};
}

function setCell(cell: Cell, name: string, room: number, flow: Flow, band: Band, tag: Tag): SetCell {
	if (!isBlankCell(cell)) return wordsCell(cell, name, room, flow, band, tag);
	const { height, marks } =
		cell.kind === 'field' ? textBox(cell, flow, band, tag) : checkBox(cell, flow, band, tag)[0]!;
	return { height, marks: marks.map((mark) => lowered(mark, pad)) };
}

/** A table: its header again on every page, its rows never cut. */
export function table(block: Table, flow: Flow, band: Band, parent: Tag): Strip[] {
	const { measures, faces, wording } = flow;
	const tag = tagUnder(parent, 'Table');
	const bands = parted(
		band,
		block.columns.map((column) => column.share ?? 1),
		clear
	);
	const strips: Strip[] = [];
	if (block.caption !== undefined) {
		const lines = wrap(block.caption, band.width, { faces, size: measures.headings[2], bold: true });
		const marks = linesDown(lines, { x: band.x, top: 0, leading: 1.25, tag: tagUnder(tag, 'Caption') });
		const height = lines.length * measures.headings[2] * 1.25;
		strips.push({ gap: measures.gap * 1.6, height, marks, keep: true });
	}
	strips.push(header(block, flow, bands, tagUnder(tag, 'TR')));
	const again = header(block, flow, bands, null);
	const room = bodyHeight(measures) - again.height - 2 * pad - 1;
	block.rows.forEach((cells, index) => {
		const row = tagUnder(tag, 'TR');
		const set = block.columns.map((column, place) => {
			const cellTag = tagUnder(row, 'TD', column.language);
			const name = wording.tableCell(column.header, index + 1);
			const cell = setCell(cells[place] ?? '', name, room, flow, bands[place]!, cellTag);
			return { height: cell.height, marks: aligned(cell.marks, column, bands[place]!) };
		});
		const height = Math.max(...set.map((cell) => cell.height)) + 2 * pad;
		const marks = set.flatMap((cell) => cell.marks);
		const line: Mark = { kind: 'rule', ...span(bands), y: height, thickness: 0.5, gray: 0.75 };
		strips.push({ gap: 0, height: height + 0.5, marks: [...marks, line], repeat: [again] });
	});
	return strips;
}
