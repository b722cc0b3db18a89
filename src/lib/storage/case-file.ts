/** Drafts as case files: the format of the command line, backups and test fixtures. */
import type { Case, Facts } from '../rules/facts';

/**
 * A case file as text, for reading and for `readCaseText`. It carries no day to be judged on: a draft is judged today.
 * What a draft knows beside its facts (name, goals, place in the interview) is not part of the format.
 */
export function caseFileText(facts: Facts): string {
	const file: Case = { format: 1, facts };
	return `${JSON.stringify(file, null, 2)}\n`;
}
