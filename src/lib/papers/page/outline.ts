import type { Layout } from './layout';

/** A bookmark: what it says, the page it leads to (from 0) and how far down, in points, and those below it. */
export interface Bookmark {
	title: string;
	page: number;
	down: number;
	kids: Bookmark[];
}

interface Found {
	level: 1 | 2;
	bookmark: Bookmark;
}

/** The headings of level 1 and 2 in the order they stand. `firstPage` is the paper's first page in the PDF, from 0. */
function headings({ pages }: Layout, firstPage: number): Found[] {
	const found = new Map<unknown, Found>();
	pages.forEach((page, index) => {
		for (const mark of page) {
			if (mark.kind !== 'text' || (mark.tag?.role !== 'H1' && mark.tag?.role !== 'H2')) continue;
			const known = found.get(mark.tag);
			const text = mark.line.text.trim();
			if (known) {
				known.bookmark.title += ` ${text}`;
				continue;
			}
			const down = mark.baseline - mark.line.size * 1.5;
			const bookmark = { title: text, page: firstPage + index, down, kids: [] };
			found.set(mark.tag, { level: mark.tag.role === 'H1' ? 1 : 2, bookmark });
		}
	});
	return [...found.values()];
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A paper's bookmarks, nested by heading. A heading that only repeats the paper's title gets none. */
export function bookmarksOf(layout: Layout, firstPage: number): Bookmark[] {
	const top: Bookmark[] = [];
	let open: Bookmark | undefined;
	for (const { level, bookmark } of headings(layout, firstPage)) {
		if (level === 2) (open?.kids ?? top).push(bookmark);
		else if (bare(bookmark.title) === bare(layout.document.title)) open = undefined;
		else top.push((open = bookmark));
	}
	return top;
}

/** A paper in a packet, with its own bookmarks below it. */
export const bookmarkOf = (layout: Layout, firstPage: number): Bookmark => ({
	title: layout.document.title,
	page: firstPage,
	down: 0,
	kids: bookmarksOf(layout, firstPage)
});
