import { describe, expect, test } from 'vitest';
import type { DetailRow, PaperDetails } from '../../../src/lib/papers/asks';
import { lsbSheet } from '../../../src/lib/papers/la-city/lsb-sheet';
import { blanks } from '../../../src/lib/papers/page/blanks';
import { plain, type Block } from '../../../src/lib/papers/page/document';
import type { PaperInput } from '../../../src/lib/papers/paper';
import type { ReceiptsWorksheet } from '../../../src/lib/rules/la-city/annual-receipts';
import type { Facts } from '../../../src/lib/rules/facts';
import { bakery, inputOf } from '../cases';
import { everyPaperTest } from '../quality';

const sheet: ReceiptsWorksheet = {
	structure: 'other',
	grossIncome: 500000,
	returnsAndAllowances: 0,
	salesOfFixedAssets: 5000,
	interAffiliateTransactions: 15000,
	affiliates: []
};
const input = (
	details: PaperDetails = {},
	receipts: ReceiptsWorksheet | undefined = sheet,
	facts: Facts = bakery
): PaperInput => ({ ...inputOf(facts, 'en', { 'city-lsb-sheet': details }), asksFor: ['lsb'], receipts });
const withBusiness = (change: Facts['business']): Facts => ({
	...bakery,
	business: { ...bakery.business, ...change }
});
const filled = (from: PaperInput) =>
	new Map(blanks(lsbSheet.compose(from)).map(({ name, answer }) => [name, answer]));
const flat = (blocks: readonly Block[]): Block[] =>
	blocks.flatMap((block) => (block.kind === 'together' ? flat(block.blocks) : [block]));
const said = (from: PaperInput) =>
	flat(lsbSheet.compose(from).blocks)
		.flatMap((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? [plain(block.words)] : []))
		.join('\n');

const noSigns = {
	controlsIt: 'no',
	isControlledByIt: 'no',
	sameControl: 'no',
	canBlock: 'no',
	indirectly: 'no',
	otherTies: 'no'
};
const firm = (change: DetailRow = {}): DetailRow => ({ name: 'Café Sol', ...noSigns, ...change });

test('it is called for where LSB is asked for', () => {
	expect(lsbSheet.isCalledFor(input())).toBe(true);
	expect(lsbSheet.isCalledFor({ ...input(), asksFor: ['lbe'] })).toBe(false);
});

describe('the receipts', () => {
	test('stand line by line and come to the total that the definition gives', () => {
		const found = filled(input());
		expect([found.get('grossIncome'), found.get('salesOfFixedAssets'), found.get('total')]).toEqual([
			'$500,000',
			'$5,000',
			'$480,000'
		]);
		expect(found.has('costOfGoodsSold')).toBe(false);
	});

	test('have no total while a line is blank, and a blank line is not nought', () => {
		const { grossIncome: _, ...open } = sheet;
		const found = filled(input({}, open));
		expect([found.get('grossIncome'), found.get('total')]).toEqual([
			{ leftBlank: 'for you to fill in' },
			{ leftBlank: 'for you to fill in' }
		]);
	});

	test('show both ways to gross income while it is not known how the firm is taxed', () => {
		const found = filled({ ...input(), receipts: undefined });
		expect(['costOfGoodsSold', 'totalIncome', 'grossIncome'].every((line) => found.has(line))).toBe(true);
		expect(lsbSheet.cautions({ ...input(), receipts: undefined })).toContainEqual({
			says: 'receiptsNotWorkedOut'
		});
	});

	test('that differ from the answer are told, and so is a total with no answer yet', () => {
		expect(said(input({}, { ...sheet, grossIncome: 600000 }))).toContain(
			'This worksheet comes to $580,000. Your answers say $480,000.'
		);
		const { annualReceipts: _, ...business } = bakery.business!;
		const open = input({}, sheet, { ...bakery, business });
		expect(said(open)).toContain('This worksheet comes to $480,000. Put it in your answers');
		expect(lsbSheet.needs(open)).toContain('business.annualReceipts');
		expect(said(input())).not.toContain('This worksheet comes to');
	});

	test.each([
		[4_999_999.99, 'less than $5,000,000'],
		[5_000_000, '$5,000,000 or more']
	])('of %d dollars are told as %s', (annualReceipts, words) => {
		expect(said(input({}, undefined, withBusiness({ annualReceipts })))).toContain(
			`The receipts in your answers are ${words}`
		);
	});

	test('name an affiliate that the questionnaire finds and the worksheet leaves out', () => {
		const firms = [firm({ sameControl: 'yes' }), firm({ name: 'CAFÉ LUNA ', sameControl: 'yes' })];
		const listed = { ...sheet, affiliates: [{ name: 'Café Luna', receipts: 1 }] };
		expect(said(input({ firms }, listed))).toContain('but not in this table by name: Café Sol');
		expect(said(input({ firms }, listed))).not.toContain('by name: Café Sol, ');
	});
});

describe('the questionnaire', () => {
	test('has the six parts of the definition, and each of its questions for every firm', () => {
		const list = lsbSheet.compose(input()).blocks.find(({ kind }) => kind === 'list');
		expect(list).toMatchObject({ numbered: true });
		expect(list?.kind === 'list' && list.items).toHaveLength(6);
		const names = [...filled(input({ firms: [firm(), firm()] })).keys()];
		expect(names.filter((name) => /^firm-[12]-(?!note)/.test(name))).toHaveLength(12);
	});

	test.each([
		['control of any kind', { canBlock: 'yes' }, 'it is an affiliate'],
		['other ties alone', { otherTies: 'yes' }, 'none settles it alone'],
		['no sign at all', {}, 'it is not an affiliate'],
		['a question without an answer', { indirectly: '' }, 'Still open']
	])('with %s', (_, change, words) => {
		expect(said(input({ firms: [firm(change)] }))).toContain(words);
	});

	test('a question without an answer stays blank: it is no “no”', () => {
		const found = filled(input({ firms: [firm({ indirectly: '' })] }));
		expect([found.get('firm-1-controlsIt'), found.get('firm-1-indirectly')]).toEqual([
			'No',
			{ leftBlank: 'for you to fill in' }
		]);
	});
});

describe('the headcount', () => {
	const maker = (employees: number) => withBusiness({ manufacturer: true, employees });

	test.each([
		[24, 'fewer than 25 employees'],
		[25, '25 employees or more']
	])('of a manufacturer with %d', (employees, words) => {
		const facts = {
			...maker(employees),
			workforce: { ...bakery.workforce, fullTime: 12, fullTimeInCounty: 12, fullTimeInCity: 8 }
		};
		expect(said(input({}, sheet, facts))).toContain(`the firm is a manufacturer with ${words}`);
	});

	test('adds the firm and its affiliates, and says where the answer differs', () => {
		const firms = [firm({ sameControl: 'yes', employees: '1,004' }), firm({ employees: '7' })];
		expect(said(input({ firms, 'own-employees': '12' }, sheet, maker(24)))).toContain(
			'The lines of this table come to 1,016. Your answers say 24.'
		);
		expect(said(input({ firms, 'own-employees': 'a dozen' }, sheet, maker(24)))).not.toContain('come to');
	});

	test('is not needed of a firm that is no manufacturer, and is open while that is not known', () => {
		expect(said(input())).toContain('no headcount is needed');
		expect(filled(input()).has('business-employees')).toBe(false);
		const { manufacturer: _, ...business } = bakery.business!;
		expect(said(input({}, sheet, { ...bakery, business }))).toContain('Not settled yet');
	});
});

everyPaperTest(lsbSheet, [
	[
		'figures and firms with long names',
		input(
			{
				firms: Array.from({ length: 5 }, () =>
					firm({
						name: 'Łódź Żółw Nguyễn '.repeat(20).trim(),
						sameControl: 'yes',
						note: 'Ελληνική '.repeat(80)
					})
				)
			},
			{ ...sheet, affiliates: [{ name: 'Кириллица '.repeat(30).trim(), receipts: 4_999_999.99 }, {}] },
			withBusiness({ manufacturer: true })
		)
	]
]);
