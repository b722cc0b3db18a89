import { isBlankCell, plain } from './document';
import type { Block, LeftBlank, PaperDocument } from './document';

/** A named blank of a paper: what stands in it, or why nothing does. */
export interface Blank {
	name: string;
	label: string;
	kind: 'field' | 'checkBox' | 'handLine' | 'reserved';
	answer: string | boolean | LeftBlank;
}

function blanksOf(block: Block): Blank[] {
	switch (block.kind) {
		case 'field':
		case 'handLine':
			return [{ name: block.name, label: block.label, kind: block.kind, answer: block.answer }];
		case 'checkBox':
			return [
				{ name: block.name, label: block.tip ?? plain(block.words), kind: 'checkBox', answer: block.ticked }
			];
		case 'reserved': {
			const label = block.cells.map((cell) => cell.label).join(', ');
			return [{ name: block.name, label, kind: 'reserved', answer: block.answer }];
		}
		case 'row':
			return block.cells.flatMap(blanksOf);
		case 'table':
			return block.rows.flatMap((row) => row.filter(isBlankCell).flatMap(blanksOf));
		case 'together':
			return block.blocks.flatMap(blanksOf);
		default:
			return [];
	}
}

/**
 * Every blank of a paper, in reading order.
 * Throws when two blanks share a name or a name holds a character that PDF gives a meaning to: a fault of the template.
 */
export function blanks(document: PaperDocument): Blank[] {
	const found = document.blocks.flatMap(blanksOf);
	const names = new Set<string>();
	for (const { name } of found) {
		if (!/^[\w-]+$/.test(name))
			throw new Error(`The blank "${name}" needs a name of letters, digits, - and _ only.`);
		if (names.has(name)) throw new Error(`Two blanks of "${document.title}" are named "${name}".`);
		names.add(name);
	}
	return found;
}
