/** Puts our fonts among the objects of a form that somebody else made. */
import { PDFDict, PDFName, PDFObjectParser, PDFRef } from 'pdf-lib';
import type { PDFContext, PDFObject } from 'pdf-lib';
import type { Objects } from '../../papers/page/write/file';
import { dict } from '../../papers/page/write/syntax';

/** A reference as it is written, `12 0 R`, as pdf-lib's own. */
export const refFrom = (ref: string): PDFRef => PDFRef.of(Number.parseInt(ref, 10));

/** Takes the objects that our writer gives as text, as pdf-lib's own, so that they are locked where the form is. */
export function objectsIn(context: PDFContext): Objects {
	const parsed = (body: string): PDFObject =>
		PDFObjectParser.forBytes(new TextEncoder().encode(body), context).parseObject();
	return {
		reserve: () => context.nextRef().toString(),
		put: (ref, body) => context.assign(refFrom(ref), parsed(body)),
		putStream(ref, entries, contents) {
			const stream = context.flateStream(contents);
			const own = parsed(dict(entries));
			if (own instanceof PDFDict) for (const [key, value] of own.entries()) stream.dict.set(key, value);
			stream.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
			context.assign(refFrom(ref), stream);
		}
	};
}
