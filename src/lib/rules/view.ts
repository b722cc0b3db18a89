/** A case made ready for judging: what is settled by the facts together, and the counts with their bounds. */
import type { CalendarDate } from './dates';
import type { Case, Facts } from './facts';
import type { Condition } from './language';
import { knownCounts, type KnownCounts } from './exact/counts';
import { editionOn, type Edition } from './rule-sets';

export interface View {
	facts: Facts;
	asOf: CalendarDate;
	/** The rules that judge it. */
	edition: Edition;
	/** Work spaces the rules are spelled out for: those listed, or two that stand for any list while it is unknown. */
	spaces: number;
	listed: boolean;
	counts: KnownCounts;
	/** What has been judged already: the programs share many of their parts. */
	judged: Map<Condition, boolean | undefined>;
}

/**
 * An unknown list can hold any spaces. Two wholly unknown ones are enough to bring about all that a list can: one to
 * work in and another for headquarters; more spaces add nothing new.
 */
const standInSpaces = 2;

/** `edition` is that in force on the day of the case, unless another is asked for. */
export function viewOf(kase: Case, today: CalendarDate, edition = editionOn(kase.asOf ?? today)): View {
	const facts = withOneHeadquarters(kase.facts);
	return {
		facts,
		asOf: kase.asOf ?? today,
		edition,
		spaces: facts.workspaces?.length ?? standInSpaces,
		listed: facts.workspaces !== undefined,
		counts: knownCounts(facts),
		judged: new Map()
	};
}

/** There is at most one headquarters, so one that is known settles the others. */
function withOneHeadquarters(facts: Facts): Facts {
	const spaces = facts.workspaces;
	const known = spaces?.findIndex((space) => space.headquarters === true) ?? -1;
	if (!spaces || known < 0 || spaces.every((space) => space.headquarters !== undefined)) return facts;
	return { ...facts, workspaces: spaces.map((space, i) => ({ ...space, headquarters: i === known })) };
}
