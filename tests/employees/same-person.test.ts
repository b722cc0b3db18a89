import { describe, expect, test } from 'vitest';
import { partsOf } from '../../src/lib/employees/names';
import { editsBetween, likeness } from '../../src/lib/employees/same-person';

const alike = (one: string, other: string) =>
	likeness(partsOf({ text: one, order: 'firstLast' }), partsOf({ text: other, order: 'firstLast' }));

describe('two spellings that may be one person', () => {
	test.each([
		['Jon Smith', 'John Smith', 'spelling'],
		['Maria Gonzales', 'Maria Gonzalez', 'spelling'],
		['Stephen Walker', 'Steven Walker', 'spelling'],
		['Brain Lee', 'Brian Lee', 'spelling'],
		['Maria Garcia', 'Garcia Maria', 'swappedOrder'],
		['Nguyen, Thi Minh Khai', 'Nguyen Thi Minh Khai', 'swappedOrder'],
		['Maria Garcia', 'Garcia Lopez, Maria', 'missingPart'],
		['Maria Garcia', 'Maria Elena Garcia', 'missingPart'],
		['Delacruz, Maria', 'de la Cruz Lopez, Maria', 'missingPart'],
		['J Smith', 'John Smith', 'initialOnly'],
		['Maria G', 'Maria Garcia', 'initialOnly']
	])('%s, %s: %s', (one, other, why) => {
		expect(alike(one, other)).toBe(why);
		expect(alike(other, one)).toBe(why);
	});

	test.each([
		['Maria Garcia', 'Marta Lopez'],
		['Ana Ruiz', 'Eva Ruiz'],
		['Li', 'Lu'],
		['Maria', 'Maria Garcia'],
		['K Smith', 'John Smith']
	])('%s, %s: nothing to ask', (one, other) => {
		expect(alike(one, other)).toBeUndefined();
	});

	test('edits are counted up to a limit', () => {
		expect(editsBetween('abcd', 'abcd', 2)).toBe(0);
		expect(editsBetween('abcd', 'abdc', 2)).toBe(1);
		expect(editsBetween('abcd', 'xbcy', 2)).toBe(2);
		expect(editsBetween('abcd', 'wxyz', 2)).toBe(3);
		expect(editsBetween('ab', 'abcdef', 2)).toBe(3);
	});
});
