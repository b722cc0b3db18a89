/**
 * Random cases are the same in every run, so that no run fails by chance. `SEED`, a whole number, draws others, and
 * `RUNS` draws so many times as many.
 */
import { vi } from 'vitest';

function wholeNumber(name: 'SEED' | 'RUNS', otherwise: number): number {
	const text = process.env[name] ?? '';
	if (text === '') return otherwise;
	if (!/^\d{1,10}$/.test(text)) throw new Error(`${name} is "${text}"; give a whole number.`);
	return Number(text);
}

const seed = wholeNumber('SEED', 20_261_121);
const times = Math.max(1, wholeNumber('RUNS', 1));

/** How many random cases to try, where an ordinary run tries `runs`. */
export const runs = (runs: number): number => runs * times;

/** For files with many random cases: how long each test may take, in seconds of an ordinary run on a busy machine. */
export const patience = (seconds: number): void => {
	vi.setConfig({ testTimeout: seconds * 1000 * times });
};

/** What the cases of a test are drawn from: tests of different names do not all try the same ones. */
export const seedOf = (test: string): number =>
	[...test].reduce((mark, letter) => (Math.imul(mark, 31) + letter.codePointAt(0)!) | 0, seed | 0);
