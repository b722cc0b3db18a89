/** Sets an answer into a field's box: at the form's size, smaller where it must be, and never cut. */
import { clusters, tidy, type Face } from '../../papers/page/face';
import { wrap, type Line } from '../../papers/page/lines';
import type { Room } from '../form';
import { facesFor } from './letters';

export interface SetText {
	lines: readonly Line[];
	size: number;
	/** What the field keeps: the text as it is shown. */
	text: string;
	/** Smaller than the form asks for, so that all of it is seen. */
	isSmaller: boolean;
	/** One letter a cell, each in its own line. */
	isComb: boolean;
}

/** Why an answer does not go into its field. */
export type TextProblem =
	/** `fits` of `letters` letters have room. */
	{ kind: 'tooLong'; letters: number; fits: number } | { kind: 'unprintable'; characters: readonly string[] };

/** Line height as a multiple of the size. */
export const leading = 1.16;

/** The largest size where the form leaves it open, and the smallest that can be read on paper. */
const open = 12;
const smallest = 6;

function sizesFor(room: Room): number[] {
	const tall = room.multiline ? open : Math.min(open, (room.height - room.padding) / leading);
	const first = room.size > 0 ? room.size : Math.max(smallest, tall);
	const sizes = [first];
	for (let size = Math.floor((first - 0.01) * 2) / 2; size >= smallest; size -= 0.5) sizes.push(size);
	return sizes;
}

/** How the text stands in its box, or why it does not. */
export function setText(answer: string, room: Room, own: readonly Face[]): SetText | TextProblem {
	const text = room.multiline ? tidy(answer) : tidy(answer).replace(/\s*\n\s*/g, ' ');
	const length = [...text].length;
	if (room.maxLength !== undefined && length > room.maxLength)
		return { kind: 'tooLong', letters: length, fits: room.maxLength };
	const found = facesFor(text, room.style, own);
	if ('unprintable' in found) return { kind: 'unprintable', characters: found.unprintable };

	const sizes = sizesFor(room);
	const setAt = (size: number, words: string): readonly Line[] | undefined =>
		room.comb ? inCells(words, room, size, found) : inBox(words, room, size, found);
	for (const size of sizes) {
		const lines = setAt(size, text);
		if (lines) return { lines, size, text, isSmaller: size < sizes[0]!, isComb: room.comb };
	}
	const fits = mostThatFits(text, (words) => setAt(sizes.at(-1)!, words) !== undefined);
	return { kind: 'tooLong', letters: length, fits };
}

type Found = { faces: readonly Face[]; bold: boolean };

function inBox(text: string, room: Room, size: number, found: Found): readonly Line[] | undefined {
	const width = room.width - 2 * room.padding;
	if (width <= 0) return undefined;
	const lines = wrap(text, room.multiline ? width : Infinity, { ...found, size, isOwn: true });
	if (!room.multiline) return lines.length === 1 && lines[0]!.width <= width ? lines : undefined;
	const isWithin = lines.every((line) => line.width <= width + 0.01);
	return isWithin && lines.length * size * leading <= room.height - room.padding ? lines : undefined;
}

function inCells(text: string, room: Room, size: number, found: Found): readonly Line[] | undefined {
	const cell = room.width / (room.maxLength ?? 1);
	const lines = clusters(text).map((cluster) => wrap(cluster, Infinity, { ...found, size })[0]!);
	return lines.every((line) => line.width <= cell) ? lines : undefined;
}

/** How many letters from the start would still have room. */
function mostThatFits(text: string, fits: (words: string) => boolean): number {
	const letters = [...text];
	let [low, high] = [0, letters.length];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (fits(letters.slice(0, middle).join(''))) low = middle;
		else high = middle - 1;
	}
	return low;
}
