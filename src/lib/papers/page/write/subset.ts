/** Cuts a TrueType font down to what a paper draws. */
import type { Outline } from '../drawing';

/** A glyph of the cut font: outlines of the whole one laid over each other, and how far it moves the pen, in font units. */
export interface Cut {
	advance: number;
	outlines: readonly Outline[];
}

interface Source {
	table(tag: string): Uint8Array | undefined;
	/** The outline of a glyph, as it stands in the file. */
	outline(id: number): Uint8Array;
	/** The advance of a glyph, as it stands in the file. */
	advance(id: number): number;
}

const viewOf = (bytes: Uint8Array): DataView =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function opened(bytes: Uint8Array): Source {
	const view = viewOf(bytes);
	const places = new Map<string, readonly [number, number]>();
	for (let entry = 0; entry < view.getUint16(4); entry++) {
		const at = 12 + entry * 16;
		const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
		places.set(tag, [view.getUint32(at + 8), view.getUint32(at + 12)]);
	}
	const table = (tag: string): Uint8Array | undefined => {
		const place = places.get(tag);
		return place && bytes.subarray(place[0], place[0] + place[1]);
	};
	const needed = (tag: string): Uint8Array => {
		const found = table(tag);
		if (!found) throw new Error(`The font has no table "${tag}", which a TrueType font has.`);
		return found;
	};
	const [glyf, loca, hmtx] = [needed('glyf'), viewOf(needed('loca')), viewOf(needed('hmtx'))];
	const isLong = viewOf(needed('head')).getInt16(50) === 1;
	const measured = viewOf(needed('hhea')).getUint16(34);
	const offset = (id: number) => (isLong ? loca.getUint32(id * 4) : loca.getUint16(id * 2) * 2);
	return {
		table,
		outline: (id) => glyf.subarray(offset(id), offset(id + 1)),
		advance: (id) => hmtx.getUint16(Math.min(id, measured - 1) * 4)
	};
}

const flag = { words: 1, areOffsets: 2, scale: 8, more: 32, twoScales: 64, matrix: 128 };

/** Copies an outline; where it is made of others, these get their numbers in the cut font. */
function renumbered(outline: Uint8Array, place: (id: number) => number): Uint8Array {
	const copy = outline.slice();
	const view = viewOf(copy);
	if (copy.length === 0 || view.getInt16(0) >= 0) return copy;
	for (let at = 10, flags = flag.more; flags & flag.more;) {
		flags = view.getUint16(at);
		view.setUint16(at + 2, place(view.getUint16(at + 2)));
		at += 4 + (flags & flag.words ? 4 : 2);
		at += flags & flag.scale ? 2 : flags & flag.twoScales ? 4 : flags & flag.matrix ? 8 : 0;
	}
	return copy;
}

/** An outline made of others, each shifted. */
function laidOver(outlines: readonly Outline[], source: Source, place: (id: number) => number): Uint8Array {
	const parts = outlines.filter(({ id }) => source.outline(id).length > 0);
	if (parts.length === 0) return new Uint8Array(0);
	const bytes = new Uint8Array(10 + parts.length * 8);
	const view = viewOf(bytes);
	const boxes = parts.map(({ id, dx, dy }) => {
		const box = viewOf(source.outline(id));
		return [2, 4, 6, 8].map((at) => box.getInt16(at) + (at % 4 === 2 ? dx : dy)) as [
			number,
			number,
			number,
			number
		];
	});
	view.setInt16(0, -1);
	view.setInt16(2, Math.min(...boxes.map(([left]) => left)));
	view.setInt16(4, Math.min(...boxes.map(([, bottom]) => bottom)));
	view.setInt16(6, Math.max(...boxes.map(([, , right]) => right)));
	view.setInt16(8, Math.max(...boxes.map(([, , , top]) => top)));
	parts.forEach(({ id, dx, dy }, index) => {
		const at = 10 + index * 8;
		view.setUint16(at, flag.words | flag.areOffsets | (index < parts.length - 1 ? flag.more : 0));
		view.setUint16(at + 2, place(id));
		view.setInt16(at + 4, dx);
		view.setInt16(at + 6, dy);
	});
	return bytes;
}

function sum(bytes: Uint8Array): number {
	const view = viewOf(bytes);
	let total = 0;
	for (let at = 0; at < bytes.length; at += 4) total = (total + view.getUint32(at)) >>> 0;
	return total;
}

/** A font file of the tables given, each on a boundary of four bytes. */
function fontFile(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
	const padded = tables.map(([tag, bytes]) => {
		const whole = new Uint8Array((bytes.length + 3) & ~3);
		whole.set(bytes);
		return { tag, whole, length: bytes.length };
	});
	const head = 12 + padded.length * 16;
	const file = new Uint8Array(padded.reduce((size, { whole }) => size + whole.length, head));
	const view = viewOf(file);
	const power = Math.floor(Math.log2(padded.length));
	view.setUint32(0, 0x00010000);
	view.setUint16(4, padded.length);
	view.setUint16(6, 16 << power);
	view.setUint16(8, power);
	view.setUint16(10, padded.length * 16 - (16 << power));
	let at = head;
	padded.forEach(({ tag, whole, length }, index) => {
		const entry = 12 + index * 16;
		for (let letter = 0; letter < 4; letter++) file[entry + letter] = tag.charCodeAt(letter);
		view.setUint32(entry + 4, sum(whole));
		view.setUint32(entry + 8, at);
		view.setUint32(entry + 12, length);
		file.set(whole, at);
		at += whole.length;
	});
	return file;
}

/**
 * A font of the glyphs wanted, numbered from 1 in their order (0 is the sign for a missing one), with what a PDF needs of
 * a TrueType font and no more. Throws when the file lacks a table of one.
 */
export function cutFont(font: Uint8Array, wanted: readonly Cut[]): Uint8Array {
	const source = opened(font);
	const alone = (id: number, advance: number): Cut => ({ advance, outlines: [{ id, dx: 0, dy: 0 }] });
	const cuts: Cut[] = [alone(0, source.advance(0)), ...wanted];
	const isAlone = ({ outlines: [first, ...more] }: Cut) =>
		first?.dx === 0 && first.dy === 0 && more.length === 0;
	const places = new Map<number, number>();
	cuts.forEach((cut, place) => {
		if (isAlone(cut)) places.set(cut.outlines[0]!.id, place);
	});
	const place = (id: number): number => {
		if (!places.has(id)) places.set(id, cuts.push(alone(id, source.advance(id))) - 1);
		return places.get(id)!;
	};
	const outlines: Uint8Array[] = [];
	// Parts that no cut has asked for are added at the end while it is walked.
	for (let at = 0; at < cuts.length; at++) {
		const cut = cuts[at]!;
		const own = cut.outlines;
		outlines.push(
			isAlone(cut) ? renumbered(source.outline(own[0]!.id), place) : laidOver(own, source, place)
		);
	}
	const offsets = new DataView(new ArrayBuffer((outlines.length + 1) * 4));
	const measures = new DataView(new ArrayBuffer(outlines.length * 4));
	let end = 0;
	outlines.forEach((outline, index) => {
		measures.setUint16(index * 4, cuts[index]!.advance);
		// The left bearing is where the outline begins, so that nothing shifts it.
		measures.setInt16(index * 4 + 2, outline.length > 0 ? viewOf(outline).getInt16(2) : 0);
		end += (outline.length + 3) & ~3;
		offsets.setUint32((index + 1) * 4, end);
	});
	const glyf = new Uint8Array(end);
	outlines.forEach((outline, index) => glyf.set(outline, offsets.getUint32(index * 4)));

	const copy = (tag: string, change: (view: DataView) => void): Uint8Array => {
		const bytes = source.table(tag)!.slice();
		change(viewOf(bytes));
		return bytes;
	};
	const head = copy('head', (view) => {
		view.setUint32(8, 0);
		view.setInt16(50, 1);
	});
	const hhea = copy('hhea', (view) => view.setUint16(34, outlines.length));
	const maxp = copy('maxp', (view) => {
		view.setUint16(4, outlines.length);
		// Letters laid over their dots have more parts than the font knew of.
		for (const at of [10, 12])
			view.setUint16(at, Math.min(0xffff, 4 * Math.max(view.getUint16(at), view.getUint16(at - 4))));
		view.setUint16(28, Math.max(view.getUint16(28), ...cuts.map((cut) => cut.outlines.length)));
		view.setUint16(30, view.getUint16(30) + 1);
	});
	const bytesOf = (view: DataView) => new Uint8Array(view.buffer);
	const tables: [string, Uint8Array | undefined][] = [
		['cvt ', source.table('cvt ')],
		['fpgm', source.table('fpgm')],
		['glyf', glyf],
		['head', head],
		['hhea', hhea],
		['hmtx', bytesOf(measures)],
		['loca', bytesOf(offsets)],
		['maxp', maxp],
		['prep', source.table('prep')]
	];
	return fontFile(tables.filter((table): table is [string, Uint8Array] => table[1] !== undefined));
}
