/** The calculation asked the other way round: up to what price do we win, and what is the certificate worth? */
import type { Bids } from './bids';
import { evaluate } from './county-preference';

/** The most that the calculator takes for a price, in dollars: a trillion. */
export const mostPrice = 1_000_000_000_000;
const mostCents = mostPrice * 100;

/** Decimals of points that are noise of counting in binary, not points. */
const noise = 1e-7;

/**
 * The price, in dollars to the cent, up to which the named bidder is alone in first place at every price, while the
 * other bids stay as they are; `undefined` where it cannot win at any price. Bidders are told apart by name.
 *
 * With the lowest bid, raising a price never helps, so halving finds the end. Scored proposals need more care: points
 * are cut to whole ones, and a higher price of ours may raise the preference of others and so cost a third proposal a
 * point. A loss can then be followed by another win; the price given lies before the first loss.
 */
export function highestWinningPrice(bids: Bids, name: string): number | undefined {
	const standing = standings(bids, name);
	const wins = (cents: number) => standing(cents).isAlone;
	if (!wins(0)) return undefined;
	if (bids.method === 'lowestBid') return lastWhere(wins, 0, mostCents) / 100;

	const full = standing(0).earned;
	const isBest = (cents: number) => standing(cents).earned === full;
	const best = lastWhere(isBest, 0, mostCents);
	// While our price is the best there is, raising it only gives points to others.
	if (!wins(best)) return lastWhere(wins, 0, best) / 100;
	if (best === mostCents || !wins(best + 1)) return best / 100;
	// From there on nobody gains points. To lose the lead, we have to lose as many points as it is wide.
	for (let at = best + 1; ;) {
		const { earned, lead } = standing(at);
		const kept = earned - Math.max(1, Math.ceil(lead - noise));
		const end = lastWhere((cents) => standing(cents).earned > kept, at, mostCents);
		if (end === mostCents || !wins(end + 1)) return end / 100;
		at = end + 1;
	}
}

/** Where the named bidder stands at a price in cents: the points its price earns, and its lead in points over the next. */
function standings(bids: Bids, name: string) {
	return (cents: number) => {
		const { bids: evaluated, award } = evaluate(withPrice(bids, name, cents / 100));
		const own = evaluated.find((bid) => bid.name === name);
		const others = evaluated.filter((bid) => bid.name !== name).map(({ totalPoints }) => totalPoints ?? 0);
		return {
			isAlone: 'name' in award && award.name === name,
			earned: own?.pricePoints ?? 0,
			lead: (own?.totalPoints ?? 0) - others.reduce((most, points) => Math.max(most, points), -Infinity)
		};
	};
}

/** The last whole number from `low` to `high` for which it holds; it holds for `low`, and once it fails it stays so. */
function lastWhere(holds: (cents: number) => boolean, low: number, high: number): number {
	if (holds(high)) return high;
	let [last, first] = [low, high];
	while (first - last > 1) {
		const middle = Math.floor((last + first) / 2);
		if (holds(middle)) last = middle;
		else first = middle;
	}
	return last;
}

export interface Worth {
	/** Dollars that the preference takes off the named bidder's price in the comparison. */
	preference: number;
	winsWith: boolean;
	winsWithout: boolean;
	/** The highest winning prices, and so the room that the certificate gives. */
	highestWith: number | undefined;
	highestWithout: number | undefined;
}

/** What the certificate, asked for on the form, is worth to the named bidder on these bids. */
export function worthOfCertificate(bids: Bids, name: string): Worth {
	const having = certified(bids, name, true);
	const lacking = certified(bids, name, false);
	return {
		preference: evaluate(having).bids.find((bid) => bid.name === name)?.preference ?? 0,
		winsWith: isAwarded(having, name),
		winsWithout: isAwarded(lacking, name),
		highestWith: highestWinningPrice(having, name),
		highestWithout: highestWinningPrice(lacking, name)
	};
}

function isAwarded(bids: Bids, name: string): boolean {
	const { award } = evaluate(bids);
	return 'name' in award && award.name === name;
}

const change = (bids: Bids, name: string, changed: Partial<Bids['bids'][number]>): Bids => ({
	...bids,
	bids: bids.bids.map((bid) => (bid.name === name ? { ...bid, ...changed } : bid))
});
const withPrice = (bids: Bids, name: string, price: number) => change(bids, name, { price });
const certified = (bids: Bids, name: string, is: boolean) =>
	change(bids, name, { certified: is, requested: is });
