import { describe, expect, expectTypeOf, test } from 'vitest';
import { keepInMemory, type InMemory } from '../../src/lib/employees/in-memory';
import type { Mapping } from '../../src/lib/employees/mapping';
import type { Person } from '../../src/lib/employees/person';
import { workforceFacts } from '../../src/lib/employees/standing';
import type { Facts } from '../../src/lib/rules/facts';
import { imported } from './files';

describe('a name in memory', () => {
	const name = keepInMemory('Ana Ruiz');

	test('is given only to whoever calls it', () => {
		expect(name()).toBe('Ana Ruiz');
		expect(JSON.stringify({ name })).toBe('{}');
		expect(String(name)).not.toContain('Ana');
		expect(() => structuredClone({ name })).toThrow();
	});

	test('is no text to the compiler, so it fits no fact and no record', () => {
		expectTypeOf<InMemory<string>>().not.toExtend<string>();
		expectTypeOf<Person['name']>().toEqualTypeOf<InMemory<string>>();
		expectTypeOf(workforceFacts).returns.toEqualTypeOf<NonNullable<Facts['workforce']>>();
	});

	test('a mapping holds column numbers and nobody, so it may be kept', () => {
		const mapping: Mapping = {
			name: { column: 1 },
			nameOrder: 'firstLast',
			hoursAre: 'perQuarter',
			hoursFollowPlace: false
		};
		expect(structuredClone(mapping)).toEqual(mapping);
	});
});

test('what was imported says nothing of anyone when it is written as JSON', async () => {
	const read = await imported([
		['Name', 'Page', 'Place'],
		['Ana Ruiz', '3', 'City'],
		['Eva Soto', 'Eva Soto', 'Vernon Avenue']
	]);
	const written = JSON.stringify(read);
	expect(read.people).toHaveLength(1);
	expect(read.problems).toHaveLength(1);
	for (const word of ['Ana', 'Ruiz', 'Eva', 'Soto', 'Vernon']) expect(written).not.toContain(word);
});
