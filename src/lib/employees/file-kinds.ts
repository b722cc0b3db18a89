/** What a file is, by its first bytes: its name may say anything. */
import { unzipSync } from 'fflate';

/** Why a file cannot be read as a table; each is a sentence for the person, with what to do. */
export type FileFault =
	| { why: 'empty' }
	| { why: 'tooLarge'; limitInBytes: number }
	| { why: 'tooManyRows'; limit: number }
	| { why: 'tooManyColumns'; limit: number }
	/** An .xls workbook of before 2007: save it as .xlsx. */
	| { why: 'oldExcel' }
	| { why: 'passwordProtected' }
	| { why: 'pdf' }
	| { why: 'picture' }
	/** A web page or XML, whatever the name ends in. */
	| { why: 'webPage' }
	/** A spreadsheet of another program (.ods, .numbers, .xlsb): save it as .xlsx. */
	| { why: 'otherSpreadsheet' }
	/** An archive, a letter, a presentation. */
	| { why: 'archive' }
	| { why: 'notText' }
	| { why: 'damaged' }
	/** A quotation mark in this row of the file is never closed, or stands where none may. */
	| { why: 'quotationMarks'; row: number }
	| { why: 'noSuchSheet' };

/** A quarter's report of 10,000 people is well under these. */
export const limits = { bytes: 30_000_000, unpackedBytes: 200_000_000, rows: 100_000, columns: 500 } as const;

const pictures = [
	[0x89, 0x50, 0x4e, 0x47],
	[0xff, 0xd8, 0xff],
	[0x47, 0x49, 0x46, 0x38],
	[0x49, 0x49, 0x2a, 0]
];

/** @returns the kind of table the bytes hold, or why they hold none */
export function kindOf(bytes: Uint8Array): 'workbook' | 'text' | FileFault {
	if (bytes.length === 0) return { why: 'empty' };
	if (bytes.length > limits.bytes) return { why: 'tooLarge', limitInBytes: limits.bytes };
	if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
		return { why: holdsText(bytes, 'EncryptedPackage') ? 'passwordProtected' : 'oldExcel' };
	if (beginsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return { why: 'pdf' };
	if (pictures.some((start) => beginsWith(bytes, start))) return { why: 'picture' };
	if (beginsWith(bytes.subarray(4), [0x66, 0x74, 0x79, 0x70])) return { why: 'picture' };
	if (beginsWith(bytes, [0x50, 0x4b])) return kindOfArchive(bytes);
	return 'text';
}

function kindOfArchive(bytes: Uint8Array): 'workbook' | FileFault {
	const names: string[] = [];
	let unpacked = 0;
	try {
		unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				names.push(name);
				unpacked += originalSize;
				return false;
			}
		});
	} catch {
		return { why: 'damaged' };
	}
	if (unpacked > limits.unpackedBytes) return { why: 'tooLarge', limitInBytes: limits.unpackedBytes };
	if (names.includes('xl/workbook.xml')) return 'workbook';
	const elsewhere = ['xl/workbook.bin', 'content.xml', 'Index/Document.iwa', 'Index.zip'];
	return { why: elsewhere.some((name) => names.includes(name)) ? 'otherSpreadsheet' : 'archive' };
}

const beginsWith = (bytes: Uint8Array, start: readonly number[]) =>
	start.every((byte, i) => bytes[i] === byte);

/** Whether the bytes hold a word in UTF-16, as the directory of an encrypted workbook does. */
function holdsText(bytes: Uint8Array, word: string): boolean {
	const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
	for (
		let at = bytes.indexOf(wanted[0] as number);
		at !== -1;
		at = bytes.indexOf(wanted[0] as number, at + 1)
	)
		if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
	return false;
}
