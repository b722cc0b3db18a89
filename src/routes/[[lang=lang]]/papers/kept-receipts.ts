/** The worksheet of annual receipts that the questions keep with the draft, for the papers that print it. */
import * as z from 'zod/mini';
import { receiptsFrom } from '$lib/interview/worksheets/typed-receipts';
import type { PaperInput } from '$lib/papers/paper';
import type { Session } from '$lib/ui/session.svelte';

const Kept = z.object({
	structure: z.optional(z.enum(['corporationOrPartnership', 'other'])),
	amounts: z.record(z.string(), z.string()),
	affiliates: z.optional(z.array(z.object({ name: z.string(), receipts: z.string() })))
});

/** `undefined` where nobody began it, or where something of another shape is kept. */
export function receiptsOf({ body }: Pick<Session, 'body'>): PaperInput['receipts'] {
	const kept = Kept.safeParse(body.extra['receiptsSheet']);
	return kept.success ? receiptsFrom(kept.data) : undefined;
}
