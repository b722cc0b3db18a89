/** DCBA's certificates in hand (County guidelines 8 a: certified when the bid is submitted; in process does not count). */
import type { CalendarDate } from '../../rules/dates';
import type { Facts } from '../../rules/facts';

export type CountyProgram = 'lsbe' | 'dvbe' | 'se';
export type CertificateState = 'inForce' | 'none' | 'datesUnknown' | 'notInForce';

/** How the certificate stands on a day: on the bid's due date, or, without a bid in view, on the day of the case. */
export function certificateOn(facts: Facts, program: CountyProgram, day: CalendarDate): CertificateState {
	const certificate = facts.county?.dcba?.[program];
	if (!certificate?.number?.trim()) return 'none';
	const { start, end } = certificate;
	if ((start !== undefined && start > day) || (end !== undefined && end < day)) return 'notInForce';
	return start === undefined || end === undefined ? 'datesUnknown' : 'inForce';
}
