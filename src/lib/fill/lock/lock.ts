/** Keeps a locked file locked: what we add is locked with the file's own key, so that its rules stay in force. */
import {
	PDFArray,
	PDFDict,
	PDFHexString,
	PDFName,
	PDFNumber,
	PDFRawStream,
	PDFStream,
	PDFString
} from 'pdf-lib';
import type { PDFContext, PDFObject, PDFRef } from 'pdf-lib';
import type { Trailer } from '../open/load';
import { bytesOf, dictAt, nameAt, numberAt } from '../open/objects';
import { aesLocked, joined, rc4 } from './ciphers';
import { fileKey } from './file-key';
import { md5 } from './md5';

/** Makes an object fit for the file it goes into. */
export type Lock = (ref: PDFRef, object: PDFObject) => Promise<PDFObject>;

type Method = 'None' | 'V2' | 'AESV2' | 'AESV3';
type Cipher = (bytes: Uint8Array) => Promise<Uint8Array>;

const unlocked: Lock = async (_, object) => object;

/** The lock of a file; one that does nothing for a file without. Throws when the password does not open it. */
export async function lockFor(
	{ lock: dict, id: names }: Trailer,
	context: PDFContext,
	password: string
): Promise<Lock> {
	if (!dict) return unlocked;
	const both = dict.context.lookup(names);
	const first = both instanceof PDFArray ? dict.context.lookup(both.get(0)) : undefined;
	const id = first instanceof PDFString || first instanceof PDFHexString ? first.asBytes() : new Uint8Array();
	const key = await fileKey(dict, id, password);
	if (!key) throw new Error('The password does not open this file.');
	const escaped = kept(context);
	const [streams, strings] = [methodAt(dict, 'StmF'), methodAt(dict, 'StrF')];
	return async (ref, object) =>
		lockedObject(object, {
			string: cipherFor(strings, key, ref),
			stream: cipherFor(streams, key, ref),
			isEscaped: escaped.has(ref.objectNumber)
		});
}

function methodAt(dict: PDFDict, filter: 'StmF' | 'StrF'): Method {
	if ((numberAt(dict, 'V') ?? 0) < 4) return 'V2';
	const name = nameAt(dict, filter) ?? 'Identity';
	const method = nameAt(dictAt(dictAt(dict, 'CF'), name), 'CFM');
	return method === 'V2' || method === 'AESV2' || method === 'AESV3' ? method : 'None';
}

function cipherFor(method: Method, key: Uint8Array, { objectNumber, generationNumber }: PDFRef): Cipher {
	if (method === 'None') return async (bytes) => bytes;
	if (method === 'AESV3') return (bytes) => aesLocked(key, bytes);
	const place = [
		objectNumber,
		objectNumber >> 8,
		objectNumber >> 16,
		generationNumber,
		generationNumber >> 8
	];
	const salt = method === 'AESV2' ? [0x73, 0x41, 0x6c, 0x54] : [];
	const own = md5(joined(key, Uint8Array.from([...place, ...salt]))).subarray(
		0,
		Math.min(16, key.length + 5)
	);
	return method === 'AESV2' ? (bytes) => aesLocked(own, bytes) : async (bytes) => rc4(own, bytes);
}

/** Objects that were kept together in a stream: their strings were read with their escapes, the others' without. */
function kept(context: PDFContext): Set<number> {
	const numbers = new Set<number>();
	for (const [, object] of context.enumerateIndirectObjects()) {
		if (!(object instanceof PDFRawStream) || nameAt(object.dict, 'Type') !== 'ObjStm') continue;
		const head = new TextDecoder('latin1').decode(
			bytesOf(object)?.subarray(0, numberAt(object.dict, 'First') ?? 0)
		);
		head
			.trim()
			.split(/\s+/)
			.forEach((number, place) => place % 2 === 0 && numbers.add(Number(number)));
	}
	return numbers;
}

interface How {
	string: Cipher;
	stream: Cipher;
	isEscaped: boolean;
}

async function lockedObject(object: PDFObject, how: How): Promise<PDFObject> {
	if (object instanceof PDFHexString) return hex(await how.string(object.asBytes()));
	if (object instanceof PDFString) {
		const bytes = how.isEscaped
			? object.asBytes()
			: Uint8Array.from(object.asString(), (letter) => letter.charCodeAt(0) & 0xff);
		return hex(await how.string(bytes));
	}
	if (object instanceof PDFArray) {
		const copy = object.asArray().slice(0, 0);
		for (const one of object.asArray()) copy.push(await lockedObject(one, how));
		const array = object.clone();
		copy.forEach((one, place) => array.set(place, one));
		return array;
	}
	if (object instanceof PDFDict) {
		const copy = PDFDict.withContext(object.context);
		for (const [name, value] of object.entries()) copy.set(name, await lockedObject(value, how));
		return copy;
	}
	if (object instanceof PDFStream) {
		const dict = await lockedObject(object.dict, how);
		const contents = await how.stream(object.getContents());
		if (!(dict instanceof PDFDict)) return object;
		dict.set(PDFName.of('Length'), PDFNumber.of(contents.length));
		return PDFRawStream.of(dict, contents);
	}
	return object;
}

const hex = (bytes: Uint8Array): PDFHexString =>
	PDFHexString.of([...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
