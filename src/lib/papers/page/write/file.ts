/** A PDF file as it grows: numbered objects, packed and listed at the end. Written by us, because it is done in no time. */
import { zlibSync } from 'fflate';
import { dict, list } from './syntax';
import type { Ref } from './syntax';

/** Where the objects of a PDF are put. */
export interface Objects {
	/** The reference of an object that is put later. */
	reserve(): Ref;
	put(ref: Ref, body: string): void;
	/** Puts a stream. `entries` are those of its dictionary, without its length and filter. */
	putStream(
		ref: Ref,
		entries: Readonly<Record<string, string | number | undefined>>,
		contents: string | Uint8Array
	): void;
}

/** A file to put objects in. */
export interface PdfFile extends Objects {
	/** Puts an object and gives its reference. */
	add(body: string): Ref;
	addStream(
		entries: Readonly<Record<string, string | number | undefined>>,
		contents: string | Uint8Array
	): Ref;
	/** The whole file. Rests after every pack of objects, where `rest` is given. */
	close(catalog: Ref, info: Ref, rest?: () => Promise<void>): Promise<Uint8Array>;
}

/** Where an object lies: at an offset of the file, or at a place in a pack. */
type Place = { offset: number } | { pack: number; place: number };

/** Objects in one pack: enough to be pressed well, few enough to be opened quickly. */
const packSize = 200;

/** Pressing harder takes a third more time, for a file that is three in a hundred smaller. */
const level = 3;

/** Contents shorter than this are left as they are: pressing them gains nothing. */
const shortest = 220;

/** One byte a character: everything that we write is plain, and text that is not stands in hexadecimal digits. */
function bytesOf(plain: string): Uint8Array {
	const bytes = new Uint8Array(plain.length);
	for (let at = 0; at < plain.length; at++) bytes[at] = plain.charCodeAt(at);
	return bytes;
}

const numberOf = (ref: Ref): number => Number.parseInt(ref, 10);

/** The file's bytes, put together from its parts. */
function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** A new, empty file. */
export function pdfFile(): PdfFile {
	const parts: Uint8Array[] = [];
	let length = 0;
	let last = 0;
	const places: (Place | undefined)[] = [];
	let packed: { number: number; body: string }[] = [];
	const packs: { number: number; body: string }[][] = [];

	function write(part: Uint8Array): void {
		parts.push(part);
		length += part.length;
	}
	// The second line's bytes say that the file is not text.
	write(Uint8Array.of(...bytesOf('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a));

	const reserve = (): Ref => `${(last += 1)} 0 R`;

	function putStream(
		ref: Ref,
		entries: Parameters<Objects['putStream']>[1],
		contents: string | Uint8Array
	): void {
		const plain = typeof contents === 'string' ? bytesOf(contents) : contents;
		const isShort = plain.length < shortest;
		const kept = isShort ? plain : zlibSync(plain, { level });
		const own = dict({ ...entries, Length: kept.length, Filter: isShort ? undefined : '/FlateDecode' });
		places[numberOf(ref)] = { offset: length };
		write(bytesOf(`${numberOf(ref)} 0 obj\n${own}\nstream\n`));
		write(kept);
		write(bytesOf('\nendstream\nendobj\n'));
	}

	function put(ref: Ref, body: string): void {
		if (packed.length === 0) packs.push(packed);
		packed.push({ number: numberOf(ref), body });
		if (packed.length === packSize) packed = [];
	}

	/** Objects one after the other, behind a list of their numbers and of where each begins. */
	function writePack(objects: readonly { number: number; body: string }[]): void {
		const ref = reserve();
		let at = 0;
		const index = objects.map(({ number, body }, place) => {
			places[number] = { pack: numberOf(ref), place };
			const begins = at;
			at += body.length + 1;
			return `${number} ${begins}`;
		});
		const head = `${index.join(' ')}\n`;
		const contents = head + objects.map(({ body }) => body).join('\n');
		putStream(ref, { Type: '/ObjStm', N: objects.length, First: head.length }, contents);
	}

	/** The list of all objects, which is itself the last of them. */
	function writeTable(catalog: Ref, info: Ref): void {
		const ref = reserve();
		const offset = length;
		places[numberOf(ref)] = { offset };
		const rows = new Uint8Array((last + 1) * 7);
		const view = new DataView(rows.buffer);
		for (let number = 1; number <= last; number++) {
			const place = places[number];
			if (!place) throw new Error(`Object ${number} was never put.`);
			const at = number * 7;
			const isPacked = 'pack' in place;
			view.setUint8(at, isPacked ? 2 : 1);
			view.setUint32(at + 1, isPacked ? place.pack : place.offset);
			view.setUint16(at + 5, isPacked ? place.place : 0);
		}
		putStream(ref, { Type: '/XRef', Size: last + 1, W: list([1, 4, 2]), Root: catalog, Info: info }, rows);
		write(bytesOf(`startxref\n${offset}\n%%EOF\n`));
	}

	return {
		reserve,
		put,
		putStream,
		add(body) {
			const ref = reserve();
			put(ref, body);
			return ref;
		},
		addStream(entries, contents) {
			const ref = reserve();
			putStream(ref, entries, contents);
			return ref;
		},
		async close(catalog, info, rest) {
			for (const pack of packs) {
				writePack(pack);
				await rest?.();
			}
			writeTable(catalog, info);
			return joined(parts, length);
		}
	};
}
