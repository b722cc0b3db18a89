import { expect, test } from 'vitest';
import type { PaperDetails } from '../../../src/lib/papers/asks';
import { criterionNames, motionSays } from '../../../src/lib/papers/la-county/made-in-la/criteria';
import { madeInLaInterest as paper } from '../../../src/lib/papers/la-county/made-in-la-interest';
import { blanks } from '../../../src/lib/papers/page/blanks';
import { bakery, inputOf } from '../cases';

const written: PaperDetails = {
	products: [{ product: 'Aprons', volume: '400', share: '100', buyers: 'Restaurants' }],
	hourlyPay: 'yes',
	noWageClaims: 'no',
	labor: 'Paid training.',
	label: 'yes'
};
const input = (details: PaperDetails = written, facts = bakery) =>
	inputOf(facts, 'en', { [paper.id]: details });
const says = (details: PaperDetails, facts = bakery) =>
	paper.cautions(input(details, facts)).map((caution) => caution.says);

test('it prints the profile as it was answered, and what was not answered as a blank', () => {
	const filled = Object.fromEntries(blanks(paper.compose(input())).map(({ name, answer }) => [name, answer]));
	expect(filled).toMatchObject({ 'products-product-1': 'Aprons', hourlyPay: 'Yes', noWageClaims: 'No' });
	expect(filled['safeWorkplace']).toEqual({ leftBlank: 'for you to fill in' });
	const { body } = paper.email!(input());
	for (const part of ['Aprons', 'Paid training.', '“Locally Owned” label']) expect(body).toContain(part);
	expect(body).not.toContain('working group');
});

test('it says that it is a pilot that nobody can qualify for yet, and claims nothing', () => {
	expect(JSON.stringify(paper.compose(input()))).toContain('nothing in it claims that the firm qualifies');
	expect(says(written)).toEqual(expect.arrayContaining(['pilotNotDefined', 'pilotForm', 'pilotSaysNo']));
});

test('who makes nothing is told so, and who has not said is not', () => {
	const makes = (manufacturer?: boolean) =>
		says({}, { ...bakery, business: { ...bakery.business, manufacturer } });
	expect(makes(false)).toContain('pilotIsForManufacturers');
	expect(makes(true)).not.toContain('pilotIsForManufacturers');
	expect(makes(undefined)).not.toContain('pilotIsForManufacturers');
});

test('every point quotes the motion', () => {
	for (const name of criterionNames) expect(motionSays[name].quote).toBeTruthy();
});

test('it is called for once something is written for it', () => {
	expect(paper.isCalledFor(input())).toBe(true);
	expect(paper.isCalledFor(inputOf(bakery))).toBe(false);
});
