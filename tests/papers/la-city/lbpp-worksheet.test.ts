import { describe, expect, test } from 'vitest';
import { lbppWorksheet } from '../../../src/lib/papers/la-city/lbpp-worksheet';
import { blanks } from '../../../src/lib/papers/page/blanks';
import { plain, type Block } from '../../../src/lib/papers/page/document';
import type { PaperInput } from '../../../src/lib/papers/paper';
import type { Facts } from '../../../src/lib/rules/facts';
import { bakery, inputOf, nonprofit } from '../cases';

const compose = (facts: Facts, change: Partial<PaperInput> = {}) =>
	lbppWorksheet.compose({ ...inputOf(facts), ...change });
const found = (facts: Facts, change: Partial<PaperInput> = {}) =>
	new Map(blanks(compose(facts, change)).map(({ name, answer }) => [name, answer]));
const ticked = (facts: Facts, change: Partial<PaperInput> = {}) =>
	[...found(facts, change)].filter(([, answer]) => answer === true).map(([name]) => name);
const flat = (blocks: readonly Block[]): Block[] =>
	blocks.flatMap((block) => (block.kind === 'together' ? flat(block.blocks) : [block]));
const headings = (facts: Facts, change: Partial<PaperInput> = {}) =>
	flat(compose(facts, change).blocks).flatMap((block) =>
		block.kind === 'heading' && block.level === 2 ? [plain(block.words)] : []
	);
const withSpace = (space: NonNullable<Facts['workspaces']>[number]): Facts => ({
	...bakery,
	workspaces: [bakery.workspaces![0]!, space]
});

describe('the sections that stand', () => {
	test('a bakery that asks for LBE, CBE and LSB has no part for LTE or joint ventures', () => {
		expect(headings(bakery)).toEqual([
			'1. Certifications asked for',
			'2. The firm',
			'3. Work spaces',
			'4. How the firm is local',
			'5. Licenses and taxes',
			'6. Local Small Business (LSB)',
			'7. What you will declare',
			'8. Documents to have ready',
			'9. After the upload'
		]);
	});

	test('a nonprofit asks for LTE alone', () => {
		expect(ticked(nonprofit).filter((name) => name.startsWith('asks-'))).toEqual(['asks-lte']);
		expect(headings(nonprofit)).toContain('6. Local Transitional Employer (LTE)');
	});

	test('a joint venture has its part, and shows its tie by headquarters alone', () => {
		const venture: Facts = { ...bakery, business: { ...bakery.business, structure: 'jointVenture' } };
		expect(headings(venture, { asksFor: ['lbe'] })).toContain('6. Joint venture');
		expect(
			[...found(venture, { asksFor: ['lbe'] }).keys()].filter((name) => name.startsWith('basis-'))
		).toEqual(['basis-county-c']);
	});
});

describe('the basis', () => {
	test('12 of 12 in the County and 8 of 12 in the City show (b), headquarters shows (c), 12 do not show (a)', () => {
		expect(ticked(bakery).filter((name) => name.startsWith('basis-'))).toEqual([
			'basis-county-b',
			'basis-county-c',
			'basis-city-b',
			'basis-city-c'
		]);
	});

	test.each([
		[50, ['basis-county-a']],
		[49, []]
	])('%i of 200 full-time employees in the County, without headquarters', (fullTimeInCounty, boxes) => {
		const facts: Facts = {
			...bakery,
			business: { ...bakery.business, employees: 200 },
			workspaces: [{ ...bakery.workspaces![0]!, headquarters: false }],
			workforce: { ...bakery.workforce, fullTime: 200, fullTimeInCounty, fullTimeInCity: 0 }
		};
		expect(ticked(facts, { asksFor: ['lbe'] }).filter((name) => name.startsWith('basis-'))).toEqual(boxes);
	});

	test('the City stands only where CBE is asked for', () => {
		expect(
			[...found(bakery, { asksFor: ['lbe'] }).keys()].some((name) => name.startsWith('basis-city'))
		).toBe(false);
	});

	test('a nonprofit that is local by its people in the City alone is shown by the City', () => {
		const facts: Facts = {
			...nonprofit,
			business: { ...nonprofit.business, employees: 100 },
			workspaces: [{ ...bakery.workspaces![0]!, headquarters: false }],
			workforce: {
				fullTime: 100,
				fullTimeInCounty: 60,
				fullTimeInCity: 50,
				hoursShareInCounty: 50,
				hoursShareInCity: 60
			}
		};
		expect(ticked(facts, { asksFor: ['lte'] }).filter((name) => name.startsWith('basis-'))).toEqual([
			'basis-city-a',
			'basis-city-b'
		]);
	});
});

describe('answers', () => {
	test('what is known stands in its box', () => {
		const filled = found(bakery);
		expect(filled.get('business-name')).toBe('Panadería La Esperanza');
		expect(filled.get('business-address')).toBe('2100 E. 1st Street, Suite 4, Los Angeles, CA 90033');
		expect(filled.get('business-annualReceipts')).toBe('$480,000');
		expect(filled.get('compliance-btrc')).toBe('Held, in clear standing');
		expect(filled.get('workspaces_0_-tenancy')).toBe('Lease');
	});

	test('what nobody answered says so', () => {
		expect(found({}).get('business-name')).toEqual({ leftBlank: 'not answered yet' });
		expect(found({}).get('compliance-taxesDelinquent')).toEqual({ leftBlank: 'not answered yet' });
	});

	test('where a month-to-month tenancy came from is not printed once the tenancy is a lease', () => {
		const space = {
			...bakery.workspaces![0]!,
			headquarters: false,
			monthToMonthOrigin: 'newAgreement',
			landlordLetter: true
		} as const;
		expect(found(withSpace({ ...space, tenancy: 'lease' })).has('workspaces_1_-monthToMonthOrigin')).toBe(
			false
		);
		expect(
			found(withSpace({ ...space, tenancy: 'monthToMonth' })).get('workspaces_1_-monthToMonthOrigin')
		).toBe('A new month-to-month agreement');
	});

	test('rent is not printed for a space that is owned', () => {
		const owned = { ...bakery.workspaces![0]!, headquarters: false, tenancy: 'owned' } as const;
		expect(found(withSpace(owned)).has('workspaces_1_-rentAtFairMarketValue')).toBe(false);
	});

	test('the people of a roster are counted by category, and nobody is named', () => {
		const filled = found(nonprofit);
		expect(filled.get('profile-veteran')).toBe('4');
		expect(filled.get('profile-lowIncome')).toBe('7');
		expect(filled.get('moved-veteran')).toBe('2');
		expect(filled.get('transitional-participants')).toBe('11');
		expect(JSON.stringify(compose(nonprofit))).not.toContain('P-1');
	});

	test('a person who does not qualify is in no category', () => {
		const [first, ...others] = nonprofit.transitional!.roster!;
		const facts: Facts = {
			...nonprofit,
			transitional: { ...nonprofit.transitional, roster: [{ ...first!, livesInCity: false }, ...others] }
		};
		expect(found(facts).get('profile-veteran')).toBe('3');
	});
});

describe('what it never does', () => {
	test('it has no line to sign, and every page says what it is not', () => {
		for (const facts of [bakery, nonprofit, {}]) {
			const document = compose(facts);
			expect(flat(document.blocks).some(({ kind }) => kind === 'handLine' || kind === 'row')).toBe(false);
			expect(document.footer).toContain('Not the City’s form, not for upload');
		}
	});

	test('missing facts are those whose boxes say so, and those that are still to be asked', () => {
		expect(lbppWorksheet.needs(inputOf(bakery))).toEqual([]);
		const { phone: _phone, ...business } = bakery.business!;
		expect(lbppWorksheet.needs(inputOf({ ...bakery, business }))).toEqual(['business.phone']);
		expect(lbppWorksheet.needs(inputOf({}))).toEqual(expect.arrayContaining(['workspaces', 'business.kind']));
	});

	test('what is asked for though open or unmet is said', () => {
		expect(lbppWorksheet.cautions({ ...inputOf(bakery), asksFor: ['lbe', 'lte'] })).toEqual([
			{ says: 'askedButUnmet', program: 'lte' }
		]);
		expect(lbppWorksheet.cautions(inputOf({})).map(({ says }) => says)).toEqual(
			Array.from({ length: 4 }, () => 'askedButOpen')
		);
	});
});
