/** The files that go with the papers of a case: the same in the ZIP of the screen and in the folder that `forms` writes. */
import type { EmployeeListNeed } from '../checklist/employee-lists';
import { calendarFile, forCalendar, type CalendarInput } from '../deadlines/calendar-file';
import type { Recorded } from '../deadlines/recorded';
import { timeline } from '../deadlines/timeline';
import { writeBlankList } from '../employees/blank-list';
import { mostRecentFour } from '../employees/quarters';
import { employeeSheet } from '../messages/en/employee-sheet';
import type { PaperInput } from '../papers/paper';

export interface Enclosure {
	id: 'city-employee-list' | 'deadlines';
	file: string;
	bytes: Uint8Array;
}

/** What the calendar is written with: the words of whoever keeps it, and what was recorded beside the case. */
export type CalendarParts = Pick<CalendarInput, 'caseId' | 'now' | 'words' | 'writing'> & {
	recorded: Pick<Recorded, 'events' | 'done'>;
};

type Enclosed = Pick<PaperInput, 'case' | 'today'>;

/**
 * All that this case calls for, in the order of the index. `need` is what its certifications want of an employee list: the
 * caller has worked it out, and what writes the files loads without the rules.
 */
export const enclosuresOf = (
	input: Enclosed,
	need: EmployeeListNeed | undefined,
	calendar: CalendarParts
): Enclosure[] => [employeeList(input, need), deadlines(input, calendar)].filter((one) => one !== undefined);

/**
 * The employee list for items 3(a) and 3(b), where the case rests on them: empty and ready to fill, for nobody's name is
 * kept anywhere. What goes to the City is in English.
 */
function employeeList(
	{ case: kase, today }: Enclosed,
	need: EmployeeListNeed | undefined
): Enclosure | undefined {
	if (!need?.isSure) return undefined;
	const firm = kase.facts.business?.name;
	const bytes = writeBlankList({
		places: need.places,
		quarters: mostRecentFour(today, []).quarters,
		words: employeeSheet.blank(need.places),
		...(firm === undefined ? {} : { firm })
	});
	return { id: 'city-employee-list', file: 'city-employee-list.xlsx', bytes };
}

/** The dates to come; nothing where the case tells of none. */
function deadlines(
	{ case: { facts }, today }: Enclosed,
	{ recorded, ...calendar }: CalendarParts
): Enclosure | undefined {
	const entries = timeline(facts, recorded, today);
	if (forCalendar(entries).length === 0) return undefined;
	const text = calendarFile({ ...calendar, entries, today });
	return { id: 'deadlines', file: 'deadlines.ics', bytes: new TextEncoder().encode(text) };
}
