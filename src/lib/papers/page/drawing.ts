/** From characters to what is drawn. */
import type { Font, Glyph as FontGlyph, GlyphPosition } from '@cantoo/fontkit';
import type { Setting } from './script';

/** An outline of the font file, shifted by font units from where the pen stands. */
export interface Outline {
	id: number;
	dx: number;
	dy: number;
}

/** Something drawn that stands for characters: a letter with the dots that the font keeps apart from it, or a mark. */
export interface Glyph {
	text: string;
	/** How far it moves the pen, in thousandths of the size: not at all, for a mark. */
	advance: number;
	outlines: readonly Outline[];
}

/** How a cluster is drawn. */
export interface Drawing {
	/** Its characters in the order they are read: several clusters where the font has made one of them. */
	text: string;
	advance: number;
	/** In the order they are drawn: where letters run from right to left, marks come before their letter. */
	glyphs: readonly Glyph[];
}

/**
 * Highest and lowest that letters and marks may reach, in thousandths of the size; a field's box and the space between
 * lines hold that. Arabic letters have marks below their tails.
 */
const reach = { top: 1150, ltr: -450, rtl: -550 };

const isMark = (point: number): boolean => /^\p{M}/u.test(String.fromCodePoint(point));

/** Of no width and no ink: marks of direction, and what joins letters or parts them. */
const isUnseen = (text: string): boolean => /^\p{Cf}$/u.test(text);

/** A glyph of the font where the layout has put it. */
interface Placed {
	glyph: FontGlyph;
	position: GlyphPosition;
	/** Where the pen stands for it, from where the word begins. */
	pen: number;
	points: readonly number[];
}

/**
 * The font's own glyph objects are shared, and remember only the first characters that ever led to them. Here each
 * layout gets glyphs that say what they stand for in this word.
 */
function withOwnCharacters(font: Font): Font {
	const shared = font.getGlyph.bind(font);
	font.getGlyph = (id, characters = []) => {
		const glyph = shared(id, characters);
		return glyph && (Object.create(glyph, { codePoints: { value: characters } }) as FontGlyph);
	};
	return font;
}

/** A mark at 0, 0 found no anchor; one above a dotted letter would need the dot taken away. */
function isMisplaced({ glyph, position }: Placed, cluster: string): boolean {
	if (position.xOffset === 0 && position.yOffset === 0) return true;
	return /^\p{Soft_Dotted}/u.test(cluster) && glyph.bbox.minY > 0;
}

/** Gives what draws the clusters of a word in a font. It gives undefined where a glyph is missing or cannot be placed right. */
export function drawingsOf(
	opened: Font,
	{ tag, direction, features }: Setting
): (clusters: readonly string[]) => readonly Drawing[] | undefined {
	const font = withOwnCharacters(opened);
	const scale = 1000 / font.unitsPerEm;
	const isLeftwards = direction === 'rtl';
	const holds = (text: string) =>
		[...text].every((point) => font.hasGlyphForCodePoint(point.codePointAt(0)!));

	/** The glyphs in the order they are read, each with its place. */
	function placed(word: string): Placed[] {
		const { glyphs, positions } = font.layout(word, { ...features }, tag, null, direction);
		let pen = 0;
		const found = glyphs.map((glyph, index): Placed => {
			const one = { glyph, position: positions![index]!, pen, points: glyph.codePoints };
			pen += one.position.xAdvance;
			return one;
		});
		return isLeftwards ? found.reverse() : found;
	}

	/** Too high or too low for its line: it would be cut off or run into the next. */
	function leavesLine({ glyph, position: { yOffset } }: Placed): boolean {
		const { minY, maxY } = glyph.bbox;
		return (maxY + yOffset) * scale > reach.top || (minY + yOffset) * scale < reach[direction];
	}

	/** One cluster from its glyphs, in reading order: a letter and what belongs to it. */
	function drawn(text: string, [letter, ...more]: readonly Placed[]): Drawing | undefined {
		if (!letter) return undefined;
		if (isUnseen(text)) return { text, advance: 0, glyphs: [{ text, advance: 0, outlines: [] }] };
		const all = [letter, ...more];
		if (more.some((one) => isMark(one.points[0] ?? 0) && isMisplaced(one, text))) return undefined;
		if ((isLeftwards ? all : more).some(leavesLine)) return undefined;
		const left = Math.min(...all.map(({ pen }) => pen));
		const width = all.reduce((sum, { position }) => sum + position.xAdvance, 0);
		const parts: { text: string; outlines: Outline[] }[] = [];
		for (const { glyph, position, pen, points } of all) {
			if (points.length > 0) parts.push({ text: String.fromCodePoint(...points), outlines: [] });
			// A mark is drawn before its letter has moved the pen, or after.
			const from = left + (parts.length > 1 && !isLeftwards ? width : 0);
			parts.at(-1)?.outlines.push({ id: glyph.id, dx: pen - from + position.xOffset, dy: position.yOffset });
		}
		const advance = width * scale;
		const glyphs = parts.map((part, place) => ({ ...part, advance: place === 0 ? advance : 0 }));
		return { text, advance, glyphs: isLeftwards ? glyphs.reverse() : glyphs };
	}

	return (clusters) => {
		if (!holds(clusters.join(''))) return undefined;
		const drawings: Drawing[] = [];
		const glyphs = placed(clusters.join(''));
		// Glyphs take up the characters in order. Those that stand for none belong to the letter before them.
		let at = 0;
		for (let place = 0; place < clusters.length;) {
			let text = clusters[place++]!;
			const own: Placed[] = [];
			let points = 0;
			while (at < glyphs.length && (points < [...text].length || glyphs[at]!.points.length === 0)) {
				own.push(glyphs[at]!);
				points += glyphs[at++]!.points.length;
				while (points > [...text].length && place < clusters.length) text += clusters[place++]!;
			}
			const drawing = points === [...text].length ? drawn(text, own) : undefined;
			if (!drawing) return undefined;
			drawings.push(drawing);
		}
		return drawings;
	};
}
