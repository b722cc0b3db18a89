/** The papers of month-to-month tenancies: the landlord's statement and the log of payments. */
import { describe, expect, test } from 'vitest';
import { landlordStatement } from '../../../src/lib/papers/la-city/landlord-statement';
import { paymentLog } from '../../../src/lib/papers/la-city/payment-log';
import type { DetailRow, Details } from '../../../src/lib/papers/asks';
import { blanks } from '../../../src/lib/papers/page/blanks';
import type { Paper, PaperInput } from '../../../src/lib/papers/paper';
import type { Facts, Workspace } from '../../../src/lib/rules/facts';
import { bakery, inputOf } from '../cases';
import { rentDetails, rentsByTheMonth, rentsTwoByTheMonth } from './evidence-cases';

const room = rentsByTheMonth.workspaces![0]!;
const with1 = (change: Partial<Workspace>): Facts => ({ ...bakery, workspaces: [{ ...room, ...change }] });
const calls = (paper: Paper, facts: Facts) => paper.isCalledFor(inputOf(facts));
const answers = (paper: Paper, input: PaperInput) =>
	new Map(blanks(paper.compose(input)).map(({ name, answer }) => [name, answer]));
const says = (paper: Paper, input: PaperInput) => paper.cautions(input).map(({ says }) => says);
const payments = (rows: DetailRow[]): Details => ({ 'city-payment-log': { payments: rows } });

describe('who needs which', () => {
	test.each([
		['newAgreement', true],
		['leaseOfThreeYearsOrLess', false],
		['leaseOverThreeYears', false]
	] as const)(
		'month to month from %s: a landlord’s statement is called for: %s',
		(monthToMonthOrigin, is) => {
			expect(calls(landlordStatement, with1({ monthToMonthOrigin }))).toBe(is);
			expect(calls(paymentLog, with1({ monthToMonthOrigin }))).toBe(true);
		}
	);

	test('a lease needs neither', () => {
		expect(calls(landlordStatement, bakery)).toBe(false);
		expect(calls(paymentLog, bakery)).toBe(false);
	});

	test('while nobody knows where the tenancy came from, both are, and that is what they lack', () => {
		const { monthToMonthOrigin: _origin, ...unknown } = room;
		const facts = { ...bakery, workspaces: [unknown] };
		expect(calls(landlordStatement, facts)).toBe(true);
		expect(landlordStatement.needs(inputOf(facts))).toEqual(['workspaces[0].monthToMonthOrigin']);
	});
});

describe('the landlord’s statement', () => {
	const input = inputOf(rentsByTheMonth, 'en', rentDetails);

	test('says the willingness for the five years of the certifications asked for', () => {
		expect(JSON.stringify(landlordStatement.compose(input))).toContain(
			'I am willing to lease this work space to the tenant for the duration of its certification (5 years) as Local Business Enterprise (LBE) and City Business Enterprise (CBE).'
		);
	});

	test('holds the tenant, the space and the landlord, and is signed by the landlord', () => {
		const filled = answers(landlordStatement, input);
		expect(filled.get('space-1-tenant')).toBe('Panadería La Esperanza');
		expect(filled.get('space-1-space-address')).toBe('2100 E. 1st Street, Suite 4, Los Angeles, CA 90033');
		expect(filled.get('space-1-name')).toBe('Boyle Heights Properties LLC');
		expect(filled.get('space-1-agreement')).toBe('April 1, 2026');
		expect(filled.get('space-1-signature')).toEqual({ leftBlank: 'for the landlord to fill in' });
	});

	test('is called for by a letter that is not in hand, though nothing can be asked for without it', () => {
		const lacking = inputOf(with1({ landlordLetter: false }));
		expect(lacking.asksFor).toEqual([]);
		expect(landlordStatement.isCalledFor(lacking)).toBe(true);
		expect(says(landlordStatement, lacking)).toEqual(['landlordSigns', 'landlordLetterLacking']);
	});

	test('of two landlords of one space, each signs a statement', () => {
		const two = inputOf(rentsByTheMonth, 'en', {
			'city-landlord-statement': { landlords: [{ name: 'A' }, { name: 'B' }] }
		});
		const filled = answers(landlordStatement, two);
		expect([filled.get('space-1-name'), filled.get('space-1-2-name')]).toEqual(['A', 'B']);
	});
});

describe('the log of payments', () => {
	test('holds six months with how each was paid and its proof, and a box for what is attached', () => {
		const filled = answers(paymentLog, inputOf(rentsByTheMonth, 'en', rentDetails));
		expect(filled.get('space-1-payment-1-month')).toBe('May 2026');
		expect(filled.get('space-1-payment-6-paid')).toBe('October 1, 2026');
		expect(filled.get('space-1-payment-6-proof')).toBe('Canceled check');
		expect(filled.get('space-1-payment-6-attached')).toEqual({
			leftBlank: 'tick once the proof is attached'
		});
		expect(filled.has('space-1-payment-7-month')).toBe(false);
	});

	test('five payments leave a sixth line for the hand, and that is told; six do not', () => {
		const rows = rentDetails['city-payment-log']!['payments'] as DetailRow[];
		const five = inputOf(rentsByTheMonth, 'en', payments(rows.slice(1)));
		expect(answers(paymentLog, five).get('space-1-payment-6-month')).toEqual({ leftBlank: 'to fill in' });
		expect(says(paymentLog, five)).toContain('fewerThanSixMonths');
		expect(says(paymentLog, inputOf(rentsByTheMonth, 'en', payments(rows)))).toEqual(['whichSixMonths']);
	});

	test('a lease of more than three years may be shown by its most recent payment instead', () => {
		const long = answers(paymentLog, inputOf(with1({ monthToMonthOrigin: 'leaseOverThreeYears' })));
		expect(long.has('space-1-lease-payment-1-paid')).toBe(true);
		const short = answers(paymentLog, inputOf(with1({ monthToMonthOrigin: 'leaseOfThreeYearsOrLess' })));
		expect(short.has('space-1-lease-payment-1-paid')).toBe(false);
	});

	test('proof that is not in hand calls for it though nothing can be asked for yet, and is told', () => {
		const lacking = inputOf(with1({ sixMonthsPaymentProof: false }));
		expect(lacking.asksFor).toEqual([]);
		expect(paymentLog.isCalledFor(lacking)).toBe(true);
		expect(says(paymentLog, lacking)).toContain('paymentProofLacking');
	});
});

describe('two work spaces', () => {
	const rows: DetailRow[] = [
		{ space: 'Bakery', month: 'May 2026' },
		{ space: 'Storeroom', month: 'June 2026' },
		{ space: 'Old garage', month: 'July 2026' },
		{ month: 'August 2026' }
	];
	const filled = answers(paymentLog, inputOf(rentsTwoByTheMonth, 'en', payments(rows)));

	test('have a log each, with their own rows and address', () => {
		expect(filled.get('space-1-payment-1-month')).toBe('May 2026');
		expect(filled.get('space-2-payment-1-month')).toBe('June 2026');
		expect(filled.get('space-2-address')).toBe('88 Mission Road, Los Angeles, CA 90033');
	});

	test('and rows of a space that is not among them, or of none, are kept on a log of their own', () => {
		expect(filled.get('other-1-name')).toBe('Old garage');
		expect(filled.get('other-1-payment-1-month')).toBe('July 2026');
		expect(filled.get('other-2-payment-1-month')).toBe('August 2026');
	});

	test('are told apart in what is asked; one alone is not asked for', () => {
		const columns = (facts: Facts) =>
			paymentLog.asks!(inputOf(facts))[0]!.columns!.find(({ name }) => name === 'space')?.choices;
		expect(columns(rentsTwoByTheMonth)?.map(({ value }) => value)).toEqual(['Bakery', 'Storeroom']);
		expect(columns(rentsByTheMonth)).toBeUndefined();
	});

	test('of the same label are told apart by their numbers', () => {
		const [one, two] = rentsTwoByTheMonth.workspaces!;
		const twins = { ...bakery, workspaces: [one!, { ...two!, label: 'Bakery' }] };
		const same = answers(
			paymentLog,
			inputOf(twins, 'en', payments([{ space: 'Bakery#2', month: 'May 2026' }]))
		);
		expect(same.get('space-2-payment-1-month')).toBe('May 2026');
		expect(same.get('space-1-payment-1-month')).toEqual({ leftBlank: 'to fill in' });
	});
});
