/** The shapes of sentences that the rules name by key. Every language gives all of them; a missing one is a type error. */
import type { Wanted } from '../rules/facts';
import type { Subject } from '../rules/language';
import type { CriterionKey, PointKey } from '../rules/sentences';

/** A criterion in words: what it requires, and what is said where it is met and where it is not. */
export interface CriterionSentence {
	requires: (about: Subject) => string;
	met: (about: Subject) => string;
	unmet: (about: Subject) => string;
}

export interface RuleMessages {
	criteria: Record<CriterionKey, CriterionSentence>;
	points: Record<PointKey, string>;
	/** Our readings where the rules are silent or disagree, by the numbers of docs/decisions, shown on the screen. */
	readings: Record<number, string>;
	/** What a fact wants: after "wanted …". `allowed` are choices, or the fact that may not be exceeded. */
	wanted: Record<Wanted, (allowed: readonly string[]) => string>;
}
