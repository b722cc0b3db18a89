import { describe, expect, test } from 'vitest';
import type { Bids } from '../../src/lib/preference/bids';
import { amountOff, evaluate } from '../../src/lib/preference/county-preference';

/** Four companies as in Exhibit III; `dvbe` is certified and asked for the preference. */
const companies = (prices: number[], dvbe: number, others: number[] = []): Bids['bids'] =>
	prices.map((price, i) => ({
		name: `Company ${i + 1}`,
		price,
		certified: i === dvbe,
		requested: i === dvbe,
		...(others[i] === undefined ? {} : { otherPoints: others[i] })
	}));
const lowestBid = (prices: number[], dvbe: number): Bids => ({
	method: 'lowestBid',
	pricePoints: 4000,
	bids: companies(prices, dvbe)
});
const points = (bids: Bids) => evaluate(bids).bids.map(({ pricePoints }) => pricePoints);

describe('the four examples of Exhibit III', () => {
	test('one: Company 2 keeps the award although Company 3 is compared at $244,000', () => {
		const bids = lowestBid([300_000, 240_000, 280_000, 260_000], 2);
		expect(points(bids)).toEqual([3200, 4000, 3934, 3692]);
		expect(evaluate(bids).bids[2]).toMatchObject({ preference: 36_000, evaluationPrice: 244_000 });
		expect(evaluate(bids).award).toEqual({ name: 'Company 2', price: 240_000 });
	});

	test('two: the certified lowest bidder is compared at $204,000 and paid $240,000', () => {
		const bids = lowestBid([300_000, 240_000, 280_000, 260_000], 1);
		expect(points(bids)).toEqual([2720, 4000, 2914, 3138]);
		expect(evaluate(bids).award).toEqual({ name: 'Company 2', price: 240_000 });
	});

	test('three: $225,000 is over the cap, so $150,000 comes off, and Company 2 is awarded $1,600,000', () => {
		const bids = lowestBid([1_500_000, 1_600_000, 1_700_000, 1_550_000], 1);
		expect(points(bids)).toEqual([3866, 4000, 3411, 3741]);
		expect(evaluate(bids).bids[1]).toMatchObject({ preference: 150_000, evaluationPrice: 1_450_000 });
		expect(evaluate(bids).award).toEqual({ name: 'Company 2', price: 1_600_000 });
	});

	test('four: Company 3 has the most points in all, 7,766', () => {
		const bids: Bids = {
			method: 'scored',
			pricePoints: 4000,
			bids: companies([300_000, 240_000, 280_000, 260_000], 1, [3985, 3596, 4852, 4265])
		};
		expect(points(bids)).toEqual([2720, 4000, 2914, 3138]);
		expect(evaluate(bids).bids.map(({ totalPoints }) => totalPoints)).toEqual([6705, 7596, 7766, 7403]);
		expect(evaluate(bids).award).toEqual({ name: 'Company 3', price: 280_000 });
	});
});

describe('who gets the preference, and how much', () => {
	const two = (change: Partial<Bids>, first: Partial<Bids['bids'][number]> = {}): Bids => ({
		method: 'lowestBid',
		bids: [
			{ name: 'A', price: 110, certified: true, requested: true, ...first },
			{ name: 'B', price: 100, certified: false, requested: false }
		],
		...change
	});
	test('a certified bidder who did not ask for it gets none', () => {
		expect(evaluate(two({}, { requested: false })).award).toEqual({ name: 'B', price: 100 });
	});
	test('a bidder who asked for it without being certified gets none', () => {
		expect(evaluate(two({}, { certified: false })).award).toEqual({ name: 'B', price: 100 });
	});
	test('a certified bidder $10 over the lowest bid of $100 wins at its own $110', () => {
		expect(evaluate(two({})).award).toEqual({ name: 'A', price: 110 });
	});
	test.each([
		'nationalContract',
		'revolvingFund',
		'purchaseCard',
		'smallNonAgreement',
		'federalConflict',
		'lawProhibits'
	] as const)('no preference is given under the exclusion %s', (exclusion) => {
		expect(evaluate(two({ exclusion })).bids[0]).toMatchObject({ preference: 0, evaluationPrice: 110 });
	});
	test('a statute of 5 per cent takes the place of the 15', () => {
		expect(evaluate(two({ statutePercent: 5 })).bids[0]!.preference).toBe(5);
	});
	test('a statute of 20 per cent does not raise the 15', () => {
		expect(evaluate(two({ statutePercent: 20 })).bids[0]!.preference).toBe(15);
	});
	test('the cap begins at a lowest bid of $1,000,000', () => {
		const at = (price: number) =>
			evaluate({ method: 'lowestBid', bids: [{ name: 'A', price, certified: true, requested: true }] })
				.bids[0]!.preference;
		expect([at(999_999.99), at(1_000_000), at(1_000_000.01)]).toEqual([150_000, 150_000, 150_000]);
		expect(at(999_999.9)).toBe(149_999.99);
	});
});

describe('how the amount comes about', () => {
	const at = (change: Partial<Bids>, price = 1_500_000) =>
		amountOff({
			method: 'lowestBid',
			bids: [{ name: 'A', price, certified: false, requested: false }],
			...change
		});
	test('15 per cent of $1,500,000 are $225,000, of which $150,000 come off', () => {
		expect(at({})).toEqual({ lowest: 1_500_000, percent: 15, share: 225_000, amount: 150_000 });
	});
	test('a statute of 5 per cent makes $75,000 of it', () => {
		expect(at({ statutePercent: 5 })).toMatchObject({ percent: 5, share: 75_000, amount: 75_000 });
	});
	test('nothing comes off under an exclusion', () => {
		expect(at({ exclusion: 'revolvingFund' }).amount).toBe(0);
	});
});

describe('odd bids', () => {
	const bid = (name: string, price: number, certified = false) => ({
		name,
		price,
		certified,
		requested: certified
	});
	test('two equal bids are a tie at their price', () => {
		expect(evaluate({ method: 'lowestBid', bids: [bid('A', 50), bid('B', 50)] }).award).toEqual({
			tie: ['A', 'B'],
			price: 50
		});
	});
	test('bids made equal by the preference are a tie without one price', () => {
		expect(evaluate({ method: 'lowestBid', bids: [bid('A', 115, true), bid('B', 100)] }).award).toEqual({
			tie: ['A', 'B'],
			price: null
		});
	});
	test('a hair’s breadth decides, not the rounded price', () => {
		const { bids, award } = evaluate({ method: 'lowestBid', bids: [bid('A', 10.03), bid('B', 11.53, true)] });
		expect(bids[1]!.evaluationPrice).toBe(10.03);
		expect(award).toEqual({ name: 'B', price: 11.53 });
	});
	test('a price of $0 earns all points, and others none beside it', () => {
		expect(
			evaluate({ method: 'lowestBid', pricePoints: 4000, bids: [bid('A', 0), bid('B', 10)] }).bids.map(
				(b) => b.pricePoints
			)
		).toEqual([4000, 0]);
	});
	test('prices of a trillion dollars keep their cents', () => {
		expect(
			evaluate({ method: 'lowestBid', bids: [bid('A', 1_000_000_000_000.25, true)] }).bids[0]
		).toMatchObject({ evaluationPrice: 999_999_850_000.25 });
	});
	test('ten thousand bids find their one winner', () => {
		const many = Array.from({ length: 10_000 }, (_, i) =>
			bid(`B${i}`, 10_000 + ((i * 7919) % 10_000), i === 5)
		);
		const lowest = evaluate({ method: 'lowestBid', pricePoints: 4000, bids: many });
		expect(lowest.award).toEqual({ name: 'B0', price: 10_000 });
	});
});
