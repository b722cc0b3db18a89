import { describe, expect, test } from 'vitest';
import { caseInUse } from '../../../src/lib/interview/in-use';
import type { PaperDetails } from '../../../src/lib/papers/asks';
import { lbppWorksheet } from '../../../src/lib/papers/la-city/lbpp-worksheet';
import { renewal } from '../../../src/lib/papers/la-city/renewal';
import { compare } from '../../../src/lib/papers/la-city/renewal/compare';
import { blanks } from '../../../src/lib/papers/page/blanks';
import type { PaperInput } from '../../../src/lib/papers/paper';
import type { Facts, Workspace } from '../../../src/lib/rules/facts';
import { programIds } from '../../../src/lib/rules/language';
import { bakery, hostile, inputOf, today } from '../cases';
import { everyPaperTest } from '../quality';

const then = '2022-01-10';
const shop = bakery.workspaces![0]!;
const input = (earlier?: Facts, details: PaperDetails = {}, now: Facts = bakery): PaperInput => ({
	...inputOf(now, 'en', { 'city-renewal': details }),
	...(earlier && {
		earlier: caseInUse({ format: 1, asOf: then, facts: earlier }, today, programIds)
	})
});
const changes = (earlier: Facts, now: Facts = bakery) => compare(input(earlier, {}, now))!.changes;
const withBusiness = (change: Facts['business']): Facts => ({
	...bakery,
	business: { ...bakery.business, ...change }
});
const withSpaces = (...workspaces: Workspace[]): Facts => ({ ...bakery, workspaces });

test('it is called for by an earlier case, or once something is written for it', () => {
	expect(renewal.isCalledFor(input())).toBe(false);
	expect(renewal.isCalledFor(input(bakery))).toBe(true);
	expect(renewal.isCalledFor(input(undefined, { 'local-ends': '2027-01-10' }))).toBe(true);
});

test('the worksheet that goes with it is then ticked as a renewal', () => {
	const ticked = (from: PaperInput) =>
		blanks(lbppWorksheet.compose(from)).find(({ name }) => name === 'renewal')?.answer;
	expect(ticked(input(bakery))).toBe(true);
	expect(ticked(input())).toHaveProperty('leftBlank');
});

describe('what changed', () => {
	test('is nothing between a case and itself', () => {
		expect(changes(bakery)).toEqual([]);
	});

	test('is told answer by answer, in the words of the City’s form', () => {
		expect(changes(withBusiness({ annualReceipts: 4_990_000 }))).toEqual([
			{
				section: 'Local Small Business (LSB)',
				label: 'Annual gross receipts, last fiscal year',
				then: '$4,990,000',
				now: '$480,000'
			}
		]);
	});

	test('between no answer and an answer says so, and no answer is no “no”', () => {
		const { subsidiary: _, ...business } = bakery.business!;
		expect(changes({ ...bakery, business })).toContainEqual({
			section: 'The firm',
			label: 'Subsidiary wholly owned by a parent company?',
			then: undefined,
			now: 'No'
		});
		expect(JSON.stringify(renewal.compose(input({ ...bakery, business })))).toContain('not answered');
	});

	test('of a work space that moved is one given up and one taken', () => {
		const old = { ...shop, address: { street: '1 Old Road', city: 'Los Angeles' } };
		const found = changes(withSpaces(old));
		expect(found.map(({ then: was, now: is }) => [was, is])).toEqual([
			[undefined, '2100 E. 1st Street, Suite 4, Los Angeles, CA 90033; the City of Los Angeles'],
			['1 Old Road, Los Angeles; the City of Los Angeles', undefined]
		]);
		expect(JSON.stringify(renewal.compose(input(withSpaces(old))))).toContain('not on the list');
	});

	test('of a list in another order is nothing: spaces are matched by their addresses', () => {
		const other: Workspace = {
			label: 'Annex',
			address: { street: '9 Side St' },
			location: 'cityOfLosAngeles',
			headquarters: false,
			kind: 'commercial',
			exclusiveAtAllTimes: true,
			tenancy: 'owned'
		};
		expect(changes(withSpaces(other, shop), withSpaces(shop, other))).toEqual([]);
	});

	test('of a space at the same address is told under that space', () => {
		expect(changes(withSpaces({ ...shop, tenancy: 'sublease' }))).toContainEqual({
			section: 'Work space 1: Bakery',
			label: 'Held by',
			then: 'Sublease from a tenant of the owner or manager',
			now: 'Lease'
		});
	});
});

describe('where each certification stood and stands', () => {
	test('is judged on the earlier case’s own day, and on today', () => {
		const standings = compare(input(withBusiness({ annualReceipts: 5_000_000 })))!.standings;
		expect(standings.find(({ program }) => program === 'lsb')).toEqual({
			program: 'lsb',
			then: 'unmet',
			now: 'met'
		});
	});
	test('a certification that is no longer met is cautioned', () => {
		const now = withBusiness({ annualReceipts: 5_000_000 });
		expect(renewal.cautions(input(bakery, {}, now))).toContainEqual({
			says: 'noLongerMet',
			program: 'lsb'
		});
	});
	test('an earlier case that bears another name is cautioned: it may be another firm’s', () => {
		const named = (name: string) => renewal.cautions(input(withBusiness({ name })));
		expect(named('Nuevo Comienzo')).toContainEqual({ says: 'earlierBearsAnotherName' });
		expect(named(' PANADERÍA LA ESPERANZA')).not.toContainEqual({ says: 'earlierBearsAnotherName' });
		expect(renewal.cautions(input({}))).not.toContainEqual({ says: 'earlierBearsAnotherName' });
	});
	test('without an earlier case nothing is compared, and that is said', () => {
		expect(compare(input())).toBeUndefined();
		expect(renewal.cautions(input())).toContainEqual({ says: 'noEarlierCase' });
	});
});

describe('the days', () => {
	const text = (details: PaperDetails) => JSON.stringify(renewal.compose(input(undefined, details)));

	test('of an LBE that ends: the reminder 30 days before, the last day of a renewal 30 days after', () => {
		const said = text({ 'local-ends': '2027-01-10' });
		for (const day of ['December 11, 2026', 'January 10, 2027', 'February 9, 2027'])
			expect(said).toContain(day);
	});
	test('of an LBE that was approved: five years, 29 February to 1 March', () => {
		expect(text({ 'approved-local': '2024-02-29' })).toContain('March 1, 2029');
	});
	test('the end that RAMP shows goes before the day of approval', () => {
		const said = text({ 'local-ends': '2027-01-10', 'approved-local': '2021-06-01' });
		expect(said).not.toContain('June 1, 2026');
	});
	test('of an LSB: the last safe day is the end itself, and the other reading is told', () => {
		const said = text({ 'approved-small': '2022-02-01' });
		for (const words of ['January 2, 2027', 'February 1, 2027', 'can also be read for March 3, 2027'])
			expect(said).toContain(words);
	});
	test('that are not known are asked for; one that has passed is told', () => {
		expect(renewal.cautions(input())[0]).toEqual({ says: 'renewalDaysUnknown' });
		expect(renewal.cautions(input(undefined, { 'small-ends': '2026-11-20' }))[0]).toEqual({
			says: 'certificationEnded',
			days: ['2026-11-20']
		});
		expect(renewal.cautions(input(undefined, { 'small-ends': '2026-11-21' }))[0]).toEqual({
			says: 'renewBefore',
			days: ['2026-11-21']
		});
	});
});

everyPaperTest(renewal, [
	['bakery that became a hostile one', input(bakery, { 'local-ends': '2027-01-10' }, hostile)],
	['hostile one that became a bakery', input(hostile, { 'approved-small': '2022-02-01' })],
	['firm of which nothing was known', input({})]
]);
