/**
 * Who takes part in a program of transitional jobs, counted for papers: only those who are transitional employees by
 * the Definitions. What is open of one person leaves open whatever it can still change.
 */
import { transitionalCriteria, type TransitionalCriterion } from '../../rules/choices';
import { createJudge } from '../../rules/exact/judge';
import type { Participant } from '../../rules/facts';
import {
	hasTenFullTimeParticipants,
	participantsAreTenPercent
} from '../../rules/la-city/local-transitional-employer';
import { isTransitionalEmployee } from '../../rules/la-city/transitional-employee';
import { viewOf } from '../../rules/view';
import type { PaperInput } from '../paper';

/** A number that is settled, or `undefined` while somebody on the roster may still change it. */
type Settled = number | undefined;

export interface CategoryProfile {
	category: TransitionalCriterion;
	participants: Settled;
	/** Of them, those who went on to regular unsubsidized employment. */
	moved: Settled;
}

export interface Profile {
	categories: readonly CategoryProfile[];
	/** Transitional employees who stand in more than one category. */
	inSeveral: number;
	/** People of whom it is open whether they are transitional employees. */
	open: number;
	/** People on the roster who are none. */
	out: number;
}

/** All known yeses, or `undefined` while one of the answers is. */
function settled(answers: readonly (boolean | undefined)[]): Settled {
	return answers.includes(undefined) ? undefined : answers.filter(Boolean).length;
}

/** Whether a person is a transitional employee of this category. */
function isIn(person: Participant, category: TransitionalCriterion): boolean | undefined {
	const counts = isTransitionalEmployee(person);
	if (counts === false || person.criteria?.includes(category) === false) return false;
	return counts;
}

/** Procedure #4, items (3) for for-profits and (2) for nonprofits: the participants by category. */
export function profileOf(roster: readonly Participant[]): Profile {
	const counts = roster.map(isTransitionalEmployee);
	return {
		categories: transitionalCriteria.map((category) => {
			const inIt = roster.map((person) => isIn(person, category));
			const moved = roster.map((person, i) => (inIt[i] === true ? person.movedToUnsubsidizedJob : inIt[i]));
			return { category, participants: settled(inIt), moved: settled(moved) };
		}),
		inSeveral: roster.filter((person, i) => counts[i] === true && new Set(person.criteria).size > 1).length,
		open: counts.filter((one) => one === undefined).length,
		out: counts.filter((one) => one === false).length
	};
}

export interface ParticipantCounts {
	participants: Settled;
	fullTime: Settled;
}

/** The two counts of item (4): as given, or as the roster gives them. */
export function countsOf({ case: { facts } }: PaperInput): ParticipantCounts {
	const { roster, participants, fullTimeParticipants } = facts.transitional ?? {};
	if (roster === undefined) return { participants, fullTime: fullTimeParticipants };
	const counts = roster.map(isTransitionalEmployee);
	const fullTime = roster.map((person, i) =>
		person.fullTime === false ? false : counts[i] && person.fullTime
	);
	return { participants: settled(counts), fullTime: settled(fullTime) };
}

/** Item (4), its two ways apart: exactly as the assessment judges them. */
export function isEnough({ case: kase, today }: PaperInput) {
	const judge = createJudge(viewOf(kase, today));
	const { figures } = judge.edition.city;
	return {
		tenFullTime: judge.truthOf(hasTenFullTimeParticipants(figures)),
		tenPercent: judge.truthOf(participantsAreTenPercent(figures))
	};
}
