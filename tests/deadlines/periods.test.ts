import { describe, expect, test } from 'vitest';
import { choicesOf, deadlineNames, events, type EventName } from '../../src/lib/deadlines/deadline';
import { deadlinesAfter, endBy } from '../../src/lib/deadlines/periods';

const dates = (event: EventName, day: string) =>
	Object.fromEntries(deadlinesAfter(event, day).map(({ name, date }) => [name, date]));

describe('the City', () => {
	test('documents asked for on 1 December are due on the 15th, 14 calendar days on', () => {
		expect(dates('cityDocumentsRequested', '2026-12-01')).toEqual({ sendDocuments: '2026-12-15' });
	});
	test('a change on 25 December is told by 4 January, 10 calendar days on', () => {
		expect(dates('cityEligibilityChanged', '2026-12-25')).toEqual({ notifyCity: '2027-01-04' });
	});
	test('a denial on 23 February of a leap year is appealed by 1 March, 7 calendar days on', () => {
		expect(dates('cityDenied', '2028-02-23')).toEqual({ appealToCity: '2028-03-01' });
	});
	test('an appeal is decided within 30 days, which may become 45', () => {
		expect(dates('cityAppealReceived', '2026-11-21')).toEqual({
			cityDecides: '2026-12-21',
			cityDecidesExtended: '2027-01-05'
		});
	});
	test('an LBE certified on 29 February ends five years on, on 1 March, and may be renewed for 30 days more', () => {
		expect(dates('cityCertifiedLocal', '2024-02-29')).toEqual({
			renewalReminder: '2029-01-30',
			cityExpires: '2029-03-01',
			renewalLastDay: '2029-03-31'
		});
	});
	test('an LSB is renewed by the day it ends, the earlier of two readings', () => {
		expect(deadlinesAfter('cityCertifiedSmallOrTransitional', '2024-05-01').at(-1)).toMatchObject({
			name: 'smallRenewalLastDay',
			date: '2029-05-01',
			reading: 'ambiguous',
			later: '2029-05-31'
		});
	});
	test('an LBE or CBE whose end RAMP shows has the same dates around that end', () => {
		expect(deadlinesAfter('cityLocalEnds', '2029-03-01')).toEqual(
			deadlinesAfter('cityCertifiedLocal', '2024-02-29')
		);
	});
	test('the renewal of an LSB opens 30 days before its end', () => {
		expect(deadlinesAfter('citySmallOrTransitionalEnds', '2029-05-01')[0]).toMatchObject({
			name: 'smallRenewalOpens',
			kind: 'begins',
			date: '2029-04-01'
		});
	});
	test('an application is on RAMP by the day the bid is due (Procedure #5, A 2)', () => {
		expect(deadlinesAfter('cityBidDue', '2027-01-15')).toMatchObject([
			{ name: 'uploadToRamp', date: '2027-01-15', cite: { section: 'Procedure #5, A 2' } }
		]);
	});
	test('a joint venture’s agreement for a bid due 15 January is sent by 31 December', () => {
		expect(dates('jointVentureBidDue', '2027-01-15')).toEqual({
			jointVentureAgreement: '2026-12-31',
			uploadToRamp: '2027-01-15'
		});
	});
	test('an agreement that the City has on 31 December serves a bid due 15 January, not one before', () => {
		expect(dates('jointVentureAgreementSent', '2026-12-31')).toEqual({ jointVentureBidFrom: '2027-01-15' });
	});
	test('a certification lost under a contract is back within 60 days', () => {
		expect(dates('cityPreferenceLost', '2026-01-01')).toEqual({ preferenceRecovered: '2026-03-02' });
	});
	test('a subcontractor who lost its certification is replaced within 60 days of the notice', () => {
		expect(dates('citySubcontractorLost', '2026-01-01')).toEqual({ replaceSubcontractor: '2026-03-02' });
	});
});

describe('the County', () => {
	test('a denial on 16 November 2026 is appealed by 1 December, with the day after Thanksgiving counted', () => {
		expect(deadlinesAfter('countyDenied', '2026-11-16')[0]).toMatchObject({
			date: '2026-12-01',
			reading: 'holiday',
			later: '2026-12-02'
		});
	});
	test('a Social Enterprise is certified for two years, with notice 30 days before', () => {
		expect(dates('countySocialEnterpriseCertified', '2026-11-21')).toEqual({
			countyRenewalNotice: '2028-10-22',
			countyExpires: '2028-11-21'
		});
	});
	test('an LSBE ends on the date of its certificate', () => {
		expect(dates('countyCertificateEnds', '2027-03-31')).toMatchObject({
			countyExpires: '2027-03-31',
			countyRenewalNotice: '2027-03-01'
		});
	});
	test('a bid asks for a certification on the day it is handed in, and for the request', () => {
		expect(deadlinesAfter('countyBidDue', '2027-01-15')).toMatchObject([
			{ name: 'countyBid', date: '2027-01-15', cite: { section: 'Section 8 a and 8 b' } }
		]);
	});
	test.each([
		['lsbe', 'Section 6.3'],
		['dvbe', 'Section 6.5'],
		['se', 'Section 6.9'],
		[undefined, 'Section 6.3, 6.5 and 6.9']
	] as const)('the end of %s is cited from %s', (about, section) => {
		expect(deadlinesAfter('countyCertificateEnds', '2027-03-31', about)[0]?.cite.section).toBe(section);
	});
	test('a change that ends eligibility is told the same day', () => {
		expect(dates('countyEligibilityChanged', '2026-11-21')).toEqual({ notifyCounty: '2026-11-21' });
	});
	test('an undisputed invoice is paid within 15 calendar days of its receipt', () => {
		expect(dates('countyInvoiceReceived', '2026-12-20')).toEqual({ countyPays: '2027-01-04' });
	});
});

test('every period has its rule', () => {
	for (const event of events) {
		for (const deadline of deadlinesAfter(event, '2026-11-21'))
			expect(deadline.cite.section, event).toMatch(/\d/);
	}
});

test('every date comes from an event, and ends only from certifications', () => {
	const found = events.flatMap((event) => deadlinesAfter(event, '2026-11-21').map(({ name }) => name));
	expect(new Set(found)).toEqual(new Set(deadlineNames));
	for (const event of events)
		expect(endBy(event, '2026-11-21') !== undefined, event).toBe(choicesOf(event).length > 0);
});
