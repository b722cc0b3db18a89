import { describe, expect, test } from 'vitest';
import type { PaperDetails } from '../../../src/lib/papers/asks';
import { sbMicroAffidavit } from '../../../src/lib/papers/la-city/sb-micro-affidavit';
import { blanks } from '../../../src/lib/papers/page/blanks';
import type { Facts } from '../../../src/lib/rules/facts';
import { bakery, hostile, inputOf } from '../cases';
import { everyPaperTest } from '../quality';

const recognized: PaperDetails = {
	recognized: 'yes',
	'state-number': '1234567',
	'state-ends': '2026-11-21',
	'recognized-on': '2024-02-29',
	'tax-year': '2025'
};
const input = (details: PaperDetails = recognized, facts: Facts = bakery) =>
	inputOf(facts, 'en', { 'city-sb-micro-affidavit': details });
const ticks = (...from: Parameters<typeof input>) =>
	Object.fromEntries(
		blanks(sbMicroAffidavit.compose(input(...from)))
			.filter(({ name }) => name.startsWith('states-'))
			.map(({ name, answer }) => [name.slice(7), typeof answer === 'object' ? 'open' : answer])
	);

test('it is called for only where the firm says that it is recognized through SB Micro', () => {
	expect(sbMicroAffidavit.isCalledFor(input())).toBe(true);
	expect(sbMicroAffidavit.isCalledFor(input({ recognized: 'no' }))).toBe(false);
	expect(sbMicroAffidavit.isCalledFor(input({}))).toBe(false);
	expect(sbMicroAffidavit.asks?.(input({})).map(({ name }) => name)).toEqual(['recognized']);
});

describe('what is ticked', () => {
	test('is what the answers support; whether RAMP shows the certification is left to the hand', () => {
		expect(ticks()).toEqual({
			sbMicro: true,
			local: 'open',
			notDominant: true,
			independent: true,
			notSubsidiary: true,
			headquarters: true,
			btrc: true,
			receipts: true,
			manufacturer: true
		});
	});

	test('is nothing, where nothing is known', () => {
		expect(new Set(Object.values(ticks({}, {})))).toEqual(new Set(['open']));
	});

	test('is not what no longer holds', () => {
		const facts: Facts = {
			...bakery,
			business: { ...bakery.business, annualReceipts: 5_000_000, dominantInField: true }
		};
		const found = ticks({ ...recognized, 'state-ends': '2026-11-20' }, facts);
		expect([found['sbMicro'], found['receipts'], found['notDominant']]).toEqual([false, false, false]);
		const told = sbMicroAffidavit.cautions(input({ ...recognized, 'state-ends': '2026-11-20' }, facts));
		expect(told).toContainEqual({ says: 'affidavitUnmet', program: 'lsb' });
		expect(told).toContainEqual({ says: 'sbMicroEnded', days: ['2026-11-20'] });
	});
});

test('it is signed and dated by hand, with the copy of the tax filing named', () => {
	const { blocks } = sbMicroAffidavit.compose(input());
	const hand = blanks(sbMicroAffidavit.compose(input())).filter(({ kind }) => kind === 'handLine');
	expect(hand.map(({ name }) => name)).toEqual(['signature', 'signed-on']);
	expect(JSON.stringify(blocks)).toContain('most recent federal tax filing, for 2025');
});

test('the next anniversary of the recognition and its five years stand on the page to keep', () => {
	const text = JSON.stringify(sbMicroAffidavit.compose(input()));
	expect(text).toContain('The next anniversary of your recognition is March 1, 2027.');
	expect(text).toContain('Five years from your recognition end on March 1, 2029.');
	expect(
		JSON.stringify(sbMicroAffidavit.compose(input({ ...recognized, 'recognized-on': '2025-11-21' })))
	).toContain('recognition is November 21, 2026.');
});

everyPaperTest(sbMicroAffidavit, [
	['hostile and recognized', input({ ...recognized, 'tax-year': 'Năm 2025 '.repeat(30) }, hostile)]
]);
