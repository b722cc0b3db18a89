/** How much of each list the summary tells, so that it keeps to two pages as long as it can. */
import { isBlankCell, plain, type Block } from '../../page/document';

/** How many of each list stand on the paper; what is more is counted and said. */
export interface Room {
	reasons: number;
	answers: number;
	criteria: number;
	steps: number;
	dates: number;
	documents: number;
	points: number;
}

/** From roomy to tight. The tightest still gives each program its first reason and what would change it. */
const rooms: readonly Room[] = [
	{ reasons: 2, answers: 5, criteria: 3, steps: 10, dates: 8, documents: 24, points: 6 },
	{ reasons: 2, answers: 4, criteria: 2, steps: 8, dates: 6, documents: 18, points: 4 },
	{ reasons: 2, answers: 3, criteria: 2, steps: 6, dates: 4, documents: 14, points: 3 },
	{ reasons: 1, answers: 3, criteria: 2, steps: 6, dates: 4, documents: 12, points: 2 },
	{ reasons: 1, answers: 2, criteria: 1, steps: 6, dates: 3, documents: 10, points: 1 }
];

/** A page holds about so many lines of a compact paper, and a line so many letters. */
const page = { lines: 54, letters: 104 };
/** Tables are set a little smaller. */
const smaller = 1.1;
const twoPages = 2 * page.lines - 4;

/** Lines that a text of so many letters takes, of a share of the page's width. */
const wrapped = (text: string, share = 1): number =>
	text
		.split('\n')
		.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (page.letters * share))), 0);

/** Estimated, since fonts are not known here: a paper is words without a page. */
function linesOf(block: Block): number {
	switch (block.kind) {
		case 'heading':
			return block.level === 1 ? 2 + wrapped(plain(block.words)) * 0.5 : 2.3;
		case 'paragraph':
			return wrapped(plain(block.words)) + 0.45;
		case 'list':
			return block.items.reduce((sum, item) => sum + wrapped(plain(item)) + 0.2, 0.3);
		case 'table': {
			const all = block.columns.reduce((sum, { share = 1 }) => sum + share, 0);
			const heights = block.rows.map((row) =>
				Math.max(
					...row.map((cell, i) =>
						isBlankCell(cell) ? 1 : wrapped(plain(cell), (smaller * (block.columns[i]?.share ?? 1)) / all)
					)
				)
			);
			return heights.reduce((sum, height) => sum + height + 0.6, 2);
		}
		default:
			return 1;
	}
}

/** The blocks in the roomiest way that keeps to two pages; in the tightest where none does: nothing is cut off then. */
export function inTwoPages(compose: (room: Room) => readonly Block[]): readonly Block[] {
	let blocks: readonly Block[] = [];
	for (const room of rooms) {
		blocks = compose(room);
		if (blocks.reduce((sum, block) => sum + linesOf(block), 0) <= twoPages) break;
	}
	return blocks;
}
