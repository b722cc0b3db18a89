/** Writes answers into a form that somebody else made, and leaves everything else as it was. */
import type { PDFObject, PDFRef } from 'pdf-lib';
import type { Face } from '../../papers/page/face';
import { inksFor, type Ink } from '../../papers/page/write/ink';
import { isEmpty, type Entry, type Form } from '../form';
import { lockFor } from '../lock/lock';
import { lastTable, load } from '../open/load';
import { isTrueAt } from '../open/objects';
import { fieldsIn, type OpenForm } from '../open/open-form';
import type { Drawing } from './appearance';
import { append } from './append';
import { drawMissing, setField } from './set-field';
import type { SetText, TextProblem } from './set-text';
import { shownIn, type Shown } from './shown';
import { isStandard } from './letters';
import { objectsIn } from './own-fonts';
import { dropXml, drawInReaders, dropUsageRights, listStrays } from './whole-form';

/** What was written. `smaller` are the fields whose text stands smaller than the form asks for. */
export interface Filled {
	bytes: Uint8Array;
	filled: number;
	smaller: readonly string[];
}

/** What kept a field from being filled. */
export interface EntryProblem {
	key: string;
	problem: TextProblem;
}

export type Filling = Filled | { problems: readonly EntryProblem[] };

/**
 * Fills a form. Answers that have no room or cannot be printed are named, and then nothing is written at all.
 * Rejects only where the form itself cannot be read again.
 * @param entries by the fields' keys; a field that is not among them stays as it is
 * @param own our fonts, for what the fonts of every reader do not hold
 */
export async function fillForm(
	{ bytes, password }: Form,
	entries: ReadonlyMap<string, Entry>,
	own: readonly Face[]
): Promise<Filling> {
	const loaded = await load(bytes, password);
	if (typeof loaded === 'string') throw new Error(`The form cannot be read again: ${loaded}.`);
	const { context } = loaded.pdf;
	context.largestObjectNumber = loaded.size - 1;
	const form = fieldsIn(loaded);

	const problems: EntryProblem[] = [];
	const fillings = form.fields.flatMap(({ open, field }) => {
		const entry = entries.get(field.key);
		if (!entry || field.readOnly) return [];
		const shown = shownIn(field, entry, own);
		if ('problem' in shown) problems.push({ key: field.key, problem: shown.problem });
		return [{ open, field, entry, shown }];
	});
	if (problems.length > 0) return { problems };

	const shown = fillings.map((filling) => filling.shown as Shown);
	const ownFonts = facesIn(shown).some((face) => !isStandard(face));
	// Readers that draw every field anew would lose letters that only our fonts hold, and cut what we have set smaller.
	const drawsAll =
		(ownFonts || shown.some(({ text }) => text?.isSmaller)) && isTrueAt(form.form, 'NeedAppearances');
	const { drawing, close } = drawingFor(form, shown, own, drawsAll);
	const changed = new Set<PDFRef>();
	fillings.forEach(({ open, field, entry }, place) =>
		setField({ open, field, entry, shown: shown[place]! }, form.form, drawing, changed)
	);
	dropXml(form, changed);
	listStrays(
		form,
		fillings.map(({ open }) => open),
		changed
	);
	dropUsageRights(form, changed);
	if (drawsAll) {
		drawInReaders(form, changed);
		drawMissing(form, own, drawing, changed);
	}
	close();
	await loaded.pdf.flush();
	return {
		bytes: await saved(bytes, password, form, changed),
		filled: fillings.filter(({ entry }) => !isEmpty(entry)).length,
		smaller: fillings.flatMap(({ field }, place) => (shown[place]!.text?.isSmaller ? [field.key] : []))
	};
}

const textsOf = ({ text, list }: Shown): SetText[] => [
	...(text ? [text] : []),
	...list.map(({ set }) => set)
];

const facesIn = (shown: readonly Shown[]): Face[] =>
	shown.flatMap(textsOf).flatMap(({ lines }) => lines.flatMap(({ spans }) => spans.map(({ face }) => face)));

/** The fonts that are used, in the file; `close` puts our own there, once everything is drawn. */
function drawingFor(
	{ pdf, fields }: OpenForm,
	shown: readonly Shown[],
	own: readonly Face[],
	drawsAll: boolean
): { drawing: Drawing; close: () => void } {
	const others = drawsAll
		? fields.flatMap(({ field }) => {
				const one = shownIn(field, { text: field.holds }, own);
				return 'problem' in one ? [] : [one];
			})
		: [];
	const used = new Set(facesIn([...shown, ...others]));
	const { byFace, close } = inksFor(
		objectsIn(pdf.context),
		own.filter((face) => used.has(face))
	);
	const inks = new Map<Face, Ink>(byFace);
	for (const face of used) {
		if (!isStandard(face)) continue;
		const ref = face.standard.embedIntoContext(pdf.context).toString();
		const show: Ink['show'] = ({ text }) => `${face.standard.encodeText(text)} Tj`;
		inks.set(face, { name: `BL${face.index}`, ref, show });
	}
	return { drawing: { context: pdf.context, inks }, close };
}

async function saved(
	original: Uint8Array,
	password: string,
	{ pdf, trailer, size }: OpenForm,
	changed: ReadonlySet<PDFRef>
): Promise<Uint8Array> {
	const table = lastTable(original);
	const { context } = pdf;
	// Nothing can be added to a file whose table of contents is broken: it is written anew, object for object.
	if (!table)
		return pdf.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false });
	const objects = new Map<PDFRef, PDFObject>();
	for (const [ref, object] of context.enumerateIndirectObjects())
		if (ref.objectNumber >= size || changed.has(ref)) objects.set(ref, object);
	const lock = await lockFor(trailer, context, password);
	return append(original, { context, objects, trailer, table, size: context.largestObjectNumber + 1, lock });
}
