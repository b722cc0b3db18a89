import type { Block } from '../document';
import type { Strip } from '../strip';
import type { Tag } from '../tags';
import { checkBox, reserved, row } from './blanks';
import { contents } from './contents';
import type { Band, Flow } from './context';
import { table } from './table';
import { heading, list, paragraph } from './text';

/** Blocks one below the other, kept on one page. */
const kept = (strips: readonly Strip[]): Strip[] =>
	strips.map((strip, place) => ({ ...strip, keep: place < strips.length - 1 }));

/** Sets one block in its band: the strips it takes, with their tags grown under `parent`. */
function flowBlock(block: Block, flow: Flow, band: Band, parent: Tag): Strip[] {
	const { gap } = flow.measures;
	switch (block.kind) {
		case 'heading':
			return heading(block, flow, band, parent);
		case 'paragraph':
			return paragraph(block, flow, band, parent);
		case 'list':
			return list(block, flow, band, parent);
		case 'checkBox':
			return checkBox(block, flow, band, parent);
		case 'field':
		case 'handLine':
			return row({ kind: 'row', cells: [block] }, flow, band, parent);
		case 'row':
			return row(block, flow, band, parent);
		case 'table':
			return table(block, flow, band, parent);
		case 'reserved':
			return reserved(block, flow, band, parent);
		case 'contents':
			return contents(block, flow, band, parent);
		case 'together':
			return kept(flowBlocks(block.blocks, flow, band, parent));
		case 'rule':
			return [{ gap, height: 1, marks: [{ kind: 'rule', ...band, y: 0.5, thickness: 0.6 }] }];
		case 'space':
			return [{ gap: 0, height: gap * 1.5, marks: [] }];
		case 'pageBreak':
			return [{ gap: 0, height: 0, marks: [], breakBefore: true, keep: true }];
	}
}

/** So many lines below a heading are still its introduction to what follows. */
const fewLines = 3;

/**
 * Sets blocks one below the other, and gives each one's strips. What introduces a block (a label, a few lines below a
 * heading) stays with it.
 */
export function* flowing(
	blocks: readonly Block[],
	flow: Flow,
	band: Band,
	parent: Tag
): Generator<readonly Strip[]> {
	let introduces = false;
	for (const [place, block] of blocks.entries()) {
		const strips = flowBlock(block, flow, band, parent);
		const isIntroduction: boolean = introduces && block.kind === 'paragraph' && strips.length <= fewLines;
		introduces = isIntroduction || (block.kind === 'heading' && block.level > 1);
		const leads = isIntroduction || (block.kind === 'paragraph' && block.leads === true);
		yield leads && goesOn(blocks[place + 1]) ? keptWithNext(strips) : strips;
	}
}

export const flowBlocks = (blocks: readonly Block[], flow: Flow, band: Band, parent: Tag): Strip[] =>
	[...flowing(blocks, flow, band, parent)].flat();

/** Whether a block belongs to what stands above it; a heading, a rule and white space begin something else. */
const goesOn = (next: Block | undefined): boolean =>
	next !== undefined && !['heading', 'rule', 'space', 'pageBreak'].includes(next.kind);

const keptWithNext = (strips: readonly Strip[]): Strip[] =>
	strips.map((strip, place) => (place === strips.length - 1 ? { ...strip, keep: true } : strip));
