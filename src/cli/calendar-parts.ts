/** How the calendar of a case is written without an app around it: the case alone tells of a bid and of certificates in hand. */
import { createHash } from 'node:crypto';
import type { CalendarParts } from '../lib/enclosures/enclosures';
import { deadlines } from '../lib/messages/en/deadlines';
import { printed } from '../lib/messages/en/papers-printed';
import type { PaperInput } from '../lib/papers/paper';
import { nothingRecorded } from '../lib/summary/summary';

const listed = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** Tells this firm's entries from another's in one calendar, always alike and readable by nobody. */
const caseIdOf = ({ business }: PaperInput['case']['facts']): string =>
	createHash('sha256')
		.update(`${business?.rampVendorNumber ?? ''} ${business?.name ?? ''}`)
		.digest('hex')
		.slice(0, 16);

/** In English, with the same bytes each time that the case is written on one day. */
export const calendarParts = ({ case: { facts }, today }: PaperInput): CalendarParts => ({
	recorded: nothingRecorded,
	caseId: caseIdOf(facts),
	now: `${today}T12:00:00.000Z`,
	words: deadlines.said,
	writing: { date: printed.answers.date, list: (items) => listed.format(items) }
});
