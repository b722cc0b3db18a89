import { describe, expect, test } from 'vitest';
import { questionNames } from '../../src/lib/interview/questions';
import { wordsIn } from '../../src/lib/messages';
import type { Condition, Criterion } from '../../src/lib/rules/language';
import { newestEdition, programsUnder } from '../../src/lib/rules/rule-sets';
import { reviewOf, type Shown } from '../../src/routes/[[lang=lang]]/reviewer/review';
import { evidenceOf } from '../../src/routes/[[lang=lang]]/reviewer/test-sentences';

const programs = programsUnder(newestEdition());

const rules = import.meta.glob<string>('/src/lib/rules/la-*/*.ts', {
	query: '?raw',
	import: 'default',
	eager: true
});
const tests = import.meta.glob<string>('/tests/rules/**/*.test.ts', {
	query: '?raw',
	import: 'default',
	eager: true
});
const words = await wordsIn('en', 'rules', 'questions', 'papers', 'reviewer');
const review = reviewOf(words, evidenceOf(rules, tests));

/** The criteria of a program for one work space, straight from its rule. */
function criteriaIn(node: Condition): Criterion[] {
	switch (node.kind) {
		case 'criterion':
			return [node, ...criteriaIn(node.when)];
		case 'all':
		case 'any':
			return node.of.flatMap(criteriaIn);
		case 'not':
			return criteriaIn(node.of);
		case 'choose':
			return [node.given, node.then, node.otherwise].flatMap(criteriaIn);
		default:
			return [];
	}
}

type Item = Extract<Shown, { kind: 'criterion' }>;

/** What the page shows under a program, and under those that it points to. */
function shownIn(parts: readonly Shown[]): Item[] {
	return parts.flatMap((part): Item[] => {
		if (part.kind === 'choose') return shownIn([...part.then, ...part.otherwise]);
		if (part.kind !== 'criterion') return shownIn(part.parts);
		const there = review.programs.find(({ id }) => id === part.asFor)?.criteria ?? [];
		return [part, ...shownIn(part.parts), ...shownIn(there)];
	});
}

const lineOf = (requires: string, section: string) => `${requires} (${section})`;

describe.each(review.programs)('the page of $id', ({ id, criteria }) => {
	const shown = shownIn(criteria);

	test('shows every criterion of the rule, and no other, with its sentences and its source', () => {
		const due = criteriaIn(programs[id].criteria(1)).map(({ says, about, cite }) =>
			lineOf(words.rules.criteria[says].requires(about), cite.section)
		);

		expect(due.length).toBeGreaterThan(2);
		expect(new Set(shown.map(({ requires, cite }) => lineOf(requires, cite.section)))).toEqual(new Set(due));
		for (const { met, unmet, cite } of shown)
			for (const text of [met, unmet, cite.source]) expect(text).not.toBe('');
	});

	test('names for each a question, or the criteria below it that decide', () => {
		const without = shown.filter((one) => one.facts.length + one.parts.length === 0 && !one.asFor);

		expect(without.map(({ key }) => key)).toEqual([]);
	});

	test('names for each the tests that hold it', () => {
		expect(shown.filter((one) => one.tests.length === 0).map(({ key }) => key)).toEqual([]);
	});
});

test('a reading of ours and a judgment of the agency stand with their criterion', () => {
	const lsb = shownIn(review.programs.find(({ id }) => id === 'lsb')?.criteria ?? []);

	expect(lsb.find(({ key }) => key === 'isLocalForSmall')).toMatchObject({
		asFor: 'lbe',
		reading: { number: 5 }
	});
	expect(lsb.find(({ key }) => key === 'isNotDominant')?.decides?.says).toBe(
		words.rules.points.dominanceIsJudged
	);
	expect(lsb.find(({ key }) => key === 'manufacturerIsSmall')?.when).toBe('not (business.employees ≥ 25)');
});

describe('the map of the interview', () => {
	const shown = review.map.flatMap(({ questions }) => questions);

	test('shows every question once', () => {
		expect(shown.map(({ name }) => name).sort()).toEqual([...questionNames].sort());
		expect(shown.filter(({ asks }) => asks.length < 5)).toEqual([]);
	});

	test('says which programs read an answer, and which papers want it', () => {
		const receipts = shown.find(({ name }) => name === 'business.annualReceipts');

		expect(receipts?.programs).toEqual(['lsb']);
		expect(shown.find(({ name }) => name === 'business.name')?.papers.length).toBeGreaterThan(3);
		expect(shown.filter((one) => !one.paperOnly && one.programs.length > 0).length).toBeGreaterThan(30);
	});
});

test('the tests’ sentences are those of the files, under the headings that they have there', () => {
	const space = review.tests.find(({ file }) => file === 'la-city/work-space');

	expect(space?.groups[0]?.title).toBe('a qualifying work space (Procedures #1 and #2, item 1)');
	expect(space?.groups[0]?.sentences[0]).toBe('a leased shop in the City qualifies for LBE');
	expect(space?.groups[0]?.sentences).toContain('a «kind» never qualifies, even owned (reading 2)');
	expect(review.tests).toHaveLength(Object.keys(tests).length);
	const silent = review.tests.filter(({ groups }) => groups.length === 0);
	expect(silent.map(({ file }) => file)).toEqual([]);
});
