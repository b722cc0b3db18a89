import { describe, expect, test } from 'vitest';
import type { TransitionalCriterion } from '../../../src/lib/rules/choices';
import type { Participant } from '../../../src/lib/rules/facts';
import { isTransitionalEmployee } from '../../../src/lib/rules/la-city/transitional-employee';
import { but, claims, nonprofit } from '../firms';

const alone = ['veteran', 'justiceInvolved', 'addiction', 'atRiskYouth', 'chronicallyHomeless'] as const;
const paired = [
	'lowIncome',
	'publicAssistance',
	'noDiploma',
	'custodialSingleParent',
	'chronicallyUnemployed',
	'emancipatedFosterYouth'
] as const;
const livingInCity = (...criteria: TransitionalCriterion[]): Participant => ({ livesInCity: true, criteria });

describe('a transitional employee (Definitions)', () => {
	test.each(alone)('%s is enough by itself', (one) => {
		expect(isTransitionalEmployee(livingInCity(one))).toBe(true);
	});
	test.each(paired)('%s is not enough by itself', (one) => {
		expect(isTransitionalEmployee(livingInCity(one))).toBe(false);
	});
	test.each(paired)('%s named twice is still one', (one) => {
		expect(isTransitionalEmployee(livingInCity(one, one))).toBe(false);
	});
	test.each(paired.flatMap((one, i) => paired.slice(i + 1).map((other) => [one, other] as const)))(
		'%s and %s together are enough',
		(one, other) => expect(isTransitionalEmployee(livingInCity(one, other))).toBe(true)
	);
	test('one of the five and one of the six are enough', () => {
		expect(isTransitionalEmployee(livingInCity('lowIncome', 'veteran'))).toBe(true);
	});
	test('no criterion at all is an answer: not a transitional employee', () => {
		expect(isTransitionalEmployee(livingInCity())).toBe(false);
	});
	test('who lives outside the City is none, whatever else is unknown', () => {
		expect(isTransitionalEmployee({ livesInCity: false, criteria: ['veteran'] })).toBe(false);
		expect(isTransitionalEmployee({ livesInCity: false })).toBe(false);
	});
	test('who meets no criterion is none, wherever they live', () => {
		expect(isTransitionalEmployee({ criteria: ['lowIncome'] })).toBe(false);
	});
	test('an unknown home or unknown criteria leave it open', () => {
		expect(isTransitionalEmployee({ criteria: ['veteran'] })).toBeUndefined();
		expect(isTransitionalEmployee({ livesInCity: true })).toBeUndefined();
		expect(isTransitionalEmployee({})).toBeUndefined();
	});
});

describe('a roster gives the counts of participants', () => {
	const veteran: Participant = { livesInCity: true, criteria: ['veteran'], fullTime: true };
	const roster = (...people: Participant[]) =>
		but(nonprofit, { transitional: { jobsSince: '2024-01-15', roster: people } });
	const times = (count: number, person: Participant) => Array.from({ length: count }, () => person);
	claims(
		'ten full-time veterans who live in the City are enough',
		'lte',
		'met',
		roster(...times(10, veteran))
	);
	claims('nine are not', 'lte', 'unmet', roster(...times(9, veteran)));
	claims(
		'a tenth who lives in Pasadena does not count',
		'lte',
		'unmet',
		roster(...times(9, veteran), { ...veteran, livesInCity: false })
	);
	claims(
		'a tenth with one of the six criteria does not count',
		'lte',
		'unmet',
		roster(...times(9, veteran), { ...veteran, criteria: ['noDiploma'] })
	);
	claims(
		'a tenth with two of the six counts',
		'lte',
		'met',
		roster(...times(9, veteran), { ...veteran, criteria: ['noDiploma', 'lowIncome'] })
	);
	claims(
		'a tenth who works part-time does not make ten',
		'lte',
		'unmet',
		roster(...times(9, veteran), { ...veteran, fullTime: false })
	);
	claims(
		'twenty who work part-time are a tenth of 200',
		'lte',
		'met',
		roster(...times(20, { ...veteran, fullTime: false }))
	);
	claims(
		'a tenth of whom nothing is known leaves it open',
		'lte',
		'unknown',
		roster(...times(9, veteran), {})
	);
	claims('nobody on the roster is nobody', 'lte', 'unmet', roster());
	claims(
		'who moved on to an unsubsidized job still counts',
		'lte',
		'met',
		roster(...times(10, { ...veteran, movedToUnsubsidizedJob: true }))
	);
});
