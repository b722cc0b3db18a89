import { describe, expect, test } from 'vitest';
import { blanks } from '../../../src/lib/papers/page/blanks';
import { answerOr, leftBlank } from '../../../src/lib/papers/page/document';
import type { Block } from '../../../src/lib/papers/page/document';
import { paperOf } from './write/written';

const box = (name: string): Block => ({ kind: 'checkBox', name, words: name, ticked: false });

describe('the blanks of a paper', () => {
	test('are listed in reading order with what stands in them or why nothing does', () => {
		const byHand = leftBlank('signed by hand');
		const found = blanks(
			paperOf(
				{ kind: 'together', blocks: [box('one')] },
				{
					kind: 'row',
					cells: [
						{ kind: 'field', name: 'two', label: 'Two', answer: 'B' },
						{ kind: 'handLine', name: 'three', label: 'Three', answer: byHand }
					]
				},
				{
					kind: 'table',
					columns: [{ header: '' }],
					rows: [[{ kind: 'checkBox', name: 'four', words: '', ticked: true }]]
				}
			)
		);
		expect(found.map(({ name, answer }) => [name, answer])).toEqual([
			['one', false],
			['two', 'B'],
			['three', byHand],
			['four', true]
		]);
	});

	test('two of one name, or a name with a dot, are faults of the template', () => {
		expect(() => blanks(paperOf(box('one'), box('one')))).toThrow(/Two blanks/);
		expect(() => blanks(paperOf(box('business.name')))).toThrow(/needs a name/);
	});

	test('an unknown answer is left blank with its reason', () => {
		expect(answerOr(undefined, 'not known yet')).toEqual(leftBlank('not known yet'));
		expect(answerOr('  ', 'not known yet')).toEqual(leftBlank('not known yet'));
		expect(answerOr('Ana', 'not known yet')).toBe('Ana');
	});
});
