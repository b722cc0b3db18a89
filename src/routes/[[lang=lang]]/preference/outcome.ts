import type { Bids } from '$lib/preference/bids';
import {
	amountOff,
	evaluate,
	type AmountOff,
	type Award,
	type EvaluatedBid
} from '$lib/preference/county-preference';
import type { TypedBids } from '$lib/preference/typed-bids';

/** One bid as the results show it: its own price and what became of it. */
export interface OutcomeBid extends EvaluatedBid {
	id: string;
	/** As shown: its name, or its number. */
	shown: string;
	price: number;
	otherPoints: number | undefined;
	isFirst: boolean;
}

export interface Outcome {
	bids: readonly OutcomeBid[];
	/** Those in first place: one, or several in a tie. */
	first: readonly OutcomeBid[];
	tiePrice: number | undefined;
	amount: AmountOff;
	/** The lowest price after the preference. */
	best: number;
	/** Those in first place if nobody had a preference, where they are others. */
	without: readonly OutcomeBid[] | undefined;
	solicitation: Bids;
}

const winners = (award: Award): readonly string[] => ('name' in award ? [award.name] : award.tie);

/** Evaluates bids that are named by their ids; `titleOf` gives what each is called on the screen. */
export function outcomeOf(solicitation: Bids, typed: TypedBids, titleOf: (id: string) => string): Outcome {
	const { bids, award } = evaluate(solicitation);
	const leading = new Set(winners(award));
	const shown = bids.map((bid, i): OutcomeBid => {
		const given = solicitation.bids[i]!;
		return {
			...bid,
			id: bid.name,
			shown: titleOf(bid.name),
			price: given.price,
			otherPoints: typed.method === 'scored' ? given.otherPoints : undefined,
			isFirst: leading.has(bid.name)
		};
	});
	const plain = new Set(winners(evaluate({ ...solicitation, exclusion: 'lawProhibits' }).award));
	const isSame = plain.size === leading.size && [...plain].every((id) => leading.has(id));
	return {
		bids: shown,
		first: shown.filter(({ isFirst }) => isFirst),
		tiePrice: 'tie' in award && award.price !== null ? award.price : undefined,
		amount: amountOff(solicitation),
		best: shown.reduce((least, { evaluationPrice }) => Math.min(least, evaluationPrice), Infinity),
		without: isSame ? undefined : shown.filter(({ id }) => plain.has(id)),
		solicitation
	};
}
