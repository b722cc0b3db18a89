import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { directive20Figures } from '../../../src/lib/rules/figures/la-mayor-directive-20';
import type { Figure } from '../../../src/lib/rules/figures/figure';
import { periodSets } from '../../../src/lib/rules/periods-in-force';
import { newestEdition } from '../../../src/lib/rules/rule-sets';

const lib = new URL('../../../src/lib/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, lib), 'utf8');
const filesIn = (folder: string) =>
	readdirSync(new URL(folder, lib), { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.ts'))
		.map((path) => `${folder}${path.replaceAll('\\', '/')}`);

/** Numbers in code: not in comments or texts, and not those that name a procedure or a reading of ours. */
function bareNumbers(text: string): number[] {
	const code = text
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/\/\/.*/g, '')
		.replace(/'(?:\\.|[^'\n])*'/g, "''")
		.replace(/`(?:\\.|[^`])*`/g, "''")
		.replace(/procedure\(\d\)|reading: \d/g, '');
	return [...code.matchAll(/(?<![\w.$#])\d[\d_]*(?:\.\d+)?\b/g)].map(([number]) =>
		Number(number.replaceAll('_', ''))
	);
}

describe('a figure of the rules stands in lib/rules/figures and nowhere else', () => {
	test.each([...filesIn('rules/la-city/'), ...filesIn('rules/la-county/')])('not in %s', (path) => {
		// 0 and 1 count places in a list; two of the six criteria of a transitional employee are part of its definition.
		expect(bareNumbers(read(path)).filter((number) => number > 2)).toEqual([]);
	});

	const figures: Figure[] = [...periodSets.city, ...periodSets.county]
		.flatMap((set): Figure[] => Object.values(set.figures))
		.concat(Object.values(directive20Figures));
	const values = figures.map(({ is }) => is).filter((is) => is >= 10);

	test.each([
		'deadlines/periods.ts',
		'deadlines/in-time.ts',
		'preference/county-preference.ts',
		'preference/city-preference.ts',
		'contract/obligations.ts',
		'contract/directive.ts'
	])('not in %s', (path) => {
		expect(bareNumbers(read(path)).filter((number) => values.includes(number))).toEqual([]);
	});

	test('the check sees a bare number, and passes over names, comments and texts', () => {
		expect(bareNumbers("when: atLeast(50, 'a50'), // 60\n procedure(3)('item 70'), reading: 4")).toEqual([
			50
		]);
		expect(bareNumbers('5_000_000')).toEqual([5_000_000]);
	});
});

describe('words that name figures or the rules themselves', () => {
	const newest = newestEdition();
	const words = ['en', 'es'].flatMap((lang) =>
		filesIn(`messages/${lang}/`).map((path) => ({ path, text: read(path) }))
	);

	test('name the City’s rules by the day of the newest set', () => {
		const day = new Date(`${newest.city.source.effective}T00:00:00Z`);
		const written = ['en-US', 'es-US'].map((locale) =>
			new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day)
		);
		const named = words.flatMap(({ path, text }) =>
			[
				...text.matchAll(
					/(?:LBPP[^.\n]*?|effective |vigor[^.\n]*?)((?:March|January) \d+, 20\d\d|\d+ de (?:marzo|enero) de 20\d\d)/g
				)
			].map(([, date]) => ({ path, date }))
		);

		expect(named.length).toBeGreaterThan(5);
		for (const { path, date } of named) expect(written, path).toContain(date);
	});

	test('name no amount of dollars that the newest rules do not set', () => {
		const amounts = [
			...Object.values(newest.city.figures),
			...Object.values(newest.county.figures),
			...figuresOf(periodSets.city.at(-1)),
			...figuresOf(periodSets.county.at(-1)),
			...Object.values(directive20Figures)
		]
			.filter(({ unit }) => unit === 'dollars')
			.map(({ is }) => `$${is.toLocaleString('en-US')}`);
		const named = words.flatMap(({ path, text }) =>
			[...text.matchAll(/[$]\d{1,3}(?:,\d{3})+/g)].map(([amount]) => ({ path, amount }))
		);

		expect(named.length).toBeGreaterThan(20);
		for (const { path, amount } of named) expect(amounts, path).toContain(amount);
	});
});

function figuresOf(set: { figures: Readonly<Record<string, Figure>> } | undefined): Figure[] {
	return Object.values(set?.figures ?? {});
}
