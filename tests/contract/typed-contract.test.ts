import { expect, test } from 'vitest';
import { readTypedContract, TypedContract } from '../../src/lib/contract/typed-contract';
import { parseDollars } from '../../src/lib/interview/answers';

test('an amount is read as dollars, and what cannot be read is told and not used', () => {
	expect(readTypedContract({ agency: 'city', amount: '$48,500' }, parseDollars)).toEqual({
		contract: { agency: 'city', amount: 48_500 }
	});
	expect(readTypedContract({ agency: 'city', amount: 'about fifty' }, parseDollars)).toEqual({
		contract: { agency: 'city' },
		amountFault: { problem: 'notDollars', found: 'about fifty' }
	});
});

test('nothing typed is no answer, and no fault', () => {
	expect(readTypedContract({ amount: '  ' }, parseDollars)).toEqual({ contract: {} });
});

test('what is kept has the shape of a contract', () => {
	expect(TypedContract.safeParse({ agency: 'state' }).success).toBe(false);
	expect(TypedContract.safeParse({ agency: 'county', amount: '12', preferredFor: ['dvbe'] }).success).toBe(
		true
	);
});
