import type { Bookmark } from '../outline';
import type { PdfFile } from './file';
import { dict, list, number, text } from './syntax';
import type { Ref } from './syntax';

/** Writes bookmarks below `parent` and gives the first and the last. */
function writeLevel(
	file: PdfFile,
	bookmarks: readonly Bookmark[],
	parent: Ref,
	place: (bookmark: Bookmark) => string
): { first: Ref; last: Ref } {
	const refs = bookmarks.map(() => file.reserve());
	bookmarks.forEach((bookmark, index) => {
		const ref = refs[index]!;
		const { title, kids } = bookmark;
		const below = kids.length > 0 ? writeLevel(file, kids, ref, place) : undefined;
		const entries = {
			Title: text(title),
			Parent: parent,
			Dest: place(bookmark),
			Prev: refs[index - 1],
			Next: refs[index + 1],
			First: below?.first,
			Last: below?.last,
			// A minus sign: closed until the reader opens it.
			Count: below && -kids.length
		};
		file.put(ref, dict(entries));
	});
	return { first: refs[0]!, last: refs.at(-1)! };
}

/** Writes bookmarks and gives their root, for the catalog; nothing where there are none. `height` is the pages', in points. */
export function writeOutline(
	file: PdfFile,
	bookmarks: readonly Bookmark[],
	pages: readonly Ref[],
	height: number
): Ref | undefined {
	if (bookmarks.length === 0) return undefined;
	const root = file.reserve();
	const place = ({ page, down }: Bookmark) =>
		list([pages[page]!, '/XYZ', 'null', number(Math.round(height - down)), 'null']);
	const { first, last } = writeLevel(file, bookmarks, root, place);
	file.put(root, dict({ Type: '/Outlines', First: first, Last: last, Count: bookmarks.length }));
	return root;
}
