import type * as z from 'zod/mini';
import type { Session } from '$lib/ui/session.svelte';

/**
 * What a tool on these screens holds, kept with the open draft; with no case open, in memory until the page is closed.
 * Anything that is not in the schema's form is left out, and the tool begins blank.
 */
export function readKept<S extends z.ZodMiniType>(
	session: Session,
	key: string,
	schema: S,
	blank: z.infer<S>
): z.infer<S> {
	const read = schema.safeParse(session.body.extra[key]);
	return read.success ? read.data : blank;
}

export const keep = (session: Session, key: string, value: unknown): void =>
	session.change({ extra: { ...session.body.extra, [key]: value } });
