import type { PDFRawStream } from 'pdf-lib';
import { PDFDocument, PDFName, decodePDFRawStream } from 'pdf-lib';
import { expect, test } from 'vitest';
import { pdfFile } from '../../../../src/lib/papers/page/write/file';
import { dict, list, number, text } from '../../../../src/lib/papers/page/write/syntax';

/** A file of one empty page, and whatever else is put into it. */
async function fileWith(fill: (file: ReturnType<typeof pdfFile>) => string): Promise<PDFDocument> {
	const file = pdfFile();
	const [pages, page] = [file.reserve(), file.reserve()];
	const more = fill(file);
	file.put(page, dict({ Type: '/Page', Parent: pages, MediaBox: list([0, 0, 612, 792]) }));
	file.put(pages, dict({ Type: '/Pages', Kids: list([page]), Count: 1 }));
	const catalog = file.add(dict({ Type: '/Catalog', Pages: pages, More: more }));
	const bytes = await file.close(catalog, file.add(dict({ Title: text('Żółć (1\\2)') })));
	return PDFDocument.load(bytes, { updateMetadata: false });
}

test('another program finds every object of the file, in packs and in streams', async () => {
	const pdf = await fileWith((file) => {
		const many = Array.from({ length: 500 }, (_, place) => file.add(dict({ Place: place })));
		return list([
			...many,
			file.addStream({ Kind: '/Long' }, 'word '.repeat(400)),
			file.addStream({}, 'short')
		]);
	});
	expect(pdf.getPageCount()).toBe(1);
	expect(pdf.getTitle()).toBe('Żółć (1\\2)');
	const more = pdf.catalog.lookup(PDFName.of('More')) as unknown as { asArray(): never[] };
	const objects = more.asArray().map((ref) => pdf.context.lookup(ref)!);
	expect(objects.slice(0, 500).map((object) => String(object))).toEqual(
		Array.from({ length: 500 }, (_, place) => `<<\n/Place ${place}\n>>`)
	);
	const contents = objects
		.slice(500)
		.map((stream) => Buffer.from(decodePDFRawStream(stream as PDFRawStream).decode()).toString('latin1'));
	expect(contents).toEqual(['word '.repeat(400), 'short']);
});

test('an object that was promised and never put is a fault', async () => {
	await expect(fileWith((file) => file.reserve())).rejects.toThrow(/never put/);
});

test('numbers have no exponent and no minus before nothing, and absent entries are left out', () => {
	expect([number(1e-7), number(-1e-9), number(12.34567), number(1e6)]).toEqual([
		'0',
		'0',
		'12.346',
		'1000000'
	]);
	expect(dict({ A: 1, B: undefined, C: '/D' })).toBe('<</A 1/C /D>>');
});
