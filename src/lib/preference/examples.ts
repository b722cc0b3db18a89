/** The four examples of Exhibit III, to try the calculator on. */
import type { TypedBids } from './typed-bids';

type Companies = readonly { price: string; otherPoints?: string }[];

const example = (method: TypedBids['method'], dvbe: number, companies: Companies): TypedBids => ({
	method,
	pricePoints: '4,000',
	exclusion: 'none',
	statutePercent: '',
	bids: companies.map(({ price, otherPoints = '' }, i) => ({
		id: String(i + 1),
		name: i === dvbe ? `Company ${i + 1} (DVBE)` : `Company ${i + 1}`,
		price,
		certified: i === dvbe,
		requested: i === dvbe,
		otherPoints
	})),
	mine: String(dvbe + 1)
});

const prices = (...all: string[]): Companies => all.map((price) => ({ price }));

/** One to four, in the order of the exhibit. */
export const examples: readonly TypedBids[] = [
	example('lowestBid', 2, prices('300,000', '240,000', '280,000', '260,000')),
	example('lowestBid', 1, prices('300,000', '240,000', '280,000', '260,000')),
	example('lowestBid', 1, prices('1,500,000', '1,600,000', '1,700,000', '1,550,000')),
	example('scored', 1, [
		{ price: '300,000', otherPoints: '3,985' },
		{ price: '240,000', otherPoints: '3,596' },
		{ price: '280,000', otherPoints: '4,852' },
		{ price: '260,000', otherPoints: '4,265' }
	])
];
