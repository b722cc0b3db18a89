/**
 * Which answers still apply. An answer applies if, by the answers that it follows on alone (`after`, `waitsFor`), it
 * can still change a goal: where a month-to-month tenancy came from applies only while the tenancy is month to month.
 * Answers that support the same point side by side all apply, and so does one that settles what another fact may be.
 * What does not apply is kept in the draft, and is neither used nor shown nor printed; leaving it out changes no standing
 * and nothing that is missing.
 */
import { standing, standings } from '../rules/assess';
import type { CalendarDate } from '../rules/dates';
import { reader } from '../rules/fact-paths';
import type { Case, Facts } from '../rules/facts';
import { meetsCriteria } from '../rules/la-city/transitional-employee';
import type { ProgramId } from '../rules/language';
import { factsWithOnly, knownPaths } from './known';
import { parentPaths } from './next-question';
import { itemOf, questionOf, type AskedPath, type QuestionName } from './paths';
import { questionNamed, questionNames } from './questions';

/** The known answers that apply, as paths. */
export function usedFacts(kase: Case, today: CalendarDate, goals: readonly ProgramId[]): Set<AskedPath> {
	const day = kase.asOf ?? today;
	const used = new Set<AskedPath>();
	const idle: AskedPath[] = [];
	for (const path of parentsFirst(knownPaths(kase.facts))) {
		if (applies(path, kase.facts, used, day, goals)) used.add(path);
		else idle.push(path);
	}
	for (const path of tellingOfOthers(idle, used, kase.facts, day, goals)) used.add(path);
	return used;
}

/**
 * The case with nothing in it but the answers that apply: for papers, and for whatever else shows or prints them. Which
 * space is the headquarters stays in it: every form asks, also of a headquarters that helps no goal where it is.
 */
export function caseInUse(kase: Case, today: CalendarDate, goals: readonly ProgramId[]): Case {
	const told = new Set([...usedFacts(kase, today, goals), ...theHeadquarters(kase.facts)]);
	return { ...kase, facts: factsWithOnly(kase.facts, told) };
}

const theHeadquarters = ({ workspaces = [] }: Facts): AskedPath[] =>
	workspaces.flatMap(({ headquarters }, i): AskedPath[] =>
		headquarters === true ? [`workspaces[${i}].headquarters`] : []
	);

/**
 * Of the answers that can change nothing by themselves, those that settle what another fact may be: there is one
 * headquarters, so one outside the County says that no other space is it; and a part is never more than its whole. They
 * are found on the case itself: halves of the list are left out for as long as that changes no standing.
 */
function tellingOfOthers(
	idle: readonly AskedPath[],
	used: ReadonlySet<AskedPath>,
	facts: Facts,
	day: CalendarDate,
	goals: readonly ProgramId[]
): ReadonlySet<AskedPath> {
	if (idle.length === 0) return new Set();
	const standingBy = (told: ReadonlySet<AskedPath>) =>
		JSON.stringify(
			standings({ format: 1, facts: factsWithOnly(facts, new Set([...used, ...told])) }, day, goals)
		);
	let told: ReadonlySet<AskedPath> = new Set(idle);
	const byAll = standingBy(told);
	const leaveOut = (some: readonly AskedPath[]) => {
		const without = new Set([...told].filter((path) => !some.includes(path)));
		if (standingBy(without) === byAll) {
			told = without;
		} else if (some.length > 1) {
			const half = Math.ceil(some.length / 2);
			leaveOut(some.slice(0, half));
			leaveOut(some.slice(half));
		}
	};
	leaveOut(idle);
	return told;
}

function applies(
	path: AskedPath,
	facts: Facts,
	used: ReadonlySet<AskedPath>,
	day: CalendarDate,
	goals: readonly ProgramId[]
): boolean {
	const { paperOnly, onlyWhile } = questionNamed(questionOf(path));
	if (onlyWhile) {
		const value = reader(onlyWhile.path)(facts);
		if (value !== undefined && !onlyWhile.is.includes(value)) return false;
	}
	if (paperOnly) return true;
	if (isMootOnRoster(path, facts)) return false;
	const known = [...ancestors(path, facts)].filter((parent) => used.has(parent));
	const { about, given } = setting(path, known, facts);
	const text = JSON.stringify(given);
	// What cannot matter while nothing is known never will. This is judged once for all answers, and most end here.
	const nothing = about.startsWith('workspaces[') ? '{"workspaces":[{},{}]}' : '{}';
	return goals.some(
		(goal) => canMatter(about, nothing, day, goal) && (text === nothing || canMatter(about, text, day, goal))
	);
}

/** Of a person who is out by one answer, the later ones are of no use. */
function isMootOnRoster(path: string, { transitional }: Facts): boolean {
	const at = itemOf(path);
	if (at?.list !== 'transitional.roster') return false;
	const { livesInCity, criteria } = transitional?.roster?.[at.index] ?? {};
	if (path.endsWith('.criteria')) return livesInCity === false;
	return (
		path.endsWith('.fullTime') &&
		(livesInCity === false || (criteria !== undefined && !meetsCriteria(criteria)))
	);
}

/**
 * Enough of the case to judge one answer by: what it follows on, and of the spaces its own beside one that is unknown,
 * for two can bring about all that a list can. People on a roster matter where the counts that they give do.
 */
function setting(
	path: AskedPath,
	known: readonly AskedPath[],
	facts: Facts
): { about: string; given: Facts } {
	const given = factsWithOnly(facts, new Set(known));
	const at = itemOf(path);
	if (at?.list === 'workspaces') {
		given.workspaces = [given.workspaces?.[at.index] ?? {}, {}];
		return { about: path.replace(`[${at.index}]`, '[0]'), given };
	}
	if (!known.some((parent) => parent.startsWith('workspaces'))) delete given.workspaces;
	if (!path.startsWith('transitional.roster')) return { about: path, given };
	const count = path.endsWith('.fullTime') ? 'fullTimeParticipants' : 'participants';
	return { about: `transitional.${count}`, given };
}

const most = 2000;
const judged = new Map<string, ReadonlySet<string>>();

/** The same few settings come back with every answer: each is judged once. */
function canMatter(path: string, given: string, day: CalendarDate, goal: ProgramId): boolean {
	const key = `${goal} ${day} ${given}`;
	let missing = judged.get(key);
	if (!missing) {
		if (judged.size > most) judged.clear();
		missing = new Set(standing({ format: 1, facts: JSON.parse(given) as Facts }, day, goal).missing);
		judged.set(key, missing);
	}
	return missing.has(path);
}

function ancestors(path: AskedPath, facts: Facts): Set<AskedPath> {
	const found = new Set<AskedPath>();
	const visit = (child: AskedPath) => {
		const { after = [], waitsFor = [] } = questionNamed(questionOf(child));
		for (const parent of [...waitsFor, ...after].flatMap((name) => parentPaths(name, child, facts))) {
			if (found.has(parent)) continue;
			found.add(parent);
			visit(parent);
		}
	};
	visit(path);
	return found;
}

function parentsFirst(paths: readonly AskedPath[]): AskedPath[] {
	const depths = new Map<QuestionName, number>();
	const depth = (name: QuestionName): number => {
		const found = depths.get(name);
		if (found !== undefined) return found;
		const { after = [], waitsFor = [] } = questionNamed(name);
		const made = Math.max(0, ...[...after, ...waitsFor].map((parent) => depth(parent) + 1));
		depths.set(name, made);
		return made;
	};
	const rank = (path: AskedPath) => depth(questionOf(path)) * questionNames.length;
	return [...paths].sort((a, b) => rank(a) - rank(b));
}
