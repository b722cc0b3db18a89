/** A new case from what the first screen asks. */
import { factsFrom, goalsFor, type Goal, type Who } from '../interview/goals';
import type { DraftBody } from '../storage/draft-body';

export type Beginning = Pick<DraftBody, 'name' | 'who' | 'goals' | 'facts' | 'extra' | 'createdAt'>;

/**
 * `createdAt` is an ISO instant; the goal itself is kept too, since the programs it stands for follow the facts.
 * Without a name of its own the case is called `otherwise`, until the business is named.
 */
export function beginning(
	name: string,
	who: Who,
	goal: Goal,
	createdAt: string,
	otherwise: string
): Beginning {
	const facts = factsFrom(who);
	const extra = { goal, isNamed: name !== '' };
	return { name: name || otherwise, who, goals: goalsFor(goal, who, facts), facts, extra, createdAt };
}

/** The goal that was chosen; a draft from a case file chose none, and then everything is looked at. */
export function goalOf({ extra }: Pick<DraftBody, 'extra'>): Goal {
	const { goal } = extra;
	return goal === 'city' || goal === 'county' ? goal : 'fits';
}
