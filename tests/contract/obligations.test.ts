import { describe, expect, test } from 'vitest';
import type { Contract } from '../../src/lib/contract/contract';
import { changes } from '../../src/lib/contract/directive';
import {
	obligationsOf,
	stillAsked,
	tellTheCityBy,
	type ObligationName
} from '../../src/lib/contract/obligations';

const one = (name: ObligationName, contract: Contract) =>
	obligationsOf(contract).find((obligation) => obligation.name === name)!;
const city: Contract = { agency: 'city', amount: 48_500, hiring: true, signOn: '2026-12-15' };
const county: Contract = { agency: 'county', preferredFor: ['lsbe'] };

describe('First Source Hiring', () => {
	test('binds a City contract above $25,000 for which someone will be hired, before it is signed', () => {
		expect(one('firstSource', city)).toMatchObject({ binds: 'yes', by: '2026-12-15', missing: [] });
	});

	test('does not bind a contract of exactly $25,000, and binds from one cent more', () => {
		expect(one('firstSource', { ...city, amount: 25_000 }).binds).toBe('no');
		expect(one('firstSource', { ...city, amount: 25_000.01 }).binds).toBe('yes');
	});

	test('does not bind a County contract, nor one for which nobody is hired', () => {
		expect(one('firstSource', { ...city, agency: 'county' }).binds).toBe('no');
		expect(one('firstSource', { ...city, hiring: false }).binds).toBe('no');
	});

	test('stays open while the amount or the hiring is not known: an unknown is neither no nor zero', () => {
		expect(one('firstSource', { agency: 'city' })).toMatchObject({
			binds: 'open',
			missing: ['amount', 'hiring']
		});
		expect(one('firstSource', { hiring: false }).binds).toBe('no');
	});
});

describe('City duties', () => {
	test('the Fair Chance Initiative binds every City contractor, whatever the amount', () => {
		expect(one('fairChance', { agency: 'city' }).binds).toBe('yes');
		expect(one('fairChance', {}).binds).toBe('open');
		expect(one('fairChance', county).binds).toBe('no');
	});

	test('a preference is withheld from the prime contractor that no longer qualifies, not from one that got none', () => {
		const won: Contract = { agency: 'city', preferredFor: ['lbe'], role: 'prime' };
		expect(one('cityPreferenceWithheld', won).binds).toBe('yes');
		expect(one('cityPreferenceWithheld', { ...won, preferredFor: [] }).binds).toBe('no');
		expect(one('cityPreferenceWithheld', { agency: 'city', role: 'prime' }).missing).toEqual([
			'preferredFor'
		]);
	});

	test('a subcontractor is to be replaced only where subcontractors brought a preference', () => {
		expect(one('replaceSubcontractor', { agency: 'city', pledgedSubcontractors: true }).binds).toBe('yes');
		expect(one('replaceSubcontractor', { agency: 'city', pledgedSubcontractors: false }).binds).toBe('no');
	});

	test('a change is told within ten calendar days', () => {
		expect(tellTheCityBy('2026-12-28')).toBe('2027-01-07');
	});
});

describe('County duties', () => {
	test('the commercially useful function and the payment in 15 days are the LSBE’s', () => {
		expect(one('usefulFunction', county).binds).toBe('yes');
		expect(one('usefulFunction', { agency: 'county', preferredFor: ['se'] }).binds).toBe('no');
		expect(one('countyPayment', county).binds).toBe('yes');
	});

	test('every certification that brought a preference has the penalties, and is told of when it is lost', () => {
		for (const program of ['lsbe', 'dvbe', 'se'] as const) {
			const contract: Contract = { agency: 'county', preferredFor: [program] };
			expect(one('tellTheCounty', contract).binds).toBe('yes');
			expect(one('countyPenalties', contract).binds).toBe('yes');
		}
		expect(one('countyPenalties', { agency: 'county', preferredFor: [] }).binds).toBe('no');
	});

	test('federal money bears on a County contract alone', () => {
		expect(one('federalConflict', { agency: 'county', federallyFunded: true }).binds).toBe('yes');
		expect(one('federalConflict', { agency: 'county' }).missing).toEqual(['federallyFunded']);
		expect(one('federalConflict', { agency: 'city', federallyFunded: true }).binds).toBe('no');
	});
});

test('with nothing known, nothing is said to bind, and the agency is asked first', () => {
	const all = obligationsOf({});
	expect(all.every(({ binds }) => binds === 'open')).toBe(true);
	expect(stillAsked(all)[0]).toBe('agency');
});

test('every duty cites its rule', () => {
	for (const { cites } of obligationsOf({})) expect(cites.length).toBeGreaterThan(0);
});

test('the directive’s days are counted from April 30, 2026', () => {
	const days = Object.fromEntries(changes.map(({ name, by }) => [name, by]));
	expect(days).toMatchObject({
		departmentLead: '2026-05-30',
		signingHeld: '2026-07-29',
		outreach: '2026-07-29'
	});
});
