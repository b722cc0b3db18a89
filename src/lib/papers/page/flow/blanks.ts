import { isLeftBlank, plain } from '../document';
import type { CheckBox, HandLine, Reserved, Row, TextField } from '../document';
import { fit } from '../fit';
import type { Fit } from '../fit';
import { wrap } from '../lines';
import { lowered } from '../strip';
import type { Mark, Strip } from '../strip';
import { tagUnder } from '../tags';
import type { Tag } from '../tags';
import { indented, parted } from './context';
import type { Band, Flow } from './context';
import { linesDown } from './text';

const hairline = 0.6;
const labelGray = 0.28;

/** Height of a text field's box for a number of lines at the paper's text size. */
const boxHeight = ({ measures }: Flow, lines: number): number =>
	lines * measures.text * measures.leading + measures.inset;

/** Sets a field's answer and notes what does not fit for the addendum. */
function fitted(field: TextField, flow: Flow, width: number): Fit {
	const { measures, faces, wording, continuations } = flow;
	const rows = field.maxLines ?? field.lines ?? 1;
	const room = boxHeight(flow, rows) - measures.inset;
	const answer = isLeftBlank(field.answer) ? '' : field.answer;
	const item = continuations.length + 1;
	const result = fit(
		answer,
		{
			width: width - 2 * measures.inset,
			linesAt: (size) => (rows === 1 ? 1 : Math.floor(room / (size * measures.leading) + 0.01)),
			sizes: measures.shrink,
			oneLine: rows === 1
		},
		{ faces },
		wording.continued(item)
	);
	if (result.rest !== '') continuations.push({ item, field: field.label, rest: result.rest });
	return result;
}

/** A text field's box, its top edge at 0, with its widget; `height` is at least what its answer needs. */
export function textBox(
	field: TextField,
	flow: Flow,
	band: Band,
	parent: Tag
): { height: number; marks: Mark[] } {
	const { measures, wording } = flow;
	const { lines, size, shown } = fitted(field, flow, band.width);
	const needed = Math.ceil((lines.length * size) / measures.text - 0.01);
	const height = boxHeight(flow, Math.max(field.lines ?? 1, needed));
	const label = field.tip ?? field.label;
	const tip = isLeftBlank(field.answer) ? wording.leftBlank(label, field.answer.leftBlank) : label;
	const multiline = (field.maxLines ?? field.lines ?? 1) > 1;
	const place = { x: band.x, y: 0, width: band.width, height };
	const widget = { kind: 'text', name: field.name, tip, value: shown, lines, size, multiline } as const;
	return {
		height,
		marks: [
			{ kind: 'box', ...place },
			{ kind: 'widget', ...place, widget, tag: tagUnder(parent, 'Form') }
		]
	};
}

/** The line to write on by hand. Its label stands below, so that the hand has the space above. */
function handLine(line: HandLine, flow: Flow, band: Band, parent: Tag): { height: number; marks: Mark[] } {
	const height = boxHeight(flow, 1) + 8;
	const marks: Mark[] = [{ kind: 'rule', x: band.x, y: height, width: band.width, thickness: 0.8 }];
	if (line.signature) {
		const tip = flow.wording.leftBlank(line.label, line.answer.leftBlank);
		const widget = { kind: 'signature', name: line.name, tip } as const;
		const tag = tagUnder(parent, 'Form');
		marks.push({ kind: 'widget', x: band.x, y: 0, width: band.width, height, widget, tag });
	}
	return { height: height + 3, marks };
}

/** Blanks side by side: labels above, on a common lower edge, and boxes below, on a common upper edge. */
export function row(block: Row, flow: Flow, band: Band, parent: Tag): Strip[] {
	const { measures, faces } = flow;
	const bands = parted(
		band,
		block.cells.map((cell) => cell.share ?? 1),
		measures.gutter
	);
	const labels = block.cells.map((cell, place) =>
		wrap(cell.label, bands[place]!.width, { faces, size: measures.label })
	);
	const labelLine = measures.label * 1.3;
	const labelHeight = Math.max(...labels.map((lines) => lines.length)) * labelLine + 2;
	const marks: Mark[] = [];
	let height = 0;
	block.cells.forEach((cell, place) => {
		const tag = tagUnder(parent, 'P');
		const top = labelHeight - labels[place]!.length * labelLine - 2;
		const x = bands[place]!.x;
		const words = { x, top, leading: 1.3, tag: tagUnder(tag, 'Span'), gray: labelGray };
		marks.push(...linesDown(labels[place]!, words));
		const blank = bands[place]!;
		const box = cell.kind === 'field' ? textBox(cell, flow, blank, tag) : handLine(cell, flow, blank, tag);
		marks.push(...box.marks.map((mark) => lowered(mark, labelHeight)));
		height = Math.max(height, box.height);
	});
	return [{ gap: measures.gap, height: labelHeight + height + 1, marks }];
}

/** A box to tick with its words beside it. */
export function checkBox(block: CheckBox, flow: Flow, band: Band, parent: Tag): Strip[] {
	const { measures, faces, wording } = flow;
	const place = indented(band, measures.step * (block.indent ?? 0));
	const words = indented(place, measures.box + 7);
	const lines = wrap(block.words, words.width, { faces, size: measures.text });
	const tag = tagUnder(parent, 'P');
	const label = block.tip ?? plain(block.words);
	const tip = isLeftBlank(block.ticked) ? wording.leftBlank(label, block.ticked.leftBlank) : label;
	const leading = measures.text * measures.leading;
	const side = measures.box;
	const marks: Mark[] = [
		{
			kind: 'widget',
			x: place.x,
			y: (leading - side) / 2,
			width: side,
			height: side,
			widget: { kind: 'check', name: block.name, tip, ticked: block.ticked === true },
			tag: tagUnder(tag, 'Form')
		},
		...linesDown(lines, { x: words.x, top: 0, leading: measures.leading, tag: tagUnder(tag, 'Span') })
	];
	return [{ gap: measures.gap * 0.7, height: Math.max(leading, lines.length * leading), marks }];
}

/** The agency's own boxes: outlines and labels, nothing to fill. */
export function reserved(block: Reserved, flow: Flow, band: Band, parent: Tag): Strip[] {
	const { measures, faces } = flow;
	const bands = parted(
		band,
		block.cells.map((cell) => cell.share ?? 1),
		0
	);
	const height = boxHeight(flow, 2) + 2;
	const marks = block.cells.flatMap((cell, place): Mark[] => {
		const box = bands[place]!;
		const lines = wrap(cell.label, box.width - 2 * measures.inset, { faces, size: measures.label });
		const tag = tagUnder(parent, 'P');
		return [
			{ kind: 'box', x: box.x, y: 0, width: box.width, height, fill: 0.96 },
			...linesDown(lines, { x: box.x + measures.inset, top: 2, leading: 1.3, tag, gray: labelGray })
		];
	});
	return [{ gap: measures.gap, height: height + hairline, marks }];
}
