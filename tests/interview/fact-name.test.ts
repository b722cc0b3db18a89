import { expect, test } from 'vitest';
import { factName } from '../../src/lib/interview/fact-name';
import { questions } from '../../src/lib/messages/en/questions';
import { questions as spanish } from '../../src/lib/messages/es/questions';

const numbered = {
	space: (number: number) => `space ${number}`,
	person: (number: number) => `person ${number}`
};
const facts = { workspaces: [{ label: ' Bakery ' }, {}], transitional: { roster: [{ label: 'Ana Q.' }] } };

test.each([
	['business.kind', questions.questions['business.kind'].name],
	['business.address.zip', questions.questions['business.address'].name],
	['workspaces[0].tenancy', `Bakery: ${questions.questions['workspaces[].tenancy'].name}`],
	['workspaces[1].tenancy', `space 2: ${questions.questions['workspaces[].tenancy'].name}`]
])('%s is called by its question, with its work space', (path, name) =>
	expect(factName(path, facts, questions, numbered)).toBe(name)
);

test('a person is named by a number, never by what stands on the roster', () => {
	const name = factName('transitional.roster[0].livesInCity', facts, spanish, numbered);
	expect(name).toMatch(/^person 1: /);
	expect(name).not.toContain('Ana');
});

test('a fact without words is a fault of the caller', () => {
	expect(() => factName('business.kind', facts, { questions: {} }, numbered)).toThrow('business.kind');
});
