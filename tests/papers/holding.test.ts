import { expect, test } from 'vitest';
import { factsHolding } from '../../src/lib/papers/holding';

test('an answer that holds a character is found by its path, in lists too, however its accents are written', () => {
	const facts = {
		business: { name: 'Cafe\u0301 🥐', address: { street: '1 Main' } },
		workspaces: [{ label: 'Shop' }, { label: '🥐', address: { street: '🥐 Street' } }]
	};
	expect(factsHolding(facts, '🥐')).toEqual([
		'business.name',
		'workspaces[1].label',
		'workspaces[1].address.street'
	]);
	expect(factsHolding(facts, 'é')).toEqual(['business.name']);
	expect(factsHolding(facts, '김')).toEqual([]);
});
