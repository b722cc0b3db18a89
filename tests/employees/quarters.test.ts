import { describe, expect, test } from 'vitest';
import { earlier, mostRecentFour, quarterIn } from '../../src/lib/employees/quarters';

describe('the most recent four quarters', () => {
	const four = ['2025Q4', '2026Q1', '2026Q2', '2026Q3'] as const;

	test('on 21 November 2026 they end with the third of 2026', () => {
		expect(mostRecentFour('2026-11-21', four)).toEqual({ quarters: four, missing: [], unused: [] });
	});

	test('a quarter counts from the day after it ends', () => {
		expect(mostRecentFour('2026-09-30', []).quarters[3]).toBe('2026Q2');
		expect(mostRecentFour('2026-10-01', []).quarters[3]).toBe('2026Q3');
	});

	test('a gap is named, an older quarter and one not over are left out', () => {
		expect(mostRecentFour('2026-11-21', ['2026Q4', '2025Q4', '2026Q1', '2026Q3', '2025Q3'])).toEqual({
			quarters: four,
			missing: ['2026Q2'],
			unused: ['2025Q3', '2026Q4']
		});
	});

	test('the quarter before the first of a year is the fourth of the last', () => {
		expect(earlier('2026Q1', 1)).toBe('2025Q4');
		expect(earlier('2026Q3', 7)).toBe('2024Q4');
	});
});

describe('the quarter a cell names', () => {
	test.each([
		'Q3 2026',
		'2026 Q3',
		'2026Q3',
		'2026-Q3',
		'3Q26',
		'3Q2026',
		'Q3/26',
		'Q3-2026',
		'3rd quarter 2026',
		'Quarter 3, 2026',
		'QTR 3 2026',
		'T3 2026',
		'3er trimestre de 2026',
		'Trimestre 3 2026',
		'09/30/2026',
		'2026-09-30',
		'7/1/26'
	])('%s is the third of 2026', (cell) => {
		expect(quarterIn(cell)).toBe('2026Q3');
	});

	test.each(['3/2026', '2026', '3', 'Q5 2026', 'Q3', '13/45/2026', '', 'Q3 2025 2026', 'third'])(
		'%j names none',
		(cell) => {
			expect(quarterIn(cell)).toBeUndefined();
		}
	);

	test('a number is enough where the year has a column of its own', () => {
		expect(quarterIn('3', '2026')).toBe('2026Q3');
		expect(quarterIn('Q3', '26')).toBe('2026Q3');
		expect(quarterIn('3rd', '2026')).toBe('2026Q3');
		expect(quarterIn('3', '')).toBeUndefined();
		expect(quarterIn('5', '2026')).toBeUndefined();
	});
});
