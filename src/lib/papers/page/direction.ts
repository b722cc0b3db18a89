/** In which order the pieces of a line are drawn, where some of them run from right to left. */
import bidiFactory from 'bidi-js';
import type { Drawing } from './drawing';
import type { Face } from './face';
import type { Piece } from './pieces';

const bidi = bidiFactory();

/** How deep each piece of a text is embedded (odd: it runs from right to left), and its paragraph, in the same way. */
export interface Levels {
	pieces: Uint8Array;
	paragraphs: Uint8Array;
}

/** The signs of Unicode that part a stretch of text from the direction of what surrounds it. */
const isolate = { open: '\u2068', close: '\u2069' };

const leftToRightLetter = /\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Armenian}/u;

/** Pieces that belong together, and whether they are a person's own words inside the paper's sentence. */
export interface Stretch {
	pieces: readonly Piece[];
	isOwn: boolean;
}

/**
 * The levels of a text of which some runs from right to left.
 * A person's own text, standing alone, runs as its first letter does. The paper's sentences run from left to right; the
 * person's words in them are kept apart, so that a name takes no comma or number of the sentence along with it.
 */
export function levelsOf(stretches: readonly Stretch[]): Levels {
	const isAlone = stretches.length === 1 && stretches[0]!.isOwn;
	const at: number[] = [];
	let text = '';
	for (const { pieces, isOwn } of stretches) {
		if (isOwn && !isAlone) text += isolate.open;
		for (const piece of pieces) {
			at.push(text.length);
			text += piece.text;
		}
		if (isOwn && !isAlone) text += isolate.close;
	}
	const found = bidi.getEmbeddingLevels(text, isAlone || !leftToRightLetter.test(text) ? 'auto' : 'ltr');
	const base = new Uint8Array(text.length);
	for (const { start, end, level } of found.paragraphs) base.fill(level, start, end + 1);
	return {
		pieces: Uint8Array.from(at, (place) => found.levels[place]!),
		paragraphs: Uint8Array.from(at, (place) => base[place]!)
	};
}

/** The places 0, 1, 2 … of a line's pieces in the order they stand from left to right. */
export function drawingOrder(levels: Uint8Array): number[] {
	const order = Array.from(levels, (_, place) => place);
	for (let level = Math.max(0, ...levels); level > 0; level--) {
		for (let from = 0; from < order.length; from++) {
			let to = from;
			while (to < order.length && levels[order[to]!]! >= level) to++;
			if (to - from > 1) order.splice(from, to - from, ...order.slice(from, to).reverse());
			if (to > from) from = to;
		}
	}
	return order;
}

/** Digits, signs and spaces, which many fonts hold. */
const isCommon = (text: string): boolean => /^[\p{N}\p{P}\p{S} ]$/u.test(text);

/**
 * The same pieces, but inside a stretch that runs from right to left digits, signs and spaces stand in the font of its
 * letters, where that holds them: whoever copies the stretch then gets it in one, and not word by word.
 */
export function inOneFont(pieces: readonly Piece[], { pieces: levels }: Levels): readonly Piece[] {
	let face: Face | undefined;
	return pieces.map((piece, place) => {
		if (levels[place] === 0) face = undefined;
		if (piece.face.runsLeft) face = piece.face;
		if (!face || piece.face === face || piece.text === '\n' || !isCommon(piece.text)) return piece;
		const drawing = face.drawingOfSign(piece.text);
		return drawing ? { ...piece, face, drawing } : piece;
	});
}

/** A bracket that runs from right to left is drawn as the other one; it is still copied as itself. */
export function mirrored({ text, face, drawing }: Piece): Drawing {
	const other = bidi.getMirroredCharacter(text);
	const shown = other === null ? undefined : face.drawingOfSign(other);
	return shown ? { ...shown, text, glyphs: shown.glyphs.map((glyph) => ({ ...glyph, text })) } : drawing;
}
