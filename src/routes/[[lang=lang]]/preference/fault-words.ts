import type { AnswerProblem } from '$lib/interview/answers';
import type { Words } from '$lib/messages/index';
import type { TypedBids, TypedFault } from '$lib/preference/typed-bids';

type Says = Words<'preferenceCounty'>['preferenceCounty'];
type AnswerWords = Words<'worksheets'>['worksheets']['answerProblems'];

/** A fault in words: at which field, of which bid by its id, and what to do about it. */
export interface SaidFault {
	field: string;
	bid: string | undefined;
	says: string;
}

/** What stands in a field, for sentences that repeat it. */
function textAt(typed: TypedBids, { field, bid }: TypedFault<AnswerProblem>): string {
	if (field === 'price-points') return typed.pricePoints;
	if (field === 'statute-percent') return typed.statutePercent;
	return bid === undefined ? '' : (typed.bids[bid]?.price ?? '');
}

/** Faults in words, top to bottom. Points have words of their own; the rest is said as for every typed number. */
export const faultWords = (
	faults: readonly TypedFault<AnswerProblem>[],
	typed: TypedBids,
	{ problems }: Says,
	answers: AnswerWords
): SaidFault[] =>
	faults.map((fault) => ({
		field: fault.field,
		bid: fault.bid === undefined ? undefined : typed.bids[fault.bid]?.id,
		says:
			fault.problem in problems
				? problems[fault.problem as keyof typeof problems]
				: answers[fault.problem as AnswerProblem](textAt(typed, fault))
	}));
