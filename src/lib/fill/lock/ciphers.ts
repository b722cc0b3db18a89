/** The ciphers that locked PDF files use: RC4 in older ones, AES in blocks that hang together (CBC) in newer ones. */

const joined = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
};
export { joined };

/** RC4: the same call locks and unlocks. */
export function rc4(key: Uint8Array, message: Uint8Array): Uint8Array {
	const state = Uint8Array.from({ length: 256 }, (_, i) => i);
	const swap = (a: number, b: number) => ([state[a], state[b]] = [state[b]!, state[a]!]);
	for (let i = 0, j = 0; i < 256; i++) {
		j = (j + state[i]! + key[i % key.length]!) & 255;
		swap(i, j);
	}
	let [i, j] = [0, 0];
	return message.map((byte) => {
		i = (i + 1) & 255;
		j = (j + state[i]!) & 255;
		swap(i, j);
		return byte ^ state[(state[i]! + state[j]!) & 255]!;
	});
}

const aesKey = (key: Uint8Array): Promise<CryptoKey> =>
	crypto.subtle.importKey('raw', joined(key), 'AES-CBC', false, ['encrypt', 'decrypt']);

async function aes(key: Uint8Array, iv: Uint8Array, message: Uint8Array): Promise<Uint8Array> {
	const algorithm = { name: 'AES-CBC', iv: joined(iv) };
	return new Uint8Array(await crypto.subtle.encrypt(algorithm, await aesKey(key), joined(message)));
}

/** A text as PDF keeps it locked: a fresh start value, and the text filled up to whole blocks. */
export async function aesLocked(key: Uint8Array, message: Uint8Array): Promise<Uint8Array> {
	const iv = crypto.getRandomValues(new Uint8Array(16));
	return joined(iv, await aes(key, iv, message));
}

/** Whole blocks, without anything added. */
export async function aesBlocks(key: Uint8Array, iv: Uint8Array, blocks: Uint8Array): Promise<Uint8Array> {
	return (await aes(key, iv, blocks)).subarray(0, blocks.length);
}

/** Undoes `aesBlocks` from a start value of zeros. The browser wants filled-up blocks, so one is made for it. */
export async function aesUnlockedBlocks(key: Uint8Array, blocks: Uint8Array): Promise<Uint8Array> {
	const filling = await aes(key, blocks.subarray(-16), new Uint8Array());
	const algorithm = { name: 'AES-CBC', iv: new Uint8Array(16) };
	const plain = await crypto.subtle.decrypt(algorithm, await aesKey(key), joined(blocks, filling));
	return new Uint8Array(plain);
}
