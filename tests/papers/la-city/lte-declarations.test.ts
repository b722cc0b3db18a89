import { describe, expect, test } from 'vitest';
import { lteDeclarations } from '../../../src/lib/papers/la-city/lte-declarations';
import { blanks } from '../../../src/lib/papers/page/blanks';
import type { PaperInput } from '../../../src/lib/papers/paper';
import type { Facts, Participant } from '../../../src/lib/rules/facts';
import { bakery, inputOf, nonprofit } from '../cases';
import { everyPaperTest, written, writtenOrNot } from '../quality';

const person = (change: Participant = {}): Participant => ({
	label: 'P-01',
	livesInCity: true,
	criteria: ['veteran', 'lowIncome'],
	fullTime: true,
	...change
});
const input = (roster: Participant[] | undefined, change: Partial<PaperInput> = {}): PaperInput => ({
	...inputOf({
		...bakery,
		transitional: { jobsSince: '2022-05-01', placementSince: 'never', ...(roster && { roster }) }
	}),
	asksFor: ['lte'],
	...change
});
const found = (from: PaperInput) =>
	new Map(blanks(lteDeclarations.compose(from)).map(({ name, answer }) => [name, answer]));
const boxes = (from: PaperInput) =>
	blanks(lteDeclarations.compose(from))
		.filter(({ kind }) => kind === 'checkBox')
		.map(({ name, answer }) => [name, answer]);

describe('whose declaration is called for', () => {
	const called = (facts: Facts) => lteDeclarations.isCalledFor({ ...inputOf(facts), asksFor: ['lte'] });
	test('a for-profit’s employees’, as Procedure #4 lists declarations for for-profits alone', () => {
		expect([called(bakery), called({}), called(nonprofit)]).toEqual([true, true, false]);
	});
	test('nobody’s where LTE is not asked for', () => {
		expect(lteDeclarations.isCalledFor(input([person()], { asksFor: ['lbe'] }))).toBe(false);
	});
});

describe('one page for each person', () => {
	test('holds that person’s criteria, ticked, and no other', () => {
		expect(boxes(input([person(), person({ criteria: ['addiction'] })]))).toEqual([
			['p1-home', true],
			['p1-veteran', true],
			['p1-lowIncome', true],
			['p2-home', true],
			['p2-addiction', true]
		]);
	});

	test('none is printed for someone who is no transitional employee', () => {
		const from = input([person({ livesInCity: false }), person({ criteria: ['noDiploma'] }), person()]);
		expect([...found(from).keys()].filter((name) => name.endsWith('-name'))).toEqual(['p3-name']);
		expect(lteDeclarations.cautions(from)).toContainEqual({ says: 'noDeclarationForThose' });
	});

	test('what is not known is left to the person, with every criterion to choose from', () => {
		const { livesInCity: _home, criteria: _criteria, ...open } = person();
		const from = input([open]);
		expect(boxes(from)).toHaveLength(12);
		expect(boxes(from).every(([, answer]) => typeof answer === 'object')).toBe(true);
		expect(lteDeclarations.needs(from)).toEqual([
			'transitional.roster[0].livesInCity',
			'transitional.roster[0].criteria'
		]);
	});

	test('bears the name in memory or, without one, the roster’s label', () => {
		const from = input([person(), person({ label: 'P-02' })], { names: [undefined, 'Rosa Díaz'] });
		expect(found(from).get('p1-name')).toEqual({ leftBlank: 'for the person who declares' });
		expect(found(from).get('p1-label')).toBe('P-01');
		expect(found(from).get('p2-name')).toBe('Rosa Díaz');
		expect(found(from).has('p2-label')).toBe(false);
	});

	test('is signed and dated by hand', () => {
		const hand = blanks(lteDeclarations.compose(input([person()]))).filter(({ kind }) => kind === 'handLine');
		expect(hand.map(({ name }) => name)).toEqual(['p1-signature', 'p1-date']);
	});

	test('stands on one page, in both languages, each tagged as its own', async () => {
		const document = lteDeclarations.compose(input(Array.from({ length: 12 }, () => person())));
		const { pages, texts } = await written(document);
		expect(pages).toBe(12);
		expect(texts[0]).toContain('I am a veteran.');
		expect(texts[0]).toContain('Soy veterano o veterana.');
		const table = document.blocks.find((block) => block.kind === 'table');
		expect(table?.columns.map(({ language }) => language)).toEqual(['en', 'es']);
	});
});

test('with two counts and no roster there is one page to copy, all of it to fill by hand', async () => {
	const from = inputOf({
		...bakery,
		transitional: { jobsSince: '2022-05-01', participants: 12, fullTimeParticipants: 12 }
	});
	expect(boxes(from)).toHaveLength(12);
	expect(lteDeclarations.needs(from)).toEqual([]);
	expect(lteDeclarations.cautions(from)[0]).toEqual({ says: 'declarationToCopy' });
	expect((await written(lteDeclarations.compose(from))).pages).toBe(1);
});

test('a roster on which nobody qualifies gives a page that says so', () => {
	const from = input([person({ livesInCity: false })]);
	expect(blanks(lteDeclarations.compose(from))).toEqual([]);
	expect(JSON.stringify(lteDeclarations.compose(from))).toContain('nobody on this roster');
});

test('a name that no font prints is told by its field, and nothing is written', async () => {
	const result = await writtenOrNot(
		lteDeclarations.compose(input([person(), person()], { names: ['Ana', '김 Ana'] }))
	);
	expect(result).toMatchObject({ problems: [{ character: '김', field: 'Name / Nombre' }] });
});

everyPaperTest(lteDeclarations, [
	[
		'roster with long names and labels',
		input([person(), person({ label: 'Wiśniewska-Żółtowska '.repeat(12).trim() }), person()], {
			names: ['Trần Thị Ngọc Ánh Wiśniewska-Żółtowska Παπαδοπούλου '.repeat(5).trim(), undefined, 'Ա. Հ.']
		})
	]
]);
