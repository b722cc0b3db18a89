import { expect, test } from 'vitest';
import { employeeFacts, employeeListFor } from '../../src/lib/checklist/employee-lists';
import { assess } from '../../src/lib/rules/assess';
import type { Facts } from '../../src/lib/rules/facts';
import type { ProgramId } from '../../src/lib/rules/language';
import { bakery, shop, today } from './firms';

const needOf = (facts: Facts, ...programs: ProgramId[]) => {
	const kase = { format: 1, facts } as const;
	return employeeListFor(kase, assess(kase, today), programs);
};
const elsewhere: Facts = { ...bakery, workspaces: [{ ...shop, headquarters: false }] };
const people = {
	fullTime: 12,
	fullTimeInCounty: 12,
	fullTimeInCity: 8,
	hoursShareInCounty: 100,
	hoursShareInCity: 70
};

test('a firm with its headquarters here needs no list of employees', () => {
	expect(needOf({ ...bakery, workforce: people }, 'lbe', 'cbe')).toBeUndefined();
});

test('a firm that is local by its people needs one, for the County under Procedure #1 and for the City under #2', () => {
	const facts = { ...elsewhere, workforce: people };
	expect(needOf(facts, 'lbe')).toEqual({ places: ['county'], isSure: true });
	expect(needOf(facts, 'lbe', 'cbe')).toEqual({ places: ['county', 'city'], isSure: true });
});

test('while the people are not counted yet, it may need one', () => {
	expect(needOf(elsewhere, 'lbe')).toEqual({ places: ['county'], isSure: false });
});

test('too few people need no list', () => {
	expect(needOf({ ...elsewhere, workforce: { ...people, fullTime: 40 } }, 'lbe')).toBeUndefined();
});

test('the list shows the counts and the hours of the boundaries it speaks of', () => {
	expect(employeeFacts(['city'])).toEqual([
		'workforce.fullTime',
		'workforce.fullTimeInCity',
		'workforce.hoursShareInCity'
	]);
});
