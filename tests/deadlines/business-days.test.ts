import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessDaysAfter, holidaysOf } from '../../src/lib/deadlines/business-days';
import { daysAfter, daysBetween, weekday } from '../../src/lib/deadlines/calendar-days';

const dateIn = (year: number, name: string) =>
	holidaysOf(year).find((holiday) => holiday.name === name)?.date;

describe('calendar days', () => {
	test.each([
		['2026-12-25', 14, '2027-01-08'],
		['2028-02-20', 10, '2028-03-01'],
		['2027-02-20', 10, '2027-03-02'],
		['2026-03-07', 7, '2026-03-14'], // over the change to daylight saving time
		['2026-10-31', 7, '2026-11-07'] // and back
	])('%s and %i days make %s', (from, days, to) => {
		expect(daysAfter(from, days)).toBe(to);
		expect(daysBetween(from, to)).toBe(days);
	});
	test('21 November 2026 is a Saturday', () => expect(weekday('2026-11-21')).toBe(6));
	test('a step there and back is no step', () => {
		fc.assert(
			fc.property(fc.integer({ min: -100_000, max: 500_000 }), (days) => {
				expect(daysAfter(daysAfter('2026-11-21', days), -days)).toBe('2026-11-21');
			})
		);
	});
});

describe('the holidays of the County', () => {
	test('in 2026 they fall where the calendar has them', () => {
		expect(dateIn(2026, 'king')).toBe('2026-01-19');
		expect(dateIn(2026, 'memorial')).toBe('2026-05-25');
		expect(dateIn(2026, 'labor')).toBe('2026-09-07');
		expect(dateIn(2026, 'thanksgiving')).toBe('2026-11-26');
	});
	test('Independence Day of 2027, a Sunday, is kept on Monday', () => {
		expect(dateIn(2027, 'independence')).toBe('2027-07-05');
	});
	test('the Friday before Independence Day of 2026, a Saturday, is doubtful', () => {
		expect(holidaysOf(2026).find(({ name }) => name === 'independence')).toEqual({
			date: '2026-07-03',
			name: 'independence',
			isDoubtful: true
		});
	});
	test('the Friday before New Year’s Day of 2028 belongs to the year that ends', () => {
		expect(
			holidaysOf(2027)
				.filter(({ name }) => name === 'newYear')
				.map(({ date }) => date)
		).toEqual(['2027-01-01', '2027-12-31']);
	});
});

describe('ten business days to appeal to DCBA (section 7 a)', () => {
	test('a denial on a Monday without holidays leaves until the second Monday after', () => {
		expect(businessDaysAfter('2026-08-03', 10).date).toBe('2026-08-17');
	});
	test('a denial on a Saturday counts from Monday', () => {
		expect(businessDaysAfter('2026-08-01', 10).date).toBe('2026-08-14');
	});
	test('Thanksgiving is left out; the Friday after it is doubtful, so the earlier date is given', () => {
		expect(businessDaysAfter('2026-11-16', 10)).toMatchObject({
			date: '2026-12-01',
			later: '2026-12-02',
			skipped: [{ name: 'thanksgiving' }],
			doubtful: [{ name: 'dayAfterThanksgiving' }]
		});
	});
	test('Christmas and New Year are left out over the turn of the year', () => {
		expect(businessDaysAfter('2026-12-21', 10)).toMatchObject({ date: '2027-01-06', doubtful: [] });
	});
	test('the last day is always a weekday, and never later than the one with all holidays kept', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
				const { date, later } = businessDaysAfter(daysAfter('2010-01-01', days), 10);
				expect([1, 2, 3, 4, 5]).toContain(weekday(date));
				expect(later === undefined || later > date).toBe(true);
			})
		);
	});
});
