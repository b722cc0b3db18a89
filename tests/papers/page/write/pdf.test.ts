import { describe, expect, test } from 'vitest';
import { leftBlank } from '../../../../src/lib/papers/page/document';
import type { Block } from '../../../../src/lib/papers/page/document';
import { writePdf } from '../../../../src/lib/papers/page/write/pdf';
import { faces } from '../faces';
import { fieldMap, open, textOfPage } from '../rasterize';
import { paperOf, written } from './written';

const field = (answer: string, more: object = {}): Block => ({
	kind: 'field',
	name: 'address',
	label: 'Address',
	answer,
	...more
});

const table = (rows: number): Block => ({
	kind: 'table',
	columns: [{ header: 'Number' }, { header: 'Employee', share: 4 }],
	rows: Array.from({ length: rows }, (_, index) => [`#${index + 1}.`, `Person ${index + 1}`])
});

describe('writing a paper', () => {
	test('the same paper gives the same bytes', async () => {
		const paper = paperOf(field('2100 E. 1st Street'), table(5));
		expect(await written(paper)).toEqual(await written(paper));
	});

	test('a character that no font holds is named with its field, and nothing is written', async () => {
		const result = await writePdf(paperOf(field('Bakery 🥐 김')), faces, { written: '2026-11-21' });
		expect(result).toEqual({
			problems: [
				{ field: 'Address', character: '🥐', codePoint: 'U+1F950' },
				{ field: 'Address', character: '김', codePoint: 'U+AE40' }
			]
		});
	});

	test('a 500-character address is shown as far as it goes and ends in the addendum', async () => {
		const address = Array.from({ length: 72 }, (_, index) => `Suite${index}`).join(' ');
		const pdf = await open(await written(paperOf(field(address))));
		const shown = (await fieldMap(pdf)).get('address')!.value;
		const pointer = ' (continued in Addendum, item 1)';
		expect(shown.endsWith(pointer)).toBe(true);
		const addendum = await textOfPage(pdf, 2);
		expect(addendum).toContain('Addendum, item 1: continued from “Address”');
		const rest = addendum.slice(addendum.indexOf('“Address”') + 9, addendum.indexOf('A worksheet')).trim();
		expect(`${shown.slice(0, -pointer.length)} ${rest}`).toBe(address);
	});

	test('a box grows to its most lines before its text shrinks', async () => {
		const fields = async (answer: string) =>
			(await fieldMap(await open(await written(paperOf(field(answer, { lines: 2, maxLines: 5 })))))).get(
				'address'
			)!;
		const [short, long] = [await fields('One line'), await fields('Several words. '.repeat(25))];
		expect(long.rect.height).toBeGreaterThan(short.rect.height + 20);
		expect(long.value).toBe('Several words. '.repeat(25));
	});

	test('a table of 300 rows goes over pages, its header on each and every row whole and once', async () => {
		const pdf = await open(await written(paperOf(table(300))));
		const pages = await Promise.all(
			Array.from({ length: pdf.numPages }, (_, page) => textOfPage(pdf, page + 1))
		);
		expect(pdf.numPages).toBeGreaterThan(5);
		for (const page of pages) expect(page).toMatch(/^Number Employee #/);
		const numbers = pages.flatMap((page) => [...page.matchAll(/#(\d+)\. Person (\d+)/g)]);
		expect(numbers.map(([, number]) => Number(number))).toEqual(
			Array.from({ length: 300 }, (_, index) => index + 1)
		);
	});

	test('a table cell higher than a page goes on in the addendum, to the last word', async () => {
		const words = Array.from({ length: 3000 }, (_, index) => `w${index}.`);
		const tall: Block = { kind: 'table', columns: [{ header: 'Story' }], rows: [[words.join(' ')]] };
		const pdf = await open(await written(paperOf(tall)));
		const pages = await Promise.all(
			Array.from({ length: pdf.numPages }, (_, page) => textOfPage(pdf, page + 1))
		);
		expect(pages[0]).toContain('(continued in Addendum, item 1)');
		expect(pages.join(' ').match(/\bw\d+\./g)).toEqual(words);
	});

	test('every page has its notice, its title and its number', async () => {
		const pdf = await open(await written({ ...paperOf(table(60)), footer: 'Not the form.' }));
		for (let page = 1; page <= pdf.numPages; page++)
			expect(await textOfPage(pdf, page)).toMatch(
				new RegExp(`Not the form\\. A worksheet Page ${page} of ${pdf.numPages}$`)
			);
	});

	test('a heading is never left behind at the foot of a page', async () => {
		for (let rows = 20; rows < 34; rows++) {
			const blocks: Block[] = [
				table(rows),
				{ kind: 'heading', level: 2, words: 'Heading' },
				{ kind: 'paragraph', words: 'Its first words.' }
			];
			const pdf = await open(await written(paperOf(...blocks)));
			for (let page = 1; page <= pdf.numPages; page++) {
				const text = await textOfPage(pdf, page);
				expect(text.includes('Heading')).toBe(text.includes('Its first words.'));
			}
		}
	});

	test('what is kept together stands on one page', async () => {
		const hand: Block = { kind: 'handLine', name: 'sign', label: 'Sign', answer: leftBlank('by hand') };
		const together: Block = {
			kind: 'together',
			blocks: [{ kind: 'paragraph', words: 'I declare. '.repeat(200) }, hand]
		};
		const pdf = await open(await written(paperOf(table(20), together)));
		expect(await textOfPage(pdf, 1)).not.toContain('I declare.');
		expect(await textOfPage(pdf, 2)).toMatch(/^I declare\..*Sign/);
	});
});
