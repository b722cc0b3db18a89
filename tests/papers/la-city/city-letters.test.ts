/** The notice of a change (Procedure #5) and the appeal (Procedure #8), as letters and as e-mail. */
import { describe, expect, test } from 'vitest';
import { agencies } from '../../../src/lib/checklist/agencies';
import type { PaperDetails } from '../../../src/lib/papers/asks';
import { cityAppeal } from '../../../src/lib/papers/la-city/appeal';
import { noticeOfChange } from '../../../src/lib/papers/la-city/notice-of-change';
import { changeKinds } from '../../../src/lib/papers/la-city/notice-of-change/words';
import { cityOffice } from '../../../src/lib/papers/la-city/office';
import { blanks } from '../../../src/lib/papers/page/blanks';
import type { Paper } from '../../../src/lib/papers/paper';
import type { Facts } from '../../../src/lib/rules/facts';
import { bakery, inputOf } from '../cases';

const write = (paper: Paper, details: PaperDetails, facts: Facts = bakery) =>
	inputOf(facts, 'en', { [paper.id]: details });
const textOf = (paper: Paper, details: PaperDetails) =>
	JSON.stringify(paper.compose(write(paper, details)).blocks);
const handLines = (paper: Paper) =>
	blanks(paper.compose(write(paper, {})))
		.filter(({ kind }) => kind === 'handLine')
		.map(({ name }) => name);

test('the office is that of the City’s rules, as the screens show it', () => {
	expect(cityOffice.email).toBe(agencies.bca.email);
	expect(cityOffice.bureau.join(', ')).toContain(agencies.bca.address);
	expect(cityOffice.printed).toBe(agencies.bca.printed);
});

test.each([noticeOfChange, cityAppeal])('$id is called for once something is written for it', (paper) => {
	expect(paper.isCalledFor(write(paper, {}))).toBe(false);
	expect(paper.isCalledFor(write(paper, { certifications: '  ', changes: [{ what: '' }] }))).toBe(false);
	expect(paper.isCalledFor(write(paper, { certifications: 'LBE' }))).toBe(true);
	expect(paper.isCalledFor(write(paper, { grounds: [{ factor: 'x' }] }))).toBe(true);
});

test.each([noticeOfChange, cityAppeal])('$id is signed and dated by hand', (paper) => {
	expect(handLines(paper)).toEqual(['signature', 'signed-on']);
});

describe('the notice of a change', () => {
	const changed = (...days: string[]): PaperDetails => ({
		certifications: 'LBE',
		changes: days.map((day) => ({ what: 'workspace', day, before: 'Suite 4', after: 'Suite 5' }))
	});
	const cautions = (...days: string[]) => noticeOfChange.cautions(write(noticeOfChange, changed(...days)));

	test('is due 10 calendar days after the change: on the tenth in time, on the eleventh late', () => {
		expect(cautions('2026-11-11')[0]).toEqual({ says: 'noticeBy', days: ['2026-11-21'] });
		expect(cautions('2026-11-10')[0]).toEqual({ says: 'noticeLate', days: ['2026-11-20'] });
	});
	test('of several changes is due with the first of them', () => {
		expect(cautions('2026-11-20', '2026-11-15')[0]).toEqual({ says: 'noticeBy', days: ['2026-11-25'] });
	});
	test('without a day is asked for one', () => {
		expect(cautions('')[0]).toEqual({ says: 'changeDayUnknown' });
		expect(cautions('2026-13-40')[0]).toEqual({ says: 'changeDayUnknown' });
	});

	test('goes by e-mail to the address of the rules, with what changed, when, from what and to what', () => {
		const email = noticeOfChange.email?.(write(noticeOfChange, changed('2026-11-11')));
		expect(email?.to).toBe('bca.certifications@lacity.org');
		expect(email?.subject).toBe('Notice of change: Panadería La Esperanza, RAMP vendor number RAMP-00123');
		expect(email?.body).toContain(
			'Location of a work space (November 11, 2026)\nBefore: Suite 4\nNow: Suite 5'
		);
	});
	test('in an e-mail marks what is still to be filled in', () => {
		const email = noticeOfChange.email?.(write(noticeOfChange, {}, {}));
		expect(email?.subject).toBe('Notice of change: [Name of the firm]');
		expect(email?.body).toContain('[What changed]');
		expect(email?.body).not.toContain('undefined');
	});

	test('lists the changes that the rules name, ownership of Procedure #7 among them', () => {
		expect(changeKinds).toContain('ownership');
		const text = textOf(noticeOfChange, {});
		for (const words of ['Gross receipts', 'Affiliates', 'Address in the RAMP profile', 'Ownership'])
			expect(text).toContain(words);
	});
});

describe('the appeal', () => {
	const grounds = [{ factor: 'The lease is missing.', answer: 'It was sent on November 2.' }];
	const documents = [{ document: 'E-mail of November 2', shows: 'That the lease was sent' }];
	const full: PaperDetails = {
		decision: 'denial',
		certifications: [{ program: 'lsb' }, { program: 'lbe' }, { program: 'lbe' }],
		'notice-sent': '2026-11-14',
		grounds,
		documents
	};
	const says = (details: PaperDetails) => cityAppeal.cautions(write(cityAppeal, details));

	test('is due 7 calendar days after the notification: on the seventh in time, on the eighth late', () => {
		expect(says(full)[0]).toEqual({ says: 'cityAppealBy', days: ['2026-11-21'] });
		expect(says({ ...full, 'notice-sent': '2026-11-13' })[0]).toEqual({
			says: 'cityAppealLate',
			days: ['2026-11-20']
		});
		expect(says({})[0]).toEqual({ says: 'cityDenialDayUnknown' });
	});
	test('counts from the decision where that is earlier than its notification', () => {
		expect(says({ ...full, 'notice-sent': '2026-11-18', 'decided-on': '2026-11-17' })[0]).toEqual({
			says: 'cityAppealBy',
			days: ['2026-11-24']
		});
	});

	test('is not considered without grounds or without documents, and that is said', () => {
		expect(says(full).map((one) => one.says)).not.toContain('cityAppealNeedsGrounds');
		expect(says({ ...full, grounds: [{ factor: 'The lease is missing.' }] })).toContainEqual({
			says: 'cityAppealNeedsGrounds'
		});
		expect(says({ ...full, documents: [] })).toContainEqual({ says: 'cityAppealNeedsDocuments' });
	});

	test('is addressed to the Assistant Director, on letterhead, with each factor answered', () => {
		const text = textOf(cityAppeal, full);
		expect(text).toContain('Assistant Director\\nCity of Los Angeles');
		expect(text).toContain(
			'Appeal of the denial of certification: Local Business Enterprise (LBE) and Local Small Business (LSB)'
		);
		for (const words of ['Panadería La Esperanza', 'The lease is missing.', 'It was sent on November 2.'])
			expect(text).toContain(words);
	});

	test('of a removal asks that the certification stays valid without a break', () => {
		expect(textOf(cityAppeal, { ...full, decision: 'removal' })).toContain('without a break');
		expect(textOf(cityAppeal, full)).not.toContain('without a break');
	});

	test('tells the 30 calendar days of the decision, and the 45', () => {
		expect(textOf(cityAppeal, full)).toMatch(/within 30 calendar days .* up to 45 days/);
	});

	test('by e-mail is an attachment: the e-mail lists the signed letter and every document', () => {
		const email = cityAppeal.email?.(write(cityAppeal, full));
		expect(email?.to).toBe('bca.certifications@lacity.org');
		expect(email?.body).toContain('1. Appeal (signed letter)\n2. E-mail of November 2');
		expect(email?.body).not.toContain('The lease is missing.');
		const empty = cityAppeal.email?.(write(cityAppeal, {}, {}));
		expect(JSON.stringify(empty)).not.toContain('undefined');
	});

	test('of a certification that the answers do not meet either is cautioned', () => {
		expect(says({ ...full, certifications: [{ program: 'lte' }] })).toContainEqual({
			says: 'cityAppealUnmet',
			program: 'lte'
		});
	});
});
