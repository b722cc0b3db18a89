/** Bytes to text, whatever program wrote them. */
import type { FileFault } from './file-kinds';

/**
 * A byte order mark decides; else UTF-16 by its zero bytes, UTF-8 where every byte fits, and Windows-1252, which
 * payroll programs still write.
 */
export function decodeText(bytes: Uint8Array): string | FileFault {
	const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
	const start = text.slice(0, 200).trimStart().toLowerCase();
	if (start === '' && text.trim() === '') return { why: 'empty' };
	if (/^<(!doctype|html|table|\?xml|head|meta|div)/.test(start)) return { why: 'webPage' };
	return looksBinary(text) ? { why: 'notText' } : text;
}

function encodingOf(bytes: Uint8Array): string {
	const [first, second, third] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	const start = bytes.subarray(0, 2000);
	const zerosAt = (parity: number) => start.filter((byte, i) => byte === 0 && i % 2 === parity).length;
	if (zerosAt(1) > start.length / 4 && zerosAt(0) === 0) return 'utf-16le';
	if (zerosAt(0) > start.length / 4 && zerosAt(1) === 0) return 'utf-16be';
	return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/** Control characters are rare in a table; in a program or a picture every tenth byte is one. */
function looksBinary(text: string): boolean {
	const start = text.slice(0, 20_000);
	const controls = start.match(/(?![\t\n\v\f\r\u0085])\p{Cc}|\ufffd/gu)?.length ?? 0;
	return controls * 200 > start.length || start.includes('\0');
}
