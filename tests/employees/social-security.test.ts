import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutNumber, withoutNumbers } from '../../src/lib/employees/social-security';

const names = ['Ana Ruiz', 'Eva Soto', 'Ida Diaz', 'Ute Lang'];
const beside = (heading: string, cells: readonly string[]) => [
	['Name', heading],
	...cells.map((cell, i) => [names[i] as string, cell])
];

describe('a column of social security numbers is emptied', () => {
	test.each([
		['SSN'],
		['Social Security Number'],
		['SOC. SEC. NO.'],
		['EE SSN'],
		['Employee SSN'],
		['SS #'],
		['S.S.N.'],
		['Last 4 of SSN'],
		['Número de Seguro Social'],
		['SSN/ITIN']
	])('by its heading: %s', (heading) => {
		const { rows, dropped } = withoutNumbers(beside(heading, ['1234567', '98', 'xxx-xx-1234', 'none']));
		expect(dropped).toEqual([1]);
		expect(rows.map((row) => row[1])).toEqual(['', '', '', '', '']);
		expect(rows.map((row) => row[0])).toEqual(['Name', ...names]);
	});

	test.each([
		['123-45-6789', '987-65-4321'],
		['123456789', '987654321'],
		['123 45 6789', ''],
		['123–45–6789', '123.45.6789'],
		['***-**-6789', '###-##-4321'],
		['1.23456789E+08', '123456789']
	])('by what it holds, whatever its heading: %s', (one, other) => {
		const { rows, dropped } = withoutNumbers(beside('Code', [one, other]));
		expect(dropped).toEqual([1]);
		expect(rows.flat().join(' ')).not.toMatch(/\d/);
	});

	test('beside names in one column only the digits go', () => {
		const rows = [
			['Employee / SSN', 'Page'],
			['Ruiz, Ana 12345678', '3'],
			['Soto, Eva 123-45-6789', '4']
		];
		expect(withoutNumbers(rows)).toEqual({
			rows: [
				['Employee / SSN', 'Page'],
				['Ruiz, Ana', '3'],
				['Soto, Eva', '4']
			],
			dropped: []
		});
	});
});

describe('single cells', () => {
	test.each([
		['Ruiz, Ana 123-45-6789', 'Ruiz, Ana'],
		['SSN:123456789', 'SSN:'],
		['Ana (xxx-xx-6789)', 'Ana ()'],
		['１２３－４５－６７８９', '']
	])('%s becomes %j', (cell, cleared) => {
		expect(withoutNumber(cell)).toBe(cleared);
	});

	test.each([
		'519.666666667',
		'2080',
		'1,040.50',
		'(213) 555-1234',
		'2131234567',
		'2026-09-30',
		'Q3 2026',
		'p. 3'
	])('%s is left alone', (cell) => {
		expect(withoutNumber(cell)).toBe(cell);
	});

	test('no run of nine digits survives, wherever it stands', () => {
		const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 });
		const between = fc.constantFrom('', '-', ' ', ' - ', '.', '–', '\u00a0', '\u200b');
		const text = fc.stringMatching(/^[A-Za-z ,']{0,12}$/);
		fc.assert(
			fc.property(digits, between, text, text, (number, mark, before, after) => {
				const all = number.join('');
				const written = [all.slice(0, 3), all.slice(3, 5), all.slice(5)].join(mark);
				expect(withoutNumber(before + written + after)).not.toContain(all.slice(5));
			})
		);
	});
});
