/**
 * The County's preference (guidelines 8 and Exhibit III; County Code 2.204.060, 2.205.060, 2.211.060): 15 per cent of
 * the lowest price, at most $150,000, for every certified bidder who asked for it, the lowest included. It lowers the
 * price that is compared; the award is at the bidder's own price.
 *
 * Money is counted in whole parts of a cent, so that points are cut from the exact price and never from a rounded one.
 */
import { laCounty2016Periods } from '../rules/figures/la-county-2016-periods';
import type { Bid, Bids } from './bids';

// A solicitation on paper carries no day here, so the rules as they are now hold.
export const percentOfLowest = laCounty2016Periods.preferenceShare.is;
export const mostPreference = laCounty2016Periods.preferenceMost.is;

/** Parts of a cent: enough for a per cent with four decimals. */
const parts = 1_000_000n;
const cents = (dollars: number) => BigInt(Math.round(dollars * 100));
const exact = (dollars: number) => cents(dollars) * parts;
/** To the cent, half a cent up. */
const rounded = (amount: bigint): number => Number((amount + parts / 2n) / parts) / 100;

export interface EvaluatedBid {
	name: string;
	/** Dollars taken off for the comparison, to the cent. */
	preference: number;
	/** Dollars that are compared, to the cent. */
	evaluationPrice: number;
	/** The lowest price over this one, times the price points, cut to a whole number. */
	pricePoints?: number;
	totalPoints?: number;
}

/** The award is at the bidder's own price. The rules name no tie-breaker: a tie is told as one, with a price where all share it. */
export type Award = { name: string; price: number } | { tie: string[]; price: number | null };

export interface Evaluation {
	bids: EvaluatedBid[];
	award: Award;
}

/** How the amount comes about that is taken off, in dollars to the cent. */
export interface AmountOff {
	lowest: number;
	/** 15, or a statute's lower per cent. */
	percent: number;
	/** So many per cent of the lowest price. */
	share: number;
	/** At most $150,000, and nothing under an exclusion. */
	amount: number;
}

export function amountOff(bids: Bids): AmountOff {
	const { lowest, percent, share, amount } = exactAmountOff(bids);
	return { lowest: rounded(lowest), percent, share: rounded(share), amount: rounded(amount) };
}

function exactAmountOff({ bids, exclusion = 'none', statutePercent }: Bids) {
	const lowest = least(bids.map(({ price }) => exact(price)));
	const percent = Math.min(percentOfLowest, statutePercent ?? percentOfLowest);
	const share = (lowest * BigInt(Math.round(percent * 10_000))) / 1_000_000n;
	return { lowest, percent, share, amount: exclusion === 'none' ? capped(share) : 0n };
}

/** Evaluates the bids of one solicitation. `solicitation` has passed the `Bids` schema. */
export function evaluate(solicitation: Bids): Evaluation {
	const { method, bids, pricePoints } = solicitation;
	const { amount } = exactAmountOff(solicitation);
	const compared = bids.map((bid) => {
		const preference = bid.certified && bid.requested ? amount : 0n;
		return { bid, preference, price: exact(bid.price) - preference };
	});
	const best = least(compared.map(({ price }) => price));

	const evaluated = compared.map(({ bid, preference, price }): EvaluatedBid => {
		const shown = { name: bid.name, preference: rounded(preference), evaluationPrice: rounded(price) };
		if (pricePoints === undefined) return shown;
		const earned = pointsFor(price, best, pricePoints);
		if (method === 'lowestBid' || bid.otherPoints === undefined) return { ...shown, pricePoints: earned };
		return { ...shown, pricePoints: earned, totalPoints: Number((earned + bid.otherPoints).toFixed(6)) };
	});
	const most = Math.max(...evaluated.map(({ totalPoints }) => totalPoints ?? 0));
	const leads = (i: number) =>
		method === 'lowestBid' ? compared[i]!.price === best : evaluated[i]!.totalPoints === most;
	return { bids: evaluated, award: awardTo(bids.filter((_, i) => leads(i))) };
}

const least = (amounts: readonly bigint[]): bigint =>
	amounts.reduce((lowest, amount) => (amount < lowest ? amount : lowest));

const capped = (amount: bigint): bigint => {
	const most = exact(mostPreference);
	return amount < most ? amount : most;
};

/** A price of nothing is the best there is: it earns all points, and beside it no other price earns any. */
const pointsFor = (price: bigint, best: bigint, points: number): number =>
	price === 0n ? points : Number((best * BigInt(points)) / price);

function awardTo(leaders: readonly Bid[]): Award {
	const [first, ...others] = leaders;
	if (others.length === 0) return { name: first!.name, price: first!.price };
	const isShared = others.every(({ price }) => price === first!.price);
	return { tie: leaders.map(({ name }) => name), price: isShared ? first!.price : null };
}
