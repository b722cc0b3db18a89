/** What the tests of filling share: sample forms, and what stands on a page before and after. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import type { Entry, Form } from '../../src/lib/fill/form';
import { openForm } from '../../src/lib/fill/open/open-form';
import { fillForm } from '../../src/lib/fill/write/fill-form';
import { faces } from '../papers/page/faces';
import { open, type Rect } from '../papers/page/rasterize';

/** A form of `tests/fill/forms`, as its file has it. */
export const sample = (name: string): Uint8Array =>
	new Uint8Array(readFileSync(fileURLToPath(new URL(`forms/${name}`, import.meta.url))));

/** The form in a file; fails the test where it cannot be filled. */
export async function formIn(bytes: Uint8Array, password = ''): Promise<Form> {
	const opening = await openForm(bytes, password);
	if (!opening.ok) throw new Error(`The form was refused: ${opening.trouble}`);
	return opening.form;
}

/** The file with its fields filled; fails the test where an entry has no room or cannot be printed. */
export async function filledWith(form: Form, entries: Record<string, Entry>): Promise<Uint8Array> {
	const filling = await fillForm(form, new Map(Object.entries(entries)), faces);
	if ('problems' in filling) throw new Error(JSON.stringify(filling.problems));
	return filling.bytes;
}

/** The boxes of all fields of a page as pdf.js sees them, by name; a field with several boxes has several. */
export async function boxesOn(
	bytes: Uint8Array,
	page: number,
	password = ''
): Promise<{ name: string; value: unknown; rect: Rect }[]> {
	const pdf = await openWith(bytes, password);
	const seen = await (await pdf.getPage(page)).getAnnotations();
	return seen.map(({ fieldName, fieldValue, rect }) => {
		const [left, bottom, right, top] = rect as [number, number, number, number];
		return {
			name: fieldName,
			value: fieldValue,
			rect: { x: left, y: bottom, width: right - left, height: top - bottom }
		};
	});
}

export const openWith = async (bytes: Uint8Array, password: string) =>
	password === ''
		? open(bytes)
		: (await import('pdfjs-dist/legacy/build/pdf.mjs')).getDocument({
				data: bytes.slice(),
				password,
				verbosity: 0
			}).promise;

/** A page as it is shown, at one pixel to the point. */
export interface Shown {
	data: Uint8ClampedArray;
	wide: number;
	/** Where a rectangle of the page stands in the picture: left, top, right, bottom. */
	corners: (rect: Rect) => [number, number, number, number];
}

export async function shown(bytes: Uint8Array, page: number, password = ''): Promise<Shown> {
	const proxy = await (await openWith(bytes, password)).getPage(page);
	const viewport = proxy.getViewport({ scale: 1 });
	const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
	const context = canvas.getContext('2d');
	await proxy.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
	const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
	const corners = ({ x, y, width, height }: Rect): [number, number, number, number] => {
		const [a = 0, b = 0, c = 0, d = 0] = viewport.convertToViewportRectangle([
			x,
			y,
			x + width,
			y + height
		]) as number[];
		return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
	};
	return { data, wide: canvas.width, corners };
}

/** How many pixels differ outside the rectangles, and how many inside them. */
export function differing(
	one: Shown,
	other: Shown,
	rects: readonly Rect[]
): { outside: number; inside: number } {
	const count = { outside: 0, inside: 0 };
	if (one.data.length !== other.data.length) return { outside: Infinity, inside: 0 };
	const masks = rects.map(one.corners);
	for (let at = 0; at < one.data.length; at += 4) {
		if ([0, 1, 2].every((part) => one.data[at + part] === other.data[at + part])) continue;
		const [x, y] = [(at / 4) % one.wide, Math.floor(at / 4 / one.wide)];
		const isInside = masks.some(
			([left, top, right, bottom]) => x >= left - 2 && x <= right + 1 && y >= top - 2 && y <= bottom + 1
		);
		count[isInside ? 'inside' : 'outside'] += 1;
	}
	return count;
}
