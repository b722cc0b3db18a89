import type { Face } from './face';
import { bodyBand } from './flow/context';
import { baselineIn } from './flow/text';
import type { Layout } from './layout';
import { wrap } from './lines';
import type { Line } from './lines';
import type { Mark } from './strip';
import { wordingIn } from './wording';

/** Where a paper stands in a packet. */
export interface Place {
	/** The page of the packet that it begins on. */
	first: number;
	/** How many pages the packet has. */
	of: number;
	/** The cover has no numbers of its own beside the packet's. */
	isCover?: boolean;
}

const size = 7.5;
const height = size * 1.35;

/**
 * The paper with the foot of every page: its notice and title, its own page number and, in a packet, the packet's below.
 * Feet have no tag: a screen reader need not hear them on every page.
 */
export function footed(layout: Layout, faces: readonly Face[], place?: Place): Layout {
	const { document, measures, pages } = layout;
	const wording = wordingIn(document.language);
	const { x, width } = bodyBand(measures);
	const top = measures.page.height - measures.margin.bottom + measures.foot;
	const right = (text: string): Line => wrap(text, width, { faces, size })[0]!;
	const numbers = pages.map((_, index) => {
		const own = right(wording.page(index + 1, pages.length));
		if (place === undefined) return [own];
		const inPacket = right(wording.packetPage(place.first + index, place.of));
		return place.isCover ? [inPacket] : [own, inPacket];
	});
	const widest = Math.max(...numbers.flat().map((line) => line.width));
	const words = [document.footer ?? [], document.title].flat();
	const notice = words.flatMap((text) => wrap(text, width - widest - 20, { faces, size }));
	const text = (line: Line, left: number, row: number): Mark => {
		const baseline = top + 4 + row * height + baselineIn(height, size);
		return { kind: 'text', x: left, baseline, line, tag: null, gray: 0.3 };
	};
	const left: Mark[] = [
		{ kind: 'rule', x, y: top, width, thickness: 0.5, gray: 0.75 },
		...notice.map((line, row) => text(line, x, row))
	];
	const footedPages = pages.map((page, index) => [
		...page,
		...left,
		...numbers[index]!.map((line, row) => text(line, x + width - line.width, row))
	]);
	return { ...layout, pages: footedPages };
}
