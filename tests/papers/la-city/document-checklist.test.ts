import { describe, expect, test } from 'vitest';
import { documentChecklist } from '../../../src/lib/papers/la-city/document-checklist';
import { blanks } from '../../../src/lib/papers/page/blanks';
import type { Facts } from '../../../src/lib/rules/facts';
import { bakery, inputOf, nonprofit, today } from '../cases';
import { atHome, rentsTwoByTheMonth } from './evidence-cases';

const asked = (requested: string) => ({ 'city-document-checklist': { requested } });
const composed = (facts: Facts, requested = '', language: 'en' | 'es' = 'en') =>
	documentChecklist.compose(inputOf(facts, language, asked(requested)));
const answers = (facts: Facts, requested = '') =>
	new Map(blanks(composed(facts, requested)).map(({ name, answer }) => [name, answer]));
const text = (facts: Facts, language: 'en' | 'es' = 'en') =>
	JSON.stringify(composed(facts, '', language).blocks);

describe('the 14 calendar days', () => {
	test('an e-mail sent on November 12, 2026 is answered by November 26', () => {
		expect(answers(bakery, '2026-11-12').get('last-day')).toBe('November 26, 2026');
		expect(answers(bakery, '2026-11-12').get('requested')).toBe('November 12, 2026');
	});

	test('weekends and the turn of the year count like any other day', () => {
		expect(answers(bakery, '2026-12-20').get('last-day')).toBe('January 3, 2027');
	});

	test('without a day, or with one that is none, there is no last day, and nothing written is lost', () => {
		expect(answers(bakery).get('last-day')).toEqual({ leftBlank: '14 calendar days after that day' });
		expect(answers(bakery, '2026-02-30').get('last-day')).toEqual({
			leftBlank: '14 calendar days after that day'
		});
		expect(answers(bakery, '2026-02-30').get('requested')).toBe('2026-02-30');
	});

	test.each([
		['2026-11-07', []],
		['2026-11-06', [{ says: 'documentsLate' }]]
	])(`of an e-mail of %s, on ${today}`, (requested, cautions) => {
		expect(documentChecklist.cautions(inputOf(bakery, 'en', asked(requested)))).toEqual(cautions);
	});
});

describe('each document', () => {
	test('has a box and room for a note, both left to the person', () => {
		const named = [...answers(bakery).keys()];
		for (const { key, space } of inputOf(bakery).documents!.documents.filter(
			({ when }) => when === 'application'
		)) {
			const name = space === undefined ? key : `${key}-${space}`;
			expect(named).toContain(name);
			expect(named).toContain(`note-${name}`);
		}
	});

	test('says what is accepted, for which certifications, of whom, and where the rules ask for it', () => {
		const said = text(bakery);
		expect(said).toContain('Its most recent amendment, if there is one');
		expect(said).toContain('For LSB. The firm, and each affiliate. Procedure #3, annual gross receipts.');
		expect(said).toContain('For LBE, CBE, LSB. Procedure #1, item 1; Procedure #2, item 1.');
	});

	test('of two spaces stands under its own', () => {
		const said = text(rentsTwoByTheMonth);
		expect(said).toContain('For the work space “Bakery”');
		expect(said).toContain('“Storeroom”'.slice(1, -1));
		expect([...answers(rentsTwoByTheMonth).keys()]).toEqual(
			expect.arrayContaining(['sixMonthsPayments-0', 'landlordStatement-0', 'sixMonthsOrLastLeasePayment-1'])
		);
	});

	test('that we prepare names its paper', () => {
		expect(text(atHome)).toContain('Among these papers: “Statement of Fact: home-based headquarters”.');
	});
});

test('each certification lists the numbers of its own documents', () => {
	const said = text(bakery);
	expect(said).toContain('documents 1, 2, 3, 4, 5, 6"');
	expect(said).toContain('documents 1, 2, 3, 4, 5, 6, 7, 8"');
});

test('supporting documents are not uploaded to RAMP, in English and in Spanish', () => {
	expect(text(bakery)).toContain('Do not upload supporting documents to RAMP');
	expect(text(bakery, 'es')).toContain('No suba documentos de apoyo a RAMP');
	expect(composed(bakery, '', 'es').language).toBe('es');
});

test('it stays with the firm, and is called for once something is asked for', () => {
	expect(documentChecklist.isForTheFirm).toBe(true);
	expect(documentChecklist.isCalledFor(inputOf(nonprofit))).toBe(true);
	const none = { ...inputOf(bakery), asksFor: [] };
	expect(documentChecklist.isCalledFor(none)).toBe(false);
	expect(documentChecklist.cautions(none)).toEqual([{ says: 'nothingAskedFor' }]);
});

test('it lacks what could still change the list', () => {
	expect(documentChecklist.needs(inputOf(bakery))).toEqual([]);
	expect(documentChecklist.needs(inputOf({}))).toEqual(
		expect.arrayContaining(['business.name', 'workspaces', 'compliance.btrc'])
	);
});
