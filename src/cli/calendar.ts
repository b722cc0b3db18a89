/** The dates that follow from a case as a calendar file: the case alone tells of a bid and of certificates in hand. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calendarFile, forCalendar } from '../lib/deadlines/calendar-file';
import { timeline } from '../lib/deadlines/timeline';
import { deadlines } from '../lib/messages/en/deadlines';
import { printed } from '../lib/messages/en/papers-printed';
import type { PaperInput } from '../lib/papers/paper';

export const calendarId = 'deadlines';

export interface WrittenCalendar {
	id: typeof calendarId;
	file: string;
}

const listed = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** Tells this firm's entries from another's in one calendar, always alike and readable by nobody. */
const caseIdOf = ({ business }: PaperInput['case']['facts']): string =>
	createHash('sha256')
		.update(`${business?.rampVendorNumber ?? ''} ${business?.name ?? ''}`)
		.digest('hex')
		.slice(0, 16);

/** Writes the dates to come; nothing where the case tells of none. */
export async function writeCalendarFor(
	{ case: { facts }, today }: PaperInput,
	folder: string
): Promise<WrittenCalendar | undefined> {
	const entries = timeline(facts, { events: [], done: new Set() }, today);
	if (forCalendar(entries).length === 0) return undefined;
	const text = calendarFile({
		entries,
		caseId: caseIdOf(facts),
		today,
		now: `${today}T12:00:00.000Z`,
		words: deadlines.said,
		writing: { date: printed.answers.date, list: (items) => listed.format(items) }
	});
	const file = `${calendarId}.ics`;
	await writeFile(join(folder, file), text);
	return { id: calendarId, file };
}
