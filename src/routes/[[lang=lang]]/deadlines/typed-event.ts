/** The form of an event: what is in it as typed, and what is wrong with it. */
import { choicesOf, countyEvents } from '$lib/deadlines/deadline';
import { isInReach, type RecordedEvent, type Unfinished } from '$lib/deadlines/recorded';
import { blankDate, dateOf, typedDate } from '$lib/ui/typed-date';

export const blankForm: Unfinished = { day: blankDate, note: '' };

const agencyOf = (event: RecordedEvent['event']): 'city' | 'county' =>
	countyEvents.some((one) => one === event) ? 'county' : 'city';

/** The form with what is recorded in it, to be changed. */
export const formOf = ({ id, event, on, about, note = '' }: RecordedEvent): Unfinished => ({
	id,
	agency: agencyOf(event),
	event,
	...(about && { about }),
	day: typedDate(on),
	note
});

export type FormFault = 'missingAgency' | 'missingEvent' | 'wrongDay' | 'farDay';
export type FormReading = { event: RecordedEvent } | { faults: FormFault[] };

/** @param newId gives an event that is new its id */
export function readForm(
	{ id, agency, event, about, day, note }: Unfinished,
	newId: () => string
): FormReading {
	const on = dateOf(day);
	const faults: FormFault[] = [];
	if (agency === undefined) faults.push('missingAgency');
	else if (event === undefined) faults.push('missingEvent');
	if (on === undefined) faults.push('wrongDay');
	else if (!isInReach(on)) faults.push('farDay');
	if (event === undefined || on === undefined || faults.length > 0) return { faults };
	const named = about !== undefined && choicesOf(event).includes(about);
	const words = note.trim();
	return {
		event: { id: id ?? newId(), event, on, ...(named && { about }), ...(words && { note: words }) }
	};
}
