import { describe, expect, test } from 'vitest';
import { jointVentureAgreement } from '../../../src/lib/papers/la-city/joint-venture-agreement';
import { blanks } from '../../../src/lib/papers/page/blanks';
import type { PaperInput } from '../../../src/lib/papers/paper';
import type { Facts } from '../../../src/lib/rules/facts';
import { bakery, inputOf } from '../cases';
import { venture, ventureDetails } from './evidence-cases';

const due = (day: string): Facts => ({ ...venture, solicitation: { ...venture.solicitation, due: day } });
const text = (input: PaperInput) => JSON.stringify(jointVentureAgreement.compose(input).blocks);
const says = (facts: Facts) => jointVentureAgreement.cautions(inputOf(facts)).map(({ says }) => says);
const full = inputOf(venture, 'en', ventureDetails);
const filled = new Map(blanks(jointVentureAgreement.compose(full)).map(({ name, answer }) => [name, answer]));

describe('the last day to submit the agreement', () => {
	test('is December 31, 2026 for a bid due on January 15, 2027', () => {
		expect(text(full)).toContain('Last day to submit the agreement: December 31, 2026.');
	});

	test.each([
		['2026-12-06', false],
		['2026-12-05', true]
	])('of a bid due on %s has passed on November 21, 2026: %s', (day, isLate) => {
		expect(says(due(day)).includes('agreementLate')).toBe(isLate);
		expect(text(inputOf(due(day))).includes('That day has passed.')).toBe(isLate);
	});

	test('is not known while the bid’s own day is not', () => {
		const facts: Facts = { ...venture, solicitation: { agency: 'city' } };
		expect(says(facts)).toContain('agreementDayUnknown');
		expect(text(inputOf(facts))).toContain('The day the bid is due is not known yet.');
		expect(jointVentureAgreement.needs(inputOf(facts))).toContain('solicitation.due');
	});
});

describe('the required terms', () => {
	test('stand filled: commencement, scope, responsibilities, personnel, equipment, headquarters, housing', () => {
		expect(filled.get('commencement')).toBe('December 1, 2026');
		expect(filled.get('scope')).toContain('1,200 meals');
		expect(filled.get('partner-2-responsibilities')).toContain('Hot meals');
		expect(filled.get('partner-1-personnel')).toBe('8 bakers, 2 drivers, 1 bookkeeper');
		expect(filled.get('partner-2-equipment')).toBe('1 kitchen, 3 refrigerated trucks');
		expect(filled.get('headquarters')).toBe('2100 E. 1st Street, Suite 4, Los Angeles, CA 90033');
		expect(filled.get('housed-by')).toContain('Panadería La Esperanza LLC');
	});

	test('and each partner has a line to sign', () => {
		for (const partner of [1, 2])
			expect(filled.get(`partner-${partner}-signature`)).toEqual({
				leftBlank: 'for the partner’s own hand'
			});
	});

	test('and the line says which partner signs there', () => {
		expect(text(inputOf(venture, 'en', ventureDetails))).toContain('Partner 2 agrees to the terms above');
	});

	test('a headquarters outside the boundary is told', () => {
		const facts = {
			...venture,
			workspaces: [{ ...bakery.workspaces![0]!, location: 'outsideCounty' as const }]
		};
		expect(text(inputOf(facts))).toContain('no headquarters inside that boundary is known');
		expect(says(facts)).toContain('ventureInDoubt');
	});

	test('so is an entity that is not legally established', () => {
		expect(says({ ...venture, jointVenture: { legallyEstablished: false } })).toContain('ventureInDoubt');
		expect(says(venture)).toEqual(['agreementNotWhole']);
	});
});

test('it is called for by a joint venture, but not for a bid to the County', () => {
	expect(jointVentureAgreement.isCalledFor(inputOf(venture))).toBe(true);
	expect(jointVentureAgreement.isCalledFor(inputOf(bakery))).toBe(false);
	expect(jointVentureAgreement.isCalledFor(inputOf({ ...venture, solicitation: { agency: 'county' } }))).toBe(
		false
	);
});
