/** What a file is, by its first bytes; its name says nothing. */
import type { Trouble } from '../form';

/** Forms have a few megabytes at most; a phone should not be brought down by a film. */
export const largest = 40_000_000;

const starts = (bytes: Uint8Array, ...begin: number[]): boolean =>
	begin.every((byte, place) => bytes[place] === byte);

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** A file that may begin with a byte order mark, or be written in two bytes a letter. */
const firstWords = (bytes: Uint8Array): string =>
	latin1(bytes.subarray(0, 2048))
		.replaceAll('\0', '')
		.replace(/^[^\x20-\x7e]+/, '');

const isPicture = (bytes: Uint8Array): boolean =>
	starts(bytes, 0xff, 0xd8, 0xff) ||
	starts(bytes, 0x89, 0x50, 0x4e, 0x47) ||
	starts(bytes, 0x49, 0x49, 0x2a, 0) ||
	starts(bytes, 0x4d, 0x4d, 0, 0x2a) ||
	/^(GIF8|BM.{4}\0\0|RIFF.{4}WEBP|.{4}ftyp(heic|heix|mif1|avif|hevc))/s.test(latin1(bytes.subarray(0, 16)));

/** Where the PDF begins: some programs put a few lines in front of it. Undefined when there is none. */
export function startOfPdf(bytes: Uint8Array): number | undefined {
	const at = latin1(bytes.subarray(0, 1024)).indexOf('%PDF-');
	return at < 0 ? undefined : at;
}

/** Says why a file is no PDF to begin with, or that it is cut off; nothing when it may be one. */
export function notAPdf(bytes: Uint8Array): Trouble | undefined {
	if (bytes.length === 0) return 'empty';
	if (bytes.length > largest) return 'tooLarge';
	if (startOfPdf(bytes) === undefined) return whatElse(bytes);
	return isCutOff(bytes) ? 'cutOff' : undefined;
}

function whatElse(bytes: Uint8Array): Trouble {
	if (isPicture(bytes)) return 'picture';
	if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'office';
	if (starts(bytes, 0x50, 0x4b, 3, 4))
		return /word\/|xl\/|ppt\/|\[Content_Types\]|mimetypeapplication\/vnd\.oasis/.test(firstWords(bytes))
			? 'office'
			: 'archive';
	const words = firstWords(bytes);
	if (/^\s*\{\\rtf/.test(words)) return 'office';
	if (/<(xdp:xdp|xfa)\b/i.test(words)) return 'xmlForm';
	if (/^\s*(<!--[\s\S]*?-->\s*)?<(!doctype html|html|head|body|script|meta)\b/i.test(words)) return 'webPage';
	if (/^\s*<\?xml/i.test(words)) return /<html\b/i.test(words) ? 'webPage' : 'xmlForm';
	return bytes.every((byte) => byte === 0) ? 'empty' : 'notPdf';
}

/** A download that broke off: the end is missing, or fewer bytes came than the file says of itself. */
function isCutOff(bytes: Uint8Array): boolean {
	const head = latin1(bytes.subarray(0, 2048));
	const length = /\/Linearized\b[\s\S]{0,200}?\/L\s+(\d+)/.exec(head)?.[1];
	if (length !== undefined && Number(length) > bytes.length) return true;
	return !latin1(bytes.subarray(Math.max(0, bytes.length - 65_536))).includes('startxref');
}
