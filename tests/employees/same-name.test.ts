import { describe, expect, test } from 'vitest';
import { decide, decideOnePersonEach, undecided, type Decisions } from '../../src/lib/employees/decisions';
import { matchPeople, type Matched } from '../../src/lib/employees/match-people';
import type { Listed } from '../../src/lib/employees/people';
import { fourQuarters, inAllFour as listedInAllFour, named } from './files';

const match = (listed: readonly Listed[], decisions?: Decisions) =>
	matchPeople(listed, fourQuarters, decisions);
const inAllFour = ({ people }: Matched) =>
	people.filter((person) => person.inAllFour).map(({ name }) => name());
const asked = ({ questions }: Matched) =>
	questions.map((question) =>
		question.kind === 'namesakes' ? [question.seen.name(), question.atMost] : [question.kind]
	);

describe('two people with one name', () => {
	test('a suffix or a middle initial tells them apart', async () => {
		const both = ['John Smith Jr', 'John Smith Sr', 'Ann A Lee', 'Ann B Lee'];
		const matched = match(await named(both, both, both, both));
		expect(inAllFour(matched).sort()).toEqual([...both].sort());
		expect(matched.questions).toEqual([]);
	});

	test('a bare name listed beside a Jr in every quarter is someone else', async () => {
		const both = ['John Smith Jr', 'John Smith'];
		expect(inAllFour(match(await named(both, both, both, both)))).toHaveLength(2);
	});

	test('a bare name that may be either is asked', async () => {
		const both = ['John Smith Jr', 'John Smith Sr'];
		const matched = match(await named(both, both, both, ['John Smith']));
		expect(asked(matched)).toEqual([['John Smith', 1]]);
		expect(inAllFour(matched)).toEqual([]);
	});

	test('the same name twice in a quarter is asked: one person, or how many of them throughout', async () => {
		const two = ['Ana Ruiz', 'Ana Ruiz'];
		const listed = await named(two, two, two, ['Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz']);
		const matched = match(listed);
		expect(asked(matched)).toEqual([['Ana Ruiz', 2]]);
		expect(matched.people).toHaveLength(1);
		expect(matched.people[0]).toMatchObject({ undecided: true, inAllFour: false });

		const [question] = matched.questions;
		if (question?.kind !== 'namesakes') throw new Error('no question');
		const one = match(listed, decide(undecided, question, 'onePerson'));
		expect([one.people.length, inAllFour(one).length, one.questions]).toEqual([1, 1, []]);
		const both = match(listed, decide(undecided, question, { inAllFour: 2 }));
		expect([both.people.length, inAllFour(both).length, both.questions]).toEqual([3, 2, []]);
		const more = match(listed, decide(undecided, question, { inAllFour: 9 }));
		expect(inAllFour(more)).toHaveLength(2);
	});

	test('a payroll with a row a payday is answered for everyone at once', async () => {
		const paydays = ['Ana Ruiz', 'Eva Soto', 'Ana Ruiz', 'Eva Soto'];
		const listed = await named(paydays, paydays, paydays, paydays);
		const decisions = decideOnePersonEach(undecided, match(listed).questions);
		expect(inAllFour(match(listed, decisions))).toEqual(['Ana Ruiz', 'Eva Soto']);
		expect(match(listed, decisions).questions).toEqual([]);
	});

	test('several rows of one person add their hours and keep their pages', async () => {
		const rows = [
			['Name', 'Page', 'Hours'],
			['Ana Ruiz', '3', '200'],
			['Ana Ruiz', '5', '100']
		];
		const listed = await listedInAllFour(rows);
		const [question] = match(listed).questions;
		if (question?.kind !== 'namesakes') throw new Error('no question');
		const [ana] = match(listed, decide(undecided, question, 'onePerson')).people;
		expect(ana?.hours).toBe(12_000_000);
		expect(ana?.appearances[3]).toEqual({ quarter: '2026Q3', rows: [2, 3], pages: [3, 5] });
	});
});
