/** What can be recorded, and the dates that follow from it: their names and shapes. */
import type { CalendarDate } from '../rules/dates';
import type { Citation } from '../rules/language';
import type { Holiday } from './business-days';

/** What happened, or is set, on a day, with the City. */
export const cityEvents = [
	'cityBidDue',
	'jointVentureBidDue',
	'jointVentureAgreementSent',
	'cityDocumentsRequested',
	'cityDenied',
	'cityAppealReceived',
	'cityCertifiedLocal',
	'cityCertifiedSmallOrTransitional',
	'cityLocalEnds',
	'citySmallOrTransitionalEnds',
	'cityEligibilityChanged',
	'cityPreferenceLost',
	'citySubcontractorLost'
] as const;

export const countyEvents = [
	'countyBidDue',
	'countyDenied',
	'countySocialEnterpriseCertified',
	'countyCertificateEnds',
	'countyEligibilityChanged',
	'countyInvoiceReceived'
] as const;

export const events = [...cityEvents, ...countyEvents] as const;
export type EventName = (typeof events)[number];

/** The certifications that an event can be about; an event that is not listed is about no single one. */
export const certificationsOf = {
	cityCertifiedLocal: ['lbe', 'cbe'],
	cityLocalEnds: ['lbe', 'cbe'],
	cityCertifiedSmallOrTransitional: ['lsb', 'lte'],
	citySmallOrTransitionalEnds: ['lsb', 'lte'],
	countySocialEnterpriseCertified: ['se'],
	countyCertificateEnds: ['lsbe', 'dvbe', 'se']
} as const satisfies Partial<Record<EventName, readonly string[]>>;

export const certifications = ['lbe', 'cbe', 'lsb', 'lte', 'lsbe', 'dvbe', 'se'] as const;
export type Certification = (typeof certifications)[number];

/** The certifications to choose from for an event; none where it is about no single one. */
export const choicesOf = (event: EventName): readonly Certification[] =>
	event in certificationsOf ? certificationsOf[event as keyof typeof certificationsOf] : [];

export const deadlineNames = [
	'uploadToRamp',
	'jointVentureAgreement',
	'jointVentureBidFrom',
	'sendDocuments',
	'appealToCity',
	'cityDecides',
	'cityDecidesExtended',
	'renewalReminder',
	'cityExpires',
	'renewalLastDay',
	'smallRenewalOpens',
	'smallRenewalLastDay',
	'notifyCity',
	'preferenceRecovered',
	'replaceSubcontractor',
	'countyBid',
	'appealToCounty',
	'countyRenewalNotice',
	'countyExpires',
	'notifyCounty',
	'countyPays'
] as const;
export type DeadlineName = (typeof deadlineNames)[number];

/** Whose move it is: a day to act by, one on which an agency acts, one on which something ends or begins. */
export type DeadlineKind = 'yours' | 'agency' | 'ends' | 'begins';

/**
 * Why the rule can be read for a later date:
 * - `ambiguous`: its words can mean two days;
 * - `holiday`: whether offices close on a day in between is not certain;
 * - `mayBeReset`: a later approval of another certification moves it, if the agency finds this one valid.
 */
export type Reading = 'ambiguous' | 'holiday' | 'mayBeReset';

export interface Deadline {
	name: DeadlineName;
	kind: DeadlineKind;
	/** The earlier date, where the rule can be read for two. */
	date: CalendarDate;
	cite: Citation;
	reading?: Reading;
	/** The later date of the other reading. */
	later?: CalendarDate;
	/** Holidays left out of the count, and doubtful ones counted as business days. */
	skipped?: readonly Holiday[];
	doubtful?: readonly Holiday[];
}
