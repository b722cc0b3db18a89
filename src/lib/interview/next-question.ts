/** What to ask next: computed from what can still change a goal, never from a route written by hand. */
import { inAskingOrder } from '../rules/asking-order';
import { assess, type Assessment } from '../rules/assess';
import type { CalendarDate } from '../rules/dates';
import type { Case } from '../rules/facts';
import type { ProgramId } from '../rules/language';
import { questionNamed, questionNames } from './questions';
import { askedFor, itemOf, pathsOf, questionOf, type AskedPath, type QuestionName } from './paths';

/** An interview as it stands. */
export interface Interview {
	case: Case;
	/** The calendar date in Los Angeles. */
	today: CalendarDate;
	goals: readonly ProgramId[];
	/** Paths answered with "I'm not sure": they are on the list of things to find out and are not asked again. */
	unsure: readonly string[];
	/** Paths put off for now, without a place on that list. */
	skip?: readonly string[];
	/** Facts that the chosen papers still need: asked when no goal needs anything more. */
	papers?: readonly string[];
	/** The assessment of this very case, where the caller has it already. */
	assessment?: Pick<Assessment, 'programs'>;
}

/** All facts that can still change a goal, in the order worth asking; "not sure" and put off ones among them. */
export function missingForGoals(interview: Interview): AskedPath[] {
	const { programs } = interview.assessment ?? assess(interview.case, interview.today);
	return inAskingOrder([
		...new Set(interview.goals.flatMap((goal) => programs[goal].missing))
	]) as AskedPath[];
}

/** The questions that are open now, first of all the one to ask next. */
export function openQuestions(interview: Interview): AskedPath[] {
	const forGoals = sorted(missingForGoals(interview), interview);
	return forGoals.length > 0 ? forGoals : sorted(missingForPapers(interview), interview);
}

/**
 * The path to ask for next; absent when every goal is decided, or hangs on what is to be found out. `workspaces` asks to
 * list the work spaces. No path is given again once it is known, not sure or put off.
 */
export const nextQuestion = (interview: Interview): AskedPath | undefined => openQuestions(interview)[0];

/** What a list of spaces usually brings with it: its place, headquarters, kind, use, tenancy. */
const questionsASpace = 5;

/**
 * About how many questions are left: those that can matter now, without those that wait for the answer to another and
 * mostly are never asked. It is no promise: an answer often settles several at once, and some bring a follow-up. A list
 * of work spaces that is yet to be made counts with five for the first space.
 */
export function remaining(interview: Interview): number {
	const open = openQuestions(interview);
	const isOpen = new Set<string>(open);
	const follows = (path: AskedPath) =>
		(questionNamed(questionOf(path)).waitsFor ?? [])
			.flatMap((name) => parentPaths(name, path, interview.case.facts))
			.some((parent) => isOpen.has(parent));
	return open.filter((path) => !follows(path)).length + (isOpen.has('workspaces') ? questionsASpace : 0);
}

/** Where to resume: at the question that was left, if it is still one, otherwise at the next. */
export function resumeAt(interview: Interview, left: string | null): AskedPath | undefined {
	const open = openQuestions(interview);
	return open.find((path) => path === left) ?? open[0];
}

/**
 * Of these, what can be asked now, each follow-up after its parents; the order is otherwise kept. It ends, for no
 * question is its own parent's parent: a test holds that.
 */
function sorted(
	missing: readonly AskedPath[],
	{ case: { facts }, unsure, skip = [] }: Interview
): AskedPath[] {
	const putOff = new Set([...unsure, ...skip].map(askedFor));
	const lacking = new Set<string>(missing);
	const parents = (path: string, names: readonly QuestionName[] = []) =>
		names.flatMap((name) => parentPaths(name, path, facts)).filter((parent) => lacking.has(parent));
	const waits = (path: string): boolean =>
		parents(path, questionNamed(questionOf(path)).waitsFor).some(
			(parent) => putOff.has(parent as AskedPath) || waits(parent)
		);

	const left = missing.filter((path) => !putOff.has(path) && !waits(path));
	const order: AskedPath[] = [];
	while (left.length > 0) {
		const pending = new Set<string>(left);
		const isReady = (path: AskedPath) => {
			const { after = [], waitsFor = [] } = questionNamed(questionOf(path));
			return !parents(path, [...after, ...waitsFor]).some((parent) => pending.has(parent));
		};
		const ready = left.findIndex(isReady);
		order.push(...left.splice(ready, 1));
	}
	return order;
}

/** A parent within the same item of a list, where it is of the same list; otherwise all of its paths. */
export function parentPaths(parent: QuestionName, child: string, facts: Case['facts']): AskedPath[] {
	const at = itemOf(child);
	if (at && parent.startsWith(`${at.list}[].`)) {
		return [parent.replace('[]', `[${at.index}]`) as AskedPath];
	}
	return pathsOf(parent, facts);
}

function missingForPapers({ papers = [] }: Interview): AskedPath[] {
	const rank = (path: string) => questionNames.indexOf(questionOf(path));
	return [...new Set(papers.map(askedFor))].sort((a, b) => rank(a) - rank(b));
}
