import * as z from 'zod/mini';
import { dealerQuestions as questions, type DealerAnswers } from '$lib/preference/dealer-or-broker';

const answer = <const T extends readonly string[]>(values: T) =>
	z.optional(z.enum([...values, 'unsure'] as [...T, 'unsure']));

/** The answers as they are kept; “I’m not sure” is an answer, an absent one was not given yet. */
export const KeptAnswers = z.strictObject({
	certifiedAs: answer(questions.certifiedAs),
	establishment: answer(questions.establishment),
	suchGoods: answer(questions.suchGoods),
	soldToPublic: answer(questions.soldToPublic),
	ownInventory: answer(questions.ownInventory),
	usualCourse: answer(questions.usualCourse),
	arranges: answer(questions.arranges),
	takesOwnership: answer(questions.takesOwnership),
	madeIn: answer(questions.madeIn)
});
export type KeptAnswers = z.infer<typeof KeptAnswers>;

/** What is known: neither absent nor unsure. */
export const knownAnswers = (kept: KeptAnswers): DealerAnswers =>
	Object.fromEntries(Object.entries(kept).filter(([, given]) => given !== undefined && given !== 'unsure'));
