import { describe, expect, test } from 'vitest';
import { wrap } from '../../../../src/lib/papers/page/lines';
import { faces } from '../faces';
import { fieldMap, inside, open, picture, textOfPage } from '../rasterize';
import { paperOf, written } from './written';

const names = ['Nguyễn Ñandú', 'Łódź Żółć', 'Ελληνική Εταιρεία', 'Кириллица', 'Ọ́lá Ẹ̀kọ́', 'M̃ n̈̃'];

/** The share of a name's rectangle that is ink, at the least: about half of what plain letters have. */
const leastInk = 0.04;

describe('a name in any Latin, Greek, Cyrillic or Vietnamese letters', () => {
	test.each(names)('%s stands in its field in ink, as wide as it should be', async (name) => {
		const pdf = await open(
			await written(paperOf({ kind: 'field', name: 'firm', label: 'Firm', answer: name }))
		);
		const field = (await fieldMap(pdf)).get('firm')!;
		const seen = await picture(pdf, 1, 3);
		const [line] = wrap(name, 400, { faces, size: 10 });
		expect(field.value).toBe(name.normalize('NFC'));
		expect(seen.inkWidth(inside(field.rect))).toBeGreaterThan(line!.width - 2);
		expect(seen.inkWidth(inside(field.rect))).toBeLessThan(line!.width + 1);
		expect(seen.ink({ ...inside(field.rect), width: line!.width })).toBeGreaterThan(leastInk);
	});

	test.each(names)('%s has ink under each of its letters when it stands in running text', async (name) => {
		const pdf = await open(await written(paperOf({ kind: 'paragraph', words: name })));
		const seen = await picture(pdf, 1, 3);
		let x = 60;
		for (const cluster of name.match(/\P{M}\p{M}*/gu)!) {
			const width = wrap(cluster, 400, { faces, size: 10 })[0]!.width;
			const letter = { x, y: 792 - 54 - 15, width, height: 16 };
			if (cluster !== ' ') expect(seen.ink(letter), `ink of ${cluster}`).toBeGreaterThan(0.04);
			x += cluster === ' ' ? 2.6 : width;
		}
		expect(await textOfPage(pdf, 1)).toContain(name.normalize('NFC').split(' ')[0]);
	});

	test('a mark that has no composed letter stands over its letter, not beside it', async () => {
		const pdf = await open(await written(paperOf({ kind: 'paragraph', words: 'M̃' })));
		const seen = await picture(pdf, 1, 4);
		const width = wrap('M', 400, { faces, size: 10 })[0]!.width;
		const above = { x: 55, y: 792 - 54 - 3.3, width: width + 20, height: 4 };
		expect(seen.inkWidth(above)).toBeGreaterThan(2.5);
		expect(seen.inkWidth({ ...above, x: 60 + width })).toBe(0);
	});
});
