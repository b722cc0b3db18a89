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
export function flowBlock(block: Block, flow: Flow, band: Band, parent: Tag): Strip[] {
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

/** Sets blocks one below the other. */
export const flowBlocks = (blocks: readonly Block[], flow: Flow, band: Band, parent: Tag): Strip[] =>
	blocks.flatMap((block) => flowBlock(block, flow, band, parent));
