import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/lib/rules/facts';
import { findOutList } from '../../src/lib/interview/find-out';
import { goalsFor } from '../../src/lib/interview/goals';
import {
	nextQuestion,
	openQuestions,
	remaining,
	resumeAt,
	type Interview
} from '../../src/lib/interview/next-question';
import { askedFor, questionOf, withoutItem } from '../../src/lib/interview/paths';
import { withFact } from './any-case';

const today = '2026-11-21';

/** A bakery in Boyle Heights, in good standing, with one leased shop that is its headquarters. */
const bakery: Facts = {
	business: { kind: 'forProfit', structure: 'llc', nameMatchesRampAndBtrc: true },
	workspaces: [
		{
			location: 'cityOfLosAngeles',
			headquarters: true,
			kind: 'commercial',
			exclusiveAtAllTimes: true,
			tenancy: 'lease',
			rentAtFairMarketValue: true
		}
	],
	compliance: {
		btrc: 'clear',
		taxesDelinquent: false,
		licensesCurrent: true,
		secretaryOfState: 'active'
	}
};

const interview = (facts: Facts, rest: Partial<Interview> = {}): Interview => ({
	case: { format: 1, facts },
	today,
	goals: ['lbe', 'cbe'],
	unsure: [],
	...rest
});

describe('the next question', () => {
	test('of an empty case is what kind of business it is, then its form, then its spaces', () => {
		const asked: string[] = [];
		let facts: Facts = {};
		for (const value of ['forProfit', 'llc', [{}]]) {
			const path = nextQuestion(interview(facts))!;
			asked.push(path);
			facts = withFact(facts, path, value);
		}
		expect(asked).toEqual(['business.kind', 'business.structure', 'workspaces']);
		expect(nextQuestion(interview(facts))).toBe('workspaces[0].location');
	});

	test('is none once every goal is decided: a headquarters in the City needs no count of employees', () => {
		expect(nextQuestion(interview(bakery))).toBeUndefined();
	});

	test('goes through a space field by field, and asks where a month-to-month rental came from before its proofs', () => {
		let facts = withFact(bakery, 'workspaces[0]', { label: 'the shop' });
		const asked: string[] = [];
		const says: Record<string, unknown> = {
			location: 'cityOfLosAngeles',
			headquarters: true,
			kind: 'commercial',
			exclusiveAtAllTimes: true,
			tenancy: 'monthToMonth',
			monthToMonthOrigin: 'newAgreement',
			sixMonthsPaymentProof: true,
			landlordLetter: true,
			rentAtFairMarketValue: true
		};
		for (let path = nextQuestion(interview(facts)); path; path = nextQuestion(interview(facts))) {
			const field = path.split('.').at(-1)!;
			asked.push(field);
			facts = withFact(facts, path, says[field]);
		}
		expect(asked).toEqual(Object.keys(says));
	});

	test('asks nothing about a joint venture while nobody is sure of the legal form, and no one else is asked', () => {
		const facts = withFact(bakery, 'business.structure', undefined);
		const open = openQuestions(interview(facts, { unsure: ['business.structure'] }));
		expect(open.filter((path) => path.startsWith('jointVenture'))).toEqual([]);
		expect(openQuestions(interview(withFact(bakery, 'business.structure', 'jointVenture')))).toEqual([
			'jointVenture.legallyEstablished',
			'jointVenture.commerciallyUsefulPurpose'
		]);
	});

	test('is not whether a coworking space is headquarters, which it cannot be, but whether the other space is', () => {
		const spaces = (own: object, other: object): Facts => ({
			business: { kind: 'forProfit', structure: 'jointVenture' },
			workspaces: [{ location: 'cityOfLosAngeles', kind: 'coworking', ...own }, other]
		});
		const of = (facts: Facts) => interview(facts, { goals: ['lbe'] });
		const open = openQuestions(of(spaces({}, {})));
		expect(open).not.toContain('workspaces[0].headquarters');
		expect(open).toContain('workspaces[1].headquarters');
		expect(openQuestions(of(spaces({}, { headquarters: false })))).toEqual([]);
		expect(openQuestions(of(spaces({ headquarters: true }, {})))).toEqual([]);
	});

	test('asks for the three-year average before the State’s word on it', () => {
		const county: Facts = {
			county: {
				dgsSmallBusiness: false,
				inclusionPolicyCertified: true,
				principalPlaceOfBusinessSince: '2020-01-01'
			},
			business: { employees: 50 }
		};
		const open = openQuestions(interview(county, { goals: ['lsbe'] }));
		expect(open.indexOf('business.averageReceipts3y')).toBeLessThan(
			open.indexOf('county.meetsStateSizeStandard')
		);
		const small = withFact(county, 'business.averageReceipts3y', 14_000_000);
		expect(openQuestions(interview(small, { goals: ['lsbe'] }))).not.toContain(
			'county.meetsStateSizeStandard'
		);
	});

	test('comes to what papers need only when no goal needs more', () => {
		const papers = ['county.webvenNumber', 'business.address.city', 'business.address.zip', 'business.name'];
		expect(nextQuestion(interview({}, { papers }))).toBe('business.kind');
		expect(openQuestions(interview(bakery, { papers }))).toEqual([
			'business.name',
			'business.address',
			'county.webvenNumber'
		]);
		expect(nextQuestion(interview(bakery, { papers, unsure: ['business.name', 'business.address'] }))).toBe(
			'county.webvenNumber'
		);
	});

	test('passes over what is put off, and the rest goes on', () => {
		expect(nextQuestion(interview({}, { skip: ['business.kind'] }))).toBe('business.structure');
	});

	test('of a case left in the middle is the one that was left, unless it no longer is one', () => {
		expect(resumeAt(interview({}), 'workspaces')).toBe('workspaces');
		expect(resumeAt(interview({}), 'business.name')).toBe('business.kind');
		expect(resumeAt(interview(bakery), 'workspaces')).toBeUndefined();
		expect(resumeAt(interview({}), null)).toBe('business.kind');
	});

	test('is counted among those left, and a list of spaces stands for the questions it brings', () => {
		expect(remaining(interview(bakery))).toBe(0);
		const unlisted = withFact(bakery, 'workspaces', undefined);
		const withTenancyOpen = withFact(bakery, 'workspaces[0].tenancy', undefined);
		expect(remaining(interview(unlisted))).toBeGreaterThan(5);
		expect(remaining(interview(withTenancyOpen))).toBe(1);
	});
});

describe('the list of things to find out', () => {
	test('groups what nobody was sure of by the paper that knows, and drops what no longer matters', () => {
		const facts = withFact(bakery, 'workspaces[0].tenancy', undefined);
		const unsure = ['workspaces[0].tenancy', 'workforce.fullTime', 'business.name'];
		expect(findOutList(interview(facts, { unsure }))).toEqual([
			{ where: 'lease', paths: ['workspaces[0].tenancy'] }
		]);
		expect(findOutList(interview(facts, { unsure, papers: ['business.name'] }))).toEqual([
			{ where: 'lease', paths: ['workspaces[0].tenancy'] },
			{ where: 'ramp', paths: ['business.name'] }
		]);
	});
});

describe('the goals', () => {
	test('of a business are all programs of the City, and of a nonprofit the one that is open to it', () => {
		expect(goalsFor('city', 'business', {})).toEqual(['lbe', 'cbe', 'lsb', 'lte']);
		expect(goalsFor('city', 'nonprofit', {})).toEqual(['lte']);
	});

	test('of a client are all until the kind is known', () => {
		expect(goalsFor('city', 'counselor', {})).toContain('lbe');
		expect(goalsFor('city', 'counselor', { business: { kind: 'nonprofit' } })).toEqual(['lte']);
	});

	test('hold the federal variants only with such a County bid in view, or one that may be', () => {
		const of = (solicitation: NonNullable<Facts['solicitation']>) =>
			goalsFor('fits', 'business', { solicitation }).includes('lsbeFederal');
		expect(goalsFor('fits', 'business', {})).toEqual(['lbe', 'cbe', 'lsb', 'lte', 'lsbe', 'dvbe', 'se']);
		expect(of({ agency: 'county' })).toBe(true);
		expect(of({ agency: 'county', federallyRestricted: false })).toBe(false);
		expect(of({ agency: 'county', federallyRestricted: true })).toBe(true);
		expect(of({ federallyRestricted: true })).toBe(true);
		expect(of({ agency: 'city', federallyRestricted: true })).toBe(false);
	});
});

describe('a path', () => {
	test('is asked for by one question, whatever part of an address it names', () => {
		expect(questionOf('workspaces[3].address.city')).toBe('workspaces[].address');
		expect(askedFor('business.address.zip')).toBe('business.address');
		expect(askedFor('compliance.btrcAddress')).toBe('compliance.btrcAddress');
	});

	test('moves up when a space before it is taken out', () => {
		const paths = ['workspaces[0].kind', 'workspaces[1].kind', 'workspaces[2].kind', 'business.kind'];
		expect(withoutItem(paths, 'workspaces', 1)).toEqual([
			'workspaces[0].kind',
			'workspaces[1].kind',
			'business.kind'
		]);
	});
});
