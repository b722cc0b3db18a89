import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import type { PDFRef } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { leftBlank } from '../../../../src/lib/papers/page/document';
import { paperOf, written } from './written';

const bytes = await written({
	...paperOf(
		{ kind: 'heading', level: 1, words: 'Title' },
		{ kind: 'paragraph', words: 'Some words.' },
		{ kind: 'paragraph', words: 'Unas palabras.', language: 'es' },
		{ kind: 'list', items: ['One', 'Two'], numbered: true },
		{ kind: 'checkBox', name: 'box', words: 'Box', ticked: true },
		{ kind: 'field', name: 'firm', label: 'Firm', answer: leftBlank('not known yet') },
		{ kind: 'table', columns: [{ header: 'A' }, { header: 'B' }], rows: Array(60).fill(['a', 'b']) }
	),
	title: 'A tagged worksheet'
});
const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
const name = PDFName.of;
const root = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict);

interface Node {
	role: string;
	dict: PDFDict;
	kids: Node[];
	leaves: PDFDict[];
}

function node(dict: PDFDict): Node {
	const kids = dict
		.lookup(name('K'), PDFArray)
		.asArray()
		.map((kid) => pdf.context.lookup(kid, PDFDict));
	const isElement = (kid: PDFDict) => kid.get(name('Type')) === name('StructElem');
	const role = dict.lookup(name('S'), PDFName).decodeText();
	return {
		role,
		dict,
		kids: kids.filter(isElement).map(node),
		leaves: kids.filter((kid) => !isElement(kid))
	};
}

const outline = ({ role, kids }: Node): string =>
	kids.length > 0 ? `${role}(${kids.map(outline).join(' ')})` : role;

const top = node(root.lookup(name('K'), PDFDict));
const all = (from: Node): Node[] => [from, ...from.kids.flatMap(all)];

describe('what a screen reader is told', () => {
	test('the document has a title that is shown, a language, and says that it is tagged', () => {
		expect(pdf.getTitle()).toBe('A tagged worksheet');
		expect(pdf.catalog.lookup(name('Lang'), PDFString).asString()).toBe('en');
		expect(pdf.catalog.lookup(name('MarkInfo'), PDFDict).get(name('Marked'))?.toString()).toBe('true');
		const preferences = pdf.catalog.lookup(name('ViewerPreferences'), PDFDict);
		expect(preferences.get(name('DisplayDocTitle'))?.toString()).toBe('true');
	});

	test('headings, paragraphs, lists, boxes, fields and tables are what they look like, in reading order', () => {
		const table = `Table(${Array(61)
			.fill('TR')
			.map((row, place) => `${row}(${place === 0 ? 'TH TH' : 'TD TD'})`)
			.join(' ')})`;
		expect(outline(top)).toBe(
			`Document(H1 P P L(LI(Lbl LBody) LI(Lbl LBody)) P(Form Span) P(Span Form) ${table})`
		);
	});

	test('words in another language than the paper say so', () => {
		expect(top.kids[2]!.dict.lookup(name('Lang'), PDFString).asString()).toBe('es');
	});

	test('every tag at the end of a branch holds something of a page', () => {
		for (const leafless of all(top).filter((one) => one.kids.length === 0))
			expect(leafless.leaves.length, leafless.role).toBeGreaterThan(0);
	});

	test('every field is found from the structure and the structure from the field', () => {
		const nums = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray).asArray();
		const tagAt = new Map(
			nums.flatMap((key, place) => (place % 2 === 0 ? [[Number(key), nums[place + 1]]] : []))
		);
		const forms = all(top).filter((one) => one.role === 'Form');
		expect(forms).toHaveLength(2);
		for (const form of forms) {
			const widget = form.leaves[0]!.lookup(name('Obj'), PDFDict);
			const key = widget.lookup(name('StructParent'), PDFNumber).asNumber();
			expect(pdf.context.lookup(tagAt.get(key) as PDFRef)).toBe(form.dict);
		}
	});

	test('every page is reached by its tags, and the tab key follows the structure', () => {
		const pages = pdf.getPages();
		expect(pages.length).toBeGreaterThan(1);
		pages.forEach(({ node: page }, place) => {
			expect(page.lookup(name('Tabs'))).toBe(name('S'));
			expect(page.lookup(name('StructParents'), PDFNumber).asNumber()).toBe(place);
		});
	});
});
