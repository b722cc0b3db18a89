import { expect, test } from 'vitest';
import { troubles } from '../../src/lib/fill/form';
import { sourceGroups, sourceIds } from '../../src/lib/fill/sources';
import { fill as english } from '../../src/lib/messages/en/fill';
import { fill as spanish } from '../../src/lib/messages/es/fill';
import { familiar, numbersIn, tooLong } from './wording';

/** Every sentence below a key; those with parts to fill in get a number for each. */
function sentences(node: unknown, path = ''): [string, string][] {
	if (typeof node === 'string') return [[path, node]];
	if (typeof node === 'function') return [[path, String(Reflect.apply(node, undefined, [7, 8, 9]))]];
	return Object.entries(node as object).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}

const inEnglish = sentences(english);
const inSpanish = new Map(sentences(spanish));

test('the words of filling an agency’s form are the same in number, and others, in Spanish', () => {
	expect([...inSpanish.keys()]).toEqual(inEnglish.map(([path]) => path));
	const same = inEnglish.filter(([path, text]) => inSpanish.get(path) === text && /[a-z]{4}/.test(text));
	expect(same).toEqual([]);
});

/** “Twice” is “dos veces”: small numbers count nothing here. */
const numbers = (text: string, lang: 'en' | 'es') =>
	numbersIn(text, lang)
		.filter((number) => number > 4)
		.sort();

test('they name the same numbers, in sentences of at most 35 words, and with “usted”', () => {
	for (const [path, text] of inEnglish) {
		const other = inSpanish.get(path) ?? '';
		expect(numbers(other, 'es'), path).toEqual(numbers(text, 'en'));
		expect([...tooLong(text, 35), ...tooLong(other, 35)], path).toEqual([]);
		expect(familiar(other), path).toEqual([]);
	}
});

test('every thing a case gives, every group and every trouble has its words, and a next step', () => {
	expect(Object.keys(english.sources).sort()).toEqual([...sourceIds].sort());
	expect(Object.keys(english.groups)).toEqual(Object.keys(sourceGroups));
	expect(Object.keys(english.troubles)).toEqual([...troubles]);
	for (const { what, next } of [...Object.values(english.troubles), ...Object.values(spanish.troubles)]) {
		expect(what).toMatch(/[.]$/);
		expect(next).toMatch(/[.]$/);
	}
});
