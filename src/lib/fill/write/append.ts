/**
 * Saves changes by adding them to the end of a file, as the standard provides: what was there stays as it was, byte for byte.
 * pdf-lib can do so too, but not for locked files, and it changes more than what we changed.
 */
import { PDFName, PDFRef } from 'pdf-lib';
import type { PDFContext, PDFDict, PDFObject } from 'pdf-lib';
import type { Lock } from '../lock/lock';
import type { Trailer } from '../open/load';

export interface Addition {
	context: PDFContext;
	/** What was changed or is new. */
	objects: ReadonlyMap<PDFRef, PDFObject>;
	trailer: Trailer;
	/** Where the last table of contents stands, and of which kind it is: a new one is of the same. */
	table: { at: number; isStream: boolean };
	/** One more than the highest number of an object. */
	size: number;
	lock: Lock;
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

function bytesOfObject(object: PDFObject): Uint8Array {
	const bytes = new Uint8Array(object.sizeInBytes());
	object.copyBytesInto(bytes, 0);
	return bytes;
}

const digits = (value: number, count: number): string => String(value).padStart(count, '0');

/** The file with its additions. */
export async function append(original: Uint8Array, addition: Addition): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [original];
	let length = original.length;
	const add = (piece: Uint8Array) => {
		pieces.push(piece);
		length += piece.length;
	};
	add(latin1('\n'));
	const places: { ref: PDFRef; at: number }[] = [];
	const ordered = [...addition.objects].sort(([a], [b]) => a.objectNumber - b.objectNumber);
	for (const [ref, object] of ordered) {
		places.push({ ref, at: length });
		add(latin1(`${ref.objectNumber} ${ref.generationNumber} obj\n`));
		add(bytesOfObject(await addition.lock(ref, object)));
		add(latin1('\nendobj\n'));
	}
	const start = length;
	if (addition.table.isStream) add(tableStream(places, start, addition));
	else add(latin1(`${tableText(places)}trailer\n${trailerOf(addition, addition.size)}\n`));
	add(latin1(`startxref\n${start}\n%%EOF\n`));

	const whole = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}

/** Stretches of numbers that follow on one another. */
function stretches(places: readonly { ref: PDFRef; at: number }[]): { ref: PDFRef; at: number }[][] {
	const found: { ref: PDFRef; at: number }[][] = [];
	for (const place of places) {
		const last = found.at(-1);
		if (last && last.at(-1)!.ref.objectNumber + 1 === place.ref.objectNumber) last.push(place);
		else found.push([place]);
	}
	return found;
}

function tableText(places: readonly { ref: PDFRef; at: number }[]): string {
	const parts = stretches(places).map((stretch) => {
		const lines = stretch.map(({ ref, at }) => `${digits(at, 10)} ${digits(ref.generationNumber, 5)} n \n`);
		return `${stretch[0]!.ref.objectNumber} ${stretch.length}\n${lines.join('')}`;
	});
	return `xref\n${parts.join('')}`;
}

function trailerOf({ context, trailer, table }: Addition, size: number): PDFDict {
	const { root, info, id, encrypt } = trailer;
	return context.obj({ Size: size, Root: root, Info: info, ID: id, Encrypt: encrypt, Prev: table.at });
}

/** A table of contents as a stream, which is an object itself: it stands in its own table. */
function tableStream(
	places: readonly { ref: PDFRef; at: number }[],
	start: number,
	addition: Addition
): Uint8Array {
	const own = PDFRef.of(addition.size);
	const all = [...places, { ref: own, at: start }];
	const rows = all.flatMap(({ ref, at }) => [1, ...bigEndian(at, 4), ...bigEndian(ref.generationNumber, 2)]);
	const dict = trailerOf(addition, addition.size + 1);
	dict.set(PDFName.of('Type'), PDFName.of('XRef'));
	dict.set(PDFName.of('W'), addition.context.obj([1, 4, 2]));
	const index = stretches(all).flatMap((stretch) => [stretch[0]!.ref.objectNumber, stretch.length]);
	dict.set(PDFName.of('Index'), addition.context.obj(index));
	dict.set(PDFName.of('Length'), addition.context.obj(rows.length));
	const head = latin1(`${own.objectNumber} 0 obj\n${dict}\nstream\n`);
	const tail = latin1('\nendstream\nendobj\n');
	return Uint8Array.from([...head, ...rows, ...tail]);
}

const bigEndian = (value: number, bytes: number): number[] =>
	Array.from({ length: bytes }, (_, place) => Math.floor(value / 256 ** (bytes - 1 - place)) % 256);
