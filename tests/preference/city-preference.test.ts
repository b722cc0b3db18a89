import { describe, expect, test } from 'vitest';
import {
	daysWithout,
	isOutsideRange,
	lostTooLong,
	percentSum,
	replacedTooLate,
	shareOf,
	valueOf,
	type Loss
} from '../../src/lib/preference/city-preference';

const today = '2026-11-21';
const loss = (change: Partial<Loss> = {}): Loss => ({
	lostOn: '2026-03-01',
	regainedOn: undefined,
	earlierDays: 0,
	reversed: false,
	today,
	...change
});

describe('so many per cent of an amount', () => {
	test('8 per cent of a bid of $250,000 are $20,000', () => {
		expect(shareOf(250_000, 8)).toBe(20_000);
	});
	test('is cut to the cent once, half a cent up', () => {
		expect([shareOf(0.5, 1), shareOf(0.49, 1), shareOf(100.05, 10), shareOf(33.33, 6.5)]).toEqual([
			0.01, 0, 10.01, 2.17
		]);
	});
	test('of nothing, or none of something, is nothing; all of it is all', () => {
		expect([shareOf(0, 12), shareOf(99.99, 0), shareOf(99.99, 100)]).toEqual([0, 0, 99.99]);
	});
	test('keeps the cents of a trillion dollars', () => {
		expect(shareOf(1_000_000_000_000, 6)).toBe(60_000_000_000);
	});
	test('0.1 and 0.2 per cent are 0.3', () => {
		expect(percentSum([0.1, 0.2])).toBe(0.3);
	});
	test('outside 6 to 12 is worth a second look; the ends are inside', () => {
		expect([5.99, 6, 12, 12.01].map(isOutsideRange)).toEqual([true, false, false, true]);
	});
	test('is shown of the bid and of the contract, and of neither where it is not known', () => {
		expect(valueOf(10, { bid: 200_000, contract: 260_000 })).toEqual({ onBid: 20_000, onContract: 26_000 });
		expect(valueOf(10, { bid: 200_000 })).toEqual({ onBid: 20_000, onContract: undefined });
	});
});

describe('days without eligibility (Procedure #7, items 5 and 6)', () => {
	test('exactly 60 days, from March 1 to April 30, are not more than 60', () => {
		const sixty = loss({ regainedOn: '2026-04-30' });
		expect(daysWithout(sixty)).toBe(60);
		expect(lostTooLong(sixty)).toBe('doesNotApply');
	});
	test('61 days, from March 1 to May 1, are', () => {
		const more = loss({ regainedOn: '2026-05-01' });
		expect(daysWithout(more)).toBe(61);
		expect(lostTooLong(more)).toBe('applies');
	});
	test('a leap day is a day', () => {
		expect(daysWithout(loss({ lostOn: '2028-02-28', regainedOn: '2028-03-01' }))).toBe(2);
	});
	test('one hour less in March is no day less', () => {
		expect(daysWithout(loss({ lostOn: '2026-03-07', regainedOn: '2026-03-09' }))).toBe(2);
	});
	test('earlier days in the same contract count: the rule speaks of its entire time', () => {
		const again = (earlierDays: number) => lostTooLong(loss({ regainedOn: '2026-03-31', earlierDays }));
		expect([again(30), again(31)]).toEqual(['doesNotApply', 'applies']);
	});
	test('still without it today, it is open for 60 days and applies on day 61', () => {
		const on = (now: string) => lostTooLong(loss({ today: now }));
		expect([on('2026-04-30'), on('2026-05-01')]).toEqual(['open', 'applies']);
	});
	test('lost and regained on one day is no day; lost in the future is not yet', () => {
		expect(daysWithout(loss({ regainedOn: '2026-03-01' }))).toBe(0);
		expect(lostTooLong(loss({ lostOn: '2026-12-01' }))).toBe('open');
	});
	test('without the day it was lost it is open, never zero', () => {
		expect(daysWithout(loss({ lostOn: undefined }))).toBeUndefined();
		expect(lostTooLong(loss({ lostOn: undefined }))).toBe('open');
	});
	test('reversed on appeal, the certification is continuous and no day was lost', () => {
		const reversed = loss({ reversed: true, lostOn: undefined, earlierDays: 90 });
		expect([daysWithout(reversed), lostTooLong(reversed)]).toEqual([0, 'doesNotApply']);
	});
});

describe('replacing a Local Subcontractor within 60 days of notification (item 6)', () => {
	const replaced = (change: Partial<Parameters<typeof replacedTooLate>[0]>) =>
		replacedTooLate({ notifiedOn: '2026-03-01', today, reversed: false, ...change });
	test('on day 60 it is in time, on day 61 too late', () => {
		expect([replaced({ replacedOn: '2026-04-30' }), replaced({ replacedOn: '2026-05-01' })]).toEqual([
			'doesNotApply',
			'applies'
		]);
	});
	test('not replaced, it is open on day 60 and too late on day 61', () => {
		expect([replaced({ today: '2026-04-30' }), replaced({ today: '2026-05-01' })]).toEqual([
			'open',
			'applies'
		]);
	});
	test('without a notification it is open', () => {
		expect(replaced({ notifiedOn: undefined })).toBe('open');
	});
	test('replaced before the notification, it is in time', () => {
		expect(replaced({ replacedOn: '2026-02-20' })).toBe('doesNotApply');
	});
	test('reversed on appeal, there was nobody to replace', () => {
		expect(replaced({ reversed: true })).toBe('doesNotApply');
	});
});
