/** A contract that was won, or is about to be signed, as far as anyone has told us: an absent answer is unknown. */
import * as z from 'zod/mini';
import { programIds } from '../rules/language';

export const Contract = z.object({
	agency: z.optional(z.enum(['city', 'county'])),
	/** US dollars, over the whole term. */
	amount: z.optional(z.number().check(z.nonnegative())),
	federallyFunded: z.optional(z.boolean()),
	/** Whether the firm expects to hire for it. */
	hiring: z.optional(z.boolean()),
	/** The day it is to be signed, or was. */
	signOn: z.optional(z.iso.date()),
	role: z.optional(z.enum(['prime', 'subcontractor'])),
	/** Whether a preference was given for certified subcontractors. */
	pledgedSubcontractors: z.optional(z.boolean()),
	/** The certifications for which a preference was given; empty where none was. */
	preferredFor: z.optional(z.array(z.enum(programIds)))
});
export type Contract = z.infer<typeof Contract>;
export type ContractAnswer = keyof Contract;
