import { describe, expect, test } from 'vitest';
import {
	recordedIn,
	withDone,
	withEvent,
	withoutEvent,
	withUnfinished,
	type RecordedEvent
} from '../../src/lib/deadlines/recorded';

const asked: RecordedEvent = { id: 'a', event: 'cityDocumentsRequested', on: '2026-12-01' };
const denied: RecordedEvent = { id: 'b', event: 'cityDenied', on: '2026-12-20', note: 'LSB' };

describe('what is recorded', () => {
	test('is read back as it was written, several of a kind too', () => {
		const extra = [asked, denied, { ...asked, id: 'c', on: '2026-12-05' }].reduce(withEvent, {});
		expect(recordedIn(extra).events).toEqual([asked, denied, { ...asked, id: 'c', on: '2026-12-05' }]);
	});
	test('is changed in its place', () => {
		const extra = withEvent(withEvent(withEvent({}, asked), denied), { ...asked, on: '2026-12-02' });
		expect(recordedIn(extra).events).toEqual([{ ...asked, on: '2026-12-02' }, denied]);
	});
	test('loses its note when the note is taken out', () => {
		const { note: _, ...bare } = denied;
		expect(recordedIn(withEvent(withEvent({}, denied), bare)).events).toEqual([bare]);
	});
	test('is taken out, and put back by what was there before', () => {
		const before = withEvent({}, asked);
		expect(recordedIn(withoutEvent(before, 'a')).events).toEqual([]);
		expect(recordedIn(before).events).toEqual([asked]);
	});
	test('leaves the rest of the draft’s room alone', () => {
		expect(withEvent({ goal: 'city' }, asked)).toMatchObject({ goal: 'city' });
	});
	test('a draft without any has none', () => {
		expect(recordedIn({})).toEqual({ events: [], done: new Set(), unfinished: undefined, unread: 0 });
	});
});

describe('what cannot be read', () => {
	const strange = [
		{ id: 'x', event: 'somethingNewer', on: '2027-01-01' },
		{ id: 'y', event: 'cityDenied', on: '2027-02-30' },
		{ id: 'z', event: 'cityDenied', on: '9999-01-01' },
		{ id: 'v', event: 'cityDenied', on: '2027-01-01', about: 'lbe' },
		'text'
	];
	test('is counted, and kept by every change', () => {
		const before = { deadlines: { events: [...strange, asked], more: 1 } };
		expect(recordedIn(before)).toMatchObject({ events: [asked], unread: 5 });
		const after = withDone(withoutEvent(withEvent(before, denied), 'a'), 'k', true);
		expect(after['deadlines']).toEqual({ events: [...strange, denied], more: 1, done: ['k'] });
	});
	test('does not lose what a newer version kept with an event', () => {
		const before = { deadlines: { events: [{ ...asked, color: 'red' }] } };
		expect(withEvent(before, { ...asked, on: '2026-12-02' })).toEqual({
			deadlines: { events: [{ ...asked, on: '2026-12-02', color: 'red' }] }
		});
	});
	test.each([['text'], [null], [[1, 2]], [{ events: 'none' }]])(
		'%j is set aside, not overwritten',
		(found) => {
			const after = withEvent({ deadlines: found }, asked);
			expect(recordedIn(after)).toMatchObject({ events: [asked], unread: 1 });
			expect(after['deadlines']).toMatchObject({ kept: found });
		}
	);
	test('an entry with the same id as another is not shown twice', () => {
		expect(recordedIn({ deadlines: { events: [asked, { ...denied, id: 'a' }] } })).toMatchObject({
			events: [asked],
			unread: 1
		});
	});
});

test('what is dealt with can be taken back', () => {
	const done = withDone(withDone({}, 'a.sendDocuments.2026-12-15', true), 'b', true);
	expect(recordedIn(done).done).toEqual(new Set(['a.sendDocuments.2026-12-15', 'b']));
	expect(recordedIn(withDone(done, 'b', false)).done).toEqual(new Set(['a.sendDocuments.2026-12-15']));
});

test('a form that is not finished is kept until it is recorded', () => {
	const unfinished = { event: 'cityDenied' as const, day: { day: '3', month: '', year: '' }, note: '' };
	const extra = withUnfinished({}, unfinished);
	expect(recordedIn(extra).unfinished).toEqual(unfinished);
	expect(recordedIn(withEvent(extra, asked)).unfinished).toBeUndefined();
	expect(recordedIn(withUnfinished(extra, undefined)).unfinished).toBeUndefined();
});
