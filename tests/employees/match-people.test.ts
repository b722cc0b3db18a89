import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, joinPeople, undecided, type Decisions } from '../../src/lib/employees/decisions';
import { matchPeople, type Matched } from '../../src/lib/employees/match-people';
import type { Listed } from '../../src/lib/employees/people';
import { fourQuarters, imported, named } from './files';
import { runs } from '../chance';

const match = (listed: readonly Listed[], decisions?: Decisions) =>
	matchPeople(listed, fourQuarters, decisions);
const inAllFour = ({ people }: Matched) =>
	people.filter((person) => person.inAllFour).map(({ name }) => name());
const asked = ({ questions }: Matched) =>
	questions.map((question) =>
		question.kind === 'sameOne'
			? [question.why, ...[question.one.name(), question.other.name()].sort()]
			: [question.kind, question.seen.name()]
	);

describe('the same name is the same person', () => {
	test('despite case, accents, order with a comma, initials and suffix', async () => {
		const matched = match(
			await named(['José Núñez'], ['NUNEZ, JOSE'], ['jose a. nuñez'], ['Núñez Jr., José A'])
		);
		expect(inAllFour(matched)).toEqual(['Núñez Jr., José A']);
		expect(matched.questions).toEqual([]);
	});

	test('only people in all four quarters are counted, and the others are there to see', async () => {
		const matched = match(
			await named(['Ana Ruiz', 'Eva Soto'], ['Ana Ruiz'], ['Ana Ruiz', 'Eva Soto'], ['Ana Ruiz'])
		);
		expect(inAllFour(matched)).toEqual(['Ana Ruiz']);
		expect(matched.people.find(({ inAllFour }) => !inAllFour)?.appearances).toEqual([
			{ quarter: '2025Q4', rows: [3], pages: [1] },
			{ quarter: '2026Q2', rows: [3], pages: [1] }
		]);
	});

	test('older quarters are left out', async () => {
		const older = await imported([['Name'], ['Ana Ruiz']], '2024Q1');
		expect(match(older.people).people).toEqual([]);
	});

	const people = [
		"O'Brien-Smith, Pat",
		'de la Cruz, María',
		'Nguyễn, Thị Minh Khai',
		'김',
		'Cher',
		'Ruiz, Ana',
		'Soto, Eva'
	];
	const plain = (name: string) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
	const spellings: ((name: string) => string)[] = [
		(name) => name,
		(name) => name.toUpperCase(),
		(name) => name.toLowerCase(),
		plain,
		(name) => name.normalize('NFD'),
		(name) => name.split(', ').reverse().join(' '),
		(name) => plain(name).toUpperCase().split(', ').reverse().join('  '),
		(name) => `  ${name.replace(', ', ' ,')} `
	];

	test('any order, case and spelling of the same names gives the same people', async () => {
		const list = fc
			.shuffledSubarray(people, { minLength: people.length })
			.chain((names) =>
				fc.tuple(...names.map((name) => fc.constantFrom(...spellings).map((spell) => spell(name))))
			);
		await fc.assert(
			fc.asyncProperty(list, list, list, list, async (...quarters) => {
				const matched = match(await named(...quarters));
				expect(matched.people.map(({ key }) => key()).sort()).toEqual([
					'anaruiz',
					'cher',
					'evasoto',
					'mariadelacruz',
					'patobriensmith',
					'thiminhkhainguyen',
					'김'.normalize('NFKD')
				]);
				expect(matched.people.every((person) => person.inAllFour)).toBe(true);
				expect(matched.questions).toEqual([]);
			}),
			{ numRuns: runs(60) }
		);
	});
});

describe('a doubtful name is asked, and never guessed', () => {
	const lists = [['Jon Smith'], ['Jon Smith'], ['John Smith'], ['John Smith']];

	test('until then neither is in all four', async () => {
		const matched = match(await named(...lists));
		expect(asked(matched)).toEqual([['spelling', 'John Smith', 'Jon Smith']]);
		expect(inAllFour(matched)).toEqual([]);
	});

	test('one person: joined, and not asked again when the lists are read again', async () => {
		const [question] = match(await named(...lists)).questions;
		if (question?.kind !== 'sameOne') throw new Error('no question');
		const decisions = decide(undecided, question, 'same');
		const again = match(await named(...lists), decisions);
		expect(inAllFour(again)).toEqual(['John Smith']);
		expect(again.questions).toEqual([]);
		expect(question.one.rows).toEqual([
			{ quarter: '2025Q4', row: 2 },
			{ quarter: '2026Q1', row: 2 }
		]);
	});

	test('two people: kept apart, and not asked again', async () => {
		const [question] = match(await named(...lists)).questions;
		if (question?.kind !== 'sameOne') throw new Error('no question');
		const matched = match(await named(...lists), decide(undecided, question, 'different'));
		expect([inAllFour(matched), matched.questions]).toEqual([[], []]);
	});

	test('three spellings are one person after two answers', async () => {
		const three = await named(['Jon Smith'], ['John Smith'], ['Johm Smith'], ['Johm Smith']);
		let decisions = undecided;
		for (
			let [question] = match(three).questions;
			question !== undefined;
			[question] = match(three, decisions).questions
		)
			if (question.kind === 'sameOne') decisions = decide(decisions, question, 'same');
		expect(inAllFour(match(three, decisions))).toEqual(['Johm Smith']);
	});

	test('two who stand in the same quarter are two people, and nothing is asked', async () => {
		const matched = match(
			await named(['Jon Smith', 'John Smith'], ['Jon Smith'], ['Jon Smith'], ['John Smith'])
		);
		expect(matched.questions).toEqual([]);
	});

	test('someone in all four is nobody else', async () => {
		const four = ['Jon Smith'];
		expect(match(await named(four, four, four, four)).questions).toEqual([]);
	});

	test('a name changed altogether is joined by hand', async () => {
		const listed = await named(['Ana Ruiz'], ['Ana Ruiz'], ['Ana Soto'], ['Ana Soto']);
		const [one, other] = match(listed).people;
		if (one === undefined || other === undefined) throw new Error('no people');
		expect(inAllFour(match(listed, joinPeople(undecided, one.key, other.key)))).toEqual(['Ana Soto']);
	});
});

describe('a person over the year', () => {
	const listed = async (hours: string[], hoursAre: 'perQuarter' | 'perYear' = 'perQuarter') => {
		const lists = await Promise.all(
			hours.map((cell, i) =>
				imported(
					[
						['Name', 'Hours', 'Full time'],
						['Ana Ruiz', cell, i < 3 ? 'no' : 'yes']
					],
					fourQuarters[i],
					{ hoursAre }
				)
			)
		);
		return match(lists.flatMap(({ people }) => people)).people[0];
	};

	test('is full-time as the latest quarter says', async () => {
		expect((await listed(['1', '1', '1', '1']))?.fullTime).toBe(true);
	});

	test('hours by the quarter are added up, and unknown where one is', async () => {
		expect((await listed(['520', '500.25', '480', '519.75']))?.hours).toBe(20_200_000);
		expect(await listed(['520', '', '480', '520'])).not.toHaveProperty('hours');
	});

	test('hours by the year are those of the latest quarter', async () => {
		expect((await listed(['2000', '', '', '2080'], 'perYear'))?.hours).toBe(20_800_000);
	});
});
