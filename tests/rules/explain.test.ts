import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, type ProgramAssessment } from '../../src/lib/rules/assess';
import type { Facts } from '../../src/lib/rules/facts';
import { programIds, type ProgramId } from '../../src/lib/rules/language';
import { factsOf } from './exact/flat';
import { completeCase, withSomeToTakeOut, without } from './exact/random-case';
import { bakery, but, consultants, jointVenture, judgedOn, nonprofit } from './firms';
import { patience, runs } from '../chance';

// Many random cases: on a busy machine they take their time.
patience(120);

const of = (facts: Facts, id: ProgramId): ProgramAssessment =>
	assess({ format: 1, asOf: judgedOn, facts }, judgedOn).programs[id];
const said = (facts: Facts, id: ProgramId, status: string) =>
	of(facts, id)
		.reasons.filter((reason) => reason.status === status)
		.map(({ criterion }) => criterion.says);
const points = (facts: Facts, id: ProgramId) => of(facts, id).agencyDecides.map(({ says }) => says);

describe('every program has reasons, and every reason its citation', () => {
	const check = (facts: Facts, asOf: string) => {
		const { programs } = assess({ format: 1, asOf, facts }, asOf);
		for (const id of programIds) {
			const { reasons, status } = programs[id];
			expect(reasons.length, id).toBeGreaterThan(0);
			for (const { criterion } of reasons) expect(criterion.cite.section.length).toBeGreaterThan(3);
			const names = reasons.map(({ criterion: { name, cite } }) => `${name} ${cite.section}`);
			expect(new Set(names).size, id).toBe(names.length);
			if (status === 'met')
				expect(
					reasons.some((reason) => reason.status === 'met'),
					id
				).toBe(true);
		}
		return programs;
	};
	test('where nothing is known', () => {
		const programs = check({}, judgedOn);
		for (const id of programIds) {
			expect(programs[id].status).toBe('unknown');
			expect(programs[id].reasons.every((reason) => reason.status === 'unknown')).toBe(true);
		}
	});
	test('where some facts are absent', () => {
		const some = withSomeToTakeOut('anything').map(({ whole, paths }) =>
			without(whole, (p) => paths.includes(p))
		);
		fc.assert(
			fc.property(some, ({ flat, lengths, asOf }) => void check(factsOf(flat, lengths), asOf)),
			{ numRuns: runs(300) }
		);
	});
	test('where all is known, what is met is met for reasons that are met, and what is not for reasons that are not', () => {
		fc.assert(
			fc.property(completeCase, ({ flat, lengths, asOf }) => {
				const programs = check(factsOf(flat, lengths), asOf);
				for (const id of programIds) {
					const { status, reasons } = programs[id];
					expect(
						reasons.every((reason) => reason.status === status),
						id
					).toBe(true);
				}
			}),
			{ numRuns: runs(400) }
		);
	});
});

describe('the culprit is named, and no other', () => {
	test('taxes owed are the one reason against the bakery', () => {
		expect(said(but(bakery, { 'compliance.taxesDelinquent': true }), 'lbe', 'unmet')).toEqual([
			'owesNoTaxes'
		]);
	});
	test('of several alternatives the one that is met is the reason', () => {
		const reasons = said(consultants, 'lbe', 'met');
		expect(reasons).toContain('employsFifty');
		expect(reasons).not.toContain('isHeadquartered');
	});
	test('where no alternative is met, each is a reason', () => {
		const reasons = said(but(bakery, { 'workspaces[0].headquarters': false }), 'lbe', 'unmet');
		expect(reasons).toEqual(expect.arrayContaining(['employsFifty', 'employsHalf', 'headquartersIsInside']));
	});
	test('a space that fails is named by its number', () => {
		const facts = but(bakery, { 'workspaces[0].exclusiveAtAllTimes': false });
		const spaces = of(facts, 'lbe').reasons.flatMap(({ criterion }) => criterion.about.space ?? []);
		expect(spaces).toEqual([0]);
	});
	test('no space is named while the list is unknown', () => {
		const facts = but(bakery, { workspaces: undefined });
		for (const id of programIds) {
			expect(of(facts, id).reasons.every(({ criterion }) => criterion.about.space === undefined)).toBe(true);
		}
	});
});

describe('what the agency decides is shown even where the firm’s own word meets it', () => {
	test('dominance and affiliation of a small business', () => {
		expect(points(bakery, 'lsb')).toEqual(
			expect.arrayContaining(['dominanceIsJudged', 'affiliationIsJudged'])
		);
	});
	test('market rent, agreements and an address that does not match', () => {
		expect(points(bakery, 'lbe')).toEqual(
			expect.arrayContaining(['rentIsCompared', 'agreementsAreReviewed', 'addressMayBeExcused'])
		);
	});
	test('the purpose of a joint venture, and of nobody else', () => {
		expect(points(jointVenture, 'lbe')).toContain('usefulPurposeIsJudged');
		expect(points(bakery, 'lbe')).not.toContain('usefulPurposeIsJudged');
	});
	test('the site visit to a nonprofit, and to nobody known to be none', () => {
		expect(points(nonprofit, 'lte')).toContain('siteVisit');
		expect(points(bakery, 'lte')).not.toContain('siteVisit');
		expect(points(but(bakery, { 'business.kind': undefined }), 'lte')).toContain('siteVisit');
	});
	test('somebody decides every program, in the end', () => {
		for (const id of programIds) expect(points(bakery, id).length, id).toBeGreaterThan(0);
	});
});
