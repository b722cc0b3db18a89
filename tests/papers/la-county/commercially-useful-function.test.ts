import { describe, expect, test } from 'vitest';
import { usefulFunctionCheck as paper } from '../../../src/lib/papers/la-county/commercially-useful-function';
import { blanks } from '../../../src/lib/papers/page/blanks';
import { isLeftBlank } from '../../../src/lib/papers/page/document';
import type { PaperDetails } from '../../../src/lib/papers/asks';
import type { Facts } from '../../../src/lib/rules/facts';
import { bakery, inputOf } from '../cases';

type County = NonNullable<Facts['county']>;
const withFunction = (change: County['commerciallyUseful'], more: County = {}): Facts => ({
	...bakery,
	county: { ...bakery.county, ...more, commerciallyUseful: change }
});
const all = bakery.county!.commerciallyUseful!;
const input = (facts: Facts, details: PaperDetails = {}) => inputOf(facts, 'en', { [paper.id]: details });
const ticked = (facts: Facts, details: PaperDetails = {}) =>
	blanks(paper.compose(input(facts, details)))
		.filter(({ answer }) => answer === true)
		.map(({ name }) => name);
const text = (facts: Facts) => JSON.stringify(paper.compose(input(facts)));
const says = (facts: Facts, details: PaperDetails = {}) =>
	paper.cautions(input(facts, details)).map((caution) => caution.says);

test('six points answered for: every “Yes” is ticked, and the definition is met', () => {
	expect(ticked(bakery)).toEqual([
		'executesDistinctElement-yes',
		'performsManagesOrSupervises-yes',
		'normalForItsBusiness-yes',
		'responsibleForSupplies-yes',
		'subcontractsNoMoreThanIndustryPractice-yes',
		'passThroughOnly-yes'
	]);
	expect(text(bakery)).toContain('every point of the definition is met');
	expect(says(bakery)).toEqual(['checkIsYourOwn']);
});

test.each([
	['executesDistinctElement', false],
	['performsManagesOrSupervises', false],
	['normalForItsBusiness', false],
	['responsibleForSupplies', false],
	['subcontractsNoMoreThanIndustryPractice', false],
	['passThroughOnly', true]
] as const)(
	'%s answered %s: its “No” is ticked, the definition is not met, the rest stays as answered',
	(fact, answer) => {
		const facts = withFunction({ ...all, [fact]: answer });
		expect(ticked(facts)).toContain(`${fact}-no`);
		expect(ticked(facts)).toHaveLength(6);
		expect(text(facts)).toContain('at least one point is not met');
		expect(says(facts)).toContain('functionUnmet');
	}
);

test('what is not answered is ticked neither way, and is wanted', () => {
	const { passThroughOnly: _, ...others } = all;
	const facts = withFunction(others);
	const sides = blanks(paper.compose(input(facts))).filter(({ name }) => name.startsWith('passThroughOnly-'));
	expect(sides.map(({ answer }) => isLeftBlank(answer))).toEqual([true, true]);
	expect(paper.needs(input(facts))).toContain('county.commerciallyUseful.passThroughOnly');
	expect(says(facts)).toContain('functionOpen');
});

test('a part of the supplies that someone else does is set against the answer on supplies', () => {
	expect(ticked(bakery, { 'supplies-ordering': 'no', 'supplies-paying': 'yes' })).toEqual(
		expect.arrayContaining(['supplies-ordering-no', 'supplies-paying-yes'])
	);
	expect(says(bakery, { 'supplies-ordering': 'no' })).toContain('suppliesDisagree');
	expect(says(bakery, { 'supplies-ordering': 'yes' })).not.toContain('suppliesDisagree');
	const none = withFunction({ ...all, responsibleForSupplies: false });
	expect(says(none, { 'supplies-ordering': 'no' })).not.toContain('suppliesDisagree');
});

test('it is signed by hand, with a signature and a date', () => {
	const lines = blanks(paper.compose(input(bakery))).filter(({ kind }) => kind === 'handLine');
	expect(lines.map(({ label }) => label)).toEqual(['Signature', 'Date']);
});

test('the contract in view is named, and without one it is the way the firm means to work', () => {
	const named: Facts = {
		...bakery,
		solicitation: { ...bakery.solicitation, number: 'RFP-2027-4', title: 'Bread for three sites' }
	};
	expect(text(named)).toContain('RFP-2027-4');
	expect(text(named)).toContain('Bread for three sites');
	const { solicitation: _, ...without } = bakery;
	expect(text(without)).toContain('how the firm means to work');
	expect(paper.needs(input(without))).not.toContain('solicitation.number');
});

describe('it is called for', () => {
	const { commerciallyUseful: _, dcba: __, ...bare } = bakery.county!;
	const county = (agency: 'city' | 'county' | undefined, change: County): Facts => ({
		...bakery,
		solicitation: agency && { agency },
		county: { ...bare, ...change }
	});
	const inForce = { lsbe: { number: 'LSBE-7' } };
	test.each([
		['on the way to LSBE, once a point is answered', county('county', { commerciallyUseful: all }), true],
		['without a bid in view', county(undefined, { commerciallyUseful: all }), true],
		['certified, with no point answered', county('county', { dcba: inForce }), true],
		['with no point answered', county('county', {}), false],
		['for a bid to the City', county('city', { commerciallyUseful: all, dcba: inForce }), false],
		[
			'where no path leads to LSBE',
			county('county', {
				commerciallyUseful: all,
				dgsSmallBusiness: false,
				inclusionPolicyCertified: false,
				meetsSbaSizeStandard: false
			}),
			false
		],
		['with nothing known', {}, false]
	] as [string, Facts, boolean][])('%s: %s', (_name, facts, expected) =>
		expect(paper.isCalledFor(inputOf(facts))).toBe(expected)
	);
});
