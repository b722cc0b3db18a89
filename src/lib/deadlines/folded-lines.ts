/** Lines of a calendar file: at most 75 octets each, longer ones folded (RFC 5545, 3.1). */

const longest = 75;
const octets = new TextEncoder();

/**
 * The same file with its lines folded anew by octets, never inside a character. The library folds by characters, and a
 * line of Spanish has more octets than those.
 * @param text lines that end in CRLF, perhaps folded already
 */
export const foldedLines = (text: string): string =>
	text
		.replace(/\r\n[ \t]/g, '')
		.split('\r\n')
		.map(foldedLine)
		.join('\r\n');

function foldedLine(line: string): string {
	const pieces: string[] = [];
	let piece = '';
	let length = 0;
	for (const character of line) {
		const size = octets.encode(character).length;
		if (length + size > longest) {
			pieces.push(piece);
			piece = ' ';
			length = 1;
		}
		piece += character;
		length += size;
	}
	return [...pieces, piece].join('\r\n');
}
