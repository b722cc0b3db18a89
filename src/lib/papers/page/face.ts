import { create } from '@cantoo/fontkit';
import type { Font } from '@cantoo/fontkit';
import { drawingsOf } from './drawing';
import type { Drawing } from './drawing';
import { scripts } from './script';
import type { ScriptName } from './script';

/** A font as the caller hands it over: from its own origin in the browser, from the packages on the command line. */
export interface FontFile {
	bytes: Uint8Array;
	bold: boolean;
	script: ScriptName;
}

/** An opened font that can say what it holds and how wide it is. */
export interface Face {
	bold: boolean;
	/** The same for the same font in every list, for stable names. */
	index: number;
	/** What is put into the PDF; `null` for a font that every reader's program has. */
	source: { file: FontFile; font: Font } | null;
	/** Its letters run from right to left. */
	runsLeft: boolean;
	/** Letters take their shape from their neighbours: ask `shape`. */
	joins: boolean;
	/** How a cluster is drawn by itself. Undefined where the font lacks a glyph or cannot place a mark right. */
	drawing(cluster: string): Drawing | undefined;
	/** How a digit, a sign or a space is drawn among the font's own letters, where it holds it. */
	drawingOfSign(sign: string): Drawing | undefined;
	/** How the clusters of a word are drawn, in the order they are read; some may have become one. Undefined where one cannot be. */
	shape(clusters: readonly string[]): readonly Drawing[] | undefined;
}

/** A script's font in two weights, as part of the list that `openFaces` takes. */
export const fontPair = (script: ScriptName, regular: Uint8Array, bold: Uint8Array): FontFile[] => [
	{ bytes: regular, bold: false, script },
	{ bytes: bold, bold: true, script }
];

function oneFont(bytes: Uint8Array): Font {
	const font = create(bytes);
	if ('layout' in font) return font;
	throw new Error('A font file holds a collection where one font is wanted.');
}

const places = Object.keys(scripts);

/** Opens fonts, in order of preference. Throws when the bytes are not a single font. */
export function openFaces(files: readonly FontFile[]): Face[] {
	return files.map((file): Face => {
		const font = oneFont(file.bytes);
		const script = scripts[file.script];
		const known = new Map<string, Drawing | undefined>();
		const signs = new Map<string, Drawing | undefined>();
		const shape = drawingsOf(font, script);
		return {
			bold: file.bold,
			source: { file, font },
			index: 2 * places.indexOf(file.script) + (file.bold ? 1 : 0),
			runsLeft: script.direction === 'rtl',
			joins: script.joins,
			drawingOfSign(sign) {
				if (!signs.has(sign)) signs.set(sign, shape([sign])?.[0]);
				return signs.get(sign);
			},
			drawing(cluster) {
				if (!known.has(cluster))
					known.set(cluster, script.draws.test(cluster) ? shape([cluster])?.[0] : undefined);
				return known.get(cluster);
			},
			shape
		};
	});
}

/** The first font of the wanted weight that sets a cluster right, or undefined. */
export const chooseFace = (faces: readonly Face[], cluster: string, bold: boolean): Face | undefined =>
	faces.find((face) => face.bold === bold && face.drawing(cluster));

/** Text as it is set and stored: composed letters, plain line breaks, no tabs. */
export const tidy = (text: string): string =>
	text
		.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
		.replace(/\t/g, ' ')
		.normalize('NFC');

/** The clusters of tidied text: each character with the combining marks that follow it. */
export const clusters = (text: string): string[] => text.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? [];
