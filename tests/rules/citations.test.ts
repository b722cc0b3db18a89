import { describe, expect, test } from 'vitest';
import { assess } from '../../src/lib/rules/assess';
import { programIds, type Citation, type Condition, type Criterion } from '../../src/lib/rules/language';
import { newestEdition, programsUnder } from '../../src/lib/rules/rule-sets';
import { criterionKeys, pointKeys } from '../../src/lib/rules/sentences';
import { laCityRules } from '../../src/lib/rules/sources/la-city-lbpp-2024';
import { laCountyRules } from '../../src/lib/rules/sources/la-county-preference-2016';
import { judgedOn } from './firms';

const programs = programsUnder(newestEdition());

function criteriaIn(node: Condition): Criterion[] {
	switch (node.kind) {
		case 'criterion':
			return [node, ...criteriaIn(node.when)];
		case 'not':
			return criteriaIn(node.of);
		case 'all':
		case 'any':
			return node.of.flatMap(criteriaIn);
		case 'choose':
			return [node.given, node.then, node.otherwise].flatMap(criteriaIn);
		default:
			return [];
	}
}

const spaces = 2;
const criteriaOf = (id: (typeof programIds)[number]) => criteriaIn(programs[id].criteria(spaces));
const all = programIds.flatMap(criteriaOf);
const points = [
	...programIds.flatMap((id) => programs[id].agencyDecides),
	...all.flatMap(({ agencyDecides }) => agencyDecides ?? [])
];
const citations: Citation[] = [...all.map(({ cite }) => cite), ...points.map(({ cite }) => cite)];

test('every criterion cites its rule: a source and a section', () => {
	for (const { source, section } of citations) {
		expect([laCityRules.citedAs, laCountyRules.citedAs]).toContain(source);
		expect(section).toMatch(/^(Procedure #[1-8]|Definitions, “|Section \d|County Code 2\.2(04|05|11)\.)/);
		expect(section).not.toMatch(/undefined|\s$|,\s*$/);
	}
});

test('a quotation is at most 25 words, and more than none', () => {
	for (const { quote } of citations) {
		if (quote === undefined) continue;
		const words = quote.trim().split(/\s+/).filter(Boolean).length;
		expect(words, quote).toBeGreaterThan(1);
		expect(words, quote).toBeLessThanOrEqual(25);
	}
});

describe('each program cites its own agency', () => {
	test.each(programIds)('%s', (id) => {
		const source = programs[id].agency === 'city' ? laCityRules.citedAs : laCountyRules.citedAs;
		for (const { cite, says } of criteriaOf(id)) expect(cite.source, says).toBe(source);
		for (const { cite } of programs[id].agencyDecides) expect(cite.source).toBe(source);
	});
});

test('no sentence is kept that no rule speaks', () => {
	expect(new Set(all.map(({ says }) => says))).toEqual(new Set(criterionKeys));
	expect(new Set(points.map(({ says }) => says))).toEqual(new Set(pointKeys));
});

test('within a program, criteria of one name hold under the same conditions', () => {
	const words = ['cite', 'agencyDecides', 'reading'];
	const conditions = ({ when, about }: Criterion) =>
		JSON.stringify([about, when], (key, value: unknown) => (words.includes(key) ? undefined : value));
	for (const id of programIds) {
		const criteria = criteriaOf(id);
		for (const criterion of criteria) {
			const first = criteria.find(({ name }) => name === criterion.name)!;
			expect(conditions(criterion), criterion.name).toBe(conditions(first));
		}
	}
});

test('every reading of ours is marked where it is used: 1 to 9', () => {
	const readings = new Set(all.flatMap(({ reading }) => reading ?? []));
	expect([...readings].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('an assessment says which rules it used, and of when', () => {
	const { ruleSets, asOf } = assess({ format: 1, facts: {} }, judgedOn);
	expect(asOf).toBe(judgedOn);
	expect(ruleSets.map(({ effective }) => effective)).toEqual(['2024-03-27', '2016-10-25']);
});
