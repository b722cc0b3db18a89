import { isBlankCell, isLeftBlank, plain, runs } from './document';
import type { Block, Cell, PaperDocument, Words } from './document';
import { wordingIn } from './wording';

/** A text of the paper with the name that a report gives it. */
export interface Text {
	field: string;
	text: string;
	bold: boolean;
}

function ofWords(words: Words, field = shortened(plain(words)), bold = false): Text[] {
	return runs(words).map((run) => ({
		field: run.source ?? field,
		text: run.text,
		bold: bold || run.bold === true
	}));
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text);

function ofCell(cell: Cell, column: string, row: number, document: PaperDocument): Text[] {
	if (isBlankCell(cell)) return ofBlock(cell, document);
	return ofWords(cell, wordingIn(document.language).tableCell(column, row));
}

function ofBlock(block: Block, document: PaperDocument): Text[] {
	switch (block.kind) {
		case 'heading':
			return ofWords(block.words, undefined, true);
		case 'paragraph':
		case 'checkBox':
			return ofWords(block.words);
		case 'list':
			return block.items.flatMap((item) => ofWords(item));
		case 'field': {
			const answer = isLeftBlank(block.answer) ? '' : block.answer;
			return [...ofWords(block.label), ...ofWords(answer, block.label)];
		}
		case 'handLine':
			return ofWords(block.label);
		case 'row':
			return block.cells.flatMap((cell) => ofBlock(cell, document));
		case 'reserved':
			return block.cells.flatMap((cell) => ofWords(cell.label));
		case 'contents':
			return Object.values(block.notes ?? {}).flatMap((note) => ofWords(note));
		case 'together':
			return block.blocks.flatMap((inner) => ofBlock(inner, document));
		case 'table':
			return [
				...ofWords(block.caption ?? '', undefined, true),
				...block.columns.flatMap((column) => ofWords(column.header, undefined, true)),
				...block.rows.flatMap((row, index) =>
					row.flatMap((cell, place) => ofCell(cell, block.columns[place]?.header ?? '', index + 1, document))
				)
			];
		default:
			return [];
	}
}

/** Every text of a paper in reading order: what it says, where, and in which weight. */
export const textsOf = (document: PaperDocument): Text[] => [
	...document.blocks.flatMap((block) => ofBlock(block, document)),
	...ofWords(document.footer ?? ''),
	...ofWords(document.title)
];
