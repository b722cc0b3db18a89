import { describe, expect, test } from 'vitest';
import { deadlinesAfter } from '../../../src/lib/deadlines/periods';
import { assess } from '../../../src/lib/rules/assess';
import { periodSets } from '../../../src/lib/rules/periods-in-force';
import { editionNamed, editionOn, firstEdition, ruleSets } from '../../../src/lib/rules/rule-sets';
import { bakery, but } from '../firms';
import { exampleCity, examplePeriods, exampleSets } from './example-rules';

const growing = but(bakery, { 'business.annualReceipts': 6_000_000 });
const on = (day: string) =>
	assess({ format: 1, facts: growing }, day, editionOn(day, exampleSets)).programs.lsb;

describe('rules hold from the day they take effect', () => {
	test.each([
		['2026-12-31', '2024-03-27'],
		['2027-01-01', '2027-01-01'],
		['2027-01-02', '2027-01-01']
	])('on %s those of %s judge', (day, effective) => {
		expect(editionOn(day, exampleSets).city.source.effective).toBe(effective);
	});

	test('a day before any of them takes the first there are', () => {
		expect(editionOn('1999-01-01', exampleSets)).toBe(firstEdition(exampleSets));
	});

	test('$6,000,000 in receipts are too much in 2026, and not under the example rules of 2027', () => {
		expect(on('2026-12-31').status).toBe('unmet');
		expect(on('2027-01-01').status).toBe('met');
	});

	test('a case of an earlier day is judged by the rules of that day', () => {
		const kase = { format: 1 as const, asOf: '2026-06-01', facts: growing };
		const { ruleSets: used, programs } = assess(kase, '2027-03-01', editionOn(kase.asOf, exampleSets));

		expect(used.map(({ effective }) => effective)).toEqual(['2024-03-27', '2016-10-25']);
		expect(programs.lsb.status).toBe('unmet');
	});

	test('the assessment says by which rules it was made, and cites them throughout', () => {
		const { ruleSets: used, programs } = assess(
			{ format: 1, facts: growing },
			'2027-01-01',
			editionOn('2027-01-01', exampleSets)
		);

		expect(used.map(({ title }) => title)[0]).toBe('Example rules of the City');
		const cited = [
			...programs.lsb.reasons.map(({ criterion }) => criterion.cite),
			...programs.lsb.agencyDecides.map(({ cite }) => cite)
		];
		expect(cited.length).toBeGreaterThan(5);
		for (const { source } of cited) expect(source).toBe(exampleCity.source.citedAs);
		const receipts = programs.lsb.reasons.find(({ criterion }) => criterion.says === 'receiptsAreSmall');
		expect(receipts?.criterion.about.figures).toEqual({ dollars: 7_000_000 });
	});

	test('a denial sent in 2026 leaves seven days to appeal, one sent in 2027 those of the example rules', () => {
		const appealBy = (day: string) => deadlinesAfter('cityDenied', day, undefined, examplePeriods)[0]?.date;

		expect(appealBy('2026-12-31')).toBe('2027-01-07');
		expect(appealBy('2027-01-01')).toBe('2027-01-22');
	});
});

describe('every figure', () => {
	const figures = [...ruleSets.city, ...ruleSets.county].flatMap((set) =>
		Object.entries(set.figures).map(([name, figure]) => ({ name, ...figure, set: set.source.citedAs }))
	);
	const periods = [...periodSets.city, ...periodSets.county].flatMap(({ figures: of }) =>
		Object.entries(of).map(([name, figure]) => ({ name, ...figure }))
	);

	test('stands with the section it comes from, and the set that sets it', () => {
		for (const { name, is, cite, set } of figures) {
			expect(is, name).toBeGreaterThan(0);
			expect(cite.source, name).toBe(set);
			expect(cite.section, name).not.toBe('');
		}
		for (const { name, is, cite } of periods) {
			expect(is, name).toBeGreaterThan(0);
			expect(cite.section, name).not.toBe('');
		}
	});

	test('bears a name of its own, for notices tell figures by name', () => {
		const names = [...figures, ...periods].map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
	});

	test('the periods change on the days on which the rules do', () => {
		const days = (sets: readonly { source: { effective: string } }[]) =>
			sets.map(({ source }) => source.effective);
		expect(days(periodSets.city)).toEqual(days(ruleSets.city));
		expect(days(periodSets.county)).toEqual(days(ruleSets.county));
	});
});

test('an edition is found again by its name; one that is not ours has none', () => {
	const edition = editionOn('2027-02-01', exampleSets);

	expect(edition.id).toBe('2027-01-01 2016-10-25');
	expect(editionNamed(edition.id, exampleSets)).toBe(edition);
	expect(editionNamed(edition.id)).toBeUndefined();
	expect(editionNamed('')).toBeUndefined();
});
