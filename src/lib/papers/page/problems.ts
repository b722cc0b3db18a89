import type { PaperDocument } from './document';
import { tidy } from './face';
import type { Face } from './face';
import { unsetIn } from './pieces';
import { textsOf } from './texts';

/** A character that no font at hand can set, and where it stands. */
export interface Problem {
	/** The label of the field, table cell or text, as the reader knows it. */
	field: string;
	/** What the user sees as one character; it may be several code points, or invisible. */
	character: string;
	/** `U+1F600`, or several, apart by spaces. */
	codePoint: string;
}

const codePoints = (text: string): string =>
	[...text]
		.map((point) => `U+${point.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
		.join(' ');

/**
 * The characters of a paper that the fonts cannot set, each once a field, in reading order; none means that it can be written.
 * `faces` come from `openFaces`.
 */
export function problems(document: PaperDocument, faces: readonly Face[]): Problem[] {
	const seen = new Map<string, Problem>();
	const graphemes = new Intl.Segmenter(document.language, { granularity: 'grapheme' });
	// A paper says the same many times.
	const settable = [new Set<string>(), new Set<string>()] as const;
	for (const { field, text, bold } of textsOf(document)) {
		const known = settable[bold ? 1 : 0];
		if (known.has(text)) continue;
		const tidied = tidy(text);
		const unset = unsetIn(tidied, faces, bold);
		if (unset.length === 0) {
			known.add(text);
			continue;
		}
		const alone = [...graphemes.segment(tidied)]
			.map(({ segment }) => segment)
			.filter((segment) => unsetIn(segment, faces, bold).length > 0);
		// Some letters can be set alone, but not beside their neighbours.
		for (const character of alone.length > 0 ? alone : unset)
			seen.set(`${field}\n${character}`, { field, character, codePoint: codePoints(character) });
	}
	return [...seen.values()];
}
