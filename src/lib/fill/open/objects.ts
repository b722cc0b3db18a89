/** Reading PDF objects without trust: whatever is missing or of another kind is simply not there. */
import {
	decodePDFRawStream,
	PDFArray,
	PDFDict,
	PDFHexString,
	PDFName,
	PDFNumber,
	PDFRawStream,
	PDFRef,
	PDFString
} from 'pdf-lib';
import type { PDFContext, PDFObject } from 'pdf-lib';

const at = (dict: PDFDict | undefined, key: string): PDFObject | undefined =>
	dict?.context.lookup(dict.get(PDFName.of(key)));

export function dictAt(dict: PDFDict | undefined, key: string): PDFDict | undefined {
	const found = at(dict, key);
	return found instanceof PDFDict ? found : undefined;
}

export function arrayAt(dict: PDFDict | undefined, key: string): PDFArray | undefined {
	const found = at(dict, key);
	return found instanceof PDFArray ? found : undefined;
}

export function nameAt(dict: PDFDict | undefined, key: string): string | undefined {
	const found = at(dict, key);
	return found instanceof PDFName ? nameText(found) : undefined;
}

export function numberAt(dict: PDFDict | undefined, key: string): number | undefined {
	const found = at(dict, key);
	return found instanceof PDFNumber ? found.asNumber() : undefined;
}

export const isTrueAt = (dict: PDFDict | undefined, key: string): boolean =>
	at(dict, key)?.toString() === 'true';

/** Text, whether it is kept as a string, as a name or as a stream. */
export function textAt(dict: PDFDict | undefined, key: string): string | undefined {
	return textOf(at(dict, key));
}

export function textOf(found: PDFObject | undefined): string | undefined {
	if (found instanceof PDFString || found instanceof PDFHexString) {
		try {
			return found.decodeText();
		} catch {
			return undefined;
		}
	}
	if (found instanceof PDFName) return nameText(found);
	const bytes = bytesOf(found);
	return bytes && new TextDecoder('latin1').decode(bytes);
}

/** What a stream holds, its filters undone; nothing when it is no stream or cannot be read. */
export function bytesOf(found: PDFObject | undefined): Uint8Array | undefined {
	if (!(found instanceof PDFRawStream)) return undefined;
	try {
		return decodePDFRawStream(found).decode();
	} catch {
		return undefined;
	}
}

/** A name as it is read: in UTF-8 as the standard has it, or in the older Latin letters. */
export function nameText(name: PDFName): string {
	const bytes = name.asBytes();
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('latin1').decode(bytes);
	}
}

/** The entries of an array, each with where it is kept. */
export function items(
	array: PDFArray | undefined,
	context: PDFContext
): { ref: PDFRef | undefined; object: PDFObject | undefined }[] {
	return (array?.asArray() ?? []).map((one) => ({
		ref: one instanceof PDFRef ? one : undefined,
		object: context.lookup(one)
	}));
}

/** The numbers of an array, as far as they are numbers. */
export function numbersAt(dict: PDFDict | undefined, key: string): number[] {
	if (!dict) return [];
	return items(arrayAt(dict, key), dict.context).flatMap(({ object }) =>
		object instanceof PDFNumber ? [object.asNumber()] : []
	);
}
