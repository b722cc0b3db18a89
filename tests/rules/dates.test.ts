import { describe, expect, test } from 'vitest';
import { addYears, dateInLosAngeles } from '../../src/lib/rules/dates';
import { bakery, but, claims, nonprofit } from './firms';

test('a year after 29 February is 1 March in a common year, 29 February four years on', () => {
	expect(addYears('2024-02-29', 1)).toBe('2025-03-01');
	expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
	expect(addYears('2096-02-29', 4)).toBe('2100-03-01');
});

test('the day in Los Angeles is not the day in Greenwich', () => {
	expect(dateInLosAngeles(new Date('2026-11-22T07:59:59Z'))).toBe('2026-11-21');
	expect(dateInLosAngeles(new Date('2026-11-22T08:00:00Z'))).toBe('2026-11-22');
	expect(dateInLosAngeles(new Date('2026-07-01T06:59:59Z'))).toBe('2026-06-30');
});

describe('dates at the ends of the calendar', () => {
	const since = (date: string) => but(nonprofit, { 'transitional.jobsSince': date });
	claims('a program to begin on 31 December 9999 is not yet', 'lte', 'unmet', since('9999-12-31'));
	claims(
		'a program begun in the first year that can be written has lasted',
		'lte',
		'met',
		since('0000-01-01')
	);
	const undated = but(bakery, { ...nonprofit, 'transitional.jobsSince': undefined });
	claims('a program of unknown start is open even on an early day', 'lte', 'unknown', undated, '0001-06-01');
});
