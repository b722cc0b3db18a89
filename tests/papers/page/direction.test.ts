import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../chance';
import type { Words } from '../../../src/lib/papers/page/document';
import { wrap } from '../../../src/lib/papers/page/lines';
import type { Line } from '../../../src/lib/papers/page/lines';
import { faces } from './faces';

const width = 400;
const set = (words: Words, isOwn = false) => wrap(words, width, { faces, size: 10, isOwn });
/** What stands on a line from left to right, as it is drawn. */
const drawn = ({ spans }: Line): string =>
	spans.map(({ drawings }) => drawings.map(({ text }) => text).join('')).join('');
const first = (words: Words, isOwn = false) => drawn(set(words, isOwn)[0]!);

describe('the order in which letters stand', () => {
	test.each([
		['Hebrew with a number', 'שלום 12', '12 םולש'],
		['Arabic with a number', 'سلام 2025', '2025 مالس'],
		['Arabic with Arabic digits', 'سلام ١٢', '١٢ مالس'],
		['Hebrew first, then Latin and a number', 'שלום Los Angeles 90033', 'Los Angeles 90033 םולש'],
		['Latin first, then Hebrew', 'La Esperanza שלום', 'La Esperanza םולש'],
		['Armenian, as Latin', 'Հայկ 12', 'Հայկ 12']
	])('a person’s own text, %s', (_, text, wanted) => expect(first(text, true)).toBe(wanted));

	test('a person’s text in a sentence of the paper takes no comma or number of it along', () => {
		const words = [
			'We, ',
			{ text: 'שלום', source: 'Name' },
			', 12 people of ',
			{ text: 'سلام', source: 'Name' },
			', 3.'
		];
		expect(first(words)).toBe('We, םולש, 12 people of مالس, 3.');
	});

	test('a sentence of the paper runs from left to right though it begins with a name', () => {
		expect(first([{ text: 'שלום', source: 'Name' }, ' (51%) declares.'])).toBe('םולש (51%) declares.');
		expect(first('שלום: three of 4')).toBe('םולש: three of 4');
	});

	test('a bracket opens to the side its text begins on, and is copied as itself', () => {
		const [line] = set('שלום (12)', true);
		expect(line!.text).toBe('שלום (12)');
		expect(drawn(line!)).toBe(')12( םולש');
		const outlines = (text: string) => set(text)[0]!.spans[0]!.drawings[0]!.glyphs[0]!.outlines;
		const [left] = line!.spans[0]!.drawings;
		expect(left!.text).toBe(')');
		expect(left!.glyphs[0]!.outlines).toHaveLength(1);
		expect(set('א(', true)[0]!.spans[0]!.drawings[0]!.glyphs[0]!.outlines).not.toEqual(
			left!.glyphs[0]!.outlines
		);
		expect(outlines('(')).toHaveLength(1);
	});

	test('a text that runs from right to left stands at the right edge, each of its lines', () => {
		const lines = set('شركة السلام للتجارة 2025 '.repeat(12), true);
		expect(lines.length).toBeGreaterThan(2);
		for (const line of lines) expect(line.left + line.width).toBeCloseTo(width);
		for (const line of set('La Esperanza שלום '.repeat(12), true)) expect(line.left).toBe(0);
	});

	test('each paragraph of a text runs as its own first letter does', () => {
		const [hebrew, english, again] = set('שלום 1\nLa Esperanza 2\nسلام 3', true);
		expect([hebrew!.runsLeft, english!.runsLeft, again!.runsLeft]).toEqual([true, false, true]);
		expect([drawn(hebrew!), drawn(english!), drawn(again!)]).toEqual(['1 םולש', 'La Esperanza 2', '3 مالس']);
	});

	test('a stretch from right to left stands in one font, so that it is copied in one', () => {
		expect(set('חברת שלום 12, 3', true)[0]!.spans).toHaveLength(1);
		expect(set('شركة السلام 2025', true)[0]!.spans).toHaveLength(1);
	});
});

describe('Arabic letters', () => {
	const outline = (text: string, place: number) =>
		set(text, true)[0]!.spans[0]!.drawings.toReversed()[place]!.glyphs[0]!.outlines[0]!.id;

	test('take their shape from their neighbours', () => {
		const [alone, atBeginning, inMiddle, atEnd] = [
			outline('ع', 0),
			outline('عم', 0),
			outline('معم', 1),
			outline('مع', 1)
		];
		expect(new Set([alone, atBeginning, inMiddle, atEnd]).size).toBe(4);
	});

	test('keep it where a word is too long for its line', () => {
		const [line, next] = wrap('م'.repeat(60), 100, { faces, size: 10, isOwn: true });
		const shape = (from: Line, place: number) =>
			from.spans[0]!.drawings.toReversed().at(place)!.glyphs[0]!.outlines[0]!.id;
		expect(shape(line!, -1)).toBe(outline('ممم', 1));
		expect(shape(next!, 0)).toBe(outline('ممم', 1));
	});

	test('do not join where a sign of no width parts them', () => {
		expect(outline('می\u200cخ', 1)).toBe(outline('می', 1));
		expect(outline('میخ', 1)).not.toBe(outline('می', 1));
	});
});

test('no character is lost, doubled or moved to another line, whatever the mixture', () => {
	const mixture = fc.string({
		unit: fc.constantFrom(...'ab, (12)-/ \nשלוםَسلامպیء\u200f\u05b8'.normalize('NFC')),
		maxLength: 200
	});
	fc.assert(
		fc.property(mixture, fc.integer({ min: 40, max: 300 }), fc.boolean(), (text, room, isOwn) => {
			let lines: readonly Line[];
			try {
				lines = wrap(text, room, { faces, size: 9, isOwn });
			} catch (error) {
				// A mark without its letter is told before.
				expect(String(error)).toContain('No font holds');
				return;
			}
			expect(
				lines
					.map((line) => line.text)
					.join('')
					.replaceAll('\n', '')
			).toBe(text.normalize('NFC').replaceAll('\n', ''));
			for (const line of lines) {
				expect([...drawn(line)].sort().join('')).toBe([...line.text].sort().join(''));
				const [reach = 0] = line.spans
					.map(({ x, drawings }) => x + drawings.reduce((sum, { advance }) => sum + advance, 0) * 0.009)
					.slice(-1);
				if (line.width <= room && !line.runsLeft && !line.text.endsWith(' '))
					expect(reach).toBeLessThan(room + 0.01);
			}
		}),
		{ numRuns: runs(300) }
	);
});
