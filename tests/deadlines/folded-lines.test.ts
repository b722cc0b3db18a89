import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedLines } from '../../src/lib/deadlines/folded-lines';

const octetsOf = (line: string) => new TextEncoder().encode(line).length;

test('a line of 75 octets stays whole, one of 76 is folded', () => {
	expect(foldedLines('x'.repeat(75))).toBe('x'.repeat(75));
	expect(foldedLines('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
});
test('38 letters ñ have 76 octets', () => {
	expect(foldedLines('ñ'.repeat(38))).toBe(`${'ñ'.repeat(37)}\r\n ñ`);
});
test('what was folded otherwise is folded anew', () => {
	expect(foldedLines('SUMMARY:año\r\n\t nuevo\r\nEND:VEVENT\r\n')).toBe(
		'SUMMARY:año nuevo\r\nEND:VEVENT\r\n'
	);
});
test('unfolded, every line is what it was, and none is too long', () => {
	const line = fc
		.string({ unit: 'grapheme', maxLength: 400 })
		.map((text) => `X:${text.replace(/[\r\n\t ]/g, '')}`);
	fc.assert(
		fc.property(line, (text) => {
			const folded = foldedLines(text);
			expect(folded.replaceAll('\r\n ', '')).toBe(text);
			expect(folded.split('\r\n').every((one) => octetsOf(one) <= 75)).toBe(true);
		})
	);
});
