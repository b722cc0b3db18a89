import { clusters, tidy } from './face';
import { wrap } from './lines';
import type { Line, Setting } from './lines';

/** The room a text has: its width in points, how many lines there are at a size, and the sizes to try, largest first. */
export interface Room {
	width: number;
	linesAt(size: number): number;
	sizes: readonly number[];
	/** A box of one line: line breaks in its text become spaces. */
	oneLine?: boolean;
}

/** What stands in the box, and what is left for the addendum (empty when all fits). */
export interface Fit {
	lines: readonly Line[];
	size: number;
	shown: string;
	rest: string;
}

/** Where a text may be cut: before each stretch of white space, from the start on. */
const wordEnds = (text: string): number[] => [
	0,
	...[...text.matchAll(/(?<=\S)\s/gu)].map((match) => match.index)
];

/** Where a text may be cut when its first word alone is too long: between clusters, never inside one. */
function clusterEnds(text: string): number[] {
	let end = 0;
	return clusters(text).map((cluster) => (end += cluster.length));
}

/** The last of the rising `cuts` that fits, or undefined. */
function lastFitting(cuts: readonly number[], fits: (cut: number) => boolean): number | undefined {
	let low = 0;
	let high = cuts.length;
	let found: number | undefined;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (fits(cuts[middle]!)) {
			found = cuts[middle]!;
			low = middle + 1;
		} else high = middle;
	}
	return found;
}

/**
 * Sets a text into its room: at the first size that holds it whole; else at the smallest, cut at a word's end, with the first of
 * `pointers` that leaves it room ("(continued in Addendum, item 2)"). `shown` without its pointer, and `rest`, make up the
 * text again but for the white space at the cut. Throws when the box is too small even for the shortest pointer.
 */
export function fit(
	text: string,
	room: Room,
	setting: Omit<Setting, 'size'>,
	pointers: readonly string[]
): Fit {
	const whole = room.oneLine ? tidy(text).replace(/\n/g, ' ') : tidy(text);
	const linesOf = (shown: string, size: number) => wrap(shown, room.width, { ...setting, size, isOwn: true });
	for (const size of room.sizes) {
		const lines = linesOf(whole, size);
		if (lines.length <= room.linesAt(size)) return { lines, size, shown: whole, rest: '' };
	}
	const size = room.sizes.at(-1)!;
	for (const pointer of pointers) {
		const shownUpTo = (cut: number) => `${whole.slice(0, cut).trimEnd()} ${pointer}`.trimStart();
		const fits = (cut: number) => linesOf(shownUpTo(cut), size).length <= room.linesAt(size);
		const byWord = lastFitting(wordEnds(whole), fits);
		if (byWord === undefined) continue;
		const cut = byWord || (lastFitting(clusterEnds(whole), fits) ?? 0);
		const shown = shownUpTo(cut);
		return { lines: linesOf(shown, size), size, shown, rest: whole.slice(cut).trimStart() };
	}
	throw new Error(`A blank of ${room.width} points is too small to point to the addendum.`);
}
