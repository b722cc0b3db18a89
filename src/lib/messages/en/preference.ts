/** Sentences of the preference calculator. */
import type { BidsWanted } from '../../preference/bids';

export const preference: { wanted: Record<BidsWanted, (allowed: readonly string[]) => string> } = {
	wanted: {
		text: () => 'text',
		yesOrNo: () => 'true or false',
		wholeNumber: () => 'a whole number, zero or more',
		dollars: () => 'dollars, zero or more, with at most two decimals',
		points: () => 'points, zero or more',
		share: () => 'a per cent from 0 to 100',
		oneOf: (allowed) => `one of: ${allowed.join(', ')}`,
		object: () => 'an object in braces',
		list: () => 'a list in brackets',
		oneBid: () => 'at least one bid',
		knownFact: () => 'a name that the bids file knows',
		json: () => 'a file in JSON',
		pricePointsToScore: () => 'the points that the best price earns, because proposals are scored',
		otherPointsToScore: () => 'the points for all but the price, because proposals are scored'
	}
};
