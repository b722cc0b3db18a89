import { bodyWidth, measuresFor } from '../measures';
import type { Measures } from '../measures';
import type { PaperDocument } from '../document';
import type { Face } from '../face';
import { wordingIn } from '../wording';
import type { Wording } from '../wording';

/** Text that did not fit its box and goes on at the end of the paper. */
export interface Continuation {
	item: number;
	field: string;
	rest: string;
}

/** A paper of the packet, as the contents list it. */
export interface Entry {
	id: string;
	title: string;
	/** The page of the packet that it begins on. */
	page: number;
}

/** What every block's setting needs; `continuations` grows while the blocks are set. */
export interface Flow {
	measures: Measures;
	faces: readonly Face[];
	wording: Wording;
	continuations: Continuation[];
	/** Every paper of the packet whose cover this is. */
	contents?: readonly Entry[];
}

/** The part of the page's width that a block may use, in points from the page's left edge. */
export interface Band {
	x: number;
	width: number;
}

export const flowFor = (document: PaperDocument, faces: readonly Face[]): Flow => ({
	measures: measuresFor(document),
	faces,
	wording: wordingIn(document.language),
	continuations: []
});

export const bodyBand = (measures: Measures): Band => ({
	x: measures.margin.side,
	width: bodyWidth(measures)
});

/** The band without `by` points on its left. */
export const indented = (band: Band, by: number): Band => ({ x: band.x + by, width: band.width - by });

/** Bands side by side, as wide as their shares, with a gutter between them. */
export function parted(band: Band, shares: readonly number[], gutter: number): Band[] {
	const room = band.width - gutter * (shares.length - 1);
	const all = shares.reduce((sum, share) => sum + share, 0);
	let x = band.x;
	return shares.map((share) => {
		const width = (room * share) / all;
		const part = { x, width };
		x += width + gutter;
		return part;
	});
}
