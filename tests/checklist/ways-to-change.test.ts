import { expect, test } from 'vitest';
import { waysToChange } from '../../src/lib/checklist/ways-to-change';
import type { Facts } from '../../src/lib/rules/facts';
import type { Criterion, ProgramId } from '../../src/lib/rules/language';
import { assessed, bakery, secondShift, shop, withShop } from './firms';

const ways = (facts: Facts, program: ProgramId) => waysToChange(assessed(facts).programs[program].toChange);
const keys = (criteria: readonly Criterion[]) => criteria.map(({ says }) => says);

test('a delinquent tax account is needed whichever of two spaces is mended', () => {
	const facts: Facts = {
		...withShop({ exclusiveAtAllTimes: false }, { ...shop, headquarters: false, kind: 'coworking' }),
		compliance: { ...bakery.compliance, btrc: 'delinquent' }
	};
	const { inAnyCase, ways: two, isOutOfHands } = ways(facts, 'lbe');
	expect(keys(inAnyCase)).toEqual(['holdsBtrcOrIsExempt']);
	expect(two.map(keys)).toEqual([['spaceIsExclusive'], ['spaceCounts']]);
	expect(isOutOfHands).toBe(false);
});

test('one way only is told as what is needed', () => {
	const facts = withShop({ exclusiveAtAllTimes: false });
	expect(ways(facts, 'lbe')).toMatchObject({ ways: [], isOutOfHands: false });
	expect(keys(ways(facts, 'lbe').inAnyCase)).toEqual(['spaceIsExclusive']);
});

test('a nonprofit cannot become an LBE by anything in its hands', () => {
	expect(ways(secondShift, 'lbe').isOutOfHands).toBe(true);
});

test('the way that is in the firm’s hands comes before the one that is not', () => {
	const facts: Facts = {
		county: {
			dgsSmallBusiness: false,
			inclusionPolicyCertified: false,
			principalPlaceOfBusinessSince: '2020-01-01'
		},
		business: { employees: 101 }
	};
	expect(ways(facts, 'lsbe').ways.map(keys)).toEqual([
		['isStateSmallBusiness'],
		['isInclusionPolicySmall', 'hasAtMost100Employees']
	]);
});

test('where nothing is out nothing has to change', () => {
	expect(waysToChange([])).toEqual({ inAnyCase: [], ways: [], isOutOfHands: false });
});
