/** Where the interview goes after an answer. Which question comes next is computed; this only chooses the screen. */
import { itemOf, questionOf, type AskedPath } from '../interview/paths';
import { openQuestions, type Interview } from '../interview/next-question';
import { questionNames } from '../interview/questions';
import { usedFacts } from '../interview/in-use';

/** A question to ask, or the address of another screen. */
export type Stop = { question: AskedPath } | { page: '/spaces/' | '/people/' | '/results/' };

const pageOf = { workspaces: '/spaces/', 'transitional.roster': '/people/' } as const;

/** The stop for a question: a list has a screen of its own. */
export const stopAt = (path: AskedPath | undefined): Stop => {
	if (path === undefined) return { page: '/results/' };
	return path === 'workspaces' || path === 'transitional.roster'
		? { page: pageOf[path] }
		: { question: path };
};

/** After `path` is answered: first the rest of the same work space or person, then its list, otherwise what is open. */
export function stopAfter(path: AskedPath, interview: Interview): Stop {
	const open = openQuestions(interview);
	const at = itemOf(path);
	if (!at) return stopAt(open[0]);
	const same = open.find((other) => other.startsWith(`${at.list}[${at.index}].`));
	return same ? { question: same } : { page: pageOf[at.list] };
}

/** Where to take an interview up again: at the question that was left, unless it no longer applies. */
export function stopToResume(interview: Interview, left: string | null): Stop {
	const open = openQuestions(interview);
	if (left === null || !isAskable(left, interview, open)) return stopAt(open[0]);
	return stopAt(left as AskedPath);
}

function isAskable(path: string, interview: Interview, open: readonly string[]): boolean {
	if (open.includes(path) || interview.unsure.includes(path)) return true;
	if (!questionNames.includes(questionOf(path))) return false;
	const { facts } = interview.case;
	const at = itemOf(path);
	const items = at?.list === 'workspaces' ? facts.workspaces : facts.transitional?.roster;
	if (at && items?.[at.index] === undefined) return false;
	// The label of a work space decides nothing, but it is the first thing asked of it.
	if (path.endsWith('.label')) return true;
	return usedFacts(interview.case, interview.today, interview.goals).has(path as AskedPath);
}
