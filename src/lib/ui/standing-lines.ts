/** One line for each program: where it stands, and in a few words why. */
import type { Assessment } from '../rules/assess';
import type { Reason, Status } from '../rules/explain';
import type { ProgramId } from '../rules/language';

export interface StandingLine {
	id: ProgramId;
	/** “LBE” */
	short: string;
	/** “Local Business Enterprise” */
	name: string;
	status: Status;
	/** What decided, or how much is missing. */
	because: string;
}

export interface StandingWords {
	names: Record<ProgramId, { short: string; name: string }>;
	allMet: string;
	toGo: (answers: number) => string;
	/** A criterion that is not met, in words. */
	unmet: (reason: Reason) => string;
}

export function standingLines(
	{ programs }: Assessment,
	goals: readonly ProgramId[],
	words: StandingWords
): StandingLine[] {
	return goals.map((id) => {
		const { status, reasons, missing } = programs[id];
		const culprit = reasons.findLast((reason) => reason.status === 'unmet');
		const because = {
			met: () => words.allMet,
			unknown: () => words.toGo(missing.length),
			unmet: () => (culprit ? words.unmet(culprit) : '')
		}[status]();
		return { id, status, because, ...words.names[id] };
	});
}
