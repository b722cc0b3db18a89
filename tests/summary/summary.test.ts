import { expect, test } from 'vitest';
import type { RecordedEvent } from '../../src/lib/deadlines/recorded';
import { timeline } from '../../src/lib/deadlines/timeline';
import { deadlines } from '../../src/lib/messages/en/deadlines';
import { documents } from '../../src/lib/messages/en/documents';
import { questions } from '../../src/lib/messages/en/questions';
import { results } from '../../src/lib/messages/en/results';
import { rules } from '../../src/lib/messages/en/rules';
import { assess } from '../../src/lib/rules/assess';
import type { Facts } from '../../src/lib/rules/facts';
import type { ProgramId } from '../../src/lib/rules/language';
import { nothingRecorded, summaryOf, type SummaryCase } from '../../src/lib/summary/summary';
import { bakery, today } from '../papers/cases';

const words = { rules, results, deadlines, questions, documents, date: (day: string) => day };

function summary(facts: Facts, goals: ProgramId[] = [], recorded: SummaryCase['recorded'] = nothingRecorded) {
	const kase = { format: 1 as const, asOf: today, facts };
	return summaryOf({ case: kase, assessment: assess(kase, today), today, goals, recorded }, words);
}

test('what somebody came for is told in full, the rest only by its standing', () => {
	const { programs, others } = summary(bakery, ['lbe', 'lsbe']);
	expect(programs.map(({ program }) => program)).toEqual(['lbe', 'lsbe']);
	expect(others.map(({ program }) => program)).toEqual(
		expect.arrayContaining(['cbe', 'lsb', 'lte', 'dvbe', 'se', 'lsbeFederal', 'seFederal'])
	);
	expect(others.find(({ program }) => program === 'cbe')?.verdict).toBe('Likely qualifies');
});

test('a denial that was recorded gives the last day to appeal, with the later day of a doubtful holiday', () => {
	const events: RecordedEvent[] = [{ id: 'a', event: 'countyDenied', on: '2026-11-16' }];
	const { dates } = summary(bakery, [], { events, done: new Set() });
	expect(dates[0]).toEqual({
		day: '2026-12-01',
		later: '2026-12-02',
		title: 'Last day to appeal to the County'
	});
	const appeal = timeline(bakery, { events, done: new Set() }, today).find(
		({ name }) => name === 'appealToCounty'
	)!;
	expect(summary(bakery, [], { events, done: new Set([appeal.doneKey]) }).dates).not.toContainEqual(dates[0]);
});

test('days that have passed are not told', () => {
	const past: Facts = { ...bakery, solicitation: { agency: 'county', due: '2026-11-20' } };
	expect(summary(past).dates.map(({ day }) => day)).not.toContain('2026-11-20');
	const due: Facts = { ...bakery, solicitation: { agency: 'county', due: '2026-11-21' } };
	expect(summary(due).dates.map(({ day }) => day)).toContain('2026-11-21');
});

test('a program that is not met says what would change it, and how many other ways there are', () => {
	const { programs } = summary(bakery, ['dvbe']);
	expect(programs[0]).toMatchObject({ status: 'unmet', otherWays: 2, changeNote: undefined });
	expect(programs[0]!.change).toEqual([
		{
			says: 'The State of California has certified the firm as a Disabled Veteran Business Enterprise (DVBE).',
			sections: ['Section 5.2 a']
		}
	]);
});

test('documents are those of the programs that are not out', () => {
	const { documents: wanted } = summary(bakery, ['lsbe', 'dvbe']);
	expect(wanted.map(({ title }) => title)).toEqual([
		'State certification as a small business (DGS)',
		'DCBA’s certification letter'
	]);
	expect(wanted.map(({ withBid }) => withBid)).toEqual([false, true]);
});
