import { describe, expect, test } from 'vitest';
import { familiar, numbersIn, sentencesOf, tooLong, unexplained } from './wording';

describe('sentences', () => {
	test('end at a full stop, not inside a sum of money', () => {
		expect(sentencesOf('You took in $5,000,000.50. That is too much. Is it?')).toHaveLength(3);
	});

	test('a sentence of 36 words is too long, one of 35 is not', () => {
		const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`;

		expect(tooLong(words(35), 35)).toEqual([]);
		expect(tooLong(`Short. ${words(36)}`, 35)).toEqual([words(36)]);
	});
});

describe('numbers', () => {
	test.each([
		['at least 60 per cent of $5,000,000', [60, 5_000_000]],
		['half of them for at least one year', [0.5, 1]],
		['one of three ties, and none of the others', [1, 3]],
		['one may ask a firm (DE 9C)', []]
	])('of %j', (text, numbers) => {
		expect(numbersIn(text, 'en')).toEqual(numbers);
	});

	test.each([
		['al menos el 60 por ciento de $5,000,000', [60, 5_000_000]],
		['la mitad durante al menos un año', [0.5, 1]],
		['uno de tres vínculos, y un buzón', [1, 3]]
	])('of %j', (text, numbers) => {
		expect(numbersIn(text, 'es')).toEqual(numbers);
	});

	test('a wrong limit is seen', () => {
		expect(numbersIn('menos de 26 empleados', 'es')).not.toEqual(numbersIn('fewer than 25 employees', 'en'));
	});
});

describe('abbreviations', () => {
	test.each([
		['The BTRC is clear.', ['BTRC']],
		['The tax certificate (BTRC) is clear, and RAMP shows it.', ['RAMP']],
		['The BTRC is the tax certificate (BTRC).', ['BTRC']],
		['(BTRC) alone explains nothing.', ['BTRC']],
		['The tax certificate (BTRC) is clear. The BTRC counts.', []],
		['Four payroll reports (DE 9C).', []],
		['Four of the DE 9C.', ['DE 9C']]
	])('in %j', (text, found) => {
		expect(unexplained(text)).toEqual(found);
	});
});

test('the familiar form is found, and words that only begin like it are not', () => {
	expect(familiar('Si tienes tu certificado')).toEqual(['tienes', 'tu']);
	expect(familiar('Usted tuvo la titularidad hasta ayer')).toEqual([]);
});
