import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A rectangle in points, from the page's lower left corner: as a field's own `Rect`. */
export interface Rect {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The pixels of one page. */
export interface Picture {
	png: Buffer;
	/** Pixels darker than `below` (0 black, 255 white; 140 when absent, which leaves out hairlines), as a share of the rectangle. */
	ink(rect: Rect, below?: number): number;
	/** How wide the dark pixels of the rectangle spread, in points; 0 where there are none. */
	inkWidth(rect: Rect, below?: number): number;
}

/** A form field as a reader's program sees it. */
export interface SeenField {
	name: string;
	page: number;
	kind: 'text' | 'check' | 'signature';
	value: string;
	tip: string;
	rect: Rect;
	readOnly: boolean;
	multiline: boolean;
}

const fontFolder = join(
	dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
	'standard_fonts/'
);

/** Opens a PDF in pdf.js. The bytes are copied: pdf.js takes its own away. */
export const open = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
	getDocument({ data: bytes.slice(), standardFontDataUrl: fontFolder, verbosity: 0 }).promise;

/** The words of a page in the order they are drawn, without those in fields; lines parted by single spaces. */
export async function textOfPage(pdf: PDFDocumentProxy, page: number): Promise<string> {
	const { items } = await (await pdf.getPage(page)).getTextContent();
	const words = items.map((item) => ('str' in item ? item.str : ''));
	return words.join(' ').replace(/\s+/g, ' ').trim();
}

/** The fields of all pages, by name. */
export async function fieldMap(pdf: PDFDocumentProxy): Promise<Map<string, SeenField>> {
	const fields = new Map<string, SeenField>();
	for (let page = 1; page <= pdf.numPages; page++) {
		for (const seen of await (await pdf.getPage(page)).getAnnotations()) {
			const [left, bottom, right, top] = seen.rect as [number, number, number, number];
			fields.set(seen.fieldName, {
				name: seen.fieldName,
				page,
				kind: seen.fieldType === 'Tx' ? 'text' : seen.fieldType === 'Btn' ? 'check' : 'signature',
				value: seen.fieldValue ?? '',
				tip: seen.alternativeText,
				rect: { x: left, y: bottom, width: right - left, height: top - bottom },
				readOnly: seen.readOnly,
				multiline: seen.multiLine === true
			});
		}
	}
	return fields;
}

/** Draws a page with its fields, at `scale` pixels to the point. */
export async function picture(pdf: PDFDocumentProxy, page: number, scale = 2): Promise<Picture> {
	const proxy = await pdf.getPage(page);
	const viewport = proxy.getViewport({ scale });
	const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
	const context = canvas.getContext('2d');
	await proxy.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
	const height = viewport.height / scale;

	/** The columns of a rectangle, each with its number of dark pixels. */
	function columns(rect: Rect, below: number): number[] {
		const [left, top] = [rect.x * scale, (height - rect.y - rect.height) * scale].map(Math.round) as [
			number,
			number
		];
		const [wide, high] = [rect.width * scale, rect.height * scale].map(Math.round) as [number, number];
		const { data } = context.getImageData(left, top, wide, high);
		const dark = new Array<number>(wide).fill(0);
		for (let pixel = 0; pixel < wide * high; pixel++) {
			const gray = (data[pixel * 4]! + data[pixel * 4 + 1]! + data[pixel * 4 + 2]!) / 3;
			if (gray < below) dark[pixel % wide]! += 1;
		}
		return dark;
	}

	return {
		png: canvas.toBuffer('image/png'),
		ink(rect, below = 140) {
			const dark = columns(rect, below);
			return dark.reduce((sum, count) => sum + count, 0) / (dark.length * Math.round(rect.height * scale));
		},
		inkWidth(rect, below = 140) {
			const dark = columns(rect, below);
			const first = dark.findIndex((count) => count > 0);
			return first < 0 ? 0 : (dark.findLastIndex((count) => count > 0) - first + 1) / scale;
		}
	};
}

/** A rectangle without its outermost points, to leave out a box's own edge. */
export const inside = ({ x, y, width, height }: Rect, by = 2): Rect => ({
	x: x + by,
	y: y + by,
	width: width - 2 * by,
	height: height - 2 * by
});
