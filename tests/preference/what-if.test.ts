import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bids } from '../../src/lib/preference/bids';
import { evaluate } from '../../src/lib/preference/county-preference';
import { highestWinningPrice, worthOfCertificate } from '../../src/lib/preference/what-if';
import { runs } from '../chance';

const bid = (name: string, price: number, certified = false, otherPoints?: number) => ({
	name,
	price,
	certified,
	requested: certified,
	...(otherPoints === undefined ? {} : { otherPoints })
});
const lowest = (...bids: Bids['bids']): Bids => ({ method: 'lowestBid', bids });
const scored = (pricePoints: number, ...bids: Bids['bids']): Bids => ({
	method: 'scored',
	pricePoints,
	bids
});
const winsAt = (bids: Bids, cents: number) => {
	const { award } = evaluate({
		...bids,
		bids: bids.bids.map((one) => (one.name === 'Ours' ? { ...one, price: cents / 100 } : one))
	});
	return 'name' in award && award.name === 'Ours';
};

test('beside a lowest bid of $240,000 a certified firm still wins at $275,999.99', () => {
	const bids = lowest(bid('Ours', 280_000, true), bid('A', 240_000), bid('B', 260_000));
	expect(highestWinningPrice(bids, 'Ours')).toBe(275_999.99);
});

test('the certificate gives $36,000 of room on a lowest bid of $240,000', () => {
	const worth = worthOfCertificate(lowest(bid('Ours', 270_000, true), bid('A', 240_000)), 'Ours');
	expect(worth).toEqual({
		preference: 36_000,
		winsWith: true,
		winsWithout: false,
		highestWith: 275_999.99,
		highestWithout: 239_999.99
	});
});

test('over the cap the certificate gives $150,000 of room', () => {
	const bids = lowest(bid('Ours', 1_600_000, true), bid('A', 1_500_000));
	const { highestWith, highestWithout } = worthOfCertificate(bids, 'Ours');
	expect([highestWith, highestWithout]).toEqual([1_649_999.99, 1_499_999.99]);
});

test('under an exclusion the certificate is worth nothing', () => {
	const bids = { ...lowest(bid('Ours', 90, true), bid('A', 100)), exclusion: 'purchaseCard' as const };
	expect(worthOfCertificate(bids, 'Ours')).toMatchObject({
		preference: 0,
		highestWith: 99.99,
		highestWithout: 99.99
	});
});

test('alone, it wins at any price', () => {
	expect(highestWinningPrice(lowest(bid('Ours', 5, true)), 'Ours')).toBe(1_000_000_000_000);
	expect(highestWinningPrice(scored(4000, bid('Ours', 5, true, 10)), 'Ours')).toBe(1_000_000_000_000);
});

test('beside a bid of $0 nothing lower is left, so it cannot win alone', () => {
	expect(highestWinningPrice(lowest(bid('Ours', 5, true), bid('A', 0)), 'Ours')).toBeUndefined();
});

test('a proposal too weak in all but price cannot win', () => {
	const bids = scored(100, bid('Ours', 10, true, 0), bid('A', 10, false, 500));
	expect(highestWinningPrice(bids, 'Ours')).toBeUndefined();
});

test('a proposal far ahead in all but price wins at any price', () => {
	const bids = scored(100, bid('Ours', 10, false, 500), bid('A', 10, true, 0));
	expect(highestWinningPrice(bids, 'Ours')).toBe(1_000_000_000_000);
});

test('it wins at every price up to the one found, and a cent more does not win', () => {
	const price = fc.integer({ min: 1, max: 3_000_000 });
	fc.assert(
		fc.property(price, price, price, fc.boolean(), (ours, a, b, isCertified) => {
			const bids = lowest(bid('Ours', ours, true), bid('A', a, isCertified), bid('B', b));
			const highest = Math.round(highestWinningPrice(bids, 'Ours')! * 100);
			expect([winsAt(bids, highest), winsAt(bids, highest + 1)]).toEqual([true, false]);
		})
	);
});

describe('scored proposals, against trying every price in cents', () => {
	const firstLoss = (bids: Bids, most: number) => {
		for (let cents = 0; cents <= most; cents++) if (!winsAt(bids, cents)) return cents;
		return undefined;
	};
	const check = (bids: Bids, most: number) => {
		const loss = firstLoss(bids, most);
		const found = highestWinningPrice(bids, 'Ours');
		if (loss === 0) expect(found).toBeUndefined();
		else if (loss === undefined) expect(found! * 100).toBeGreaterThanOrEqual(most);
		else expect(Math.round(found! * 100)).toBe(loss - 1);
	};

	test('where cutting to whole points makes a loss be followed by another win', () => {
		check(scored(10, bid('Ours', 1, false, 4), bid('A', 69.84, true, 2), bid('B', 66.56, false, 4)), 9000);
		check(scored(10, bid('Ours', 1, false, 2), bid('A', 62.56, true, 0), bid('B', 77.28, false, 4)), 9000);
	});

	test('in any small solicitation', () => {
		const cents = fc.integer({ min: 0, max: 900 });
		const points = fc.integer({ min: 0, max: 24 }).map((halves) => halves / 2);
		const flag = fc.boolean();
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 12 }),
				fc.tuple(flag, flag, flag),
				fc.tuple(cents, cents),
				fc.tuple(points, points, points),
				(most, [ours, a, b], [priceA, priceB], [ownPoints, pointsA, pointsB]) =>
					check(
						scored(
							most,
							bid('Ours', 1, ours, ownPoints),
							bid('A', priceA / 100, a, pointsA),
							bid('B', priceB / 100, b, pointsB)
						),
						1200
					)
			),
			{ numRuns: runs(150) }
		);
	});
});
