import { describe, expect, test } from 'vitest';
import { deadlineNames, events, type DeadlineName } from '../../src/lib/deadlines/deadline';
import { periodsOn } from '../../src/lib/rules/periods-in-force';
import { said } from '../../src/lib/deadlines/said';
import type { DeadlineWords } from '../../src/lib/deadlines/words';
import { deadlines as english } from '../../src/lib/messages/en/deadlines';
import { deadlines as spanish } from '../../src/lib/messages/es/deadlines';
import { familiar, numbersIn, tooLong } from '../messages/wording';
import { entriesOf, writingIn } from './example';

const periods = periodsOn('2026-11-21');

/** The period that a rule names, in its own unit. */
const named: Partial<Record<DeadlineName, number>> = {
	jointVentureAgreement: periods.jointVenture,
	jointVentureBidFrom: periods.jointVenture,
	sendDocuments: periods.documents,
	appealToCity: periods.cityAppeal,
	cityDecides: periods.cityDecision,
	cityDecidesExtended: periods.cityDecisionExtended,
	renewalReminder: periods.reminder,
	cityExpires: periods.cityYears,
	renewalLastDay: periods.renewal,
	smallRenewalOpens: periods.renewal,
	smallRenewalLastDay: periods.renewal,
	notifyCity: periods.notice,
	preferenceRecovered: periods.ineligible,
	replaceSubcontractor: periods.replacement,
	appealToCounty: periods.countyAppealBusinessDays,
	countyRenewalNotice: periods.countyNotice,
	countyExpires: periods.socialEnterpriseYears,
	countyPays: periods.payment
};

/** Every sentence of the dates and the events. */
const textsOf = ({ dates, events: all }: DeadlineWords): Record<string, string> =>
	Object.fromEntries([
		...deadlineNames.flatMap((name) =>
			(['title', 'rule', 'todo'] as const).map((part) => [`${name}.${part}`, dates[name][part]])
		),
		...events.flatMap((event) => [
			[`${event}.label`, all[event].label],
			[`${event}.hint`, all[event].hint ?? ''],
			[`${event}.because`, all[event].because('…')]
		])
	]) as Record<string, string>;

describe.each([
	['en', english.said],
	['es', spanish.said]
] as const)('in %s', (lang, words) => {
	test.each(Object.entries(named))('the rule of %s names its %i', (name, days) => {
		expect(numbersIn(words.dates[name as DeadlineName].rule, lang)).toContain(days);
	});
	test('business days are called so, and calendar days where the rule says that', () => {
		const business = lang === 'en' ? /business days/ : /días hábiles/;
		const calendar = lang === 'en' ? /calendar days/ : /días de calendario/;
		for (const name of deadlineNames) {
			const { rule } = words.dates[name];
			expect(business.test(rule), name).toBe(name === 'appealToCounty');
			if (
				/\d+ (?:\S+ )?(?:days|días)/.test(rule) &&
				!['appealToCounty', 'preferenceRecovered'].includes(name)
			)
				expect(rule, name).toMatch(calendar);
		}
	});
	test('no sentence is longer than 35 words', () => {
		for (const [key, text] of Object.entries(textsOf(words))) expect(tooLong(text, 35), key).toEqual([]);
	});
	test('days left are told in words', () => {
		const [a, b, c, d, e] = [2, 1, 0, -1, -2].map(words.daysLeft);
		expect([a, b, c, d, e]).toEqual(
			lang === 'en'
				? ['in 2 days', 'tomorrow', 'today', 'yesterday', '2 days ago']
				: ['en 2 días', 'mañana', 'hoy', 'ayer', 'hace 2 días']
		);
	});
});

test('both languages give the same numbers', () => {
	const spoken = textsOf(spanish.said);
	for (const [key, text] of Object.entries(textsOf(english.said)))
		expect(numbersIn(spoken[key] ?? '', 'es'), key).toEqual(numbersIn(text, 'en'));
});

test('the Spanish says “usted”', () => {
	expect(Object.values(textsOf(spanish.said)).flatMap(familiar)).toEqual([]);
});

describe('two readings', () => {
	const notesOf = (event: 'countyDenied' | 'citySmallOrTransitionalEnds', on: string, today = on) =>
		entriesOf([{ id: 'a', event, on }], today)
			.map((entry) => said(entry, english.said, writingIn('en')))
			.at(-1)
			?.notes.join(' ');

	test('of a doubtful holiday are told with both days, the earlier first', () => {
		const notes = notesOf('countyDenied', '2026-11-16') ?? '';
		expect(notes).toContain('weekends and Thanksgiving Day (November 26, 2026)');
		expect(notes).toContain('the day after Thanksgiving (November 27, 2026)');
		expect(notes.indexOf('December 1, 2026')).toBeLessThan(notes.indexOf('December 2, 2026'));
	});
	test('of “within thirty days of the expiration” are told with both days', () => {
		expect(notesOf('citySmallOrTransitionalEnds', '2029-05-01')).toMatch(
			/by May 1, 2029, which is safe .* by May 31, 2029/
		);
	});
	test('between them, the earlier day is said to have passed', () => {
		expect(notesOf('countyDenied', '2026-11-16', '2026-12-02')).toMatch(
			/^The earlier reading’s day, December 1, 2026, has passed/
		);
	});
	test.each([
		['2026-11-26', 'fridayBefore'],
		['2026-11-27', 'fridayBefore'],
		['2026-11-28', 'weekend'],
		['2026-11-29', undefined]
	] as const)('of a Saturday there are none: on %s it is said that the day stays', (today, note) => {
		const [saturday] = entriesOf([{ id: 'a', event: 'cityDenied', on: '2026-11-21' }], today);
		expect(saturday && said(saturday, english.said, writingIn('en')).notes).toEqual(
			note ? [english.said.notes[note]] : []
		);
	});
	test('are not spoken of where only one is left', () => {
		expect(notesOf('countyDenied', '2026-08-03')).toBe(
			'Not counted: weekends. No sure holiday falls in between.'
		);
	});
});
