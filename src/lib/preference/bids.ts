/** The bids of one County solicitation, as the calculator reads them. */
import * as z from 'zod/mini';
import { faultsOf, notJson, withoutNulls, type Fault } from '../rules/faults';

/** Purchases to which no preference is given (guidelines 9 a–f; County Code 2.204.070 and its sisters). */
export const exclusions = [
	'none',
	'nationalContract',
	'revolvingFund',
	'purchaseCard',
	'smallNonAgreement',
	'federalConflict',
	'lawProhibits'
] as const;

const isWholeCents = (dollars: number) => Number(dollars.toFixed(2)) === dollars;
const dollars = z
	.number({ error: 'dollars' })
	.check(z.gte(0, { error: 'dollars' }), z.refine(isWholeCents, { error: 'dollars' }));
const points = z.number({ error: 'points' }).check(z.gte(0, { error: 'points' }));

const bid = z.strictObject(
	{
		name: z.string({ error: 'text' }),
		price: dollars,
		/** Certified by DCBA when the bid is submitted. */
		certified: z.boolean({ error: 'yesOrNo' }),
		/** Asked for the preference on the form, in the response to the solicitation. */
		requested: z.boolean({ error: 'yesOrNo' }),
		/** Points for all but the price; wanted where proposals are scored. */
		otherPoints: z.optional(points)
	},
	{ error: 'object' }
);

export const Bids = z.strictObject(
	{
		method: z.enum(['lowestBid', 'scored'], { error: 'oneOf' }),
		/** The points that the best price earns: a whole number. */
		pricePoints: z.optional(z.int({ error: 'wholeNumber' }).check(z.gte(0, { error: 'wholeNumber' }))),
		bids: z.array(bid, { error: 'list' }).check(z.minLength(1, { error: 'oneBid' })),
		exclusion: z.optional(z.enum(exclusions, { error: 'oneOf' })),
		/** A statute's lower per cent, where one applies (County Code 2.204.060 F). */
		statutePercent: z.optional(
			z.number({ error: 'share' }).check(z.gte(0, { error: 'share' }), z.lte(100, { error: 'share' }))
		)
	},
	{ error: 'object' }
);
export type Bids = z.infer<typeof Bids>;
export type Bid = Bids['bids'][number];

/** What the file wants, as the keys of sentences. */
export type BidsWanted =
	| 'text'
	| 'yesOrNo'
	| 'wholeNumber'
	| 'dollars'
	| 'points'
	| 'share'
	| 'oneOf'
	| 'object'
	| 'list'
	| 'oneBid'
	| 'knownFact'
	| 'json'
	| 'pricePointsToScore'
	| 'otherPointsToScore';

export type BidsReading = { ok: true; bids: Bids } | { ok: false; faults: Fault<BidsWanted>[] };

/** Reads the bids from JSON text: all of it is right, or every fault is named. Never throws. */
export function readBidsText(text: string): BidsReading {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return { ok: false, faults: [notJson(error)] };
	}
	const input = withoutNulls(value);
	const parsed = Bids.safeParse(input);
	if (!parsed.success) return { ok: false, faults: faultsOf<BidsWanted>(parsed.error.issues, input) };
	const faults = parsed.data.method === 'scored' ? lackingPoints(parsed.data) : [];
	return faults.length > 0 ? { ok: false, faults } : { ok: true, bids: parsed.data };
}

/** Scored proposals need the points of the price and those of each proposal: an absent score is not zero. */
function lackingPoints({ pricePoints, bids }: Bids): Fault<BidsWanted>[] {
	const found = 'nothing';
	const price: Fault<BidsWanted>[] =
		pricePoints === undefined ? [{ fact: 'pricePoints', found, wanted: 'pricePointsToScore' }] : [];
	const others = bids.flatMap(({ otherPoints }, i): Fault<BidsWanted>[] =>
		otherPoints === undefined ? [{ fact: `bids[${i}].otherPoints`, found, wanted: 'otherPointsToScore' }] : []
	);
	return [...price, ...others];
}
