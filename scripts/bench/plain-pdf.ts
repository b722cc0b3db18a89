/** The same words at the same places, drawn with pdf-lib as it comes: no tags, no fields, no check of the characters. */
import fontkit from '@cantoo/fontkit';
import { PDFDocument, type PDFFont } from 'pdf-lib';
import type { FontFile } from '../../src/lib/papers/page/face';
import { scripts } from '../../src/lib/papers/page/script';
import type { Layout } from '../../src/lib/papers/page/layout';
import type { Line } from '../../src/lib/papers/page/lines';
import type { Mark } from '../../src/lib/papers/page/strip';

interface Placed {
	line: Line;
	x: number;
	baseline: number;
}

/** Where the lines of a mark stand; those of a filled field one below the other. */
function placed(mark: Mark): Placed[] {
	if (mark.kind === 'text') return [mark];
	if (mark.kind !== 'widget' || mark.widget.kind !== 'text') return [];
	return mark.widget.lines.map((line, i) => ({
		line,
		x: mark.x,
		baseline: mark.y + (i + 1) * line.size * 1.4
	}));
}

/** The fonts that the words stand in: no other is embedded. */
const usedIn = ({ pages }: Layout): FontFile[] => [
	...new Set(
		pages
			.flat()
			.flatMap(placed)
			.flatMap(({ line }) => line.spans.flatMap(({ face }) => face.source?.file ?? []))
	)
];

export async function plainPdf(layout: Layout): Promise<Uint8Array> {
	const { pages, size } = layout;
	const pdf = await PDFDocument.create();
	pdf.registerFontkit(fontkit);
	const fonts = new Map<FontFile, PDFFont>();
	for (const file of usedIn(layout))
		fonts.set(
			file,
			await pdf.embedFont(file.bytes, { subset: true, features: { ...scripts[file.script].features } })
		);
	for (const marks of pages) {
		const page = pdf.addPage([size.width, size.height]);
		for (const { line, x, baseline } of marks.flatMap(placed)) {
			for (const span of line.spans) {
				page.drawText(span.text, {
					x: x + span.x,
					y: size.height - baseline,
					size: line.size,
					font: fonts.get(span.face.source!.file)!
				});
			}
		}
	}
	return pdf.save();
}
