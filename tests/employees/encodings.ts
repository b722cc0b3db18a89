/** Text in the encodings of older programs, with or without a byte order mark. */
const bytesOf = (text: string, low: 0 | 1) => {
	const bytes = new Uint8Array(text.length * 2);
	for (let i = 0; i < text.length; i++) {
		bytes[i * 2 + low] = text.charCodeAt(i) & 0xff;
		bytes[i * 2 + (1 - low)] = text.charCodeAt(i) >> 8;
	}
	return bytes;
};

export const utf16le = (text: string) => bytesOf(text, 0);
export const utf16be = (text: string) => bytesOf(text, 1);

/** Latin letters only, which Windows-1252 has at the places of Unicode. */
export const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
