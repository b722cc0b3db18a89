/** The summary for the client's file. */
import { describe, expect, test } from 'vitest';
import { clientSummary as paper } from '../../../src/lib/papers/client/summary';
import { plain, type Block } from '../../../src/lib/papers/page/document';
import { isBlankCell } from '../../../src/lib/papers/page/document';
import { blanks } from '../../../src/lib/papers/page/blanks';
import type { PaperInput } from '../../../src/lib/papers/paper';
import type { Facts } from '../../../src/lib/rules/facts';
import { programIds } from '../../../src/lib/rules/language';
import { bakery, inputOf, nonprofit, socialEnterprise } from '../cases';
import { written } from '../quality';

const textOf = (block: Block): string => {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
			return plain(block.words);
		case 'list':
			return block.items.map(plain).join('\n');
		case 'table':
			return block.rows
				.map((row) => row.map((cell) => (isBlankCell(cell) ? '' : plain(cell))).join('\n'))
				.join('\n');
		default:
			return '';
	}
};
const textIn = (input: PaperInput) => paper.compose(input).blocks.map(textOf).join('\n');
const text = (facts: Facts, language: 'en' | 'es' = 'en') => textIn(inputOf(facts, language));
const itemsIn = (input: PaperInput, title: string): readonly string[] => {
	const { blocks } = paper.compose(input);
	const at = blocks.findIndex((block) => block.kind === 'heading' && plain(block.words) === title);
	const list = blocks[at + 1];
	return list?.kind === 'list' ? list.items.map(plain) : [];
};
const items = (facts: Facts, title: string) => itemsIn(inputOf(facts), title);

const { compliance: _compliance, county: _county, ...halfOf } = bakery;
const half: Facts = { ...halfOf, workforce: {} };
const manySpaces: Facts = {
	...bakery,
	workspaces: Array.from({ length: 20 }, (_, i) => ({
		label: `A work space with a long name, number ${i + 1}`,
		kind: 'commercial'
	}))
};
const ordinary: [string, Facts][] = [
	['a bakery with everything known', bakery],
	['a nonprofit', nonprofit],
	['a social enterprise', socialEnterprise],
	['a bakery with half the answers', half],
	['a firm of which only the kind is known', { business: { kind: 'forProfit' } }],
	['nothing known', {}]
];

describe.each(['en', 'es'] as const)('in %s', (language) => {
	test.each(ordinary)('%s takes two pages at the most', async (_name, facts) => {
		const { pages, continued } = await written(paper.compose(inputOf(facts, language)));
		expect(pages).toBeLessThanOrEqual(2);
		expect(continued).toEqual([]);
	});

	test.each(ordinary)('every program is named where %s, chosen or not', (_name, facts) => {
		const { programs } = inputOf(facts, language).words;
		const said = text(facts, language);
		for (const id of programIds) expect(said).toContain(programs[id]);
	});
});

test.each([...ordinary, ['a firm with many work spaces', manySpaces] as [string, Facts]])(
	'what is folded away of %s is counted: what stands here and what is counted make up the whole',
	(_name, facts) => {
		const input = inputOf(facts);
		const summary = input.summary!;
		const told = (title: string, whole: number) => {
			const found = itemsIn(input, title);
			const more = Number(/^And (\d+) more/.exec(found.at(-1) ?? '')?.[1] ?? 0);
			expect(found.length - (more > 0 ? 1 : 0) + more).toBe(whole);
		};
		told('What to do next', summary.steps.length);
		told('What the agency decides', summary.points.length);
		const said = textIn(input);
		for (const { reasons, missing, program } of summary.programs) {
			const row = said.slice(said.indexOf(input.words.programs[program]));
			if (missing.length > 0) expect(row).toContain(missing[0]);
			if (reasons.length > 0) expect(row).toContain(reasons[0]!.says.replace(/\.$/, ''));
		}
	}
);

test('a long case runs over and nothing of it is cut', async () => {
	const { continued } = await written(paper.compose(inputOf(manySpaces)));
	expect(continued).toEqual([]);
	expect(text(manySpaces)).toMatch(/and \d+ more answers/);
});

test('a bakery’s summary says the standing, the reason with its place in the rules, the steps, dates and worth', () => {
	const said = text(bakery);
	for (const part of [
		'Where you stand: Panadería La Esperanza',
		'The agency decides.',
		'by the City’s rules effective March 27, 2024 and the County’s of October 25, 2016',
		'Likely qualifies',
		'You have a work space in Los Angeles County that qualifies (Procedure #1, item 1).',
		'You have none of the three certificates as a disabled veteran business',
		'What would change it:',
		'January 15, 2027: County bid due',
		'January 1, 2028: LSBE: The County certification expires',
		'a preference of 6% to 12%',
		'at most $150,000',
		'Lease or rental agreement, signed (Bakery)',
		'With each bid, once certified: DCBA’s certification letter'
	])
		expect(said).toContain(part);
	expect(items(bakery, 'What to do next')[0]).toContain('(Procedure #5, A 2)');
});

test('while something is open it says what is missing, and its first step is to answer', () => {
	expect(items(half, 'What to do next')[0]).toContain('Answer what is still open');
	expect(text(half)).toContain('Still missing: ');
	expect(paper.cautions(inputOf(half))).toEqual([{ says: 'summaryIsOpen' }]);
	expect(paper.cautions(inputOf(bakery))).toEqual([]);
});

test('where nothing is in reach there is no worth, no step, and it says so', () => {
	const out: Facts = {
		...bakery,
		compliance: { ...bakery.compliance, taxesDelinquent: true },
		county: { ...bakery.county, dcba: {}, dgsSmallBusiness: false, inclusionPolicyCertified: false }
	};
	expect(text(out)).toContain('Nothing is to be done for a certification as things stand.');
	expect(text(out)).not.toContain('What it is worth');
	expect(text(out)).toContain('You do not qualify for a certification yet.');
});

test('a nonprofit reads that three City certifications are for for-profit firms, and no label of its roster stands there', () => {
	const { livesInCity: _, ...person } = nonprofit.transitional!.roster![0]!;
	const roster = [{ ...person, label: 'Ana Q.' }, ...nonprofit.transitional!.roster!.slice(1, 10)];
	const said = text({ ...nonprofit, transitional: { ...nonprofit.transitional, roster } });
	expect(said).toContain('The City gives these to for-profit businesses.');
	expect(said).not.toContain('Ana Q.');
});

test('in Spanish it speaks Spanish throughout; only places in the rules and names of forms stay English', () => {
	const said = text(bakery, 'es');
	for (const word of ['Probablemente califica', 'Qué hacer ahora', 'Qué vale', 'Documentos que reunir'])
		expect(said).toContain(word);
	expect(said).not.toMatch(/\b(you|your|the firm|still|answer|qualifies)\b/i);
});

test('it is the firm’s own, has nothing to fill, and is called for once something is answered', () => {
	expect(paper.isForTheFirm).toBe(true);
	expect(blanks(paper.compose(inputOf(bakery)))).toEqual([]);
	expect(paper.isCalledFor(inputOf({}))).toBe(false);
	expect(paper.isCalledFor(inputOf({ business: { name: '' } }))).toBe(false);
	expect(paper.isCalledFor(inputOf({ compliance: { taxesDelinquent: false } }))).toBe(true);
	expect(paper.needs(inputOf({}))).toEqual(['business.name']);
});
