/** Walks the fields of a form: names that hang together, boxes that share a field, and what is inherited. */
import { PDFDict, PDFName, PDFRef } from 'pdf-lib';
import type { PDFContext, PDFDocument, PDFObject } from 'pdf-lib';
import { arrayAt, dictAt, items, nameAt, textAt } from './objects';

/** One box on a page that shows a field. */
export interface Box {
	dict: PDFDict;
	/** Where it is kept; a box that stands inside another object is rewritten with that object. */
	ref: PDFRef;
	/** From 1; 0 when no page shows it. */
	page: number;
}

/** A field with its boxes, as the file has them. Two dictionaries of one name are one field. */
export interface OpenField {
	name: string;
	/** The dictionaries that hold its value, with where each is kept. */
	holders: { dict: PDFDict; ref: PDFRef }[];
	boxes: Box[];
	/** Entries that hand themselves down: what this field or the nearest above it says. */
	inherited: (key: string) => PDFObject | undefined;
	/** Kept in no list of fields: only a page knows it. */
	isStray: boolean;
}

interface Place {
	dict: PDFDict;
	ref: PDFRef;
	/** From the outermost to this one. */
	line: readonly PDFDict[];
	name: string;
}

const isField = (dict: PDFDict): boolean => dict.has(PDFName.of('T')) || dict.has(PDFName.of('FT'));
const isBox = (dict: PDFDict): boolean =>
	nameAt(dict, 'Subtype') === 'Widget' || (dict.has(PDFName.of('Rect')) && !dict.has(PDFName.of('Kids')));

/** On which page each box stands, by where it is kept. */
function pagesOfBoxes(pdf: PDFDocument): Map<PDFRef, number> {
	const pages = new Map<PDFRef, number>();
	pdf.getPages().forEach(({ node }, index) => {
		for (const { ref } of items(arrayAt(node, 'Annots'), pdf.context)) if (ref) pages.set(ref, index + 1);
	});
	return pages;
}

/** Every field of the form, in the order in which the form lists them; those that only a page knows come last. */
export function fieldTree(pdf: PDFDocument): OpenField[] {
	const { context } = pdf;
	const pages = pagesOfBoxes(pdf);
	const seen = new Set<PDFRef>();
	const found = new Map<string, OpenField>();
	let nameless = 0;

	function visit(
		ref: PDFRef,
		dict: PDFDict,
		above: readonly PDFDict[],
		prefix: string,
		isStray: boolean
	): void {
		if (seen.has(ref)) return;
		seen.add(ref);
		const own = textAt(dict, 'T');
		const name = [prefix, own].filter((part) => part !== undefined && part !== '').join('.');
		const place: Place = { dict, ref, line: [...above, dict], name };
		const kids = items(arrayAt(dict, 'Kids'), context).flatMap(({ ref: at, object }) =>
			at && object instanceof PDFDict ? [{ ref: at, dict: object }] : []
		);
		const below = kids.filter((kid) => textAt(kid.dict, 'T') !== undefined || !isBox(kid.dict));
		if (below.length > 0) for (const kid of below) visit(kid.ref, kid.dict, place.line, name, isStray);
		const boxes = kids.filter((kid) => !below.includes(kid));
		for (const kid of boxes) seen.add(kid.ref);
		if (boxes.length > 0 || (kids.length === 0 && (isField(dict) || isBox(dict)))) {
			keep(place, boxes.length > 0 ? boxes : isBox(dict) ? [{ ref, dict }] : [], isStray);
		}
	}

	function keep({ dict, ref, line, name }: Place, boxes: { ref: PDFRef; dict: PDFDict }[], isStray: boolean) {
		const placed = boxes.map((box) => ({ ...box, page: pages.get(box.ref) ?? 0 }));
		const same = name === '' ? undefined : found.get(name);
		if (same) {
			same.holders.push({ dict, ref });
			same.boxes.push(...placed);
			return;
		}
		const inherited = (key: string) => {
			const holder = line.findLast((one) => one.has(PDFName.of(key)));
			return holder && context.lookup(holder.get(PDFName.of(key)));
		};
		const key = name === '' ? `\0${(nameless += 1)}` : name;
		found.set(key, { name, holders: [{ dict, ref }], boxes: placed, inherited, isStray });
	}

	for (const { ref, object } of items(arrayAt(dictAt(pdf.catalog, 'AcroForm'), 'Fields'), context)) {
		if (ref && object instanceof PDFDict) visit(ref, object, [], '', false);
	}
	for (const ref of pages.keys()) {
		const dict = context.lookup(ref);
		if (!seen.has(ref) && dict instanceof PDFDict && nameAt(dict, 'Subtype') === 'Widget') {
			const top = topOf(ref, dict, context);
			visit(top.ref, top.dict, [], '', true);
		}
	}
	return [...found.values()];
}

/** The outermost field that a box belongs to. */
export function topOf(ref: PDFRef, dict: PDFDict, context: PDFContext): { ref: PDFRef; dict: PDFDict } {
	let top = { ref, dict };
	for (let depth = 0; depth < 32; depth++) {
		const above = top.dict.get(PDFName.of('Parent'));
		const parent = context.lookup(above);
		if (!(above instanceof PDFRef) || !(parent instanceof PDFDict)) break;
		top = { ref: above, dict: parent };
	}
	return top;
}
