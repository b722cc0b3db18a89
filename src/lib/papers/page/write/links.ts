import type { Mark } from '../strip';
import type { PdfFile } from './file';
import { dict, list, number, text } from './syntax';
import type { Ref } from './syntax';
import { rectangle } from './widgets';
import type { At } from './widgets';

/** Writes a link to the top of a page. `height` is that page's, in points. */
export function writeLink(
	file: PdfFile,
	mark: Extract<Mark, { kind: 'link' }>,
	{ page, key }: At,
	{ target, height }: { target: Ref; height: number }
): Ref {
	return file.add(
		dict({
			Type: '/Annot',
			Subtype: '/Link',
			Rect: rectangle(mark, height),
			Border: list([0, 0, 0]),
			F: 4,
			P: page,
			Contents: text(mark.link.tip),
			Dest: list([target, '/XYZ', 'null', number(height), 'null']),
			StructParent: key
		})
	);
}
