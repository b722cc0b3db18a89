import { describe, expect, test } from 'vitest';
import { subsidiaryStatement } from '../../../src/lib/papers/la-city/subsidiary-statement';
import { blanks } from '../../../src/lib/papers/page/blanks';
import type { PaperInput } from '../../../src/lib/papers/paper';
import { bakery, inputOf } from '../cases';
import { ofAParent, ofAParentDetails } from './evidence-cases';

const written = ofAParentDetails['city-subsidiary-statement']!;
const parentAt = (location: string): PaperInput =>
	inputOf(ofAParent, 'en', { 'city-subsidiary-statement': { ...written, 'parent-location': location } });
const text = (input: PaperInput) => JSON.stringify(subsidiaryStatement.compose(input).blocks);
const says = (input: PaperInput) => subsidiaryStatement.cautions(input).map(({ says }) => says);

describe('where the parent company has its headquarters', () => {
	test('outside the County: the statement speaks of the County and of the City', () => {
		const input = parentAt('outsideCounty');
		expect(subsidiaryStatement.isCalledFor(input)).toBe(true);
		expect(text(input)).toContain('Procedure #1, item 3(c); Procedure #2, item 3(c)');
	});

	test('in the County, outside the City: of the City alone', () => {
		const input = parentAt('elsewhereInCounty');
		expect(subsidiaryStatement.isCalledFor(input)).toBe(true);
		expect(text(input)).toContain('from its location in the City of Los Angeles, separate from its parent');
		expect(text(input)).not.toContain('Procedure #1');
	});

	test('in the City: the rules ask for no statement, and the paper says so', () => {
		const input = parentAt('cityOfLosAngeles');
		expect(subsidiaryStatement.isCalledFor(input)).toBe(false);
		expect(text(input)).toContain('the rules ask for no such statement');
		expect(says(input)).toContain('statementInDoubt');
	});

	test('unknown: it may be needed, and that is told', () => {
		const input = inputOf(ofAParent);
		expect(subsidiaryStatement.isCalledFor(input)).toBe(true);
		expect(says(input)).toContain('parentPlaceUnknown');
	});
});

test('a firm that is no subsidiary needs none', () => {
	expect(subsidiaryStatement.isCalledFor(inputOf(bakery))).toBe(false);
});

test('it details who manages, what is conducted, where records are kept and how it is separate', () => {
	const filled = new Map(
		blanks(subsidiaryStatement.compose(inputOf(ofAParent, 'en', ofAParentDetails))).map((blank) => [
			blank.name,
			blank.answer
		])
	);
	for (const name of ['manages', 'conducts', 'records', 'separate', 'parent-name'])
		expect(filled.get(name)).toBe(written[name]);
	expect(filled.get('fein')).toBe('95-1234567');
	expect(filled.get('signature')).toEqual({ leftBlank: 'for your own hand' });
});

test('every document that the rules list is there to tick, and none is ticked for the firm', () => {
	const boxes = blanks(subsidiaryStatement.compose(inputOf(ofAParent))).filter(
		({ kind }) => kind === 'checkBox'
	);
	expect(boxes.map(({ label }) => label)).toEqual([
		'Articles of Incorporation filed with the Secretary of State',
		'Fictitious Business Name statement',
		'Any other legal documents that substantiate the location of its headquarters',
		'Bylaws (copies)',
		'Company organization chart (copy)',
		'Meeting minutes (copies)',
		'Operating agreement (copy)',
		'Separate tax returns of the subsidiary (copies)',
		'Separate tax returns of the parent company (copies)'
	]);
	expect(new Set(boxes.map(({ answer }) => JSON.stringify(answer)))).toEqual(
		new Set([JSON.stringify({ leftBlank: 'tick what is submitted' })])
	);
});
