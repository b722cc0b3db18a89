import { runs } from './document';
import type { Words } from './document';
import type { Drawing } from './drawing';
import { drawingOrder, inOneFont, levelsOf, mirrored } from './direction';
import type { Levels } from './direction';
import type { Face } from './face';
import { piecesOf } from './pieces';
import type { Piece } from './pieces';
import { runsLeft } from './script';

/** A stretch of one line in one font; `x` is measured from the line's left edge, in points. */
export interface Span {
	/** Its characters in the order they are drawn. */
	text: string;
	drawings: readonly Drawing[];
	face: Face;
	x: number;
}

/** One line of set text. `width` leaves out the spaces it ends with. */
export interface Line {
	/** Its characters in the order they are read. */
	text: string;
	spans: readonly Span[];
	width: number;
	size: number;
	/** How far it stands from the left edge of its room: a line that runs from right to left stands at the right. */
	left: number;
	/** Its paragraph runs from right to left. */
	runsLeft: boolean;
	/** Some of it is drawn in another order than it is read. */
	isReordered: boolean;
}

/** How text is set: the fonts, the size in points, whether all of it is bold, and whether it is a person's own text. */
export interface Setting {
	faces: readonly Face[];
	size: number;
	bold?: boolean;
	isOwn?: boolean;
}

const isLetter = (piece: Piece | undefined): boolean => piece !== undefined && /^\p{L}/u.test(piece.text);

/** Dashes and hyphens between letters: plain, slash, Armenian, Hebrew. */
const hyphens = ['-', '/', '\u058a', '\u05be'];

function mayBreakAfter(text: readonly Piece[], place: number): boolean {
	const { text: cluster } = text[place]!;
	if (cluster === ' ' || cluster === '—') return true;
	return hyphens.includes(cluster) && isLetter(text[place - 1]) && isLetter(text[place + 1]);
}

/** Puts pieces side by side from `x` on, in points, those of one font as one span. */
function spansOf(
	pieces: readonly { text: string; face: Face; drawing: Drawing }[],
	x: number,
	size: number
): Span[] {
	const spans: (Span & { drawings: Drawing[] })[] = [];
	let pen = x;
	for (const { text, face, drawing } of pieces) {
		const last = spans.at(-1);
		if (last && last.face === face) {
			last.text += text;
			last.drawings.push(drawing);
		} else spans.push({ text, drawings: [drawing], face, x: pen });
		pen += (drawing.advance * size) / 1000;
	}
	return spans;
}

const widthOf = (pieces: readonly Piece[], size: number): number => {
	let width = 0;
	for (const { drawing } of pieces) width += drawing.advance;
	return (width * size) / 1000;
};

const textOf = (parts: readonly { text: string }[]): string => parts.map(({ text }) => text).join('');

/** A line of the pieces from `from` to before `to`. Spaces at its end hang over the edge. */
function setLine(
	all: readonly Piece[],
	[from, to]: readonly [number, number],
	levels: Levels | undefined,
	room: number,
	size: number
): Line {
	let end = to;
	while (end > from && all[end - 1]!.text === ' ') end -= 1;
	const words = all.slice(from, end);
	const spaces = all.slice(end, to);
	const width = widthOf(words, size);
	// An empty line runs as what stands before it: its own line break, where there is one.
	const base = levels?.paragraphs[Math.min(from, levels.paragraphs.length - 1)] ?? 0;
	const isLeftwards = base % 2 === 1;
	const own = levels?.pieces.subarray(from, end);
	if (!own || (!isLeftwards && own.every((level) => level === 0))) {
		const spans = spansOf(all.slice(from, to), 0, size);
		const text = spans.length === 1 ? spans[0]!.text : textOf(spans);
		return { text, spans, width, size, left: 0, runsLeft: false, isReordered: false };
	}
	const drawn = drawingOrder(own).map((place) => {
		const piece = words[place]!;
		return own[place]! % 2 === 1 ? { ...piece, drawing: mirrored(piece) } : piece;
	});
	const spans = isLeftwards
		? spansOf([...spaces, ...drawn], -widthOf(spaces, size), size)
		: spansOf([...drawn, ...spaces], 0, size);
	return {
		text: textOf(all.slice(from, to)),
		spans,
		width,
		size,
		left: isLeftwards ? room - width : 0,
		runsLeft: isLeftwards,
		isReordered: true
	};
}

/** Breaks pieces into lines: at spaces, after dashes and hyphens between letters, and inside a word only where it must be. */
function broken(pieces: readonly Piece[], levels: Levels | undefined, width: number, size: number): Line[] {
	const lines: Line[] = [];
	let start = 0;
	let used = 0;
	let breakAt = 0;
	const end = (at: number) => {
		lines.push(setLine(pieces, [start, at], levels, width, size));
		start = at;
		breakAt = 0;
	};
	pieces.forEach((piece, place) => {
		if (piece.text === '\n') {
			end(place);
			start = place + 1;
			used = 0;
			return;
		}
		const advance = (piece.drawing.advance * size) / 1000;
		while (piece.text !== ' ' && place > start && used + advance > width) {
			end(breakAt || place);
			used = widthOf(pieces.slice(start, place), size);
		}
		used += advance;
		if (mayBreakAfter(pieces, place)) breakAt = place + 1;
	});
	end(pieces.length);
	return lines;
}

/** Lines that were set before: a packet says the same many times. Held as long as the list of fonts is: one writing. */
const known = new WeakMap<readonly Face[], Map<string, readonly Line[]>>();

/**
 * Breaks running words into lines no wider than `width` points: at spaces, after dashes and hyphens between letters, and inside
 * a word only where the word alone is too wide. A space at a break hangs over the edge; no character is left out.
 * Each line's letters are put in the order they are drawn in.
 */
export function wrap(words: Words, width: number, setting: Setting): readonly Line[] {
	const { faces, size, bold = false, isOwn = false } = setting;
	const sources = runs(words);
	let key = `${width} ${size} ${bold} ${isOwn}`;
	for (const run of sources) key += `\0${run.bold === true}${run.source !== undefined} ${run.text}`;
	let set = known.get(faces);
	if (!set) known.set(faces, (set = new Map()));
	let lines = set.get(key);
	if (lines) return lines;
	const byRun = piecesOf(words, faces, bold);
	const pieces = byRun.length === 1 ? byRun[0]! : byRun.flat();
	const levels = sources.some((run) => runsLeft.test(run.text))
		? levelsOf(
				byRun.map((own, place) => ({ pieces: own, isOwn: isOwn || sources[place]!.source !== undefined }))
			)
		: undefined;
	lines = broken(levels ? inOneFont(pieces, levels) : pieces, levels, width, size);
	set.set(key, lines);
	return lines;
}
