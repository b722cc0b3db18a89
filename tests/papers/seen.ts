/** What can be wrong with a written paper, looked at as a reader's program does. Every function gives the faults it finds. */
import { PDFDocument, PDFName } from 'pdf-lib';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { blanks } from '../../src/lib/papers/page/blanks';
import { isBlankCell, isLeftBlank, plain } from '../../src/lib/papers/page/document';
import type { Block, PaperDocument } from '../../src/lib/papers/page/document';
import { fieldMap, inside, open, picture, textOfPage } from './page/rasterize';
import type { Picture, Rect, SeenField } from './page/rasterize';

/** A paper that was written and opened. */
export interface Seen {
	document: PaperDocument;
	bytes: Uint8Array;
	pdf: PDFDocumentProxy;
	pages: number;
	continued: readonly string[];
	fields: readonly SeenField[];
	texts: readonly string[];
}

/** Opens what was written of a paper, and reads it. */
export async function whatIsSeen(
	document: PaperDocument,
	result: { bytes: Uint8Array; pages: number; continued: readonly string[] }
): Promise<Seen> {
	const pdf = await open(result.bytes);
	const pages = Array.from({ length: pdf.numPages }, (_, i) => i + 1);
	const texts = await Promise.all(pages.map((page) => textOfPage(pdf, page)));
	return { ...result, document, pdf, texts, fields: [...(await fieldMap(pdf)).values()] };
}

/** Its pages as they look, in their order: what takes longest. */
export async function drawn({ pdf }: Seen): Promise<Picture[]> {
	const pictures: Picture[] = [];
	for (let page = 1; page <= pdf.numPages; page++) pictures.push(await picture(pdf, page, 1.5));
	return pictures;
}

/** Text as it is compared: composed, without white space. */
export const bare = (text: string) => text.normalize('NFC').replace(/[\s\u00AD]+/g, '');

/** Set from right to left, letters are drawn in an order of their own: each has to be there. */
export const goesLeft = /[\u0590-\u08FF\uFB1D-\uFEFC]/u;
export const hasLetters = (all: string, text: string) => [...text].every((letter) => all.includes(letter));

/** All that stands on the pages between their heads and feet, without white space. */
function body({ document, texts }: Seen): string {
	const foot = bare(document.footer ?? document.title);
	return texts.map((text) => bare(text).slice(0, bare(text).lastIndexOf(foot))).join('');
}

const pointer = / ?\((continued in|see|Add\.|continúa en el|ver|Anexo)[^()]*\d+\)$/;

/** The whole answer stands in its box, or begins there and goes on in the addendum. */
function isWhole(answer: string, shown: string, all: string): boolean {
	if (!pointer.test(shown)) return bare(answer) === bare(shown);
	const begun = bare(shown.replace(pointer, ''));
	const rest = bare(answer).slice(begun.length);
	return bare(answer).startsWith(begun) && (goesLeft.test(rest) ? hasLetters(all, rest) : all.includes(rest));
}

/** Every blank is a field that can be rewritten, filled with its whole answer or empty with its reason. */
export function blankFaults(found: Seen): string[] {
	const all = body(found);
	const byName = new Map(found.fields.map((field) => [field.name, field]));
	return blanks(found.document).flatMap(({ name, kind, answer }) => {
		if (kind === 'reserved' || kind === 'handLine') return [];
		const field = byName.get(name);
		if (!field || field.readOnly) return [`${name}: no field`];
		if (isLeftBlank(answer)) {
			const isEmpty = field.value === '' || field.value === 'Off';
			return isEmpty && field.tip.includes(answer.leftBlank) ? [] : [`${name}: not left blank`];
		}
		if (typeof answer === 'boolean') return field.value === (answer ? 'Yes' : 'Off') ? [] : [`${name}: tick`];
		return isWhole(answer, field.value, all) ? [] : [`${name}: ${field.value}`];
	});
}

/** The paper's own words in a block, without what is answered in its blanks. */
export function wordsOf(block: Block): string[] {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
		case 'checkBox':
			return [plain(block.words)];
		case 'list':
			return block.items.map(plain);
		case 'field':
		case 'handLine':
			return [block.label];
		case 'row':
			return block.cells.flatMap(wordsOf);
		case 'reserved':
			return block.cells.map(({ label }) => label);
		case 'together':
			return block.blocks.flatMap(wordsOf);
		case 'table':
			return [
				block.caption ?? '',
				...block.columns.map(({ header }) => header),
				...block.rows.flat().map((cell) => (isBlankCell(cell) ? '' : plain(cell)))
			];
		default:
			return [];
	}
}

/** The texts of the paper of which a word is lost. */
export function textFaults(found: Seen): string[] {
	const all = body(found);
	const isThere = (text: string) => {
		const words = bare(text);
		if (goesLeft.test(words)) return hasLetters(all, words);
		if (all.includes(words)) return true;
		// A cell higher than a page: its beginning stands there, its end in the addendum.
		return found.continued.length > 0 && all.includes(words.slice(0, 60)) && all.includes(words.slice(-60));
	};
	return found.document.blocks.flatMap(wordsOf).filter((text) => !isThere(text));
}

/** What is filled can be seen, and what is not is white. */
export const inkFaults = ({ fields }: Seen, pictures: readonly Picture[]): string[] =>
	fields.flatMap(({ name, kind, value, rect, page }) => {
		const isFilled = kind === 'check' ? value === 'Yes' : value.trim() !== '';
		const isInked = pictures[page - 1]!.ink(inside(rect)) > 0;
		return isFilled === isInked ? [] : [`${name}: ${isFilled ? 'not to be seen' : 'not white'}`];
	});

/** White edges of a page, in points; the foot may come nearer to its edge. Even numbers, so that a picture's pixels divide there. */
const edges = { side: 36, top: 36, bottom: 14 };
const letter = { width: 612, height: 792 };

/** Nothing is drawn beyond the margins, and no field lies there. */
export function marginFaults({ fields }: Seen, pictures: readonly Picture[]): string[] {
	const { width, height } = letter;
	const bands: Rect[] = [
		{ x: 0, y: 0, width: edges.side, height },
		{ x: width - edges.side, y: 0, width: edges.side, height },
		{ x: 0, y: height - edges.top, width, height: edges.top },
		{ x: 0, y: 0, width, height: edges.bottom }
	];
	const inked = pictures.flatMap((picture, i) =>
		bands.some((band) => picture.ink(band, 200) > 0) ? [`page ${i + 1}`] : []
	);
	const outside = fields.filter(
		({ rect: { x, y, width: wide } }) =>
			x < edges.side || y < edges.bottom || x + wide > letter.width - edges.side
	);
	return [...inked, ...outside.map(({ name }) => name)];
}

const areApart = (one: Rect, other: Rect, by = 0) =>
	one.x + one.width <= other.x + by ||
	other.x + other.width <= one.x + by ||
	one.y + one.height <= other.y + by ||
	other.y + other.height <= one.y + by;

/** Words as boxes from below their baseline to the height of their capitals. */
async function wordBoxes(pdf: PDFDocumentProxy, page: number): Promise<{ name: string; rect: Rect }[]> {
	const { items } = await (await pdf.getPage(page)).getTextContent();
	return items.flatMap((item) => {
		if (!('str' in item) || item.str.trim() === '') return [];
		const [, , , size, x, y] = item.transform as [number, number, number, number, number, number];
		return [{ name: item.str, rect: { x, y: y - 0.12 * size, width: item.width, height: 0.8 * size } }];
	});
}

/** No field lies on another or on words, and no words lie on others. */
export async function overlapFaults({ pdf, fields, pages }: Seen): Promise<string[]> {
	const faults: string[] = [];
	for (let page = 1; page <= pages; page++) {
		const boxes = fields.filter((field) => field.page === page);
		const words = await wordBoxes(pdf, page);
		const onField = (rect: Rect, from: readonly { name: string; rect: Rect }[]) =>
			from.filter((other) => !areApart(rect, other.rect, 0.5));
		boxes.forEach(({ name, rect }, i) => {
			for (const other of [...onField(rect, boxes.slice(i + 1)), ...onField(rect, words)])
				faults.push(`${name} and “${other.name}”`);
		});
		words.forEach(({ name, rect }, i) => {
			for (const other of onField(rect, words.slice(i + 1))) faults.push(`“${name}” and “${other.name}”`);
		});
	}
	return faults;
}

/** Tagged, titled, in its language, with its notice and number on every page. */
export async function frameFaults({ document, bytes, texts }: Seen): Promise<string[]> {
	const pdf = await PDFDocument.load(bytes);
	const has = (name: string, wanted: string) => String(pdf.catalog.get(PDFName.of(name))).includes(wanted);
	const foot = bare(document.footer ?? document.title);
	return [
		...(pdf.getTitle() === document.title ? [] : ['not titled']),
		...(pdf.catalog.get(PDFName.of('StructTreeRoot')) && has('MarkInfo', 'true') ? [] : ['not tagged']),
		...(has('Lang', document.language) ? [] : ['no language']),
		...texts.flatMap((text, i) => (bare(text).includes(foot) ? [] : [`page ${i + 1} has no notice`]))
	];
}
