/** The key of a locked PDF, from its password, as the standard lays down (ISO 32000-2, 7.6.4). */
import type { PDFDict } from 'pdf-lib';
import { PDFHexString, PDFString } from 'pdf-lib';
import { isTrueAt, numberAt } from '../open/objects';
import { aesBlocks, aesUnlockedBlocks, joined, rc4 } from './ciphers';
import { md5 } from './md5';

const filling = Uint8Array.of(
	...[0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e, 0x56, 0xff, 0xfa, 0x01, 0x08],
	...[0x2e, 0x2e, 0x00, 0xb6, 0xd0, 0x68, 0x3e, 0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a]
);

function bytesAt(dict: PDFDict, key: string): Uint8Array {
	const found = dict.context.lookup(dict.get(dict.context.obj(key)));
	return found instanceof PDFString || found instanceof PDFHexString ? found.asBytes() : new Uint8Array();
}

const equal = (a: Uint8Array, b: Uint8Array): boolean => a.every((byte, place) => byte === b[place]);

/** The file's key, or undefined when the password does not open it. `id` is the first of the file's two names. */
export async function fileKey(
	lock: PDFDict,
	id: Uint8Array,
	password: string
): Promise<Uint8Array | undefined> {
	const revision = numberAt(lock, 'R') ?? 0;
	if (revision >= 5) return newKey(lock, new TextEncoder().encode(password.normalize('NFKC')), revision);
	const typed = Uint8Array.from(password, (letter) => letter.charCodeAt(0) & 0xff);
	return oldKey(lock, id, typed) ?? oldKey(lock, id, userPassword(lock, typed, revision));
}

const lengthOf = (lock: PDFDict): number => {
	const said = numberAt(lock, 'Length') ?? ((numberAt(lock, 'V') ?? 0) >= 4 ? 128 : 40);
	return (said < 40 ? said * 8 : said) / 8;
};

const padded = (password: Uint8Array): Uint8Array =>
	joined(password.subarray(0, 32), filling).subarray(0, 32);

function oldKey(lock: PDFDict, id: Uint8Array, password: Uint8Array): Uint8Array | undefined {
	const revision = numberAt(lock, 'R') ?? 0;
	const length = revision === 2 ? 5 : lengthOf(lock);
	const permissions = new Uint8Array(new Int32Array([numberAt(lock, 'P') ?? 0]).buffer);
	const open =
		revision >= 4 && lock.has(lock.context.obj('EncryptMetadata')) && !isTrueAt(lock, 'EncryptMetadata');
	const unlocked = open ? Uint8Array.of(255, 255, 255, 255) : new Uint8Array();
	const owner = bytesAt(lock, 'O').subarray(0, 32);
	let key = md5(joined(padded(password), owner, permissions, id, unlocked)).subarray(0, length);
	if (revision >= 3) for (let round = 0; round < 50; round++) key = md5(key).subarray(0, length);

	const user = bytesAt(lock, 'U');
	if (revision === 2) return equal(rc4(key, filling), user) ? key : undefined;
	let check = md5(joined(filling, id));
	for (let round = 0; round < 20; round++)
		check = rc4(
			key.map((byte) => byte ^ round),
			check
		);
	return equal(check, user.subarray(0, 16)) ? key : undefined;
}

/** The user's password, which the owner's unlocks. */
function userPassword(lock: PDFDict, owner: Uint8Array, revision: number): Uint8Array {
	const length = revision === 2 ? 5 : lengthOf(lock);
	let key = md5(padded(owner));
	if (revision >= 3) for (let round = 0; round < 50; round++) key = md5(key);
	key = key.subarray(0, length);
	let found = bytesAt(lock, 'O').subarray(0, 32);
	for (let round = revision === 2 ? 0 : 19; round >= 0; round--)
		found = rc4(
			key.map((byte) => byte ^ round),
			found
		);
	return found;
}

async function newKey(lock: PDFDict, typed: Uint8Array, revision: number): Promise<Uint8Array | undefined> {
	const password = typed.subarray(0, 127);
	const user = bytesAt(lock, 'U').subarray(0, 48);
	const owner = bytesAt(lock, 'O').subarray(0, 48);
	const none = new Uint8Array();
	const hash = revision === 5 ? plainHash : longHash;
	for (const [known, more, locked] of [
		[user, none, 'UE'],
		[owner, user, 'OE']
	] as const) {
		if (!equal(await hash(password, known.subarray(32, 40), more), known.subarray(0, 32))) continue;
		return aesUnlockedBlocks(
			await hash(password, known.subarray(40, 48), more),
			bytesAt(lock, locked).subarray(0, 32)
		);
	}
	return undefined;
}

async function digest(name: 'SHA-256' | 'SHA-384' | 'SHA-512', message: Uint8Array): Promise<Uint8Array> {
	return new Uint8Array(await crypto.subtle.digest(name, joined(message)));
}

const plainHash = (password: Uint8Array, salt: Uint8Array, more: Uint8Array): Promise<Uint8Array> =>
	digest('SHA-256', joined(password, salt, more));

/** The hash of revision 6 (algorithm 2.B): at least 64 rounds, and then until the last byte allows an end. */
async function longHash(password: Uint8Array, salt: Uint8Array, more: Uint8Array): Promise<Uint8Array> {
	let key = await plainHash(password, salt, more);
	for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
		const once = joined(password, key, more);
		const repeated = joined(...Array.from({ length: 64 }, () => once));
		const mixed = await aesBlocks(key.subarray(0, 16), key.subarray(16, 32), repeated);
		const rest = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
		key = await digest((['SHA-256', 'SHA-384', 'SHA-512'] as const)[rest]!, mixed);
		last = mixed.at(-1)!;
	}
	return key.subarray(0, 32);
}
