/** What a person has put into the fields of a form for one case: personal, and so kept in its draft. */
import * as z from 'zod/mini';
import type { OwnEntry } from '$lib/fill/rows';
import type { Session } from '$lib/ui/session.svelte';

const key = 'forms';

const own = z.union([
	z.strictObject({ text: z.string() }),
	z.strictObject({ tick: z.boolean() }),
	z.strictObject({ option: z.nullable(z.string()) }),
	z.literal('keep')
]);
/** What is personal of it; a thing of the case, or nothing at all, belongs to the form's mapping. */
export type PersonalEntry = z.infer<typeof own>;

const kept = z.record(z.string(), z.array(z.tuple([z.string(), own])));

function all(session: Session): z.infer<typeof kept> {
	const read = kept.safeParse(session.body.extra[key]);
	return read.success ? read.data : {};
}

export const ownEntries = (session: Session, fingerprint: string): Map<string, OwnEntry> =>
	new Map(all(session)[fingerprint]);

/** Sets what is put into one field, or takes it out again. */
export function setOwnEntry(
	session: Session,
	fingerprint: string,
	field: string,
	entry: PersonalEntry | undefined
): void {
	const others = (all(session)[fingerprint] ?? []).filter(([one]) => one !== field);
	const now = entry === undefined ? others : [...others, [field, entry] as const];
	session.change({ extra: { ...session.body.extra, [key]: { ...all(session), [fingerprint]: now } } });
}
