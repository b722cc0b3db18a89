import { lowered } from './strip';
import type { Mark, Strip } from './strip';

/** Marks of one page, measured from its top edge. */
export type Page = Mark[];

/** Strips that hang together, up to the first that does not keep with the next. */
function chunks(strips: readonly Strip[]): Strip[][] {
	const found: Strip[][] = [];
	let open: Strip[] = [];
	for (const strip of strips) {
		open.push(strip);
		if (strip.keep) continue;
		found.push(open);
		open = [];
	}
	return open.length > 0 ? [...found, open] : found;
}

const heightOf = (strips: readonly Strip[], atTop: boolean): number =>
	strips.reduce((sum, strip, place) => sum + strip.height + (atTop && place === 0 ? 0 : strip.gap), 0);

/**
 * Puts strips on pages whose body begins `top` points from the page's edge and is `height` points high. Strips that keep together
 * begin a new page when the rest of this one is too low for all of them, and are parted only when no page could hold them.
 */
export function paginate(strips: readonly Strip[], top: number, height: number): Page[] {
	const pages: Page[] = [[]];
	let y = 0;

	function place(strip: Strip): void {
		if (y === 0 && strip.marks.length === 0) return;
		y += y === 0 ? 0 : strip.gap;
		pages.at(-1)!.push(...strip.marks.map((mark) => lowered(mark, top + y)));
		y += strip.height;
	}

	function turn(next: Strip): void {
		pages.push([]);
		y = 0;
		next.repeat?.forEach(place);
	}

	for (const chunk of chunks(strips)) {
		const isRoomy = y + heightOf(chunk, y === 0) <= height;
		if (y > 0 && (chunk[0]!.breakBefore || !isRoomy)) turn(chunk[0]!);
		for (const strip of chunk) {
			if (y > 0 && y + strip.gap + strip.height > height) turn(strip);
			place(strip);
		}
	}
	return pages;
}
