/** The room that a field gives its text, and the letters it asks for. */
import { PDFNumber } from 'pdf-lib';
import type { PDFDict } from 'pdf-lib';
import type { FontStyle, Room } from '../form';
import type { Box, OpenField } from './field-tree';
import { dictAt, nameAt, numberAt, numbersAt, textAt, textOf } from './objects';

const multiline = 1 << 12;
const comb = 1 << 24;

/** What a field says of its letters: font, size in points (0 leaves it open) and the operators that give the colour. */
export interface Letters {
	font: string;
	size: number;
	colour: string;
}

export function lettersOf(field: OpenField, box: Box, form: PDFDict | undefined): Letters {
	const said = textAt(box.dict, 'DA') ?? textOf(field.inherited('DA')) ?? textAt(form, 'DA') ?? '';
	const set = [...said.matchAll(/\/(\S+)\s+(-?[\d.]+)\s+Tf/g)].at(-1);
	// Only what gives a colour is taken over; anything else there has no business in our drawing.
	const colour = [...said.matchAll(/((?:-?[\d.]+\s+){1}g|(?:-?[\d.]+\s+){3}rg|(?:-?[\d.]+\s+){4}k)\b/g)].at(
		-1
	);
	return {
		font: set?.[1] ?? 'Helv',
		size: Math.max(0, Number(set?.[2] ?? 0) || 0),
		colour: colour?.[0].replace(/\s+/g, ' ') ?? '0 g'
	};
}

/** The nearest of the fonts that every reader has, by the name of the form's own. */
export function styleOf(font: string, form: PDFDict | undefined): FontStyle {
	const dict = dictAt(dictAt(dictAt(form, 'DR'), 'Font'), font);
	const name = nameAt(dict, 'BaseFont') ?? font;
	return {
		family: /cour|mono|consol|typewriter|cmtt/i.test(name)
			? 'Courier'
			: /times|tiro|tibo|tiit|serif(?!.*sans)|roman|georgia|garamond|minion|cambria|cmr\d/i.test(name) &&
				  !/sans/i.test(name)
				? 'Times'
				: 'Helvetica',
		bold: /bold|black|heavy|^(hebo|tibo|cobo)/i.test(name),
		italic: /italic|oblique|^(tiit|heob|coob)/i.test(name)
	};
}

/** Left, bottom, right, top, whichever corners the file names. */
export function rectangleOf({ dict }: Box): [number, number, number, number] {
	const [a = 0, b = 0, c = 0, d = 0] = numbersAt(dict, 'Rect');
	return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** By how much a box is turned against its page: 0, 90, 180 or 270. */
export function turnOf({ dict }: Box): 0 | 90 | 180 | 270 {
	const turn = (((numberAt(dictAt(dict, 'MK'), 'R') ?? 0) % 360) + 360) % 360;
	return turn === 90 || turn === 180 || turn === 270 ? turn : 0;
}

/** Width and height as who reads the text sees them. */
export function sizeOf(box: Box): { width: number; height: number } {
	const [left, bottom, right, top] = rectangleOf(box);
	const turned = turnOf(box) % 180 !== 0;
	return turned
		? { width: top - bottom, height: right - left }
		: { width: right - left, height: top - bottom };
}

/** The width of a box's border, 0 for none. */
export function borderOf({ dict }: Box): number {
	const hasColour = numbersAt(dictAt(dict, 'MK'), 'BC').length > 0;
	const width = numberAt(dictAt(dict, 'BS'), 'W') ?? numbersAt(dict, 'Border')[2] ?? 1;
	return hasColour ? width : 0;
}

/** The room of the smallest box: the text must stand in each of them. */
export function roomOf(field: OpenField, flags: number, form: PDFDict | undefined): Room {
	const longest = field.inherited('MaxLen');
	const rooms = field.boxes.map((box) => {
		const { font, size } = lettersOf(field, box, form);
		return { ...sizeOf(box), padding: Math.max(2, 2 * borderOf(box)), size, style: styleOf(font, form) };
	});
	const smallest = rooms.sort((a, b) => a.width * a.height - b.width * b.height)[0];
	const isMultiline = (flags & multiline) !== 0;
	const maxLength = longest instanceof PDFNumber && longest.asNumber() > 0 ? longest.asNumber() : undefined;
	return {
		...(smallest ?? { width: 0, height: 0, padding: 2, size: 0, style: styleOf('Helv', form) }),
		multiline: isMultiline,
		comb: (flags & comb) !== 0 && !isMultiline && maxLength !== undefined,
		maxLength
	};
}
