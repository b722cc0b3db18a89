/** The contract as it is typed on the screen, kept with the draft, and what can be read of it. */
import * as z from 'zod/mini';
import type { AnswerProblem, Read } from '../interview/answers';
import { Contract } from './contract';

const text = z.optional(z.string());

/** The amount is kept as typed, the rest as answered. */
export const TypedContract = z.object({
	...z.omit(Contract, { amount: true }).shape,
	amount: text
});
export type TypedContract = z.infer<typeof TypedContract>;

export interface ReadContract {
	contract: Contract;
	/** What is wrong with the amount as typed, and what was found. */
	amountFault?: { problem: AnswerProblem; found: string };
}

/** Reads the amount; nothing typed is no answer, and no fault. */
export function readTypedContract(
	{ amount, ...answered }: TypedContract,
	parseDollars: (typed: string) => Read<number>
): ReadContract {
	if (amount === undefined || amount.trim() === '') return { contract: answered };
	const read = parseDollars(amount);
	if ('value' in read) return { contract: { ...answered, amount: read.value } };
	return { contract: answered, amountFault: read };
}
