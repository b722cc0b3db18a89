/** Which of the drafts on this device have dates due soon. Reads them; changes nothing. */
import { recordedIn } from '$lib/deadlines/recorded';
import { dueSoon, timeline, type TimelineEntry } from '$lib/deadlines/timeline';
import type { CalendarDate } from '$lib/rules/dates';
import type { Drafts } from '$lib/storage/drafts';

export interface CaseDue {
	id: string;
	name: string;
	/** What is due, the nearest first; never empty. */
	entries: [TimelineEntry, ...TimelineEntry[]];
}

/** The drafts with something due within 14 days, the nearest first; one that cannot be read is left out. */
export async function casesDueSoon(
	drafts: Pick<Drafts, 'list' | 'read'>,
	today: CalendarDate
): Promise<CaseDue[]> {
	const found: CaseDue[] = [];
	for (const { id, name } of await drafts.list()) {
		const read = await drafts.read(id);
		if (!read.ok) continue;
		const { facts, extra } = read.draft.body;
		const [first, ...others] = dueSoon(timeline(facts, recordedIn(extra), today));
		if (first) found.push({ id, name, entries: [first, ...others] });
	}
	return found.sort((a, b) => a.entries[0].daysLeft - b.entries[0].daysLeft);
}
