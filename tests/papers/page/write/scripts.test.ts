import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/lib/papers/page/document';
import { wrap } from '../../../../src/lib/papers/page/lines';
import { faces } from '../faces';
import { fieldMap, inside, open, picture, textOfPage } from '../rasterize';
import { paperOf, written } from './written';

const packages = createRequire(import.meta.url);
for (const name of ['', 'Armenian', 'Hebrew', 'Arabic']) {
	const folder = `noto-sans${name === '' ? '' : `-${name.toLowerCase()}`}`;
	const file = `@expo-google-fonts/${folder}/400Regular/NotoSans${name}_400Regular.ttf`;
	GlobalFonts.registerFromPath(packages.resolve(file), `Own${name}`);
}

/** Names with the font that a browser's text engine, which is not ours, is to set them in; and whether they run left. */
const names = [
	['Հայկական Արարատ', 'Armenian', false],
	['Մարիամ Պետրոսյան', 'Armenian', false],
	['חברת שלום', 'Hebrew', true],
	['רחוב הרצל 12', 'Hebrew', true],
	['שָׁלוֹם עֲלֵיכֶם', 'Hebrew', true],
	['شركة السلام للتجارة', 'Arabic', true],
	['شارع الملك 45 الطابق 3', 'Arabic', true],
	['مُحَمَّدٌ رَسُولُ', 'Arabic', true],
	['لا لأ لإ لآ', 'Arabic', true],
	['می‌خواهم نانوایی', 'Arabic', true],
	['پاکستان ہاؤس گلی', 'Arabic', true]
] as const;

const field = (answer: string, more: object = {}): Block => ({
	kind: 'field',
	name: 'firm',
	label: 'Firm',
	answer,
	...more
});

/** The name at 100 points, set by another engine, as rows of dark and light. */
function byAnotherEngine(name: string, font: string, runsLeft: boolean) {
	const canvas = createCanvas(2400, 260);
	const context = canvas.getContext('2d');
	context.fillStyle = 'white';
	context.fillRect(0, 0, 2400, 260);
	context.fillStyle = 'black';
	context.font = `100px Own${font}`;
	context.direction = runsLeft ? 'rtl' : 'ltr';
	// We kern what is set by the word, as Arabic is, and nothing else.
	context.fontKerning = font === 'Arabic' ? 'normal' : 'none';
	context.textAlign = 'left';
	context.fillText(name, 20, 150);
	const { data } = context.getImageData(0, 0, 2400, 260);
	return (x: number, y: number) => data[(y * 2400 + x) * 4]! < 128;
}

describe.each(names)('%s', (name, font, runsLeft) => {
	const [line] = wrap(name, 492, { faces, size: 10, isOwn: true });

	test('is as wide as another engine sets it, and looks the same', async () => {
		// A page with nothing but the name, drawn so large that it stands as that engine's does.
		const pdf = await open(
			await written(paperOf({ kind: 'paragraph', words: [{ text: name, source: 'Name' }] }))
		);
		const proxy = await pdf.getPage(1);
		const baseline = 54 + (10 * 1.42) / 2 + 3.57;
		const offset = { offsetX: 20 - 10 * (60 + line!.left), offsetY: 150 - 10 * baseline };
		const viewport = proxy.getViewport({ scale: 10, ...offset });
		const canvas = createCanvas(2400, 260);
		const context = canvas.getContext('2d');
		await proxy.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
		const { data } = context.getImageData(0, 0, 2400, 260);
		const ours = (x: number, y: number) => data[(y * 2400 + x) * 4]! < 128;
		const theirs = byAnotherEngine(name, font, runsLeft);
		let [both, either] = [0, 0];
		for (let y = 0; y < 260; y++)
			for (let x = 0; x < 2400; x++) {
				const [one, other] = [ours(x, y), theirs(x, y)];
				both += Number(one && other);
				either += Number(one || other);
			}
		expect(either).toBeGreaterThan(5000);
		expect(both / either).toBeGreaterThan(0.85);
	});

	test('stands in its field, whole, at the side that it begins on', async () => {
		const pdf = await open(await written(paperOf(field(name))));
		const seen = await picture(pdf, 1, 3);
		const { rect, value } = (await fieldMap(pdf)).get('firm')!;
		expect(value).toBe(name.normalize('NFC'));
		const within = inside(rect, 1);
		expect(seen.inkWidth(within)).toBeGreaterThan(line!.width - 2.5);
		expect(seen.inkWidth(within)).toBeLessThan(line!.width + 1);
		const half = { ...within, width: within.width / 2 };
		expect(seen.ink(runsLeft ? half : { ...half, x: half.x + half.width })).toBe(0);
	});

	test('is copied from the page in the order it is read', async () => {
		const pdf = await open(
			await written(
				paperOf({ kind: 'paragraph', words: ['We, ', { text: name, source: 'Name' }, ', declare.'] })
			)
		);
		const bare = (text: string) => text.normalize('NFC').replace(/[\s\u200c]/g, '');
		// pdf.js takes a mark at a word's end for something apart; letters alone it gives in their order.
		const letters = (text: string) => bare(text).replace(/[\u064b-\u0652]/g, '');
		const seen = bare(await textOfPage(pdf, 1));
		expect(letters(seen)).toContain(letters(`We, ${name}, declare.`));
		for (const mark of bare(name)) expect(seen).toContain(mark);
	});
});

describe('a line that is drawn in another order than it is read', () => {
	const words = ['We, ', { text: 'חברת שלום 12', source: 'Name' }, ', declare.'];

	test('tells a screen reader its words in order', async () => {
		const pdf = await PDFDocument.load(await written(paperOf({ kind: 'paragraph', words })));
		const spans = pdf.context
			.enumerateIndirectObjects()
			.flatMap(([, object]) =>
				object instanceof PDFDict && object.has(PDFName.of('ActualText')) ? [object] : []
			);
		expect(spans).toHaveLength(1);
		expect(spans[0]!.lookup(PDFName.of('ActualText'), PDFHexString).decodeText()).toBe(
			'We, חברת שלום 12, declare.'
		);
		const paragraph = spans[0]!.lookup(PDFName.of('P'), PDFDict);
		expect(paragraph.get(PDFName.of('S'))).toBe(PDFName.of('P'));
		expect(paragraph.lookup(PDFName.of('K'), PDFArray).size()).toBe(1);
	});
});

const street = 'شارع الملك 45، الطابق 3، Los Angeles 90033, רחוב הרצל 12, Պետրոսյան փողոց 7. ';

describe('hostile answers', () => {
	test.each([
		['an address of 500 characters', street.repeat(8).slice(0, 500)],
		['an Arabic word of 300 letters', 'محمد'.repeat(75)],
		['a Hebrew word of 300 letters', 'שלום'.repeat(75)],
		['an Armenian word of 300 letters', 'Հայկ'.repeat(75)],
		[
			'letters with their marks apart',
			`${'شَارِعُ'.normalize('NFD')} ${'Nguyễn Łódź'.normalize('NFD')} ${'שָׁלוֹם'.normalize('NFD')}`
		],
		['many line breaks', 'שלום\nLa Esperanza\n\nسلام 12\n'.repeat(4)]
	])('%s is whole, in its box and the addendum', async (_, answer) => {
		const pdf = await open(await written(paperOf(field(answer, { lines: 2, maxLines: 3 }))));
		const shown = (await fieldMap(pdf)).get('firm')!;
		const pointer = / ?\(continued in Addendum, item 1\)$/;
		const begun = shown.value.replace(pointer, '');
		const bare = (text: string) => text.normalize('NFC').replace(/\s/g, '');
		expect(bare(answer).startsWith(bare(begun))).toBe(true);
		const rest = bare(answer).slice(bare(begun).length);
		expect(pointer.test(shown.value)).toBe(rest !== '');
		const pages = await Promise.all(
			Array.from({ length: pdf.numPages }, (_, page) => textOfPage(pdf, page + 1))
		);
		const letters = (text: string) => [...text].sort().join('');
		if (rest !== '') {
			const addendum = bare(pages.slice(1).join(' '));
			const from = addendum.indexOf('“Firm”') + '“Firm”'.length;
			expect(letters(addendum.slice(from, addendum.lastIndexOf('Aworksheet')))).toBe(letters(rest));
		}
		const seen = await picture(pdf, 1, 3);
		const { x, y, width, height } = shown.rect;
		// Nothing in the white around the box, and nothing at its very edges.
		for (const edge of [
			{ x: x - 20, y, width: 19, height },
			{ x: x + width + 1, y, width: 19, height },
			{ x: x + 1.5, y: y + 1, width: 1, height: height - 2 },
			{ x: x + width - 2.5, y: y + 1, width: 1, height: height - 2 }
		])
			expect(seen.ink(edge)).toBe(0);
	});

	test('cells, lists and paragraphs keep within their bands', async () => {
		const long = [street.repeat(3), 'محمد'.repeat(75), 'Հայկ'.repeat(75)];
		const own = long.map((text) => [{ text, source: 'Name' }]);
		const pdf = await open(
			await written(
				paperOf(
					{ kind: 'list', items: own },
					{
						kind: 'table',
						columns: [{ header: 'A' }, { header: 'B', align: 'right' }],
						rows: own.map((words) => [words, words])
					},
					...own.map((words): Block => ({ kind: 'paragraph', words, indent: 2 }))
				)
			)
		);
		for (let page = 1; page <= pdf.numPages; page++) {
			const seen = await picture(pdf, page);
			expect(seen.ink({ x: 0, y: 0, width: 58, height: 792 })).toBe(0);
			expect(seen.ink({ x: 554, y: 0, width: 58, height: 792 })).toBe(0);
		}
		const middle = { x: 60 + (492 - 8) / 2 + 1, y: 60, width: 6, height: 600 };
		const rows = await picture(pdf, 1);
		expect(rows.ink({ ...middle, height: 20, y: 792 - 60 })).toBeGreaterThan(0);
	});
});
