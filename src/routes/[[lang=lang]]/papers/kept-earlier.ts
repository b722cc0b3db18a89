/**
 * The earlier case that a renewal is compared with, as it is kept with the open draft: a draft on this device by its id, or
 * what a case file says, whole. What is kept in another shape is left as it is until someone chooses anew.
 */
import * as z from 'zod/mini';
import { readCase } from '$lib/rules/case';
import { dateInLosAngeles, type CalendarDate } from '$lib/rules/dates';
import type { Case } from '$lib/rules/facts';
import type { Drafts } from '$lib/storage/drafts';

export const earlierKey = 'earlierCase';

const Kept = z.union([
	z.strictObject({ draft: z.string() }),
	z.strictObject({ file: z.string(), case: z.unknown() })
]);

/** What was chosen: a draft by its id, or what a file of this name says. */
export type Choice = { draft: string } | { file: string; case: Case };

/**
 * What became of the choice. `gone`: the draft is no longer on this device. `unreadable`: it is there and cannot be read.
 * The day is that of the answers; a file may bear none.
 */
export type Found =
	| { state: 'none' | 'gone' | 'unreadable' }
	| {
			state: 'chosen';
			from: 'draft' | 'file';
			name: string;
			day: CalendarDate | undefined;
			case: Case;
	  };

/** The draft that is kept as the earlier case, whether it is still there or not. */
export function draftIn(kept: unknown): string | undefined {
	const choice = Kept.safeParse(kept).data;
	return choice && 'draft' in choice ? choice.draft : undefined;
}

/** Looks for the case that is kept; `drafts` opens those of the device where they are needed. */
export async function earlierCaseIn(
	kept: unknown,
	drafts: () => Promise<Pick<Drafts, 'read'> | undefined>
): Promise<Found> {
	if (kept === undefined) return { state: 'none' };
	const choice = Kept.safeParse(kept).data;
	if (choice === undefined) return { state: 'unreadable' };
	if ('draft' in choice) return inDraft(choice.draft, await drafts().catch(() => undefined));
	return inFile(choice.file, choice.case);
}

/** A draft bears no day of its own: its answers are those of the day on which it was saved last. */
async function inDraft(id: string, drafts: Pick<Drafts, 'read'> | undefined): Promise<Found> {
	const read = await drafts?.read(id).catch(() => undefined);
	if (!read?.ok) return { state: read?.reason === 'missing' ? 'gone' : 'unreadable' };
	const { body, updatedAt } = read.draft;
	const day = dateInLosAngeles(new Date(updatedAt));
	const found: Case = { format: 1, asOf: day, facts: body.facts };
	return { state: 'chosen', from: 'draft', name: body.name, day, case: found };
}

function inFile(name: string, kept: unknown): Found {
	const reading = readCase(kept);
	if (!reading.ok) return { state: 'unreadable' };
	return { state: 'chosen', from: 'file', name, day: reading.case.asOf, case: reading.case };
}
