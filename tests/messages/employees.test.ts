import { describe, expect, test } from 'vitest';
import { employees as english } from '../../src/lib/messages/en/employees';
import { employeeSheet as sheetInEnglish } from '../../src/lib/messages/en/employee-sheet';
import { employees as spanish } from '../../src/lib/messages/es/employees';
import { employeeSheet as sheetInSpanish } from '../../src/lib/messages/es/employee-sheet';
import { familiar, numbersIn, tooLong } from './wording';

/** Every sentence below a key; those with parts to fill in get a quarter, which is a word and a number of things too. */
function sentences(node: unknown, path = ''): [string, string][] {
	if (typeof node === 'string') return [[path, node]];
	if (typeof node === 'function') {
		const said: unknown = Reflect.apply(
			node,
			undefined,
			path.endsWith('.blank') ? [['county', 'city']] : ['2026Q3', 'a', 'C']
		);
		return typeof said === 'string' ? [[path, said]] : sentences(said, path);
	}
	return Object.entries(node as object).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}

const { list: _list, ...blankInEnglish } = sheetInEnglish;
const { list: _lista, ...blankInSpanish } = sheetInSpanish;

describe.each([
	['screen', english, spanish],
	['sheet', blankInEnglish, blankInSpanish],
	['list', sheetInEnglish.list('city', 'b'), sheetInSpanish.list('city', 'b')]
])('the words of the %s', (_, inEnglish, inSpanish) => {
	const en = sentences(inEnglish);
	const es = new Map(sentences(inSpanish));

	test('are the same in number, and others, in Spanish', () => {
		expect([...es.keys()]).toEqual(en.map(([path]) => path));
		const same = en.filter(
			([path, text]) =>
				es.get(path) === text && /[a-z]{5}/.test(text) && text !== 'Total' && path !== '.save.option'
		);
		expect(same).toEqual([]);
	});

	test('name the same limits in both languages', () => {
		const limits = (text: string, lang: 'en' | 'es') => numbersIn(text, lang).filter((number) => number > 5);
		for (const [path, text] of en) expect(limits(es.get(path) ?? '', 'es'), path).toEqual(limits(text, 'en'));
	});

	test('come in sentences of at most 35 words, and with “usted”', () => {
		for (const [, text] of [...en, ...es]) expect(tooLong(text, 35)).toEqual([]);
		expect([...es.values()].flatMap(familiar)).toEqual([]);
	});
});

test.each([
	[english, 'people'],
	[spanish, 'personas']
])('one is told from many', (words, many) => {
	expect(words.people(1, '1')).not.toContain(many);
	expect(words.people(2, '2')).toContain(many);
	expect(words.standing.short(1, '1')).toContain('1');
});
