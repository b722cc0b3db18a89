import { expect, test } from 'vitest';
import { addAssessment, addError } from '../../src/cli/assessment-text';
import { rules } from '../../src/lib/messages/en/rules';
import { assess } from '../../src/lib/rules/assess';
import { assessmentWriter } from '../../src/lib/rules/json';
import type { Facts } from '../../src/lib/rules/facts';
import { bakery, but, consultants, jointVenture, judgedOn, nonprofit } from '../rules/firms';

const write = assessmentWriter(rules);
const firms: [string, Facts][] = [
	['a bakery that meets the criteria', bakery],
	['a firm of which nothing is known', {}],
	['a bakery whose work spaces are not known', but(bakery, { workspaces: undefined })],
	['consultants', consultants],
	['a joint venture', jointVenture],
	['a nonprofit', nonprofit]
];

test.each(firms)('the line of %s reads as the same value as its assessment, however often', (_, facts) => {
	const value = write(assess({ format: 1, facts }, judgedOn));
	const parts: Buffer[] = [];
	addAssessment(parts, value);
	addAssessment(parts, value);
	const lines = Buffer.concat(parts).toString('latin1').split('\n');
	expect(lines).toHaveLength(3);
	for (const line of lines.slice(0, 2)) expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(value)));
});

test('the line of a case that cannot be read says why, in ASCII', () => {
	const parts: Buffer[] = [];
	addError(parts, 'found “x”');
	expect(Buffer.concat(parts).toString('latin1')).toBe('{"error":"found \\u201cx\\u201d"}\n');
});
