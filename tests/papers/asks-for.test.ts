import { expect, test } from 'vitest';
import { certificationsToAskFor } from '../../src/lib/papers/asks-for';
import { bakery, inputOf, nonprofit, today } from './cases';
import { assess } from '../../src/lib/rules/assess';
import type { Facts } from '../../src/lib/rules/facts';

const asked = (facts: Facts) => certificationsToAskFor(assess({ format: 1, facts }, today));

test('what is met is asked for, and what is open beside it is not', () => {
	const { transitional: _transitional, ...withoutJobs } = bakery;
	expect(asked(withoutJobs)).toEqual(['lbe', 'cbe', 'lsb']);
	expect(asked(nonprofit)).toEqual(['lte']);
});

test('while nothing is met, what is open is asked for', () => {
	expect(asked({})).toEqual(['lbe', 'cbe', 'lsb', 'lte']);
	expect(asked({ business: { kind: 'nonprofit' } })).toEqual(['lte']);
});

test('where nothing is met or open, nothing is asked for', () => {
	expect(asked({ ...bakery, compliance: { ...bakery.compliance, taxesDelinquent: true } })).toEqual([]);
});

test('only among the goals', () => {
	expect(certificationsToAskFor(inputOf(bakery).assessment, ['cbe', 'lte'])).toEqual(['cbe']);
});
