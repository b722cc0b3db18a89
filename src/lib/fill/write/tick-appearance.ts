/** A tick for boxes that come without a drawing of their own. */
import { PDFDict, PDFName } from 'pdf-lib';
import type { PDFContext } from 'pdf-lib';
import { number } from '../../papers/page/write/syntax';
import type { Box } from '../open/field-tree';
import { sizeOf } from '../open/room';
import { bytesFrom, frame } from './appearance';

/** Our own tick, on a square of side 10. */
const tick = '1.3 w 1 J 1 j 0 G 2.2 5.1 m 4.2 2.7 l 7.9 7.6 l S';

/** Gives a box both looks, ticked and not, under the names that the form uses. */
export function drawTicks(box: Box, on: PDFName, context: PDFContext): void {
	const { width, height } = sizeOf(box);
	const scale = Math.min(width, height) / 10;
	const put = `q ${number(scale)} 0 0 ${number(scale)} ${number((width - 10 * scale) / 2)} ${number((height - 10 * scale) / 2)} cm\n${tick}\nQ\n`;
	const look = (drawn: string) =>
		context.register(
			context.flateStream(bytesFrom(drawn), {
				Type: 'XObject',
				Subtype: 'Form',
				BBox: [0, 0, Number(number(width)), Number(number(height))],
				Resources: {}
			})
		);
	const states = PDFDict.withContext(context);
	states.set(on, look(frame(box) + put));
	states.set(PDFName.of('Off'), look(frame(box)));
	box.dict.set(PDFName.of('AP'), context.obj({ N: states }));
}
