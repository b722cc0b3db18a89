import { blanks } from '../blanks';
import type { PaperDocument } from '../document';
import type { Face } from '../face';
import { layOut } from '../layout';
import { bookmarksOf } from '../outline';
import { problems } from '../problems';
import type { Problem } from '../problems';
import { bind } from './book';
import type { Pace } from './pace';

/** A written PDF, or the characters that kept it from being written. `continued` names the fields that went on in the addendum. */
export type Written =
	{ bytes: Uint8Array; pages: number; continued: readonly string[] } | { problems: readonly Problem[] };

export interface WriteOptions extends Pace {
	/** The day it is written, `YYYY-MM-DD`: there is no clock here, and the same paper gives the same bytes. */
	written: string;
}

/** A paper of more pages than this gets bookmarks. */
const fewPages = 3;

/**
 * Writes a paper as a tagged, fillable PDF, or gives the characters that no font holds and writes nothing.
 * `faces` are the fonts, opened once for many papers: `openFaces(notoSans(regular, bold))`.
 * Throws on a fault of the template: two blanks of one name, a blank too small to point to the addendum.
 */
export async function writePdf(
	document: PaperDocument,
	faces: readonly Face[],
	{ written, ...pace }: WriteOptions
): Promise<Written> {
	blanks(document);
	const unprintable = problems(document, faces);
	if (unprintable.length > 0) return { problems: unprintable };

	const layout = layOut(document, faces);
	const pages = layout.pages.length;
	const bytes = await bind(
		{
			title: document.title,
			language: document.language,
			written,
			parts: [{ layout, group: null }],
			structure: layout.structure,
			bookmarks: pages > fewPages ? bookmarksOf(layout, 0) : [],
			showsBookmarks: false,
			linkTargets: []
		},
		pace
	);
	return { bytes, pages, continued: layout.continuations.map(({ field }) => field) };
}
