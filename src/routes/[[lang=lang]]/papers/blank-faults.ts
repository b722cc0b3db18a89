/** What does not look right in a blank. Only a Social Security number and a day not in the calendar are not kept. */
import type { Papers } from '$lib/messages/en/papers';
import type { CalendarDate } from '$lib/rules/dates';

export type BlankFault = keyof Papers['faults'];

const digits = (text: string) => text.replace(/\D/g, '').length;

/** The fault of what was typed, by the fact's path; nothing while it is empty. */
export function faultOf(path: string, text: string): BlankFault | undefined {
	const typed = text.trim();
	if (typed === '') return undefined;
	switch (path) {
		case 'business.fein':
			if (isSocialSecurityNumber(typed)) return 'ssn';
			return /^\d{2}[-\s]?\d{7}$/.test(typed) ? undefined : 'fein';
		case 'business.email':
			return /^\S+@\S+\.\S+$/.test(typed) ? undefined : 'email';
		case 'business.phone':
			return digits(typed) >= 10 ? undefined : 'phone';
		case 'business.address.zip':
			return /^\d{5}(-\d{4})?$/.test(typed) ? undefined : 'zip';
		default:
			return undefined;
	}
}

/** Written in the groups of three, two and four digits that only a Social Security number has. */
export const isSocialSecurityNumber = (text: string): boolean =>
	/^\d{3}[-\s]\d{2}[-\s]\d{4}$/.test(text.trim());

export const endsBeforeStart = (start: CalendarDate | undefined, end: CalendarDate | undefined): boolean =>
	start !== undefined && end !== undefined && end < start;
