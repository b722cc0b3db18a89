/** Opens a form that somebody else made, or says why it cannot be filled. */
import { PDFDict, PDFName } from 'pdf-lib';
import type { PDFDocument } from 'pdf-lib';
import { fingerprintOf } from '../fingerprint';
import type { Form, FormField, Note, Trouble } from '../form';
import { fieldTree, type OpenField } from './field-tree';
import { notAPdf, startOfPdf } from './kind-of-file';
import { lastTable, load, type Loaded } from './load';
import { arrayAt, dictAt, isTrueAt, items, nameAt, numberAt, textAt } from './objects';
import { readField } from './read-field';
import { rectangleOf } from './room';
import { hasScript } from './scripts';

export type Opening = { ok: true; form: Form } | { ok: false; trouble: Trouble };

/** A form in the hands of who fills it: the file's objects beside the plain fields. */
export interface OpenForm extends Loaded {
	form: PDFDict | undefined;
	fields: { open: OpenField; field: FormField }[];
}

const refuse = (trouble: Trouble): Opening => ({ ok: false, trouble });

/**
 * Reads a file that is said to be a form. Nothing in it is run, and the bytes are kept as they are.
 * @param password for a file that does not open without one; empty for none
 */
export async function openForm(file: Uint8Array, password = ''): Promise<Opening> {
	const wrong = notAPdf(file);
	if (wrong) return refuse(wrong);
	const bytes = fromItsStart(file);
	const loaded = await load(bytes, password);
	if (typeof loaded === 'string') return refuse(loaded);
	try {
		const open = fieldsIn(loaded);
		const trouble = troubleIn(open);
		if (trouble) return refuse(trouble);
		const fields = open.fields.map(({ field }) => field);
		const pages = loaded.pdf.getPageCount();
		const notes = notesOn(open, bytes);
		const fingerprint = fingerprintOf(fields, pages);
		const language = languageOf(loaded);
		return { ok: true, form: { bytes, password, pages, language, fields, notes, fingerprint } };
	} catch {
		return refuse('damaged');
	}
}

/** The language that the file names, where it is one that a browser understands. */
function languageOf({ pdf }: Loaded): string | undefined {
	const named = textAt(pdf.catalog, 'Lang')?.trim();
	return named && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(named) ? named : undefined;
}

/** Lines in front of the PDF are left out where its table of contents counts from the PDF's own beginning. */
function fromItsStart(file: Uint8Array): Uint8Array {
	const start = startOfPdf(file) ?? 0;
	return start > 0 && !lastTable(file) ? file.subarray(start) : file;
}

/** The fields of a file that is open, in the order in which the pages show them. */
export function fieldsIn(loaded: Loaded): OpenForm {
	const { pdf } = loaded;
	const form = dictAt(pdf.catalog, 'AcroForm');
	const counts = { nameless: 0 };
	const fields = fieldTree(pdf).map((open) => {
		const key = open.name === '' ? `?${(counts.nameless += 1)}` : open.name;
		return { open, field: readField(open, key, form, pdf.context) };
	});
	return { ...loaded, form, fields: fields.sort(byPlace(pdf)) };
}

/** Down the page and from left to right, as a reader goes; a page that is turned is read as it is shown. */
function byPlace(pdf: PDFDocument): (a: OpenForm['fields'][number], b: OpenForm['fields'][number]) => number {
	const turns = pdf.getPages().map((page) => ((page.getRotation().angle % 360) + 360) % 360);
	const spot = ({ open, field }: OpenForm['fields'][number]) => {
		const box = open.boxes.find(({ page }) => page === field.page);
		if (!box) return { down: 0, right: 0 };
		const [left, bottom, right, top] = rectangleOf(box);
		const turn = turns[field.page - 1] ?? 0;
		if (turn === 90) return { down: left, right: bottom };
		if (turn === 180) return { down: bottom, right: -right };
		return turn === 270 ? { down: -right, right: -top } : { down: -top, right: left };
	};
	const line = 6;
	return (a, b) => {
		const [pageA, pageB] = [a.field.page || Infinity, b.field.page || Infinity];
		if (pageA !== pageB) return pageA < pageB ? -1 : 1;
		const [one, other] = [spot(a), spot(b)];
		const rows = Math.round(one.down / line) - Math.round(other.down / line);
		return rows !== 0 ? rows : one.right - other.right;
	};
}

function troubleIn({ pdf, form, fields }: OpenForm): Trouble | undefined {
	if (!(pdf.catalog instanceof PDFDict) || pdf.getPageCount() === 0) return 'damaged';
	const isXfa = form?.has(PDFName.of('XFA')) === true;
	const standsOnPage = fields.filter(({ field }) => field.page > 0);
	if (isXfa && (isTrueAt(pdf.catalog, 'NeedsRendering') || standsOnPage.length === 0)) return 'dynamicXfa';
	const kinds = new Set(standsOnPage.map(({ field }) => field.kind));
	if (changesAllowed(pdf) === 'none') return 'finished';
	if (kinds.has('text') || kinds.has('check') || kinds.has('choice')) return undefined;
	if (kinds.has('signature')) return 'onlySignatures';
	if (pdf.catalog.has(PDFName.of('Collection'))) return 'portfolio';
	return hasWords(pdf) ? 'flat' : 'scanned';
}

/** True where some page sets words in a font; a scan is pictures alone. */
function hasWords(pdf: PDFDocument): boolean {
	return pdf.getPages().some(({ node }) => (dictAt(node.Resources(), 'Font')?.keys().length ?? 0) > 0);
}

/** What a certified file still allows. */
function changesAllowed(pdf: PDFDocument): 'none' | 'filling' | undefined {
	const signature = dictAt(dictAt(pdf.catalog, 'Perms'), 'DocMDP');
	if (!signature) return undefined;
	const rules = items(arrayAt(signature, 'Reference'), pdf.context).flatMap(({ object }) =>
		object instanceof PDFDict ? [numberAt(dictAt(object, 'TransformParams'), 'P') ?? 2] : []
	);
	return rules[0] === 1 ? 'none' : 'filling';
}

function notesOn({ pdf, form, fields, isProtected }: OpenForm, bytes: Uint8Array): Note[] {
	const plain = fields.map(({ field }) => field);
	const computed = plain.filter((field) => field.computed).length;
	const hidden = plain.filter((field) => field.hidden).length;
	const notes: Note[] = [];
	if (form?.has(PDFName.of('XFA'))) notes.push({ kind: 'hybridXfa' });
	if (changesAllowed(pdf)) notes.push({ kind: 'certified' });
	else if (plain.some((field) => field.kind === 'signature' && field.holds !== ''))
		notes.push({ kind: 'signed' });
	if (isProtected) notes.push({ kind: 'protected' });
	if (!lastTable(bytes)) notes.push({ kind: 'repaired' });
	const permissions = dictAt(pdf.catalog, 'Perms');
	if (dictAt(permissions, 'UR3') ?? dictAt(permissions, 'UR')) notes.push({ kind: 'usageRights' });
	if (computed > 0) notes.push({ kind: 'calculates', fields: computed });
	else if (hasScripts(pdf) || fields.some(({ open }) => looksAtWhatIsTyped(open)))
		notes.push({ kind: 'scripts' });
	if (hidden > 0) notes.push({ kind: 'hiddenFields', fields: hidden });
	return notes;
}

const looksAtWhatIsTyped = (open: OpenField): boolean => hasScript(open, 'K') || hasScript(open, 'V');

const hasScripts = (pdf: PDFDocument): boolean =>
	dictAt(dictAt(pdf.catalog, 'Names'), 'JavaScript') !== undefined ||
	nameAt(dictAt(pdf.catalog, 'OpenAction'), 'S') === 'JavaScript';
