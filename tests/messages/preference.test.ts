import { describe, expect, test } from 'vitest';
import { preferenceCity as cityEnglish } from '../../src/lib/messages/en/preference-city';
import { preferenceCounty as countyEnglish } from '../../src/lib/messages/en/preference-county';
import { preferenceDealer as dealerEnglish } from '../../src/lib/messages/en/preference-dealer';
import { preferenceCity as citySpanish } from '../../src/lib/messages/es/preference-city';
import { preferenceCounty as countySpanish } from '../../src/lib/messages/es/preference-county';
import { preferenceDealer as dealerSpanish } from '../../src/lib/messages/es/preference-dealer';
import { exclusions } from '../../src/lib/preference/bids';
import { familiar, numbersIn, tooLong } from './wording';

/** Every sentence below a key; those with parts to fill in get a word for each. */
function sentences(node: unknown, path = ''): [string, string][] {
	if (typeof node === 'string') return [[path, node]];
	if (typeof node === 'function') return [[path, String(Reflect.apply(node, undefined, ['A', 'B', 'C']))]];
	return Object.entries(node as object).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}

describe.each([
	['County', countyEnglish, countySpanish],
	['City', cityEnglish, citySpanish],
	['dealer', dealerEnglish, dealerSpanish]
])('the words of the %s tool', (_, english, spanish) => {
	const inEnglish = sentences(english);
	const inSpanish = new Map(sentences(spanish));

	test('are the same in number, and others, in Spanish', () => {
		expect([...inSpanish.keys()]).toEqual(inEnglish.map(([path]) => path));
		const same = inEnglish.filter(([path, text]) => inSpanish.get(path) === text && /[a-z]{4}/.test(text));
		expect(same).toEqual([]);
	});
	test('name the same per cents, days and dollars in both languages', () => {
		// “Both” is “los dos”: small numbers count no limit here.
		const limits = (text: string, lang: 'en' | 'es') => numbersIn(text, lang).filter((number) => number > 4);
		for (const [path, text] of inEnglish) {
			if (path === '.problems.highPrice') continue;
			expect(limits(inSpanish.get(path) ?? '', 'es'), path).toEqual(limits(text, 'en'));
		}
	});
	test('come in sentences of at most 35 words, and with “usted”', () => {
		for (const [, text] of [...inEnglish, ...inSpanish]) expect(tooLong(text, 35)).toEqual([]);
		expect([...inSpanish.values()].flatMap(familiar)).toEqual([]);
	});
});

test('every exclusion has its words', () => {
	expect(Object.keys(countyEnglish.lowering.options)).toEqual([...exclusions]);
});
