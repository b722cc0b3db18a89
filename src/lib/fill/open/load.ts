/** Reads a PDF into objects, with the password it needs, and says what keeps it from being read. */
import { PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef } from 'pdf-lib';
import type { PDFObject } from 'pdf-lib';
import type { Trouble } from '../form';
import { nameAt, numberAt } from './objects';

/** What the end of the file says, kept because opening a locked file forgets it. */
export interface Trailer {
	encrypt: PDFObject | undefined;
	id: PDFObject | undefined;
	info: PDFObject | undefined;
	root: PDFObject | undefined;
	/** The lock as the file has it: read with the lock open, its own strings would be unlocked into nonsense. */
	lock: PDFDict | undefined;
}

export interface Loaded {
	pdf: PDFDocument;
	trailer: Trailer;
	/** Locked against changes, but open for reading, and for filling where the lock allows that. */
	isProtected: boolean;
	/** How many numbers for objects are taken. */
	size: number;
}

const quietly = { updateMetadata: false, parseSpeed: Infinity } as const;

/** Reading permissions: bit 9 allows filling, and so does bit 6, which allows comments too. */
const mayFill = 1 << 8;
const mayAnnotate = 1 << 5;

/** The bytes are not changed. Never rejects for what is wrong with them. */
export async function load(bytes: Uint8Array, password: string): Promise<Loaded | Trouble> {
	try {
		const pdf = await PDFDocument.load(bytes, { ...quietly, ignoreEncryption: true });
		const { Encrypt: encrypt, ID: id, Info: info, Root: root, Size: size } = pdf.context.trailerInfo;
		const found = pdf.context.lookup(encrypt);
		const lock = found instanceof PDFDict ? found : undefined;
		const trailer = { encrypt, id, info, root, lock };
		const taken = size instanceof PDFNumber ? size.asNumber() : 0;
		const most = Math.max(taken, pdf.context.largestObjectNumber + 1);
		if (!lock) return { pdf, trailer, isProtected: false, size: most };
		const trouble = lockTrouble(lock);
		if (trouble) return trouble;
		const opened = await unlock(bytes, password);
		return typeof opened === 'string' ? opened : { pdf: opened, trailer, isProtected: true, size: most };
	} catch {
		return 'damaged';
	}
}

function lockTrouble(lock: PDFDict): Trouble | undefined {
	if (nameAt(lock, 'Filter') !== 'Standard') return 'unknownLock';
	const permissions = numberAt(lock, 'P') ?? 0;
	return (permissions & (mayFill | mayAnnotate)) === 0 ? 'noFilling' : undefined;
}

async function unlock(bytes: Uint8Array, password: string): Promise<PDFDocument | Trouble> {
	try {
		return await PDFDocument.load(bytes, { ...quietly, password });
	} catch (error) {
		const said = error instanceof Error ? error.message : '';
		if (/NEEDS PASSWORD/i.test(said)) return 'needsPassword';
		if (/password/i.test(said)) return password === '' ? 'needsPassword' : 'wrongPassword';
		return 'unknownLock';
	}
}

/** Where the last table of contents stands, and of which kind it is; nothing where it is not where the file says. */
export function lastTable(bytes: Uint8Array): { at: number; isStream: boolean } | undefined {
	const end = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 65_536)));
	const at = Number(/startxref\s+(\d+)(?![\s\S]*startxref)/.exec(end)?.[1] ?? NaN);
	if (!Number.isFinite(at) || at <= 0 || at >= bytes.length) return undefined;
	const there = new TextDecoder('latin1').decode(bytes.subarray(at, at + 64)).trimStart();
	if (there.startsWith('xref')) return { at, isStream: false };
	return /^\d+\s+\d+\s+obj/.test(there) ? { at, isStream: true } : undefined;
}

export const refAt = (dict: PDFDict, key: string): PDFRef | undefined => {
	const found = dict.get(PDFName.of(key));
	return found instanceof PDFRef ? found : undefined;
};
