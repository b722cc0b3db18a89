import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fit } from '../../../src/lib/papers/page/fit';
import type { Room } from '../../../src/lib/papers/page/fit';
import { wrap } from '../../../src/lib/papers/page/lines';
import { faces } from './faces';

const pointers = ['(continued in Addendum, item 1)', '(Add. 1)'];
const room = (width: number, lines: number, oneLine = false): Room => ({
	width,
	linesAt: (size) => (lines === 1 ? 1 : Math.floor((lines * 10) / size)),
	sizes: [10, 9, 8],
	oneLine
});

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');
const withoutPointer = (shown: string): string =>
	pointers.reduce((text, pointer) => text.replace(pointer, ''), shown);

const letters = fc.string({ unit: fc.constantFrom(...'abc ẹŁżñ-, \n'.normalize('NFC')), maxLength: 600 });

describe('a text and its box', () => {
	test('no character is lost between the box and the addendum, and the box holds its part', () => {
		fc.assert(
			fc.property(
				letters,
				fc.integer({ min: 60, max: 300 }),
				fc.integer({ min: 1, max: 4 }),
				(text, width, lines) => {
					const result = fit(text, room(width, lines), { faces }, pointers);
					expect(withoutSpace(withoutPointer(result.shown) + result.rest)).toBe(withoutSpace(text));
					expect(result.lines.length).toBeLessThanOrEqual(room(width, lines).linesAt(result.size));
					for (const line of result.lines) expect(line.width).toBeLessThanOrEqual(width);
				}
			)
		);
	});

	test('white space is lost only where the text is cut', () => {
		const text = 'One  two\n\nthree   '.repeat(40);
		const { shown, rest } = fit(text, room(200, 3), { faces }, pointers);
		const beginning = shown.slice(0, shown.indexOf(pointers[0]!)).trimEnd();
		expect(text.startsWith(beginning)).toBe(true);
		expect(text.endsWith(rest)).toBe(true);
		expect(text.slice(beginning.length, text.length - rest.length)).toMatch(/^\s+$/);
	});

	test('a text that fits at a smaller size is shown whole, in the largest that holds it', () => {
		const text = 'A firm of some name';
		const atNine = wrap(text, 400, { faces, size: 9 })[0]!.width;
		const { size, shown, rest } = fit(text, room(atNine + 1, 1), { faces }, pointers);
		expect([size, shown, rest]).toEqual([9, text, '']);
	});

	test('a long text is cut at the end of a word, never inside one', () => {
		const { shown, rest } = fit('Metropolitan '.repeat(30), room(300, 1), { faces }, pointers);
		expect(withoutPointer(shown).trim()).toMatch(/^(Metropolitan ?)+$/);
		expect(rest).toMatch(/^(Metropolitan ?)+$/);
	});

	test('a word longer than its box is cut between letters, with its marks', () => {
		const { shown, rest } = fit('Ọ́'.repeat(200), room(200, 1), { faces }, pointers);
		expect(withoutPointer(shown).trim() + rest).toBe('Ọ́'.normalize('NFC').repeat(200));
		expect(rest).toMatch(/^\P{M}/u);
	});

	test('a narrow box takes the shorter pointer', () => {
		expect(fit('long words that go on', room(70, 1), { faces }, pointers).shown).toContain('(Add. 1)');
	});

	test('a box too small for any pointer is a fault of the template', () => {
		expect(() => fit('long words that go on', room(10, 1), { faces }, pointers)).toThrow(/too small/);
	});
});
