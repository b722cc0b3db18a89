import { describe, expect, test } from 'vitest';
import { parseCount, parseDate, parseDollars, parseShare } from '../../src/lib/interview/answers';
import { blankCity, readTypedCity, TypedCity } from '../../src/lib/preference/typed-city';

const readers = { dollars: parseDollars, count: parseCount, share: parseShare, date: parseDate };
const read = (typed: Partial<TypedCity>) => readTypedCity({ ...blankCity, ...typed }, readers);
const faults = (typed: Partial<TypedCity>) => Object.fromEntries(read(typed).faults);
const day = (year: string, month: string, date: string) => ({ year, month, day: date });
const percents = (lbe: string) => ({ percents: { ...blankCity.percents, lbe } });

test('a blank sheet is read without a fault, and nothing is known but that there were no earlier days', () => {
	expect(TypedCity.parse(blankCity)).toEqual(blankCity);
	expect(read({})).toMatchObject({ percents: {}, bid: undefined, lostOn: undefined, earlierDays: 0 });
	expect(faults({})).toEqual({});
});

describe('a per cent', () => {
	test.each([
		['0', 0],
		['100', 100],
		['7.5 %', 7.5]
	])('%j is taken', (text, value) => {
		expect(read(percents(text)).percents).toEqual({ lbe: value });
	});
	test.each([
		['100.1', 'shareAbove100'],
		['-1', 'negative'],
		['ten', 'notAShare']
	])('%j is refused: %s', (text, problem) => {
		expect(read(percents(text)).percents).toEqual({});
		expect(faults(percents(text))).toEqual({ 'percent-lbe': problem });
	});
});

test('one field that cannot be read leaves the others known', () => {
	const reading = read({ bid: '250,000', contract: 'unknown', pledgedWork: '2000000000000' });
	expect(reading).toMatchObject({ bid: 250_000, contract: undefined, pledgedWork: undefined });
	expect(Object.fromEntries(reading.faults)).toEqual({ contract: 'notDollars', 'pledged-work': 'highPrice' });
});

describe('the days', () => {
	test('of a date that no calendar has are refused', () => {
		expect(faults({ notifiedOn: day('2026', '2', '30') })).toEqual({ 'notified-on': 'noSuchDate' });
	});
	test('regained before it was lost count nothing', () => {
		const typed = { lostOn: day('2026', '3', '2'), regainedOn: day('2026', '3', '1') };
		expect(faults(typed)).toEqual({ 'regained-on': 'regainedBeforeLost' });
		expect(read(typed)).toMatchObject({ lostOn: undefined, regainedOn: undefined });
	});
	test('are not counted to today while the day it was regained cannot be read', () => {
		const typed = { lostOn: day('2026', '3', '2'), regainedOn: day('2026', '13', '1') };
		expect(read(typed).lostOn).toBeUndefined();
	});
	test('before, typed wrongly, are unknown and not none', () => {
		expect(read({ earlierDays: 'some' }).earlierDays).toBeUndefined();
	});
});
