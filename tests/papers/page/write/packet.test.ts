import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import type { PDFHexString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { fieldMap, open, textOfPage } from '../rasterize';
import { packet, writePacketOf } from './packet-case';

const made = await writePacketOf();
const pdf = await PDFDocument.load(made.bytes, { updateMetadata: false });
const seen = await open(made.bytes);
const texts = await Promise.all(
	Array.from({ length: seen.numPages }, (_, page) => textOfPage(seen, page + 1))
);
const name = PDFName.of;

describe('several papers in one PDF', () => {
	test('the cover comes first, and each paper begins a page', () => {
		const [first, second, third] = made.perPaper;
		expect(made.pages).toBe(seen.numPages);
		expect(first).toMatchObject({ id: 'list', firstPage: 2, continued: [] });
		expect(second!.firstPage).toBe(2 + first!.pages);
		expect(third!.firstPage).toBe(second!.firstPage + 1);
		expect(third!.firstPage + third!.pages - 1).toBe(made.pages);
		expect(texts[0]).toMatch(/^Papers for La Esperanza/);
		expect(texts[first!.firstPage - 1]).toMatch(/^Employee list/);
		expect(texts[second!.firstPage - 1]).toMatch(/^Declaración del empleado/);
	});

	test('the cover lists them with the page each begins on, and leads there', async () => {
		const [, second, third] = made.perPaper;
		expect(texts[0]).toContain(
			`Employee list 2 Two answers missing Declaración ${second!.firstPage} Declaración ${third!.firstPage}`
		);
		const links = (await (await seen.getPage(1)).getAnnotations()).filter(
			({ subtype }) => subtype === 'Link'
		);
		const led = await Promise.all(links.map(({ dest }) => seen.getPageIndex((dest as [never])[0])));
		expect(led.map((index) => index + 1)).toEqual(made.perPaper.map(({ firstPage }) => firstPage));
	});

	test('every foot has the paper’s own page number and the packet’s, in the paper’s language', () => {
		const [first, second] = made.perPaper;
		texts.forEach((text, index) => {
			const page = index + 1;
			if (page === 1) expect(text).toMatch(new RegExp(`Packet page 1 of ${made.pages}$`));
			else if (page < second!.firstPage)
				expect(text).toMatch(
					new RegExp(`Page ${page - 1} of ${first!.pages} Packet page ${page} of ${made.pages}$`)
				);
			else expect(text).toMatch(new RegExp(`Página 1 de 1 Página ${page} de ${made.pages} del paquete$`));
		});
		expect(texts[0]).not.toContain('Page 1 of 1');
	});

	test('the bookmarks are the papers, with their headings below', async () => {
		const outline = await seen.getOutline();
		const shape = outline.map(({ title, items }) => [
			title,
			items.map((item) => [item.title, item.items.length])
		]);
		expect(shape).toEqual([
			['Papers for La Esperanza', []],
			[
				'Employee list',
				[
					['Who is listed', 0],
					['The firm', 0]
				]
			],
			['Declaración', [['Declaración del empleado', 1]]],
			['Declaración', [['Declaración del empleado', 1]]]
		]);
		const page = async (dest: unknown) => (await seen.getPageIndex((dest as [never])[0])) + 1;
		expect(await Promise.all(outline.map(({ dest }) => page(dest)))).toEqual([
			1,
			...made.perPaper.map(({ firstPage }) => firstPage)
		]);
		expect(await page(outline[1]!.items[1]!.dest)).toBe(1 + made.perPaper[0]!.pages);
		expect(await seen.getPageMode()).toBe('UseOutlines');
	});

	test('two papers’ fields of one name have each their own value', async () => {
		const fields = await fieldMap(seen);
		expect(
			[...fields].filter(([, { kind }]) => kind === 'text').map(([key, { value }]) => [key, value])
		).toEqual([
			['list.firm', 'Panadería La Esperanza'],
			['carta.firm', 'Łódź Żółć'],
			['carta-2.firm', 'Otra']
		]);
		const form = (await PDFDocument.load(made.bytes)).getForm();
		form.getTextField('carta.firm').setText('Changed');
		expect(form.getTextField('carta-2.firm').getText()).toBe('Otra');
		expect(form.getCheckBox('cover.seen').isChecked()).toBe(false);
	});

	test('it is one tagged document with one title, each paper a part of it in its language', () => {
		expect(pdf.getTitle()).toBe(packet.title);
		expect(pdf.catalog.lookup(name('Lang'), PDFString).asString()).toBe('en');
		const root = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict).lookup(name('K'), PDFDict);
		const parts = root.lookup(name('K'), PDFArray).asArray();
		const seenParts = parts.map((ref) => {
			const part = pdf.context.lookup(ref, PDFDict);
			return [
				part.lookup(name('S'), PDFName).decodeText(),
				part.lookup(name('Lang'), PDFString).asString(),
				(part.lookup(name('T')) as PDFString | PDFHexString).decodeText()
			];
		});
		expect(seenParts).toEqual([
			['Part', 'en', 'Papers for La Esperanza'],
			['Part', 'en', 'Employee list'],
			['Part', 'es', 'Declaración'],
			['Part', 'es', 'Declaración']
		]);
	});

	test('each font is embedded once', () => {
		const files = pdf.context
			.enumerateIndirectObjects()
			.filter(([, object]) => object instanceof PDFDict && object.has(name('FontFile2')));
		expect(files).toHaveLength(2);
	});

	test('the same packet gives the same bytes', async () => {
		expect((await writePacketOf()).bytes).toEqual(made.bytes);
	});
});
