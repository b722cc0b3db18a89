import type { Drawing, Glyph } from '../drawing';
import type { Face } from '../face';
import type { Line, Span } from '../lines';
import type { Objects } from './file';
import { cutFont } from './subset';
import { dict, hex, list, number, numbers, utf16 } from './syntax';
import type { Ref } from './syntax';

/** A font in the PDF being written, with what it takes to draw with it. */
export interface Ink {
	/** Its name in every resource dictionary: F0, F1 … */
	name: string;
	ref: Ref;
	/** The operators that draw a stretch of text from where the pen stands. */
	show(span: Pick<Span, 'drawings' | 'text'>): string;
}

/** Inks to draw with. `close` puts the fonts, each cut down to what was drawn, once everything is. */
export interface Inks {
	byFace: ReadonlyMap<Face, Ink>;
	close(): void;
}

/** Six letters and a plus before a font's name say that it is cut down; they tell our fonts apart. */
const subsetTag = (index: number): string => `BIDLO${String.fromCharCode(65 + index)}+`;

/** Inks for the fonts of a paper. */
export function inksFor(objects: Objects, faces: Iterable<Face>): Inks {
	const opened = [...faces].map((face) => ({ face, ...inkOf(objects, face) }));
	return {
		byFace: new Map(opened.map(({ face, ink }) => [face, ink])),
		close: () => opened.forEach(({ close }) => close())
	};
}

/** What one code of a font stands for, draws and moves the pen by. */
const keyOf = ({ text, advance, outlines }: Glyph): string =>
	`${text} ${advance} ${outlines.map(({ id, dx, dy }) => `${id},${dx},${dy}`).join(' ')}`;

function inkOf(objects: Objects, face: Face): { ink: Ink; close: () => void } {
	const ref = objects.reserve();
	const byDrawing = new Map<Drawing, string>();
	const byKey = new Map<string, string>();
	const glyphs: Glyph[] = [];

	/** A letter has a code for each of its shapes, and a shape for each letter that it stands for. */
	function codeOf(glyph: Glyph): string {
		const key = keyOf(glyph);
		let code = byKey.get(key);
		if (code === undefined) byKey.set(key, (code = hex(glyphs.push(glyph))));
		return code;
	}

	function codesOf(drawing: Drawing): string {
		let codes = byDrawing.get(drawing);
		if (codes === undefined) byDrawing.set(drawing, (codes = drawing.glyphs.map(codeOf).join('')));
		return codes;
	}

	/** Lines that are the same are set once, and so is what draws them. */
	const shown = new Map<readonly Drawing[], string>();
	function show({ drawings: wanted }: { drawings: readonly Drawing[] }): string {
		let operators = shown.get(wanted);
		if (operators !== undefined) return operators;
		let codes = '';
		for (const drawing of wanted) codes += codesOf(drawing);
		operators = `<${codes}> Tj`;
		shown.set(wanted, operators);
		return operators;
	}

	return { ink: { name: `F${face.index}`, ref, show }, close: () => putFont(objects, ref, face, glyphs) };
}

/** What each code stands for, for whoever copies or searches. */
function characterMap(glyphs: readonly Glyph[]): string {
	const lines = glyphs.map(({ text }, index) => `<${hex(index + 1)}> <${utf16(text)}>`);
	const blocks: string[] = [];
	for (let first = 0; first < lines.length; first += 100) {
		const block = lines.slice(first, first + 100);
		blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
	}
	return [
		'/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
		'/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
		'/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
		'1 begincodespacerange <0000> <FFFF> endcodespacerange',
		...blocks,
		'endcmap CMapName currentdict /CMap defineresource pop end end'
	].join('\n');
}

function putFont(objects: Objects, ref: Ref, face: Face, glyphs: readonly Glyph[]): void {
	if (!face.source) throw new Error('A font without a file needs no place in the PDF.');
	const { font, file } = face.source;
	const scale = 1000 / font.unitsPerEm;
	const name = `/${subsetTag(face.index)}${font.postscriptName ?? 'Font'}`;
	const [fontFile, descriptor, characters] = [objects.reserve(), objects.reserve(), objects.reserve()];
	const cuts = glyphs.map(({ advance, outlines }) => ({ advance: Math.round(advance / scale), outlines }));
	const cut = cutFont(file.bytes, cuts);
	objects.putStream(fontFile, { Length1: cut.length }, cut);
	objects.putStream(characters, {}, characterMap(glyphs));
	const { minX, minY, maxX, maxY } = font.bbox;
	objects.put(
		descriptor,
		dict({
			Type: '/FontDescriptor',
			FontName: name,
			// Symbolic: its codes are its own.
			Flags: 4,
			FontBBox: numbers([minX, minY, maxX, maxY].map((edge) => edge * scale)),
			ItalicAngle: 0,
			Ascent: number(font.ascent * scale),
			Descent: number(font.descent * scale),
			CapHeight: number((font.capHeight || font.ascent) * scale),
			StemV: file.bold ? 130 : 85,
			FontFile2: fontFile
		})
	);
	const own = objects.reserve();
	const descendant = dict({
		Type: '/Font',
		Subtype: '/CIDFontType2',
		BaseFont: name,
		CIDSystemInfo: dict({ Registry: '(Adobe)', Ordering: '(Identity)', Supplement: 0 }),
		CIDToGIDMap: '/Identity',
		FontDescriptor: descriptor,
		W: list([1, numbers(glyphs.map(({ advance }) => advance))])
	});
	objects.put(own, descendant);
	objects.put(
		ref,
		dict({
			Type: '/Font',
			Subtype: '/Type0',
			BaseFont: name,
			Encoding: '/Identity-H',
			DescendantFonts: list([own]),
			ToUnicode: characters
		})
	);
}

/** The operators that draw a line of text with its left end at x and its baseline at y, in the space they stand in. */
export function drawLine(line: Line, x: number, y: number, inks: ReadonlyMap<Face, Ink>): string {
	return line.spans
		.map((span) => {
			const ink = inks.get(span.face)!;
			const place = `1 0 0 1 ${number(x + span.x)} ${number(y)} Tm`;
			return `BT /${ink.name} ${number(line.size)} Tf ${place} ${ink.show(span)} ET`;
		})
		.join('\n');
}
