import { describe, expect, test } from 'vitest';
import { inTime } from '../../src/lib/deadlines/in-time';
import { assess } from '../../src/lib/rules/assess';
import type { Facts } from '../../src/lib/rules/facts';
import type { ProgramId } from '../../src/lib/rules/language';

const today = '2026-11-21';
const ask = (facts: Facts) => {
	const kase = { format: 1, facts } as const;
	return inTime(kase, assess(kase, today), today);
};
const bid = (solicitation: Facts['solicitation'], facts: Facts = {}): Facts => ({ ...facts, solicitation });
const answerOf = (facts: Facts, program: ProgramId) =>
	ask(facts).programs.find((one) => one.program === program);

describe('the City', () => {
	test('before the due date the form is to be uploaded before the deadline', () => {
		const answer = answerOf(bid({ agency: 'city', due: '2026-11-22' }), 'lbe');
		expect(answer).toMatchObject({ says: 'uploadBefore', cite: { section: 'Procedure #5, A 2' } });
	});

	test('on the due date it is to be uploaded today', () => {
		expect(answerOf(bid({ agency: 'city', due: today }), 'lbe')?.says).toBe('uploadToday');
	});

	test('the day after, only the Awarding Authority can ask for an expedited review', () => {
		const answer = answerOf(bid({ agency: 'city', due: '2026-11-20' }), 'lbe');
		expect(answer).toMatchObject({
			says: 'cityDeadlinePast',
			cite: { section: 'Procedure #5, A, Awarding Authorities Requests' }
		});
	});

	test('being in time is told beside where the program stands', () => {
		const facts = bid({ agency: 'city', due: '2027-01-15' }, { business: { kind: 'nonprofit' } });
		expect(answerOf(facts, 'lbe')?.standing).toBe('unmet');
		expect(answerOf(facts, 'lte')?.standing).toBe('unknown');
	});

	test('a joint venture’s agreement is due fifteen calendar days before', () => {
		const venture = { business: { structure: 'jointVenture' as const } };
		const on = (due: string) => ask(bid({ agency: 'city', due }, venture)).jointVenture;
		expect(on('2026-12-06')).toMatchObject({ lastDay: today, isPast: false });
		expect(on('2026-12-05')).toMatchObject({ lastDay: '2026-11-20', isPast: true });
		expect(ask(bid({ agency: 'city', due: '2026-12-06' })).jointVenture).toBeUndefined();
		expect(ask(bid({ agency: 'county', due: '2026-12-06' }, venture)).jointVenture).toBeUndefined();
	});
});

describe('the County: certified when the bid is submitted', () => {
	const due = '2027-01-15';
	const held = (start?: string, end?: string, number: string | undefined = 'LSBE-7'): Facts =>
		bid(
			{ agency: 'county', due },
			{
				county: {
					dcba: {
						lsbe: {
							...(number === '' ? {} : { number }),
							...(start === undefined ? {} : { start }),
							...(end === undefined ? {} : { end })
						}
					}
				}
			}
		);
	const says = (facts: Facts) => answerOf(facts, 'lsbe')?.says;

	test('a certificate that runs through the due date covers it, on its last day too', () => {
		expect(says(held('2026-01-01', '2028-01-01'))).toBe('covers');
		expect(says(held('2026-01-01', due))).toBe('covers');
		expect(says(held('2026-01-01', '2027-01-14'))).toBe('endsBefore');
	});

	test('one that begins on the due date covers a bid submitted that day, one that begins later does not', () => {
		expect(says(held(due, '2029-01-01'))).toBe('coversFromItsStart');
		expect(says(held('2027-01-16', '2029-01-01'))).toBe('beginsAfter');
		expect(says(held(today, '2029-01-01'))).toBe('covers');
	});

	test('one date alone can rule it out, and never rules it in', () => {
		expect(says(held(undefined, '2027-01-14'))).toBe('endsBefore');
		expect(says(held('2027-01-16', undefined))).toBe('beginsAfter');
		expect(says(held('2026-01-01', undefined))).toBe('datesUnknown');
		expect(says(held(undefined, '2028-01-01'))).toBe('datesUnknown');
		expect(says(held(undefined, undefined))).toBe('datesUnknown');
		expect(says(held('2026-01-01', '2028-01-01', ''))).toBe('datesUnknown');
	});

	test('without a certificate the application alone does not count', () => {
		const answer = answerOf(bid({ agency: 'county', due }), 'lsbe');
		expect(answer).toMatchObject({ says: 'noCertificate', cite: { section: 'Section 8 a' } });
	});

	test('a bid that was due yesterday is past, whatever is in hand', () => {
		const facts = held('2026-01-01', '2028-01-01');
		expect(says(bid({ agency: 'county', due: '2026-11-20' }, facts))).toBe('countyDeadlinePast');
	});

	test('a federally restricted bid is answered for the federal rules, and by the same certificate', () => {
		const facts = held('2026-01-01', '2028-01-01');
		const federal = bid({ agency: 'county', due, federallyRestricted: true }, facts);
		expect(ask(federal).programs.map(({ program }) => program)).toEqual(['lsbeFederal', 'dvbe', 'seFederal']);
		expect(answerOf(federal, 'lsbeFederal')?.says).toBe('covers');
	});
});

test('only the programs of the bid’s agency answer; while that is unknown, all do', () => {
	const agencies = (solicitation: Facts['solicitation']) =>
		new Set(ask(bid(solicitation)).programs.map(({ agency }) => agency));
	expect(agencies({ agency: 'city', due: '2027-01-15' })).toEqual(new Set(['city']));
	expect(agencies({ agency: 'county', due: '2027-01-15' })).toEqual(new Set(['county']));
	expect(agencies({ due: '2027-01-15' })).toEqual(new Set(['city', 'county']));
});

test('without a date every program says what counts, and no day is counted', () => {
	const answer = ask({});
	expect(answer.daysLeft).toBeUndefined();
	expect(new Set(answer.programs.map(({ says }) => says))).toEqual(new Set(['noDate']));
});
