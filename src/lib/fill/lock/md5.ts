/** MD5 (RFC 1321), which older locked PDF files derive their keys with. It protects nothing else here. */

const shifts = [
	[7, 12, 17, 22],
	[5, 9, 14, 20],
	[4, 11, 16, 23],
	[6, 10, 15, 21]
] as const;
const sines = Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32) >>> 0);

const turned = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

/** The 16 bytes of the digest. */
export function md5(message: Uint8Array): Uint8Array {
	const padded = new Uint8Array((((message.length + 8) >> 6) + 1) << 6);
	padded.set(message);
	padded[message.length] = 0x80;
	const view = new DataView(padded.buffer);
	view.setUint32(padded.length - 8, (message.length << 3) >>> 0, true);
	view.setUint32(padded.length - 4, Math.floor(message.length / 2 ** 29), true);

	const state: [number, number, number, number] = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
	for (let block = 0; block < padded.length; block += 64) {
		let [a, b, c, d] = state;
		for (let step = 0; step < 64; step++) {
			const round = step >> 4;
			const [mixed, word] =
				round === 0
					? [(b & c) | (~b & d), step]
					: round === 1
						? [(d & b) | (~d & c), (5 * step + 1) % 16]
						: round === 2
							? [b ^ c ^ d, (3 * step + 5) % 16]
							: [c ^ (b | ~d), (7 * step) % 16];
			const sum = (a + mixed + sines[step]! + view.getUint32(block + word * 4, true)) | 0;
			[a, d, c, b] = [d, c, b, (b + turned(sum, shifts[round]![step % 4]!)) | 0];
		}
		state[0] = (state[0] + a) | 0;
		state[1] = (state[1] + b) | 0;
		state[2] = (state[2] + c) | 0;
		state[3] = (state[3] + d) | 0;
	}
	const digest = new DataView(new ArrayBuffer(16));
	state.forEach((word, place) => digest.setInt32(place * 4, word, true));
	return new Uint8Array(digest.buffer);
}
