import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/lib/papers/page/document';
import { problems } from '../../../src/lib/papers/page/problems';
import { faces } from './faces';
import { paperOf } from './write/written';

const found = (...blocks: Block[]) => problems(paperOf(...blocks), faces);
const inField = (answer: string) => found({ kind: 'field', name: 'firm', label: 'Name of firm', answer });

describe('characters that no font holds', () => {
	test.each([
		'Nguyễn Ñandú',
		'Łódź Żółć',
		'Ελληνική Εταιρεία',
		'Кириллица',
		'Ọ́lá',
		'n̈̃',
		'“Ça” — 5 € ½ º №',
		"O'Brien & Søn",
		'Հայկական «Արարատ» և ընկերներ',
		'חברת שלום בע"מ 12',
		'שָׁלוֹם עֲלֵיכֶם',
		'شركة السلام للتجارة 2025',
		'مُحَمَّدٌ رَسُولُ',
		'می‌خواهم ۱۲۳',
		'پاکستان ہاؤس',
		'La Esperanza \u200f(שלום)\u200f 3'
	])('%s can be set', (answer) => expect(inField(answer)).toEqual([]));

	test.each([
		['an emoji', '👩‍🍳', 'U+1F469 U+200D U+1F373'],
		['Korean', '김', 'U+AE40'],
		['Chinese', '面', 'U+9762'],
		['a sign that turns letters around', '\u202e', 'U+202E'],
		['what parts Arabic letters, after a Latin one', 'b\u200c', 'U+0062 U+200C'],
		['an Arabic vowel over a Hebrew letter', 'ש\u064e', 'U+05E9 U+064E'],
		['a vowel below a Hebrew letter that takes none', 'ן\u05b8', 'U+05DF U+05B8'],
		['Devanagari, which Noto Sans holds but which needs shaping', 'क', 'U+0915'],
		['an invisible zero-width space', '\u200b', 'U+200B'],
		['a control character', '\u0007', 'U+0007'],
		['an accent over a letter that keeps its dot', 'i\u030b', 'U+0069 U+030B'],
		['a stack of accents higher than its line', 'A\u0303\u0303\u0303', 'U+00C3 U+0303 U+0303']
	])('%s is named with its field', (_, character, codePoint) => {
		const expected = character.normalize('NFC');
		expect(inField(`Bread ${character} shop`)).toEqual([
			{ field: 'Name of firm', character: expected, codePoint }
		]);
	});

	test('an accent without a letter is named', () => {
		expect(inField('\u0301abc')).toMatchObject([{ codePoint: 'U+0301' }]);
		expect(inField('\u064eabc')).toMatchObject([{ codePoint: 'U+064E' }]);
	});

	test('the same character is named once a field, and again for the next field', () => {
		const fields: Block[] = ['One', 'Two'].map((label) => ({
			kind: 'field',
			name: label,
			label,
			answer: '김김 김'
		}));
		expect(found(...fields).map((problem) => problem.field)).toEqual(['One', 'Two']);
	});

	test('a table cell is named by its column and row, a run by its source, a text by its beginning', () => {
		const where = found(
			{ kind: 'table', columns: [{ header: 'Name' }], rows: [['Ana'], ['김']] },
			{ kind: 'paragraph', words: ['We, ', { text: '김', source: 'Name of firm' }, ', declare'] },
			{ kind: 'paragraph', words: '김 at the beginning' }
		).map((problem) => problem.field);
		expect(where).toEqual(['Name, row 2', 'Name of firm', '김 at the beginning']);
	});
});
