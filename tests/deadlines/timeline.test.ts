import { describe, expect, test } from 'vitest';
import type { RecordedEvent } from '../../src/lib/deadlines/recorded';
import { causes, dueSoon, timeline } from '../../src/lib/deadlines/timeline';
import type { Facts } from '../../src/lib/rules/facts';

const today = '2026-11-21';
const recorded = (...events: RecordedEvent[]) => ({ events, done: new Set<string>() });
const nothing = recorded();
const brief = (facts: Facts, own = nothing, day = today) =>
	timeline(facts, own, day).map(({ name, date, when, daysLeft }) => `${name} ${date} ${when} ${daysLeft}`);

describe('what the answers tell', () => {
	test('a City bid is counted from its due date', () => {
		expect(brief({ solicitation: { agency: 'city', due: '2026-12-05' } })).toEqual([
			'uploadToRamp 2026-12-05 soon 14'
		]);
	});
	test('a joint venture’s City bid has 15 days more to mind', () => {
		const facts: Facts = {
			business: { structure: 'jointVenture' },
			solicitation: { agency: 'city', due: '2027-01-15' }
		};
		expect(brief(facts)).toEqual([
			'jointVentureAgreement 2026-12-31 later 40',
			'uploadToRamp 2027-01-15 later 55'
		]);
	});
	test('a bid of nobody knows whom is counted for both, and says so', () => {
		const both = timeline({ solicitation: { due: '2026-11-21' } }, nothing, today);
		expect(both.map(({ name, when, cause }) => [name, when, cause.isEither])).toEqual([
			['countyBid', 'today', true],
			['uploadToRamp', 'today', true]
		]);
	});
	test('each certificate of DCBA ends on its own date', () => {
		const dcba = { lsbe: { end: '2027-01-01' }, se: { end: '2026-11-20' } };
		expect(brief({ county: { dcba } })).toEqual([
			'countyRenewalNotice 2026-10-21 past -31',
			'countyExpires 2026-11-20 past -1',
			'countyRenewalNotice 2026-12-02 soon 11',
			'countyExpires 2027-01-01 later 41'
		]);
	});
	test('dates beyond the calendar’s reach are left out', () => {
		expect(
			brief({ solicitation: { due: '0000-01-05' }, county: { dcba: { se: { end: '9999-12-31' } } } })
		).toEqual([]);
	});
	test('a bid recorded with the same due date is not told twice; one with a note is', () => {
		const facts: Facts = { solicitation: { agency: 'county', due: '2027-01-15' } };
		const same: RecordedEvent = { id: 'a', event: 'countyBidDue', on: '2027-01-15' };
		expect(timeline(facts, recorded(same), today)).toHaveLength(1);
		expect(timeline(facts, recorded({ ...same, note: 'Uniforms' }), today)).toHaveLength(2);
	});
});

describe('today, soon, later, past', () => {
	const own = recorded({ id: 'a', event: 'cityDenied', on: '2026-11-21' });
	test.each([
		['2026-11-13', 'later', 15],
		['2026-11-14', 'soon', 14],
		['2026-11-27', 'soon', 1],
		['2026-11-28', 'today', 0],
		['2026-11-29', 'past', -1]
	])('on %s an appeal due on 28 November is %s', (day, when, daysLeft) => {
		expect(timeline({}, own, day)[0]).toMatchObject({ when, daysLeft });
	});
	test('the earlier reading has passed, the later one still counts', () => {
		const denial = recorded({ id: 'a', event: 'countyDenied', on: '2026-11-16' });
		expect(timeline({}, denial, '2026-12-01')[0]).toMatchObject({ counts: '2026-12-01', when: 'today' });
		expect(timeline({}, denial, '2026-12-02')[0]).toMatchObject({ counts: '2026-12-02', when: 'today' });
		expect(timeline({}, denial, '2026-12-03')[0]).toMatchObject({ counts: '2026-12-02', when: 'past' });
	});
	test('what is dealt with is due no more, until its day changes', () => {
		const done = new Set(['a.appealToCity.2026-11-28']);
		expect(dueSoon(timeline({}, { ...own, done }, today))).toEqual([]);
		const moved = { events: [{ id: 'a', event: 'cityDenied', on: '2026-11-20' } as const], done };
		expect(dueSoon(timeline({}, moved, today))).toHaveLength(1);
	});
});

describe('one certification', () => {
	const old: RecordedEvent = { id: 'a', event: 'cityCertifiedLocal', on: '2021-12-01', about: 'lbe' };
	const renewed: RecordedEvent = { id: 'b', event: 'cityLocalEnds', on: '2031-11-20', about: 'lbe' };
	test('renewed, ends on its new date alone', () => {
		const own = recorded(old, renewed);
		expect(timeline({}, own, today).map(({ cause }) => cause.id)).toEqual(['b', 'b', 'b']);
		expect(causes({}, own).map(({ id, isReplaced }) => [id, isReplaced])).toEqual([
			['b', false],
			['a', true]
		]);
	});
	test('is not replaced by another, or by one that is not named', () => {
		expect(timeline({}, recorded(old, { ...renewed, about: 'cbe' }), today)).toHaveLength(6);
		const { about: _, ...unnamed } = renewed;
		expect(timeline({}, recorded(old, unnamed), today)).toHaveLength(6);
	});
	test('in the answers and recorded with the same end is told once', () => {
		const facts: Facts = { county: { dcba: { se: { end: '2028-11-21' } } } };
		const own = recorded({
			id: 'a',
			event: 'countySocialEnterpriseCertified',
			on: '2026-11-21',
			about: 'se'
		});
		expect(timeline(facts, own, today).map(({ cause }) => cause.from)).toEqual(['answers', 'answers']);
	});
});

describe('an LSB approved while an LBE is active (Procedure #6, LSB/LTE)', () => {
	const local: RecordedEvent = { id: 'a', event: 'cityCertifiedLocal', on: '2024-05-01', about: 'lbe' };
	const small = (on: string): RecordedEvent => ({
		id: 'b',
		event: 'cityCertifiedSmallOrTransitional',
		on,
		about: 'lsb'
	});
	const end = (...own: RecordedEvent[]) =>
		timeline({}, recorded(...own), today).find(({ name }) => name === 'cityExpires');

	test('may move the LBE’s end to five years from then: the earlier date is shown', () => {
		expect(end(local, small('2026-02-10'))).toMatchObject({
			date: '2029-05-01',
			reading: 'mayBeReset',
			later: '2031-02-10'
		});
	});
	test('leaves the reminder that has passed in the past, and keeps the end that may still come', () => {
		const own = recorded({ ...local, on: '2021-12-10' }, small('2024-11-15'));
		const found = timeline({}, own, today).filter(({ cause }) => cause.id === 'a');
		expect(found.map(({ name, counts, when }) => `${name} ${counts} ${when}`)).toEqual([
			'renewalReminder 2026-11-10 past',
			'cityExpires 2026-12-10 later',
			'renewalLastDay 2027-01-09 later'
		]);
	});
	test('on the LBE’s last day still may, the day after no more', () => {
		expect(end(local, small('2029-05-01'))?.later).toBe('2034-05-01');
		expect(end(local, small('2029-05-02'))?.later).toBeUndefined();
	});
	test('before the LBE moves nothing', () => {
		expect(end(local, small('2024-04-30'))?.reading).toBeUndefined();
	});
});
