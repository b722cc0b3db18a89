/** What comes before every test: see `chance.ts`. */
import fc from 'fast-check';
import { beforeEach } from 'vitest';
import { patience, runs, seedOf } from './chance';

// Random cases, and writing and drawing papers, take seconds on a machine that does other work as well.
patience(30);

beforeEach(({ task }) => {
	fc.configureGlobal({ seed: seedOf(task.fullTestName), numRuns: runs(100) });
});
