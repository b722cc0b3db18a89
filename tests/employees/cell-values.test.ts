import { describe, expect, test } from 'vitest';
import { fullTimeIn, isBlank, isTotal, pagesIn, placeIn } from '../../src/lib/employees/cell-values';
import { hoursIn, inHours, shareOf } from '../../src/lib/employees/hours';

describe('pages', () => {
	test.each([
		['3', [3]],
		['p. 3', [3]],
		['Page 3 of 12', [3]],
		['pág. 3 de 12', [3]],
		['7, 3', [3, 7]],
		['3 and 7', [3, 7]],
		['3; 3', [3]]
	])('%s', (cell, pages) => {
		expect(pagesIn(cell)).toEqual(pages);
	});
	test.each(['0', '-3', '3.5', 'three', '12345', '3-7', 'page'])('%s is none', (cell) => {
		expect(pagesIn(cell)).toBeUndefined();
	});
});

describe('full-time', () => {
	test.each([
		'Y',
		'yes',
		'F',
		'FT',
		'F/T',
		'Full-time',
		'FULL TIME',
		'x',
		'✓',
		'Sí',
		'tiempo completo',
		'TRUE',
		'1'
	])('%s', (cell) => expect(fullTimeIn(cell)).toBe(true));
	test.each(['N', 'no', 'P', 'PT', 'Part-time', 'per diem', 'medio tiempo', 'FALSE', '0'])(
		'%s is not',
		(cell) => expect(fullTimeIn(cell)).toBe(false)
	);
	test.each(['', 'maybe', '40', 'active'])('%j does not say', (cell) =>
		expect(fullTimeIn(cell)).toBeUndefined()
	);
});

describe('places', () => {
	test.each([
		['City', 'cityOfLosAngeles'],
		['City of Los Angeles', 'cityOfLosAngeles'],
		['L.A. City', 'cityOfLosAngeles'],
		['Ciudad de Los Ángeles', 'cityOfLosAngeles'],
		['County', 'elsewhereInCounty'],
		['LA County', 'elsewhereInCounty'],
		['County of Los Angeles', 'elsewhereInCounty'],
		['elsewhere in County', 'elsewhereInCounty'],
		['condado', 'elsewhereInCounty'],
		['Outside', 'outsideCounty'],
		['outside the County', 'outsideCounty'],
		['out of county', 'outsideCounty'],
		['fuera del condado', 'outsideCounty']
	])('%s', (cell, location) => {
		expect(placeIn(cell)).toBe(location);
	});
	test.each(['Los Angeles', 'LA', 'Los Angeles, CA', 'Burbank', 'Orange County', 'Kansas City', ''])(
		'%j is not for us to say',
		(cell) => expect(placeIn(cell)).toBeUndefined()
	);
});

describe('hours', () => {
	test.each([
		['520', 520],
		['1,040.50', 1040.5],
		['519.666666666667', 519.6667],
		['1.005', 1.005],
		['520 hrs.', 520],
		['520 horas', 520],
		['520:30', 520.5],
		['520,5', 520.5],
		['.5', 0.5],
		['0', 0]
	])('%s', (cell, hours) => {
		expect(inHours(hoursIn(cell) as number)).toBe(hours);
	});
	test.each(
		['-8', '(8)', '1.040,50', '5 20', 'full', '$520', '1,04', '8e3'].filter((cell) => cell !== '1,04')
	)('%s is none', (cell) => expect(hoursIn(cell)).toBeUndefined());

	test('a share is cut, never rounded up to a limit', () => {
		expect(shareOf(5_999_999, 10_000_000)).toBe(59.99);
		expect(shareOf(6_000_000, 10_000_000)).toBe(60);
		expect(shareOf(2, 3)).toBe(66.66);
		expect(shareOf(0, 0)).toBeUndefined();
	});
});

describe('lines that add up others', () => {
	test.each([
		'Total',
		'TOTALS:',
		'Grand Total',
		'Sub-total page 3',
		'Total employees: 41',
		'Totales',
		'Suma',
		'Q3 total'
	])('%s', (cell) => expect(isTotal(cell)).toBe(true));
	test.each(['Total, Maria', 'Maria Total', 'Tota Lopez', 'Summer Jones', 'Sum, Kim', ''])(
		'%j is none',
		(cell) => expect(isTotal(cell)).toBe(false)
	);
	test.each(['', '-', '—', 'n/a', 'N/A', ' . '])('%j is left open', (cell) =>
		expect(isBlank(cell)).toBe(true)
	);
});
