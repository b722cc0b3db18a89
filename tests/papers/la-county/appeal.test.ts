import { expect, test } from 'vitest';
import type { PaperDetails } from '../../../src/lib/papers/asks';
import { countyAppeal as paper } from '../../../src/lib/papers/la-county/appeal';
import { blanks } from '../../../src/lib/papers/page/blanks';
import type { Facts } from '../../../src/lib/rules/facts';
import { bakery, inputOf } from '../cases';

const written: PaperDetails = {
	certification: 'lsbe',
	deniedOn: '2026-11-12',
	appealedOn: '2026-11-20',
	reasons: 'The decision says that the State certificate had ended.',
	errors: 'DCBA looked at the certificate of 2024. The new one runs until 2028.',
	evidence: [{ document: 'State certificate 2026', shows: 'In force until 2028' }, { document: ' ' }]
};
const input = (details: PaperDetails = written, facts: Facts = bakery) =>
	inputOf(facts, 'en', { [paper.id]: details });
const says = (details: PaperDetails) => paper.cautions(input(details)).map((caution) => caution.says);
const answers = (details: PaperDetails) =>
	Object.fromEntries(blanks(paper.compose(input(details))).map(({ name, answer }) => [name, answer]));

test('it contains the vendor’s name and number, the certification, the dates, the reasons and the evidence (section 7)', () => {
	expect(answers(written)).toMatchObject({
		vendorName: 'Panadería La Esperanza',
		vendorNumber: '123456',
		certification: 'Local Small Business Enterprise (LSBE)',
		deniedOn: 'November 12, 2026',
		appealedOn: 'November 20, 2026',
		'evidence-1': 'State certificate 2026',
		'shows-1': 'In force until 2028'
	});
	const text = JSON.stringify(paper.compose(input()));
	expect(text).toContain('The decision says that the State certificate had ended.');
	expect(text).toContain('DCBA looked at the certificate of 2024.');
	expect(text).toContain('cbesbe@dcba.lacounty.gov');
	expect(answers(written)).not.toHaveProperty('evidence-2');
});

test('as an e-mail it is addressed as the guidelines say, and holds the same', () => {
	const { to, subject, body } = paper.email!(input());
	expect(to).toBe('cbesbe@dcba.lacounty.gov');
	expect(subject).toBe(
		'Appeal of a denied certification: Local Small Business Enterprise (LSBE), Panadería La Esperanza, vendor number 123456'
	);
	for (const part of [
		'Vendor number: 123456',
		'Date the certification was denied: November 12, 2026',
		'Date of appeal: November 20, 2026',
		'The decision says that',
		'DCBA looked at',
		'1. State certificate 2026: In force until 2028',
		'Ana María Quispe'
	])
		expect(body).toContain(part);
});

test('what is not told is marked in the e-mail, and is a blank in the letter', () => {
	const { body } = paper.email!(input({}, {}));
	expect(body).toContain('Vendor number: [Vendor number]');
	expect(body).toContain('[Reasons for the appeal]');
	expect(blanks(paper.compose(input({}, {}))).map(({ name }) => name)).toEqual(
		expect.arrayContaining(['vendorNumber', 'reasons', 'errors', 'evidence-1', 'evidence-3', 'signature'])
	);
});

test('10 business days: denied on Thursday, November 5, 2026, Veterans Day and weekends are not counted', () => {
	// 6, 9, 10, 12, 13, 16, 17, 18, 19, 20 November; the 11th is Veterans Day.
	expect(paper.cautions(input({ deniedOn: '2026-11-05' }))[0]).toEqual({
		says: 'countyAppealLate',
		days: ['2026-11-20']
	});
	expect(paper.cautions(input({ deniedOn: '2026-11-06' }))[0]).toEqual({
		says: 'countyAppealBy',
		days: ['2026-11-23']
	});
});

test('a doubtful holiday on the way gives the earlier day, and the later one beside it', () => {
	// 16, 17, 18, 19, 20, 23, 24, 25 November; Thanksgiving is not counted; the 27th is doubtful; 30.
	expect(paper.cautions(input({ deniedOn: '2026-11-13' }))[0]).toEqual({
		says: 'countyAppealByOrLater',
		days: ['2026-11-30', '2026-12-01']
	});
});

test('what an appeal must have and lacks is said', () => {
	expect(says({})).toEqual([
		'denialDayUnknown',
		'countyAppealAddress',
		'appealNeedsReasons',
		'appealNeedsEvidence'
	]);
	expect(says(written)).not.toContain('appealNeedsReasons');
	expect(says({ ...written, errors: ' ' })).toContain('appealNeedsReasons');
	expect(says({ ...written, evidence: [{ document: ' ' }] })).toContain('appealNeedsEvidence');
});

test('a certification that is not met by the answers is looked at again first', () => {
	expect(paper.cautions(input({ ...written, certification: 'se' }))).toContainEqual({
		says: 'appealUnmet',
		program: 'se'
	});
	expect(says(written)).not.toContain('appealUnmet');
});

test('it is called for once something is written for it', () => {
	expect(paper.isCalledFor(inputOf(bakery))).toBe(false);
	expect(paper.isCalledFor(input({ certification: '' }))).toBe(false);
	expect(paper.isCalledFor(input({ certification: 'dvbe' }))).toBe(true);
});
