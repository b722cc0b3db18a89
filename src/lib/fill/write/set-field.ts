/** Puts one entry into its field: what the field keeps, and what each of its boxes shows. */
import { PDFHexString, PDFName, PDFNumber } from 'pdf-lib';
import type { PDFDict, PDFObject, PDFRef } from 'pdf-lib';
import type { Face } from '../../papers/page/face';
import type { Entry, FormField, Room } from '../form';
import type { Box, OpenField } from '../open/field-tree';
import type { OpenForm } from '../open/open-form';
import { lettersOf } from '../open/room';
import { alignmentOf, textAppearance, type Drawing } from './appearance';
import { setButton } from './buttons';
import { firstShown, linesShown, listAppearance } from './list-appearance';
import { shownIn, type Shown } from './shown';

export interface Filling {
	open: OpenField;
	field: FormField;
	entry: Entry;
	shown: Shown;
}

/** `changed` gets every object of the file that is no longer what it was. */
export function setField(
	{ open, field, entry, shown }: Filling,
	form: PDFDict | undefined,
	drawing: Drawing,
	changed: Set<PDFRef>
): void {
	for (const { ref } of [...open.holders, ...open.boxes]) changed.add(ref);
	if ('tick' in entry)
		return setButton(open, entry.tick && field.kind === 'check' ? field.on : null, drawing.context);
	if (field.kind === 'choice' && field.shown === 'radio')
		return setButton(open, 'option' in entry ? entry.option : null, drawing.context);
	if (!('room' in field) || !field.room) return;
	for (const { dict } of open.holders) {
		dict.set(PDFName.of('V'), PDFHexString.fromText(shown.value.replaceAll('\n', '\r')));
		// Formatted text, and a place in the list, would still say what was there before.
		for (const old of ['RV', 'I']) dict.delete(PDFName.of(old));
		if (shown.chosen >= 0) dict.set(PDFName.of('I'), drawing.context.obj([shown.chosen]));
	}
	for (const box of open.boxes) setLook(box, lookOf(open, box, field.room, shown, form, drawing));
	if (shown.list.length > 0) scroll(open, field.room, shown);
}

/** The look of a box; others that it may have had, while it is pressed, would show what was there before. */
function setLook({ dict }: Box, look: PDFObject): void {
	dict.set(PDFName.of('AP'), dict.context.obj({ N: look }));
}

function lookOf(
	open: OpenField,
	box: Box,
	room: Room,
	shown: Shown,
	form: PDFDict | undefined,
	drawing: Drawing
): PDFRef {
	const letters = lettersOf(open, box, form);
	if (shown.list.length > 0)
		return listAppearance(shown.list, shown.chosen, box, letters, room.padding, drawing);
	const alignment = alignmentOf(open.inherited('Q') ?? form?.lookup(PDFName.of('Q')));
	const layout = { alignment, padding: room.padding, cells: room.maxLength ?? 1 };
	return textAppearance(shown.text, box, letters, layout, drawing);
}

/** Rolls a list to where the chosen thing is seen. */
function scroll({ holders, boxes }: OpenField, room: Room, { list, chosen }: Shown): void {
	const box = boxes[0];
	if (!box) return;
	const size = Math.min(...list.map(({ set }) => set.size));
	const first = firstShown(chosen, list.length, linesShown(box, size, room.padding));
	for (const { dict } of holders) dict.set(PDFName.of('TI'), PDFNumber.of(first));
}

/** Gives every box without a drawing one of what it holds, for when readers no longer draw them all themselves. */
export function drawMissing(
	{ fields, form }: OpenForm,
	own: readonly Face[],
	drawing: Drawing,
	changed: Set<PDFRef>
): void {
	for (const { open, field } of fields) {
		for (const box of open.boxes) {
			if (box.dict.has(PDFName.of('AP')) || !('room' in field) || !field.room) continue;
			const option =
				field.kind === 'choice' ? field.options.find(({ label }) => label === field.holds) : undefined;
			const entry = option ? { option: option.value } : { text: field.holds };
			const shown = shownIn(field, entry, own);
			if ('problem' in shown) continue;
			setLook(box, lookOf(open, box, field.room, shown, form, drawing));
			changed.add(box.ref);
		}
	}
}
