import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/lib/preference/county-preference';
import { examples } from '../../src/lib/preference/examples';
import { blankBid, blankBids, freshId, readTypedBids, TypedBids } from '../../src/lib/preference/typed-bids';
import { parseCount, parseDollars, parseShare } from '../../src/lib/interview/answers';

const readers = { dollars: parseDollars, count: parseCount, share: parseShare };
const read = (typed: TypedBids) => readTypedBids(typed, readers);
const problems = (typed: TypedBids) => read(typed).faults.map(({ field, problem }) => [field, problem]);
const one = (change: Partial<TypedBids['bids'][number]>, top: Partial<TypedBids> = {}): TypedBids => ({
	...blankBids,
	...top,
	bids: [{ ...blankBid('1'), price: '100', ...change }]
});

describe('the four examples', () => {
	test('come out as the exhibit has them', () => {
		const awards = examples.map((typed) => evaluate(read(typed).bids!).award);
		expect(awards).toEqual([
			{ name: '2', price: 240_000 },
			{ name: '2', price: 240_000 },
			{ name: '2', price: 1_600_000 },
			{ name: '3', price: 280_000 }
		]);
	});
	test('are kept as they are typed', () => {
		for (const typed of examples) expect(TypedBids.parse(JSON.parse(JSON.stringify(typed)))).toEqual(typed);
	});
});

describe('what is typed', () => {
	test('may have a dollar sign, commas and cents', () => {
		expect(read(one({ price: ' $1,250,000.50 ' })).bids!.bids[0]!.price).toBe(1_250_000.5);
	});
	test.each([
		['abc', 'notDollars'],
		['-5', 'negative'],
		['1.234', 'tooManyDecimals'],
		['1.000.000', 'commaAsDecimal'],
		['1000000000000.01', 'highPrice'],
		['1e5', 'notDollars']
	])('%j is no price: %s', (price, problem) => {
		expect(problems(one({ price }))).toEqual([['bid-1-price', problem]]);
	});
	test.each(['0', '1000000000000'])('%j is a price', (price) => {
		expect(problems(one({ price }))).toEqual([]);
	});
	test('an absent price is missing, not zero', () => {
		expect(problems(one({ price: ' ' }))).toEqual([['bid-1-price', 'noPrice']]);
		expect(read(one({ price: '' })).bids).toBeUndefined();
	});
	test('scored proposals need their points, the lowest bid does not', () => {
		expect(problems(one({}, { method: 'scored' }))).toEqual([
			['price-points', 'noPricePoints'],
			['bid-1-otherPoints', 'noOtherPoints']
		]);
		expect(problems(one({ otherPoints: 'many' }))).toEqual([]);
	});
	test('points may have decimals, price points are whole', () => {
		const scored = one({ otherPoints: '3,596.5' }, { method: 'scored', pricePoints: '4,000' });
		expect(read(scored).bids).toMatchObject({ pricePoints: 4000, bids: [{ otherPoints: 3596.5 }] });
		expect(problems(one({ otherPoints: '-3' }, { method: 'scored', pricePoints: '4000' }))).toEqual([
			['bid-1-otherPoints', 'otherPoints']
		]);
		expect(problems({ ...scored, pricePoints: '4.5' })).toEqual([['price-points', 'notAWholeNumber']]);
	});
	test('a statute’s per cent lies between 0 and 100', () => {
		expect(problems(one({}, { statutePercent: '101' }))).toEqual([['statute-percent', 'shareAbove100']]);
		expect(read(one({}, { statutePercent: '5 %' })).bids!.statutePercent).toBe(5);
	});
	test('no bid at all is said at the button that adds one', () => {
		expect(problems({ ...blankBids, bids: [] })).toEqual([['add-bid', 'noBids']]);
	});
	test('all faults are named at once', () => {
		expect(problems(blankBids)).toHaveLength(2);
	});
});

test('a new bid takes an id that no other has', () => {
	expect(freshId([blankBid('1'), blankBid('7')])).toBe('8');
	expect(freshId([])).toBe('1');
});
