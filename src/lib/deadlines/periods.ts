/**
 * Every period that the rules set, from an event that a firm records to the dates that follow. Each has its citation.
 * Where a rule can be read for two dates, the earlier is given, and `reading` says so.
 */
import { addYears, type CalendarDate } from '../rules/dates';
import { remembered, type Citation } from '../rules/language';
import { periodsOn, type PeriodSets, type Periods } from '../rules/periods-in-force';
import { procedure } from '../rules/sources/la-city-lbpp-2024';
import { guidelines } from '../rules/sources/la-county-preference-2016';
import { businessDaysAfter } from './business-days';
import { daysAfter } from './calendar-days';
import type { Certification, Deadline, DeadlineKind, DeadlineName, EventName } from './deadline';

type Rule = (day: CalendarDate, about: Certification | undefined) => Deadline[];
const after =
	(name: DeadlineName, kind: DeadlineKind, days: number, cite: Citation): Rule =>
	(day) => [{ name, kind, date: daysAfter(day, days), cite }];

const application = procedure(5);
const renewal = procedure(6);
const removal = procedure(7);
const appeal = procedure(8);
const jointVenture = procedure(1)('item 3(c)', 'at least fifteen (15) days prior to the bid due date');

const upload = after(
	'uploadToRamp',
	'yours',
	0,
	application('A 2', 'must be uploaded to RAMP before the contracting opportunity submission')
);

/** An LBE or CBE: the rule itself says that the thirty days come after the expiration. */
const localEnds =
	(periods: Periods): Rule =>
	(expires) => {
		const cite = renewal('LBE or CBE');
		return [
			{ name: 'renewalReminder', kind: 'begins', date: daysAfter(expires, -periods.reminder), cite },
			{ name: 'cityExpires', kind: 'ends', date: expires, cite },
			{ name: 'renewalLastDay', kind: 'yours', date: daysAfter(expires, periods.renewal), cite }
		];
	};

/** An LSB or LTE: "within thirty calendar days of the expiration" may mean before it or after it; before is safe under both. */
const smallEnds =
	(periods: Periods): Rule =>
	(expires) => {
		const cite = renewal('LSB/LTE', 'within thirty (30) calendar days of the expiration');
		const later = daysAfter(expires, periods.renewal);
		return [
			{ name: 'smallRenewalOpens', kind: 'begins', date: daysAfter(expires, -periods.renewal), cite },
			{ name: 'smallRenewalLastDay', kind: 'yours', date: expires, cite, reading: 'ambiguous', later }
		];
	};

const countySections = { lsbe: '6.3', dvbe: '6.5', se: '6.9' } as const;

const countyEnds =
	(periods: Periods): Rule =>
	(day, about) => {
		const section = about !== undefined && about in countySections;
		const cite = guidelines(
			section ? countySections[about as keyof typeof countySections] : '6.3, 6.5 and 6.9'
		);
		return [
			{ name: 'countyRenewalNotice', kind: 'begins', date: daysAfter(day, -periods.countyNotice), cite },
			{ name: 'countyExpires', kind: 'ends', date: day, cite }
		];
	};

const countyAppeal =
	(periods: Periods): Rule =>
	(day) => {
		const { date, later, skipped, doubtful } = businessDaysAfter(day, periods.countyAppealBusinessDays);
		const cite = guidelines('7 a', 'within 10 business days of the date certification was denied');
		const found = { name: 'appealToCounty', kind: 'yours', date, cite, skipped, doubtful } as const;
		return [later === undefined ? found : { ...found, reading: 'holiday', later }];
	};

const rulesWith = remembered((periods: Periods): Record<EventName, Rule> => ({
	cityBidDue: upload,
	jointVentureBidDue: (day, about) => [
		...after('jointVentureAgreement', 'yours', -periods.jointVenture, jointVenture)(day, about),
		...upload(day, about)
	],
	jointVentureAgreementSent: after('jointVentureBidFrom', 'begins', periods.jointVenture, jointVenture),
	cityDocumentsRequested: after(
		'sendDocuments',
		'yours',
		periods.documents,
		application('B.2 and B.3', 'from the date the email request was sent')
	),
	cityDenied: after(
		'appealToCity',
		'yours',
		periods.cityAppeal,
		appeal('', 'from the date the notification is sent')
	),
	cityAppealReceived: (day, about) => [
		...after('cityDecides', 'agency', periods.cityDecision, appeal(''))(day, about),
		...after('cityDecidesExtended', 'agency', periods.cityDecisionExtended, appeal(''))(day, about)
	],
	cityCertifiedLocal: (day, about) => localEnds(periods)(addYears(day, periods.cityYears), about),
	cityCertifiedSmallOrTransitional: (day, about) =>
		smallEnds(periods)(addYears(day, periods.cityYears), about),
	cityLocalEnds: localEnds(periods),
	citySmallOrTransitionalEnds: smallEnds(periods),
	cityEligibilityChanged: after(
		'notifyCity',
		'yours',
		periods.notice,
		application('required responsibilities', 'within ten (10) calendar days of any changes')
	),
	// Days without eligibility may not exceed 60: certified again on the 60th day after the loss, 60 are behind.
	cityPreferenceLost: after('preferenceRecovered', 'yours', periods.ineligible, removal('items 5 and 6')),
	citySubcontractorLost: after(
		'replaceSubcontractor',
		'yours',
		periods.replacement,
		removal('item 6', 'within 60 days of notification by the Awarding Authority')
	),
	countyBidDue: after('countyBid', 'yours', 0, guidelines('8 a and 8 b')),
	countyDenied: countyAppeal(periods),
	countySocialEnterpriseCertified: (day) =>
		countyEnds(periods)(addYears(day, periods.socialEnterpriseYears), 'se'),
	countyCertificateEnds: countyEnds(periods),
	countyEligibilityChanged: after(
		'notifyCounty',
		'yours',
		0,
		guidelines('6.2 a, 6.6 a, 6.8 a and 10 e', 'must immediately notify DCBA')
	),
	countyInvoiceReceived: after('countyPays', 'agency', periods.payment, guidelines('12.2 h'))
}));

/**
 * The dates that follow from an event on a day, the earliest first.
 * @param about the certification it is about, where that is known
 * @param sets the periods by the day they took effect: those in force on the day of the event hold
 */
export const deadlinesAfter = (
	event: EventName,
	day: CalendarDate,
	about?: Certification,
	sets?: PeriodSets
): Deadline[] => {
	const rules = rulesWith(periodsOn(day, sets));
	return rules[event](day, about).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
};

/** The day a certification ends by this event; none for an event that is about something else. */
export function endBy(event: EventName, day: CalendarDate): CalendarDate | undefined {
	switch (event) {
		case 'cityCertifiedLocal':
		case 'cityCertifiedSmallOrTransitional':
			return addYears(day, periodsOn(day).cityYears);
		case 'countySocialEnterpriseCertified':
			return addYears(day, periodsOn(day).socialEnterpriseYears);
		case 'cityLocalEnds':
		case 'citySmallOrTransitionalEnds':
		case 'countyCertificateEnds':
			return day;
		default:
			return undefined;
	}
}
