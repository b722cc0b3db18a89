/** Draws a list of which one thing is chosen, as far as the box shows it. */
import { refFrom } from './own-fonts';
import type { PDFRef } from 'pdf-lib';
import { drawLine } from '../../papers/page/write/ink';
import { number } from '../../papers/page/write/syntax';
import type { FieldOption } from '../form';
import type { Box } from '../open/field-tree';
import { sizeOf, type Letters } from '../open/room';
import { bytesFrom, facesIn, frame, type Drawing } from './appearance';
import { leading, type SetText } from './set-text';

/** The chosen line stands on this ground, as in other programs. */
const chosenGround = '0.6 0.756 0.855 rg';

export interface ListLine {
	option: FieldOption;
	set: SetText;
}

/** Which of a list's things stands on top, so that the chosen one is seen. */
export function firstShown(chosen: number, count: number, visible: number): number {
	return Math.max(0, Math.min(chosen, count - visible));
}

/** How many lines the box has room for. */
export const linesShown = (box: Box, size: number, padding: number): number =>
	Math.max(1, Math.floor((sizeOf(box).height - padding) / (size * leading)));

/** The box with the things from the first shown on, and the chosen one marked. */
export function listAppearance(
	lines: readonly ListLine[],
	chosen: number,
	box: Box,
	{ colour }: Letters,
	padding: number,
	{ context, inks }: Drawing
): PDFRef {
	const { width, height } = sizeOf(box);
	const size = Math.min(...lines.map(({ set }) => set.size));
	const step = size * leading;
	const shown = linesShown(box, size, padding);
	const first = firstShown(chosen, lines.length, shown);
	const drawn = lines.slice(first, first + shown).map(({ set }, place) => {
		const top = height - padding / 2 - place * step;
		const ground =
			first + place === chosen
				? `${chosenGround}\n1 ${number(top - step)} ${number(width - 2)} ${number(step)} re f\n`
				: '';
		const text = set.lines
			.map((line) => drawLine({ ...line, size }, padding, top - size * 0.93, inks))
			.join('\n');
		return `${ground}${colour}\n${text}`;
	});
	const clip = `1 1 ${number(width - 2)} ${number(height - 2)} re W n`;
	const used = [...new Set(lines.flatMap(({ set }) => facesIn(set)))];
	return context.register(
		context.flateStream(bytesFrom(`${frame(box)}/Tx BMC\nq\n${clip}\n${drawn.join('\n')}\nQ\nEMC\n`), {
			Type: 'XObject',
			Subtype: 'Form',
			BBox: [0, 0, Number(number(width)), Number(number(height))],
			Resources: {
				Font: Object.fromEntries(used.map((face) => [inks.get(face)!.name, refFrom(inks.get(face)!.ref)]))
			}
		})
	);
}
