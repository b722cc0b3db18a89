import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../src/lib/deadlines/calendar-file';
import { entriesOf, inputOf, oneOfEach } from './example';

/** The file as another program reads it. */
const calendarIn = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventsIn = (text: string) => calendarIn(text).getAllSubcomponents('vevent');
const valueOf = (part: ICAL.Component | undefined, name: string) =>
	String(part?.getFirstPropertyValue(name) ?? '');
const eventOf = (text: string, name: string) =>
	eventsIn(text).find((event) => valueOf(event, 'uid').includes(`.${name}@`));
const octetsOf = (line: string) => new TextEncoder().encode(line).length;

const appeal = (note?: string) =>
	entriesOf([{ id: 'e1', event: 'cityDenied', on: '2026-12-24', ...(note && { note }) }], '2026-11-21');

describe.each(['en', 'es'] as const)('a calendar file in %s', (lang) => {
	const text = calendarFile(inputOf({}, lang));

	test('is read by another program, with an entry for each date to come', () => {
		const calendar = calendarIn(text);
		expect(valueOf(calendar, 'version')).toBe('2.0');
		expect(valueOf(calendar, 'prodid')).toContain('BidLocal LA');
		expect(valueOf(calendar, 'calscale')).toBe('GREGORIAN');
		expect(valueOf(calendar, 'method')).toBe('PUBLISH');
		const coming = inputOf().entries.filter(({ daysLeft }) => daysLeft >= 0);
		expect(eventsIn(text)).toHaveLength(coming.length);
	});
	test('has whole days that end on the next one and keep nobody busy', () => {
		for (const event of eventsIn(text)) {
			const [start, end] = ['dtstart', 'dtend'].map(
				(name) => event.getFirstPropertyValue(name) as unknown as ICAL.Time
			);
			expect(start?.isDate && end?.isDate).toBe(true);
			expect(end?.subtractDate(start as ICAL.Time).toSeconds()).toBe(86_400);
			expect(valueOf(event, 'transp')).toBe('TRANSPARENT');
			expect(valueOf(event, 'x-microsoft-cdo-busystatus')).toBe('FREE');
			expect(valueOf(event, 'dtstamp')).toBe('2026-11-21T18:30:05Z');
			expect(valueOf(event, 'class')).toBe('PRIVATE');
			expect(event.getAllProperties('attendee').concat(event.getAllProperties('organizer'))).toEqual([]);
		}
	});
	test('gives every entry a name of its own', () => {
		const names = eventsIn(text).map((event) => valueOf(event, 'uid'));
		expect(new Set(names).size).toBe(names.length);
	});
	test('has no line of more than 75 octets, and no broken character', () => {
		const lines = text.split('\r\n');
		expect(lines.at(-1)).toBe('');
		expect(lines.filter((line) => octetsOf(line) > 75 || line.includes('\n') || line.includes('�'))).toEqual(
			[]
		);
	});
	test('says the rule, what to do and where it stands, and that it is not official', () => {
		const said = valueOf(eventOf(text, 'sendDocuments'), 'description');
		const { dates, disclaimer } = inputOf({}, lang).words;
		expect(said).toContain(dates.sendDocuments.rule);
		expect(said).toContain(dates.sendDocuments.todo);
		expect(said).toContain('Procedure #5, B.2');
		expect(said).toContain(disclaimer);
	});
	test('calls itself and its reminders by their words, whatever they hold', () => {
		expect(valueOf(calendarIn(text), 'x-wr-calname')).toBe(inputOf({}, lang).words.calendarName);
		for (const event of eventsIn(text))
			for (const alarm of event.getAllSubcomponents('valarm')) {
				expect(valueOf(alarm, 'action')).toBe('DISPLAY');
				expect(valueOf(alarm, 'description')).toBe(valueOf(event, 'summary'));
			}
	});
});

describe('reminders', () => {
	const remindersOf = (event: ICAL.Component | undefined) =>
		event?.getAllSubcomponents('valarm').map((alarm) => {
			const start = event.getFirstPropertyValue('dtstart') as unknown as ICAL.Time;
			const at = ICAL.Time.fromDateTimeString(`${start.toString()}T00:00:00`);
			at.addDuration(alarm.getFirstPropertyValue('trigger') as unknown as ICAL.Duration);
			return at.toString();
		});

	test('of an appeal within seven days come three days before, the day before and on the day, at nine', () => {
		expect(remindersOf(eventsIn(calendarFile(inputOf({ entries: appeal() })))[0])).toEqual([
			'2026-12-28T09:00:00',
			'2026-12-30T09:00:00',
			'2026-12-31T09:00:00'
		]);
	});
	test('of documents come a week and a day before', () => {
		expect(remindersOf(eventOf(calendarFile(inputOf()), 'sendDocuments'))).toEqual([
			'2026-11-28T09:00:00',
			'2026-12-04T09:00:00'
		]);
	});
	test('that would have come before today are left out', () => {
		const entries = entriesOf([{ id: 'e1', event: 'cityDenied', on: '2026-11-16' }], '2026-11-21');
		expect(remindersOf(eventsIn(calendarFile(inputOf({ entries })))[0])).toEqual([
			'2026-11-22T09:00:00',
			'2026-11-23T09:00:00'
		]);
	});
});

describe('a file written later', () => {
	const at = (now: string) => eventsIn(calendarFile(inputOf({ entries: appeal(), now })))[0];
	const [first, second] = [at('2026-11-21T18:30:05.000Z'), at('2026-11-22T08:00:00.000Z')];

	test('has the same names and a higher number, so that calendars change what they have', () => {
		expect(valueOf(second, 'uid')).toBe(valueOf(first, 'uid'));
		expect(Number(valueOf(second, 'sequence'))).toBeGreaterThan(Number(valueOf(first, 'sequence')));
	});
	test('keeps the name of an entry whose day was corrected', () => {
		const moved = entriesOf([{ id: 'e1', event: 'cityDenied', on: '2026-12-26' }], '2026-11-21');
		const event = eventsIn(calendarFile(inputOf({ entries: moved })))[0];
		expect(valueOf(event, 'uid')).toBe(valueOf(first, 'uid'));
		expect(valueOf(event, 'dtstart')).toBe('2027-01-02');
	});
	test('of another case has names of its own', () => {
		const other = eventsIn(calendarFile(inputOf({ entries: appeal(), caseId: 'case-2' })))[0];
		expect(valueOf(other, 'uid')).not.toBe(valueOf(first, 'uid'));
	});
	test('is the same, letter for letter, at the same instant', () => {
		expect(calendarFile(inputOf())).toBe(calendarFile(inputOf()));
	});
});

describe('what is personal', () => {
	const note = 'Obra; lote 7, “Nguyễn” \\ BEGIN:VEVENT\r\nX-BAD:1\u0007 👩🏽‍🔧';
	const name = 'Panadería La Esperanza, S.A.; año nuevo';

	test('stays out unless it is asked for', () => {
		const text = calendarFile(inputOf({ entries: appeal(note) }));
		expect(text).not.toMatch(/lote|Panader/);
	});
	test('is written out safely where it is asked for', () => {
		const text = calendarFile(inputOf({ entries: appeal(note), personal: { name } }));
		expect(eventsIn(text)).toHaveLength(1);
		expect(valueOf(eventsIn(text)[0], 'x-bad')).toBe('');
		expect(valueOf(eventsIn(text)[0], 'summary')).toBe(
			`Last day to appeal to the City · Obra; lote 7, “Nguyễn” \\ BEGIN:VEVENT X-BAD:1 👩🏽‍🔧 · ${name}`
		);
		expect(text.split('\r\n').every((line) => octetsOf(line) <= 75)).toBe(true);
	});
});

test('what is past or dealt with is not in the file; the other reading’s day is, while it lasts', () => {
	const own = oneOfEach('2026-11-16').filter(({ event }) => event === 'countyDenied');
	const on = (today: string) =>
		eventsIn(calendarFile(inputOf({ entries: entriesOf(own, today), today }))).map((event) =>
			valueOf(event, 'dtstart')
		);
	expect(on('2026-12-01')).toEqual(['2026-12-01']);
	expect(on('2026-12-02')).toEqual(['2026-12-02']);
	expect(on('2026-12-03')).toEqual([]);
});
