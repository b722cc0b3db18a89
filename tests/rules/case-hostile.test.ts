import { expect, test } from 'vitest';
import { readCase, readCaseText } from '../../src/lib/rules/case';

test('text nested a hundred thousand deep is refused, not thrown at', () => {
	const deep = '['.repeat(100_000) + ']'.repeat(100_000);
	expect(readCaseText(`{"format":1,"facts":{"business":${deep}}}`).ok).toBe(false);
});

test('a sum both negative and finer than a cent is one fault', () => {
	const reading = readCase({ format: 1, facts: { business: { annualReceipts: -0.005 } } });
	expect(reading.ok ? [] : reading.faults).toHaveLength(1);
});
