/** What stays on one page with what: a heading and its few lines with the table below, a label with its text. */
import { expect, test } from 'vitest';
import type { Block } from '../../../src/lib/papers/page/document';
import { layOut } from '../../../src/lib/papers/page/layout';
import { faces } from './faces';

const line: Block = { kind: 'paragraph', words: 'A line that fills the page.' };
const table: Block = {
	kind: 'table',
	columns: [{ header: 'Column' }],
	rows: [['First row']]
};

/** The page on which each text stands, by the text. */
function pagesOf(blocks: readonly Block[], above: number): Map<string, number> {
	const filler = Array.from({ length: above }, () => line);
	const { pages } = layOut({ title: 'A paper', language: 'en', blocks: [...filler, ...blocks] }, faces);
	return new Map(
		pages.flatMap((marks, page) =>
			marks.flatMap((mark) => (mark.kind === 'text' ? [[mark.line.text, page] as const] : []))
		)
	);
}

const heights = Array.from({ length: 45 }, (_, i) => [i] as const);

test.each(heights)('below %i lines, a heading and its introduction stand with the first row', (above) => {
	const pages = pagesOf(
		[
			{ kind: 'heading', level: 2, words: 'Heading' },
			{ kind: 'paragraph', words: 'Introduction' },
			{ kind: 'paragraph', words: 'Remark' },
			table
		],
		above
	);
	const found = ['Heading', 'Introduction', 'Remark', 'Column', 'First row'].map((text) => pages.get(text));
	expect(new Set(found).size).toBe(1);
});

test.each(heights)('below %i lines, a label stands with the text that it announces', (above) => {
	const pages = pagesOf(
		[
			{ kind: 'paragraph', words: 'Label', leads: true },
			{ kind: 'paragraph', words: 'Text' }
		],
		above
	);
	expect(pages.get('Label')).toBe(pages.get('Text'));
});
