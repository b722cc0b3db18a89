/** Rules and a case make an assessment: where each program stands, why, what is missing, and what to change. */
import { inAskingOrder } from './asking-order';
import type { CalendarDate } from './dates';
import { createJudge, type Judge } from './exact/judge';
import { pointsFor, reasonsFor, statusOf, type Reason, type Status } from './explain';
import type { Case } from './facts';
import { programIds, type Criterion, type Point, type ProgramId } from './language';
import { programsUnder, type Edition, type Source } from './rule-sets';
import { changesFor, type FoundChanges } from './to-change';
import { viewOf, type View } from './view';

export interface ProgramAssessment {
	status: Status;
	reasons: Reason[];
	/** Paths of the facts that can still change the status, in the order worth asking. */
	missing: string[];
	agencyDecides: Point[];
	/** For `unmet`: sets of criteria whose change would make it met, fewest first. */
	toChange: (readonly Criterion[])[];
}

/** Where a program stands, without why. */
export type Standing = Pick<ProgramAssessment, 'status' | 'missing'>;

export interface Assessment {
	asOf: CalendarDate;
	/** The sets of rules it was judged by, the City's first. */
	ruleSets: Source[];
	programs: Record<ProgramId, ProgramAssessment>;
}

/**
 * Judges a case by all nine programs. `today` is the calendar date in Los Angeles, used where the case carries no date
 * of its own. `edition` is that in force on the day of the case, unless another is asked for. Never throws for a case
 * that `readCase` accepts.
 */
export function assess(kase: Case, today: CalendarDate, edition?: Edition): Assessment {
	const view = viewOf(kase, today, edition);
	const judge = createJudge(view);
	const changes: FoundChanges = new Map();
	const judged = programIds.map((id) => [id, assessProgram(id, view, judge, changes)] as const);
	return {
		asOf: view.asOf,
		ruleSets: [view.edition.city.source, view.edition.county.source],
		programs: Object.fromEntries(judged) as Record<ProgramId, ProgramAssessment>
	};
}

/** Where one program stands, without the reasons: for the interview, which asks again after every answer. */
export function standing(kase: Case, today: CalendarDate, id: ProgramId): Standing {
	return standings(kase, today, [id])[0]!;
}

/** The same of several programs, which share what is judged, in the order of `ids`. */
export function standings(kase: Case, today: CalendarDate, ids: readonly ProgramId[]): Standing[] {
	const view = viewOf(kase, today);
	const judge = createJudge(view, ids);
	const programs = programsUnder(view.edition);
	return ids.map((id) => {
		const status = statusOf(judge.truthOf(programs[id].criteria(view.spaces)));
		return { status, missing: status === 'unknown' ? missingFor(id, view, judge) : [] };
	});
}

function assessProgram(id: ProgramId, view: View, judge: Judge, changes: FoundChanges): ProgramAssessment {
	const program = programsUnder(view.edition)[id];
	const criteria = program.criteria(view.spaces);
	const status = statusOf(judge.truthOf(criteria));
	return {
		status,
		reasons: reasonsFor(criteria, judge).filter(
			(reason) => view.listed || reason.criterion.about.space === undefined
		),
		missing: status === 'unknown' ? missingFor(id, view, judge) : [],
		agencyDecides: pointsFor(criteria, judge, program.agencyDecides),
		toChange: status === 'unmet' ? changesFor(criteria, judge, changes) : []
	};
}

/** Facts of the spaces that stand for an unknown list are reported as that list. */
function missingFor(id: ProgramId, view: View, judge: Judge): string[] {
	const paths = judge.missing(programsUnder(view.edition)[id].criteria(view.spaces));
	const named = view.listed
		? paths
		: paths.map((path) => (path.startsWith('workspaces[') ? 'workspaces' : path));
	return inAskingOrder([...new Set(named)]);
}
