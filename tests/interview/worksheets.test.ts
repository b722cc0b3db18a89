import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { affiliateFinding } from '../../src/lib/rules/la-city/affiliates';
import { receiptsTotal, type ReceiptsWorksheet } from '../../src/lib/rules/la-city/annual-receipts';
import { fullTimeCounts, type FirmPeople } from '../../src/lib/interview/worksheets/full-time';

const bakery: ReceiptsWorksheet = {
	structure: 'corporationOrPartnership',
	costOfGoodsSold: 200_000,
	totalIncome: 280_000,
	returnsAndAllowances: 0,
	salesOfFixedAssets: 0,
	interAffiliateTransactions: 0,
	affiliates: []
};

describe('annual receipts', () => {
	test('of a corporation or a partnership are its cost of goods sold plus its total income', () => {
		expect(receiptsTotal(bakery)).toEqual({ total: 480_000 });
	});

	test('of others are their gross income, whatever else is filled in', () => {
		expect(receiptsTotal({ ...bakery, structure: 'other', grossIncome: 300_000 })).toEqual({
			total: 300_000
		});
	});

	test('are less returns and allowances, sales of fixed assets and business among affiliates', () => {
		const sheet = {
			...bakery,
			returnsAndAllowances: 1000,
			salesOfFixedAssets: 20_000,
			interAffiliateTransactions: 300
		};
		expect(receiptsTotal(sheet)).toEqual({ total: 458_700 });
	});

	test('include an affiliate for the whole year, acquired in it or left in it', () => {
		const affiliates = [
			{ receipts: 100_000, acquiredDuringYear: true },
			{ receipts: 50_000, former: true }
		];
		expect(receiptsTotal({ ...bakery, affiliates })).toEqual({ total: 630_000 });
	});

	test('are exact to the cent: ten dimes are a dollar', () => {
		const affiliates = Array.from({ length: 10 }, () => ({ receipts: 0.1 }));
		expect(receiptsTotal({ ...bakery, totalIncome: 0, costOfGoodsSold: 0, affiliates })).toEqual({
			total: 1
		});
		const near = { ...bakery, costOfGoodsSold: 4_999_999.98, totalIncome: 0.01 };
		expect(receiptsTotal(near)).toEqual({ total: 4_999_999.99 });
	});

	test('have no total while an amount is blank, and the blanks are named', () => {
		expect(receiptsTotal({})).toEqual({
			blanks: [
				'structure',
				'returnsAndAllowances',
				'salesOfFixedAssets',
				'interAffiliateTransactions',
				'affiliates'
			]
		});
		const { salesOfFixedAssets: _, ...sheet } = bakery;
		expect(receiptsTotal(sheet)).toEqual({ blanks: ['salesOfFixedAssets'] });
		expect(receiptsTotal({ ...bakery, affiliates: [{ receipts: 1 }, { name: 'Flour LLC' }] })).toEqual({
			blanks: ['affiliates[1].receipts']
		});
	});

	test('are never less than nothing', () => {
		expect(receiptsTotal({ ...bakery, salesOfFixedAssets: 480_000 })).toEqual({ total: 0 });
		expect(receiptsTotal({ ...bakery, salesOfFixedAssets: 480_000.01 })).toEqual({
			problem: 'moreTakenOffThanThereIs'
		});
	});
});

const firm: FirmPeople = {
	fullTime: 13,
	ownersNotOnDe9c: 1,
	inCounty: 12,
	hoursOfCountyPeople: 24_000,
	hoursInCounty: 24_000,
	inCity: 8,
	hoursOfCityPeople: 16_000,
	hoursInCity: 9600
};

describe('the full-time counts', () => {
	test('leave out an owner who is not on the DE 9C', () => {
		expect(fullTimeCounts({ firm, subsidiaries: [] })).toEqual({
			workforce: {
				fullTime: 12,
				fullTimeInCounty: 12,
				fullTimeInCity: 8,
				hoursShareInCounty: 100,
				hoursShareInCity: 60,
				includesWhollyOwnedSubsidiaries: false
			},
			blanks: [],
			problems: []
		});
	});

	test('hold the people of wholly owned subsidiaries in all counts alike', () => {
		const { workforce } = fullTimeCounts({ firm, subsidiaries: [firm] });
		expect(workforce).toMatchObject({ fullTime: 24, fullTimeInCounty: 24, fullTimeInCity: 16 });
		expect(workforce.includesWhollyOwnedSubsidiaries).toBe(true);
	});

	test('stay unknown where a subsidiary leaves a blank', () => {
		const { inCity: _, ...partly } = firm;
		const { workforce, blanks } = fullTimeCounts({ firm, subsidiaries: [partly] });
		expect(workforce).not.toHaveProperty('fullTimeInCity');
		expect(workforce).toHaveProperty('fullTimeInCounty', 24);
		expect(blanks).toEqual([{ firm: 1, line: 'inCity' }]);
	});

	test('say nothing before it is known whether subsidiaries are counted', () => {
		expect(fullTimeCounts({ firm })).toEqual({ workforce: {}, blanks: ['subsidiaries'], problems: [] });
	});

	test('never round a share up to the limit', () => {
		const almost = { ...firm, hoursOfCityPeople: 100_000, hoursInCity: 59_999 };
		expect(fullTimeCounts({ firm: almost, subsidiaries: [] }).workforce.hoursShareInCity).toBe(59.99);
	});

	test('ask for no hours where nobody works', () => {
		const nobody = {
			fullTime: 3,
			ownersNotOnDe9c: 0,
			inCounty: 3,
			hoursOfCountyPeople: 10,
			hoursInCounty: 5,
			inCity: 0
		};
		const { workforce, blanks } = fullTimeCounts({ firm: nobody, subsidiaries: [] });
		expect(blanks).toEqual([]);
		expect(workforce).not.toHaveProperty('hoursShareInCity');
		expect(workforce.hoursShareInCounty).toBe(50);
	});

	test.each([
		[{ ownersNotOnDe9c: 14 }, 'moreOwnersThanPeople'],
		[{ inCity: 13 }, 'moreInCityThanInCounty'],
		[{ inCounty: 13 }, 'moreInCountyThanInAll'],
		[{ hoursInCity: 16_000.5 }, 'moreHoursThereThanInAll'],
		[{ hoursOfCityPeople: 0, hoursInCity: 0 }, 'peopleWithoutHours']
	])('with %j there is a problem, %s, and nothing is given', (change, problem) => {
		const counts = fullTimeCounts({ firm: { ...firm, ...change }, subsidiaries: [] });
		expect(counts.problems).toContain(problem);
		expect(counts.workforce).toEqual({});
	});

	test('give shares between 0 and 100 for any hours', () => {
		fc.assert(
			fc.property(fc.nat(1e7), fc.nat(1e7), (a, b) => {
				const [there, all] = [Math.min(a, b) / 100, Math.max(a, b, 1) / 100];
				const hours = { ...firm, hoursOfCityPeople: all, hoursInCity: there };
				const share = fullTimeCounts({ firm: hours, subsidiaries: [] }).workforce.hoursShareInCity!;
				expect(share).toBeGreaterThanOrEqual(0);
				expect(share).toBeLessThanOrEqual(100);
				expect(share >= 60).toBe(Math.round(there * 100) * 10 >= Math.round(all * 100) * 6);
			})
		);
	});
});

describe('another firm', () => {
	test('is an affiliate by any sign of control, whatever is still blank', () => {
		expect(affiliateFinding({ canBlock: true })).toEqual({ is: 'affiliate', signs: ['canBlock'] });
	});

	const none = {
		controlsIt: false,
		isControlledByIt: false,
		sameControl: false,
		canBlock: false,
		indirectly: false
	};

	test('with other ties alone is for the agency to judge', () => {
		expect(affiliateFinding({ ...none, otherTies: true })).toEqual({ is: 'agencyDecides' });
		expect(affiliateFinding({ ...none, otherTies: false })).toEqual({ is: 'noSign' });
	});

	test('is unknown while an answer is blank', () => {
		expect(affiliateFinding(none)).toEqual({ is: 'unknown', blanks: ['otherTies'] });
	});
});
