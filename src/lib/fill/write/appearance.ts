/** Draws what a field shows: the form's own frame, and our answer within it. */
import { PDFName, PDFNumber, PDFRawStream } from 'pdf-lib';
import type { PDFContext, PDFObject, PDFRef, PDFDict } from 'pdf-lib';
import { drawLine, type Ink } from '../../papers/page/write/ink';
import { number } from '../../papers/page/write/syntax';
import type { Face } from '../../papers/page/face';
import type { Box } from '../open/field-tree';
import { bytesOf, dictAt, nameAt, numbersAt } from '../open/objects';
import { borderOf, sizeOf, turnOf, type Letters } from '../open/room';
import { refFrom } from './own-fonts';
import { leading, type SetText } from './set-text';

export type Alignment = 'left' | 'centre' | 'right';

/** What the boxes of one form share. */
export interface Drawing {
	context: PDFContext;
	inks: ReadonlyMap<Face, Ink>;
}

/** Capital letters reach so high above their line, as a share of the size. */
const capitals = 0.72;
/** From the top of the first line to where its letters stand. */
const rise = 0.93;

const spot = (value: number): string => number(value);

/** The operators that draw the text, within the box. */
function words(
	set: SetText,
	box: Box,
	alignment: Alignment,
	padding: number,
	cells: number,
	inks: Drawing['inks']
): string {
	const { width, height } = sizeOf(box);
	if (set.isComb) {
		const cell = width / cells;
		const baseline = (height - set.size * capitals) / 2;
		return set.lines
			.map((line, place) => drawLine(line, cell * place + (cell - line.width) / 2, baseline, inks))
			.join('\n');
	}
	const across = (lineWidth: number) =>
		alignment === 'left'
			? padding
			: alignment === 'right'
				? width - padding - lineWidth
				: (width - lineWidth) / 2;
	const step = set.size * leading;
	const first =
		set.lines.length === 1 && !set.text.includes('\n') && height < 2.5 * step
			? (height - set.size * capitals) / 2
			: height - padding - set.size * rise;
	return set.lines
		.map((line, place) => drawLine(line, across(line.width), first - place * step, inks))
		.join('\n');
}

const colourOperator = (
	parts: readonly number[],
	[gray, rgb, cmyk]: readonly [string, string, string]
): string => {
	const operator =
		parts.length === 1 ? gray : parts.length === 3 ? rgb : parts.length === 4 ? cmyk : undefined;
	return operator ? `${parts.map(spot).join(' ')} ${operator}\n` : '';
};

/** Background and border as the box asks for them, drawn where the form has not drawn them itself. */
export function frame(box: Box): string {
	const { width, height } = sizeOf(box);
	const marks = dictAt(box.dict, 'MK');
	const fill = colourOperator(numbersAt(marks, 'BG'), ['g', 'rg', 'k']);
	const stroke = colourOperator(numbersAt(marks, 'BC'), ['G', 'RG', 'K']);
	const line = borderOf(box);
	const background = fill && `${fill}0 0 ${spot(width)} ${spot(height)} re f\n`;
	if (stroke === '' || line <= 0) return background && `q\n${background}Q\n`;
	const style = nameAt(dictAt(box.dict, 'BS'), 'S');
	const dash = style === 'D' ? '[3] 0 d\n' : '';
	const edge =
		style === 'U'
			? `0 ${spot(line / 2)} m ${spot(width)} ${spot(line / 2)} l S\n`
			: `${spot(line / 2)} ${spot(line / 2)} ${spot(width - line)} ${spot(height - line)} re S\n`;
	return `q\n${background}${stroke}${spot(line)} w\n${dash}${edge}Q\n`;
}

/** What the form has drawn itself before and after the place of the text, when it marks that place. */
function ownDrawing(box: Box): { stream: PDFRawStream; before: string; after: string } | undefined {
	const looks = dictAt(box.dict, 'AP');
	const stream = looks?.context.lookup(looks.get(PDFName.of('N')));
	const bytes = bytesOf(stream);
	if (!(stream instanceof PDFRawStream) || !bytes) return undefined;
	const drawn = new TextDecoder('latin1').decode(bytes);
	const [begin, end] = [drawn.search(/\/Tx\s+BMC/), drawn.lastIndexOf('EMC')];
	if (begin < 0 || end < begin) return undefined;
	const { width, height } = sizeOf(box);
	const [left = 0, bottom = 0, right = 0, top = 0] = numbersAt(stream.dict, 'BBox');
	// Drawn to another measure, it would put our text in the wrong place.
	if (Math.abs(left) + Math.abs(bottom) + Math.abs(right - width) + Math.abs(top - height) > 1)
		return undefined;
	return { stream, before: drawn.slice(0, begin), after: drawn.slice(end + 3) };
}

/** From the box's own coordinates to the page's, for a box that is turned. */
function turned(box: Box): number[] | undefined {
	const { width, height } = sizeOf(box);
	switch (turnOf(box)) {
		case 90:
			return [0, 1, -1, 0, height, 0];
		case 180:
			return [-1, 0, 0, -1, width, height];
		case 270:
			return [0, -1, 1, 0, 0, width];
		default:
			return undefined;
	}
}

/** A drawing of the box with its answer, as a new object of the file. */
export function textAppearance(
	set: SetText | undefined,
	box: Box,
	letters: Letters,
	layout: { alignment: Alignment; padding: number; cells: number },
	{ context, inks }: Drawing
): PDFRef {
	const { width, height } = sizeOf(box);
	const own = ownDrawing(box);
	const clip = `1 1 ${spot(Math.max(0, width - 2))} ${spot(Math.max(0, height - 2))} re W n`;
	const text =
		set && set.text !== ''
			? `q\n${clip}\n${letters.colour}\n${words(set, box, layout.alignment, layout.padding, layout.cells, inks)}\nQ\n`
			: '';
	const drawn = `${own?.before ?? frame(box)}/Tx BMC\n${text}EMC\n${own?.after ?? ''}`;
	const used = set ? facesIn(set) : [];
	const fonts = context.obj(
		Object.fromEntries(used.map((face) => [inks.get(face)!.name, refFrom(inks.get(face)!.ref)]))
	);
	return context.register(
		context.flateStream(bytesFrom(drawn), {
			Type: 'XObject',
			Subtype: 'Form',
			BBox: keptEntry(own?.stream, 'BBox') ?? [0, 0, Number(spot(width)), Number(spot(height))],
			Matrix: own ? keptEntry(own.stream, 'Matrix') : turned(box),
			Resources: withFonts(own && dictAt(own.stream.dict, 'Resources'), fonts)
		})
	);
}

export const facesIn = ({ lines }: SetText): Face[] => [
	...new Set(lines.flatMap((line) => line.spans.map((span) => span.face)))
];

const keptEntry = (stream: PDFRawStream | undefined, key: string): PDFObject | undefined =>
	stream?.dict.get(PDFName.of(key));

/** The form's own resources and our fonts beside them; the form's are copied, not changed. */
function withFonts(own: PDFDict | undefined, fonts: PDFDict): PDFDict {
	if (!own) return fonts.context.obj({ Font: fonts });
	const copy = own.clone(own.context);
	const known = dictAt(own, 'Font')?.clone(own.context);
	for (const [name, ref] of fonts.entries()) known?.set(name, ref);
	copy.set(PDFName.of('Font'), known ?? fonts);
	return copy;
}

/** One byte a letter: what the form has drawn is kept as it is. */
export const bytesFrom = (drawn: string): Uint8Array =>
	Uint8Array.from(drawn, (letter) => letter.charCodeAt(0) & 0xff);

export function alignmentOf(quadding: PDFObject | undefined): Alignment {
	const value = quadding instanceof PDFNumber ? quadding.asNumber() : 0;
	return value === 1 ? 'centre' : value === 2 ? 'right' : 'left';
}
