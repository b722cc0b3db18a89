import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs, seedOf } from './chance';

const drawn = () => fc.sample(fc.nat(), 20);

test('the random cases of a test are the same in every run: they follow from its name and the seed', ({
	task
}) => {
	expect(fc.readConfigureGlobal()).toEqual({ seed: seedOf(task.fullTestName), numRuns: runs(100) });
	expect(drawn()).toEqual(drawn());
	expect(seedOf('this test')).not.toBe(seedOf('that test'));
});

test('a failure names the seed and the path that bring the case back', () => {
	const never = fc.property(fc.nat(), (n) => n < 0);
	expect(() => fc.assert(never)).toThrow(/seed: -?\d+, path: "/);
});
