/** What a draft holds. Everything in it is personal: it is stored only through `seal`, and never indexed. */
import * as z from 'zod/mini';
import { Facts } from '../rules/facts';
import { programIds } from '../rules/language';

export const DraftBody = z.strictObject({
	/** What the person calls it; two drafts may bear the same name. */
	name: z.string(),
	who: z.enum(['business', 'nonprofit', 'counselor']),
	goals: z.array(z.enum(programIds)),
	facts: Facts,
	/** Paths of the facts answered "I'm not sure", in the order given. */
	unsure: z.array(z.string()),
	/** Path of the question on screen, or a page's key; `null` at the start. */
	at: z.nullable(z.string()),
	/** The instant at which it was made, as ISO 8601 in UTC. */
	createdAt: z.string(),
	/** Where each program stood when last seen; a program never seen is absent. */
	standing: z.partialRecord(z.enum(programIds), z.enum(['met', 'unmet', 'unknown'])),
	/** The edition of the rules (`Edition.id`) under which the person last saw it. */
	rules: z.string(),
	/** Room for worksheets, each under its own key. JSON values only. */
	extra: z.record(z.string(), z.unknown())
});
export type DraftBody = z.infer<typeof DraftBody>;

/** The body of a draft in which nothing is answered yet. `rules` is an `Edition.id`, `createdAt` an ISO instant. */
export function emptyDraft(name: string, who: DraftBody['who'], rules: string, createdAt: string): DraftBody {
	return { name, who, goals: [], facts: {}, unsure: [], at: null, createdAt, standing: {}, rules, extra: {} };
}
