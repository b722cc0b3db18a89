/** The calculator as it stands on the screen: text until it is read, so that nothing typed is lost or mended silently. */
import * as z from 'zod/mini';
import { exclusions, type Bids } from './bids';
import { mostPrice } from './what-if';

const typedBid = z.strictObject({
	/** Tells bids apart whatever their names are. */
	id: z.string(),
	name: z.string(),
	price: z.string(),
	certified: z.boolean(),
	requested: z.boolean(),
	otherPoints: z.string()
});
export type TypedBid = z.infer<typeof typedBid>;

export const TypedBids = z.strictObject({
	method: z.enum(['lowestBid', 'scored']),
	pricePoints: z.string(),
	exclusion: z.enum(exclusions),
	statutePercent: z.string(),
	bids: z.array(typedBid),
	/** The bid of whoever asks; an empty text while none was named. */
	mine: z.string()
});
export type TypedBids = z.infer<typeof TypedBids>;

export const blankBid = (id: string): TypedBid => ({
	id,
	name: '',
	price: '',
	certified: false,
	requested: false,
	otherPoints: ''
});

export const blankBids: TypedBids = {
	method: 'lowestBid',
	pricePoints: '',
	exclusion: 'none',
	statutePercent: '',
	bids: [blankBid('1'), blankBid('2')],
	mine: ''
};

/** An id that no bid bears yet. */
export const freshId = (bids: readonly TypedBid[]): string =>
	String(1 + bids.reduce((most, { id }) => Math.max(most, Number(id)), 0));

export const typedProblems = [
	'noBids',
	'noPrice',
	'highPrice',
	'noPricePoints',
	'manyPricePoints',
	'noOtherPoints',
	'otherPoints'
] as const;
export type TypedProblem = (typeof typedProblems)[number];

/** What keeps the bids from being compared: at which field, of which bid (counted from 0), and why. */
export interface TypedFault<P extends string> {
	field: string;
	bid?: number;
	problem: TypedProblem | P;
}

/** Reads a typed number, or names what is wrong with it. */
export type NumberReader<P extends string> = (text: string) => { value: number } | { problem: P };
export type NumberReaders<P extends string> = Record<'dollars' | 'count' | 'share', NumberReader<P>>;

/** The id of a bid's field on the screen. */
export const fieldOf = (bid: TypedBid, field: 'name' | 'price' | 'otherPoints'): string =>
	`bid-${bid.id}-${field}`;

const isEmpty = (text: string) => text.trim() === '';

/** Points with at most six decimals, zero or more: `3,596` or `82.5`. */
function points(text: string): { value: number } | { problem: 'otherPoints' } {
	const bare = text.trim();
	const isNumber = /^(\d{1,9}|\d{1,3}(,\d{3}){1,2})(\.\d{1,6})?$/.test(bare);
	return isNumber ? { value: Number(bare.replaceAll(',', '')) } : { problem: 'otherPoints' };
}

const mostPoints = 1_000_000_000;

/**
 * Reads what was typed. The bids come out named by their ids, and only when all of them can be compared; else every
 * fault is named, top to bottom.
 */
export function readTypedBids<P extends string>(
	typed: TypedBids,
	read: NumberReaders<P>
): { bids: Bids | undefined; faults: TypedFault<P>[] } {
	const faults: TypedFault<P>[] = [];
	const isScored = typed.method === 'scored';

	/** The number in a field; a fault is noted where there is none and `ifEmpty` wants one. */
	function number(
		text: string,
		reader: NumberReader<P | TypedProblem>,
		at: Omit<TypedFault<P>, 'problem'>,
		{ ifEmpty, most, ifMore }: { ifEmpty?: TypedProblem; most?: number; ifMore?: TypedProblem }
	): number | undefined {
		const found = isEmpty(text) ? { problem: ifEmpty } : reader(text);
		const isMore = 'value' in found && most !== undefined && found.value > most;
		const problem = 'problem' in found ? found.problem : isMore ? ifMore : undefined;
		if (problem !== undefined) faults.push({ ...at, problem });
		return 'value' in found && !isMore ? found.value : undefined;
	}

	const pricePoints = number(
		typed.pricePoints,
		read.count,
		{ field: 'price-points' },
		{ ...(isScored ? { ifEmpty: 'noPricePoints' } : {}), most: mostPoints, ifMore: 'manyPricePoints' }
	);
	const bids = typed.bids.map((bid, i): Partial<Bids['bids'][number]> => {
		const price = number(
			bid.price,
			read.dollars,
			{ field: fieldOf(bid, 'price'), bid: i },
			{ ifEmpty: 'noPrice', most: mostPrice, ifMore: 'highPrice' }
		);
		const otherPoints = isScored
			? number(
					bid.otherPoints,
					points,
					{ field: fieldOf(bid, 'otherPoints'), bid: i },
					{ ifEmpty: 'noOtherPoints' }
				)
			: undefined;
		return {
			name: bid.id,
			certified: bid.certified,
			requested: bid.requested,
			...(price === undefined ? {} : { price }),
			...(otherPoints === undefined ? {} : { otherPoints })
		};
	});
	if (bids.length === 0) faults.push({ field: 'add-bid', problem: 'noBids' });
	const statutePercent = number(typed.statutePercent, read.share, { field: 'statute-percent' }, {});
	if (faults.length > 0) return { bids: undefined, faults };
	return {
		faults,
		bids: {
			method: typed.method,
			// Without a fault every bid has its price, and its points where they are wanted.
			bids: bids as Bids['bids'],
			exclusion: typed.exclusion,
			...(pricePoints === undefined ? {} : { pricePoints }),
			...(statutePercent === undefined ? {} : { statutePercent })
		}
	};
}
