/** What can be wrong with how a written paper falls into pages, and slips of the pen that no paper may show. */
import type { Block } from '../../src/lib/papers/page/document';
import { bare, goesLeft, hasLetters, wordsOf, type Seen } from './seen';

const flat = (blocks: readonly Block[]): Block[] =>
	blocks.flatMap((block) => (block.kind === 'together' ? flat(block.blocks) : [block]));

const isIn = (all: string, words: string) =>
	all.includes(words) || (goesLeft.test(words) && hasLetters(all, words));

/** Fewer letters than this are a label, not something that can be signed. */
const aSentence = 20;

/** No heading ends a page, and nobody signs on a page that holds nothing of what is signed. */
export function pageFaults({ document, texts, fields }: Seen): string[] {
	const foot = bare(document.footer ?? document.title);
	const bodies = texts.map((text) => bare(text).slice(0, bare(text).lastIndexOf(foot)));
	const blocks = flat(document.blocks);
	const headings = blocks.flatMap((block) =>
		block.kind === 'heading' || (block.kind === 'paragraph' && block.leads) ? wordsOf(block) : []
	);
	const said = blocks
		.flatMap((block) => (['row', 'field', 'handLine'].includes(block.kind) ? [] : wordsOf(block)))
		.map(bare)
		.filter((words) => words.length >= aSentence);
	const signed = fields.flatMap(({ kind, page }) => (kind === 'signature' ? [page] : []));
	return [
		...bodies.flatMap((words, i) =>
			headings.flatMap((heading) =>
				words.endsWith(bare(heading)) ? [`page ${i + 1} ends with “${heading}”`] : []
			)
		),
		...signed.flatMap((page) =>
			said.some((words) => isIn(bodies[page - 1]!, words)) ? [] : [`nothing but a signature on page ${page}`]
		)
	];
}

/** What templates leave behind: two full stops, a word of the program's own. */
export const slipFaults = ({ texts }: Seen): string[] =>
	texts.flatMap((text) => text.match(/[^.]\.\.(?!\.)|\bundefined\b|\bNaN\b|\[object/g) ?? []);
