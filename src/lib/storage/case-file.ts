/** Drafts as case files: the format of the command line, backups and test fixtures. */
import type { Case, Facts } from '../rules/facts';

/** Cases are a few kilobytes; this many bytes only keep a film from being read as one. */
export const largestFile = 5_000_000;

/**
 * A case file as text, for reading and for `readCaseText`. It carries no day to be judged on: a draft is judged today.
 * What a draft knows beside its facts (name, goals, place in the interview) is not part of the format.
 */
export function caseFileText(facts: Facts): string {
	const file: Case = { format: 1, facts };
	return `${JSON.stringify(file, null, 2)}\n`;
}
