import { describe, expect, test } from 'vitest';
import type { Details } from '../../../src/lib/papers/asks';
import { ltePacketForProfit, ltePacketNonprofit } from '../../../src/lib/papers/la-city/lte-packet';
import { blanks } from '../../../src/lib/papers/page/blanks';
import { plain, type Block } from '../../../src/lib/papers/page/document';
import type { Paper, PaperInput } from '../../../src/lib/papers/paper';
import type { Facts, Participant } from '../../../src/lib/rules/facts';
import { bakery, hostile, inputOf, nonprofit } from '../cases';
import { everyPaperTest } from '../quality';

const lte = (facts: Facts, details: Details = {}): PaperInput => ({
	...inputOf(facts, 'en', details),
	asksFor: ['lte']
});
const filled = (paper: Paper, input: PaperInput) =>
	new Map(blanks(paper.compose(input)).map(({ name, answer }) => [name, answer]));
const flat = (blocks: readonly Block[]): Block[] =>
	blocks.flatMap((block) => (block.kind === 'together' ? flat(block.blocks) : [block]));
const said = (paper: Paper, input: PaperInput) =>
	flat(paper.compose(input).blocks)
		.flatMap((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? [plain(block.words)] : []))
		.join('\n');
const rows = (paper: Paper, input: PaperInput) =>
	flat(paper.compose(input).blocks).flatMap((block) =>
		block.kind === 'table' && block.columns[0]?.header === 'Person'
			? block.rows.map((row) =>
					row.map((cell) => (typeof cell === 'object' && 'kind' in cell ? cell : plain(cell)))
				)
			: []
	);

const person = (change: Participant = {}): Participant => ({
	label: 'P-01',
	livesInCity: true,
	criteria: ['veteran'],
	fullTime: true,
	movedToUnsubsidizedJob: false,
	...change
});
const withRoster = (roster: Participant[], facts: Facts = nonprofit): Facts => ({
	...facts,
	transitional: { jobsSince: '2022-05-01', placementSince: 'never', roster }
});
const withCounts: Facts = {
	...bakery,
	transitional: {
		jobsSince: '2022-05-01',
		placementSince: 'never',
		participants: 12,
		fullTimeParticipants: 9
	}
};

describe('which version is called for', () => {
	const called = (facts: Facts, asksFor: PaperInput['asksFor'] = ['lte']) =>
		[ltePacketForProfit, ltePacketNonprofit].map((paper) => paper.isCalledFor({ ...lte(facts), asksFor }));

	test('a for-profit’s, a nonprofit’s, or both while it is not known which applies', () => {
		expect(called(bakery)).toEqual([true, false]);
		expect(called(nonprofit)).toEqual([false, true]);
		expect(called({})).toEqual([true, true]);
	});
	test('none where LTE is not asked for', () => {
		expect(called(bakery, ['lbe'])).toEqual([false, false]);
	});
});

describe('the profile', () => {
	test('a participant in two categories counts in both, and that is said', () => {
		const facts = withRoster([person({ criteria: ['veteran', 'lowIncome'] }), person()]);
		const found = filled(ltePacketNonprofit, lte(facts));
		expect([found.get('profile-veteran'), found.get('profile-lowIncome')]).toEqual(['2', '1']);
		expect(said(ltePacketNonprofit, lte(facts))).toContain(
			'One participant stands in more than one category.'
		);
	});

	test('a person of whom it is open where they live leaves open their own categories and no others', () => {
		const { livesInCity: _, ...open } = person();
		const found = filled(ltePacketNonprofit, lte(withRoster([open, person({ criteria: ['addiction'] })])));
		expect(found.get('profile-veteran')).toEqual({
			leftBlank: 'an answer about a person on the roster is still missing'
		});
		expect([found.get('profile-addiction'), found.get('profile-noDiploma')]).toEqual(['1', '0']);
	});

	test('a person outside the City, or with one of the six alone, is in no category', () => {
		const facts = withRoster([person({ livesInCity: false }), person({ criteria: ['noDiploma'] })]);
		const found = filled(ltePacketNonprofit, lte(facts));
		expect([found.get('profile-veteran'), found.get('profile-noDiploma')]).toEqual(['0', '0']);
	});

	test('how many moved to unsubsidized jobs is open while one of the category is', () => {
		const { movedToUnsubsidizedJob: _, ...open } = person();
		const facts = withRoster([open, person({ criteria: ['addiction'], movedToUnsubsidizedJob: true })]);
		const found = filled(ltePacketNonprofit, lte(facts));
		expect(found.get('moved-veteran')).toHaveProperty('leftBlank');
		expect(found.get('moved-addiction')).toBe('1');
		expect(filled(ltePacketForProfit, lte(facts)).has('moved-veteran')).toBe(false);
	});

	test('shares are of the workers told, or of the full-time employees, and it says of which', () => {
		const facts = withRoster([person(), person({ criteria: ['addiction'] })]);
		expect(filled(ltePacketNonprofit, lte(facts)).get('share-veteran')).toBe('8.33%');
		expect(said(ltePacketNonprofit, lte(facts))).toContain('of the full-time employees, 12 in all');
		const told = lte(facts, { 'city-lte-packet-nonprofit': { workers: '1,000' } });
		expect(filled(ltePacketNonprofit, told).get('share-veteran')).toBe('0.1%');
		const { workforce: _, ...without } = facts;
		expect(filled(ltePacketNonprofit, lte(without)).get('share-veteran')).toHaveProperty('leftBlank');
	});

	test('a number of workers that cannot be read is not used', () => {
		const told = lte(withRoster([person()]), { 'city-lte-packet-nonprofit': { workers: 'about 40' } });
		expect(filled(ltePacketNonprofit, told).get('share-veteran')).toBe('8.33%');
	});

	test('with two counts and no roster, the profile is left for the hand', () => {
		const found = filled(ltePacketForProfit, lte(withCounts));
		expect(found.get('profile-veteran')).toEqual({ leftBlank: 'for you to fill in' });
		expect([
			found.get('transitional-participants'),
			found.get('transitional-fullTimeParticipants'),
			found.get('share')
		]).toEqual(['12', '9', '100%']);
	});
});

describe('10 full-time participants, or 10 percent', () => {
	const ways = (participants: number, fullTimeParticipants: number, fullTime: number) => {
		const found = filled(
			ltePacketForProfit,
			lte({
				...bakery,
				business: { ...bakery.business, employees: 400 },
				workforce: { ...bakery.workforce, fullTime },
				transitional: { jobsSince: '2022-05-01', placementSince: 'never', participants, fullTimeParticipants }
			})
		);
		return [found.get('ten-full-time'), found.get('ten-percent'), found.get('share')];
	};
	test('9 full-time of 9 participants among 91 full-time employees are neither', () => {
		expect(ways(9, 9, 91)).toEqual([false, false, '9.89%']);
	});
	test('9 among 90 are 10 percent', () => {
		expect(ways(9, 9, 90)).toEqual([false, true, '10%']);
	});
	test('10 full-time among 101 are ten, and not 10 percent', () => {
		expect(ways(10, 10, 101)).toEqual([true, false, '9.9%']);
	});
	test('29 of 291 are not printed as 10 percent', () => {
		expect(ways(29, 0, 291)).toEqual([false, false, '9.96%']);
	});
});

describe('the year the program began', () => {
	test('is printed with its day, and “never” is no year', () => {
		expect(filled(ltePacketNonprofit, lte(nonprofit)).get('transitional-jobsSince')).toBe(
			'2022 (since May 1, 2022)'
		);
		expect(filled(ltePacketForProfit, lte(bakery)).get('transitional-jobsSince')).toBe('Does not');
		expect(filled(ltePacketForProfit, lte({})).get('transitional-jobsSince')).toEqual({
			leftBlank: 'not answered yet'
		});
	});
	test('the path of placing people stands in the for-profits’ packet alone', () => {
		expect(filled(ltePacketForProfit, lte({})).has('transitional-placementSince')).toBe(true);
		expect(filled(ltePacketNonprofit, lte({})).has('transitional-placementSince')).toBe(false);
		expect(ltePacketNonprofit.needs(lte({}))).not.toContain('transitional.placementSince');
	});
});

describe('the roster', () => {
	test('checks each person against the definition, and says why someone does not count', () => {
		const { criteria: _, ...open } = person({ label: 'M.R.' });
		const facts = withRoster([
			person(),
			person({ label: '', criteria: ['lowIncome', 'noDiploma'] }),
			person({ livesInCity: false }),
			person({ criteria: ['noDiploma'] }),
			open
		]);
		expect(rows(ltePacketForProfit, lte(facts)).map((row) => [row[0], row[2], row.at(-1)])).toEqual([
			['P-01', 'Of the five: Veteran', 'Yes'],
			[
				'Person 2',
				'Of the six: Household income under 50% of the County’s median; No GED or high school diploma',
				'Yes'
			],
			['P-01', 'Not needed', 'No: home outside the City'],
			['P-01', 'Of the six: No GED or high school diploma', 'No: too few criteria'],
			['M.R.', expect.objectContaining({ name: 'transitional-roster_4_-criteria' }), 'Still open']
		]);
		expect(ltePacketForProfit.needs(lte(facts))).toEqual(['transitional.roster[4].criteria']);
	});

	test('stands on a page of its own, to keep', () => {
		const { blocks } = ltePacketNonprofit.compose(lte(nonprofit));
		const at = blocks.findIndex(({ kind }) => kind === 'pageBreak');
		expect(blocks.slice(0, at).some((block) => JSON.stringify(block).includes('P-1'))).toBe(false);
		expect(JSON.stringify(blocks.slice(at))).toContain('hand it over only if the City asks');
	});

	test('never holds a name, though names are at hand for the declarations', () => {
		const input = { ...lte(nonprofit), names: ['Rosa Díaz'] };
		expect(JSON.stringify(ltePacketNonprofit.compose(input))).not.toContain('Rosa');
	});
});

test('only a nonprofit has the site visit, and it is told that the rules do not list what is looked at', () => {
	expect(said(ltePacketNonprofit, lte(nonprofit))).toContain('Item (5): site visit of the facility');
	expect(JSON.stringify(ltePacketNonprofit.compose(lte(nonprofit)))).toContain(
		'Procedure #4 does not list what the visit looks at.'
	);
	expect(said(ltePacketForProfit, lte(bakery))).not.toContain('site visit');
});

test('60 people on the roster, hostile labels among them, stand on the pages whole', () => {
	const roster = Array.from({ length: 60 }, (_, i) =>
		person({
			label: i === 7 ? 'Łódź Nguyễn '.repeat(20).trim() : `P-${i + 1}`,
			criteria: ['lowIncome', 'noDiploma']
		})
	);
	const facts = withRoster(roster, { ...hostile });
	expect(rows(ltePacketNonprofit, lte(facts))).toHaveLength(60);
});

everyPaperTest(ltePacketNonprofit, [
	[
		'60 people',
		lte(
			withRoster(
				Array.from({ length: 60 }, (_, i) => person({ label: `Łódź Nguyễn ${i}` })),
				hostile
			)
		)
	]
]);
