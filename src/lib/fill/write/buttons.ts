/** Ticks boxes and chooses among several, in all places where the form shows them. */
import { PDFName } from 'pdf-lib';
import type { PDFContext } from 'pdf-lib';
import type { OpenField } from '../open/field-tree';
import { nameText } from '../open/objects';
import { onStates } from '../open/read-field';
import { drawTicks } from './tick-appearance';

const off = PDFName.of('Off');

/**
 * @param wanted what is to be chosen, by the name that the form has for it; null for nothing
 */
export function setButton(open: OpenField, wanted: string | null, context: PDFContext): void {
	const states = open.boxes.flatMap(onStates);
	const chosen =
		wanted === null ? off : (states.find((state) => nameText(state) === wanted) ?? PDFName.of(wanted));
	for (const { dict } of open.holders) dict.set(PDFName.of('V'), chosen);
	for (const box of open.boxes) {
		if (onStates(box).length === 0 && chosen !== off) drawTicks(box, chosen, context);
		const isOn = chosen !== off && onStates(box).includes(chosen);
		box.dict.set(PDFName.of('AS'), isOn ? chosen : off);
	}
}
