/** A whole case in brief, still as keys: where each program stands and why, what comes next, and what to gather. */
import type { Assessment } from '../rules/assess';
import type { CalendarDate } from '../rules/dates';
import type { Status } from '../rules/explain';
import type { Case } from '../rules/facts';
import type { Citation, Point, ProgramId } from '../rules/language';
import { programsUnder } from '../rules/rule-sets';
import { viewOf } from '../rules/view';
import { documentsFor } from './documents';
import type { DocumentList } from './needed-document';
import { nextStepsFor, type StepKey } from './next-steps';
import { outlineOf, type OutlinedReason } from './reason-outline';
import { waysToChange, type WaysToChange } from './ways-to-change';

export interface ProgramInBrief {
	program: ProgramId;
	status: Status;
	/** What decides it, the most telling first; empty while it is open. */
	reasons: OutlinedReason[];
	/** Paths of the facts that can still change it, in the order worth asking. */
	missing: string[];
	/** Only of one that is not met. */
	change: WaysToChange | undefined;
}

export interface StepInBrief {
	key: StepKey;
	cites: Citation[];
}

export interface CaseInBrief {
	programs: ProgramInBrief[];
	/** Of those that are met, each once, in their order; first, where one is open, to answer what is open. */
	steps: StepInBrief[];
	/** What the agencies decide in those that are not out, each once. */
	points: Point[];
	/** What to have ready for those that are not out. */
	documents: DocumentList;
}

/** @param ids the programs to tell of, in their order. @param today the calendar date in Los Angeles */
export function caseInBrief(
	kase: Case,
	assessment: Assessment,
	ids: readonly ProgramId[],
	today: CalendarDate
): CaseInBrief {
	const judged = assessment.programs;
	const inReach = ids.filter((id) => judged[id].status !== 'unmet');
	return {
		programs: ids.map((id) => programInBrief(kase, assessment, id, today)),
		steps: stepsOf(kase, assessment, ids, today),
		points: onceEach(
			inReach.flatMap((id) => judged[id].agencyDecides),
			({ says }) => says
		),
		documents: documentsFor(kase, assessment, inReach)
	};
}

function programInBrief(
	kase: Case,
	{ programs, asOf }: Assessment,
	program: ProgramId,
	today: CalendarDate
): ProgramInBrief {
	const { status, reasons, missing, toChange } = programs[program];
	const { spaces, edition } = viewOf({ ...kase, asOf }, today);
	const outline = outlineOf(programsUnder(edition)[program].criteria(spaces), reasons);
	const telling =
		status === 'met'
			? outline.filter(({ isBroad }) => isBroad)
			: outline.filter((reason) => reason.status === 'unmet');
	return {
		program,
		status,
		reasons: status === 'unknown' ? [] : telling.length > 0 ? telling : outline,
		missing,
		change: status === 'unmet' ? waysToChange(toChange) : undefined
	};
}

function stepsOf(
	kase: Case,
	assessment: Assessment,
	ids: readonly ProgramId[],
	today: CalendarDate
): StepInBrief[] {
	const found = new Map<StepKey, StepInBrief>();
	if (ids.some((id) => assessment.programs[id].status === 'unknown'))
		found.set('answerWhatIsOpen', { key: 'answerWhatIsOpen', cites: [] });
	for (const id of ids.filter((id) => assessment.programs[id].status === 'met')) {
		for (const { key, cite } of nextStepsFor(kase, assessment, id, today)) {
			const step = found.get(key) ?? { key, cites: [] };
			found.set(key, step);
			if (cite && step.cites.every(({ section }) => section !== cite.section)) step.cites.push(cite);
		}
	}
	return [...found.values()];
}

function onceEach<T>(items: readonly T[], name: (item: T) => string): T[] {
	const seen = new Set<string>();
	return items.filter((item) => !seen.has(name(item)) && seen.add(name(item)));
}
