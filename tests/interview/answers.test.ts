import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCount, parseDate, parseDollars, parseShare } from '../../src/lib/interview/answers';

describe('dollars', () => {
	test.each([
		['$1,234.50', 1234.5],
		['1234.5', 1234.5],
		['1 234', 1234],
		['$ 480,000', 480_000],
		['US$ 5,000,000.00', 5_000_000],
		['480000 USD', 480_000],
		['0', 0],
		['.50', 0.5],
		['12.', 12],
		['１２３', 123]
	])('%j is %d', (typed, value) => {
		expect(parseDollars(typed)).toEqual({ value });
	});

	test.each([
		['', 'nothingTyped'],
		['$', 'nothingTyped'],
		['1.234,50', 'commaAsDecimal'],
		['12,5', 'commaAsDecimal'],
		['1.234.567', 'commaAsDecimal'],
		['1234,50', 'commaAsDecimal'],
		['1.005', 'tooManyDecimals'],
		['-5', 'negative'],
		['$-5', 'negative'],
		['(500)', 'negative'],
		['12 50', 'notDollars'],
		['12,34', 'commaAsDecimal'],
		['1,23,456', 'notDollars'],
		['about 5', 'notDollars'],
		['5k', 'notDollars'],
		['1e6', 'notDollars'],
		['99999999999999', 'tooLarge']
	])('%j is refused: %s, and is given back as typed', (typed, problem) => {
		expect(parseDollars(typed)).toEqual({ problem, found: typed });
	});
});

describe('counts and shares', () => {
	test('a count may have a comma between thousands', () => {
		expect(parseCount('1,200')).toEqual({ value: 1200 });
		expect(parseCount(' 12 ')).toEqual({ value: 12 });
	});

	test('half a person is refused', () => {
		expect(parseCount('12.5')).toEqual({ problem: 'notAWholeNumber', found: '12.5' });
	});

	test.each([
		['60', 60],
		['60%', 60],
		['60.5 %', 60.5],
		['100', 100],
		['0', 0]
	])('%j is a share of %d', (typed, value) => {
		expect(parseShare(typed)).toEqual({ value });
	});

	test.each([
		['100.01', 'shareAbove100'],
		['60,5', 'commaAsDecimal'],
		['-1', 'negative'],
		['most', 'notAShare'],
		['', 'nothingTyped']
	])('%j is no share: %s', (typed, problem) => {
		expect(parseShare(typed)).toEqual({ problem, found: typed });
	});
});

describe('dates', () => {
	test('three fields and ISO text give the same date', () => {
		expect(parseDate({ year: '2024', month: '1', day: '5' })).toEqual({ value: '2024-01-05' });
		expect(parseDate('2024-01-05')).toEqual({ value: '2024-01-05' });
	});

	test('29 February is a date in a leap year alone', () => {
		expect(parseDate('2024-02-29')).toEqual({ value: '2024-02-29' });
		expect(parseDate('2025-02-29')).toEqual({ problem: 'noSuchDate', found: '2025-02-29' });
		expect(parseDate('1900-02-29')).toEqual({ problem: 'noSuchDate', found: '1900-02-29' });
	});

	test.each([
		[{ year: '', month: '', day: '' }, 'nothingTyped'],
		[{ year: '24', month: '1', day: '5' }, 'yearTooShort'],
		[{ year: '2024', month: 'May', day: '5' }, 'notADate'],
		[{ year: '2024', month: '', day: '5' }, 'notADate'],
		[{ year: '2024', month: '6', day: '31' }, 'noSuchDate'],
		[{ year: '2024', month: '13', day: '1' }, 'noSuchDate'],
		[{ year: '2024', month: '1', day: '0' }, 'noSuchDate'],
		['yesterday', 'notADate']
	])('%j is refused: %s', (typed, problem) => {
		expect(parseDate(typed)).toMatchObject({ problem });
	});
});

test('nothing that can be typed makes a reader throw, and every problem gives it back', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
			for (const read of [parseCount, parseDollars, parseShare]) {
				const result = read(typed);
				if ('problem' in result) expect(result.found).toBe(typed);
				else expect(result.value).toBeGreaterThanOrEqual(0);
			}
			expect(() => parseDate(typed)).not.toThrow();
			expect(() => parseDate({ year: typed, month: typed, day: typed })).not.toThrow();
		})
	);
});
