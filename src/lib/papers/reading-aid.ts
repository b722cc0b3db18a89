/** A paper turned into something to read: the same words, with nothing in it to fill, sign or send. */
import {
	isBlankCell,
	isLeftBlank,
	plain,
	type Block,
	type Cell,
	type PaperDocument,
	type Words
} from './page/document';
import type { CheckBox, HandLine, TextField } from './page/document';
import type { ReadingAidWords } from './words';

/** The paper without its fields, marked as a reading aid at its top and at the foot of every page. */
export const readingAidOf = (document: PaperDocument, says: ReadingAidWords): PaperDocument => ({
	title: says.title(document.title),
	language: document.language,
	footer: says.notice,
	...(document.density !== undefined && { density: document.density }),
	blocks: [
		{ kind: 'paragraph', words: [{ text: says.notice, bold: true }] },
		{ kind: 'rule' },
		...document.blocks.flatMap((block) => toRead(block, says))
	]
});

function toRead(block: Block, says: ReadingAidWords): Block[] {
	switch (block.kind) {
		case 'checkBox':
			return [{ kind: 'paragraph', words: boxWords(block, says), indent: block.indent ?? 0 }];
		case 'field':
		case 'handLine':
			return [{ kind: 'paragraph', words: blankWords(block, says) }];
		case 'row':
			return block.cells.flatMap((cell) => toRead(cell, says));
		case 'together':
			return [{ ...block, blocks: block.blocks.flatMap((inner) => toRead(inner, says)) }];
		case 'table':
			return [{ ...block, rows: block.rows.map((row) => row.map((cell) => cellToRead(cell, says))) }];
		default:
			return [block];
	}
}

const boxWords = ({ ticked, words }: CheckBox, says: ReadingAidWords): Words => [
	{ text: `${ticked === true ? says.ticked : says.notTicked} `, bold: true },
	...(typeof words === 'string' ? [words] : words)
];

function blankWords({ label, answer }: TextField | HandLine, says: ReadingAidWords): Words {
	const name = label.replace(/[:.\s]+$/, '');
	if (isLeftBlank(answer)) return says.byHand(name, answer.leftBlank);
	return [{ text: says.filled(name, answer), source: name }];
}

/** In a table the label stands in its own column already. */
function cellToRead(cell: Cell, says: ReadingAidWords): Words {
	if (!isBlankCell(cell)) return cell;
	if (cell.kind === 'checkBox') return boxWords(cell, says);
	return isLeftBlank(cell.answer) ? says.byHand('', cell.answer.leftBlank) : plain(cell.answer);
}
