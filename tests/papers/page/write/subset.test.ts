import { create } from '@cantoo/fontkit';
import type { Font } from '@cantoo/fontkit';
import { describe, expect, test } from 'vitest';
import { cutFont } from '../../../../src/lib/papers/page/write/subset';
import { fontOnDisk } from '../../../../src/cli/fonts';

const { regular } = await fontOnDisk('latin');
const whole = create(regular) as Font;
const idOf = (letter: string): number => whole.glyphForCodePoint(letter.codePointAt(0)!)!.id;
const alone = (letter: string) => ({ advance: 500, outlines: [{ id: idOf(letter), dx: 0, dy: 0 }] });

/** The outline as the cut font draws it. */
const drawnBy = (font: Font, id: number): string => font.getGlyph(id)!.path.toSVG();

describe('a font cut down to some letters', () => {
	const letters = [...'Nguyễnñéîœ12'];
	const cut = create(cutFont(regular, letters.map(alone))) as Font;

	test.each(letters.map((letter, place) => [letter, place + 1] as const))(
		'draws %s as the whole one does',
		(letter, place) => {
			expect(drawnBy(cut, place)).toBe(drawnBy(whole, idOf(letter)));
			expect(drawnBy(cut, place)).not.toBe('');
		}
	);

	test('is a small part of it', () => {
		expect(cutFont(regular, letters.map(alone)).length).toBeLessThan(regular.length / 20);
	});

	test('lays outlines over each other where that is wanted, and moves the pen as it is told', () => {
		const [base, mark] = [idOf('M'), whole.glyphForCodePoint(0x303)!.id];
		const outlines = [
			{ id: base, dx: 0, dy: 0 },
			{ id: mark, dx: 700, dy: 180 }
		];
		const both = create(cutFont(regular, [{ advance: 907, outlines }])) as Font;
		const { bbox, advanceWidth } = both.getGlyph(1)!;
		const [letter, tilde] = [whole.getGlyph(base)!.bbox, whole.getGlyph(mark)!.bbox];
		expect(advanceWidth).toBe(907);
		expect([bbox.minX, bbox.minY]).toEqual([letter.minX, letter.minY]);
		expect([bbox.maxX, bbox.maxY]).toEqual([Math.max(letter.maxX, tilde.maxX + 700), tilde.maxY + 180]);
	});

	test('has letters without ink', () => {
		const none = create(cutFont(regular, [{ advance: 0, outlines: [] }, alone(' ')])) as Font;
		expect([drawnBy(none, 1), drawnBy(none, 2)]).toEqual(['', '']);
	});

	test('a file without outlines is refused', () => {
		const other = regular.slice();
		// The table of outlines, under another name.
		const at = Buffer.from(other).indexOf('glyf');
		other[at] = 'G'.charCodeAt(0);
		expect(() => cutFont(other, [alone('a')])).toThrow(/glyf/);
	});
});
