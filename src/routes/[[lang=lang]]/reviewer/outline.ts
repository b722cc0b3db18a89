/** The criteria of a program as an outline, in the order of the law, with the facts that each hangs on. */
import { questionOf, type QuestionName } from '$lib/interview/paths';
import type { Condition, Criterion, ProgramId } from '$lib/rules/language';
import { newestEdition, programsUnder } from '$lib/rules/rule-sets';

export type Branch =
	| { kind: 'criterion'; criterion: Criterion; facts: QuestionName[]; parts: Branch[]; asFor?: ProgramId }
	| { kind: 'all' | 'any'; parts: Branch[] }
	| { kind: 'choose'; given: Condition; facts: QuestionName[]; then: Branch[]; otherwise: Branch[] };

/** Two work spaces: what a rule asks of the other spaces shows with no fewer. Only the first is printed. */
const spaces = 2;

const programs = programsUnder(newestEdition());

export const criteriaOf = (id: ProgramId): Condition => programs[id].criteria(spaces);

/** @returns every criterion of the program; one whose conditions are all of another program names it instead. */
export function outlineOf(id: ProgramId): Branch[] {
	return branches(criteriaOf(id), id);
}

function branches(node: Condition, id: ProgramId): Branch[] {
	switch (node.kind) {
		case 'criterion': {
			if ((node.about.space ?? 0) > 0) return [];
			const facts = factsBy(node.when, false);
			const asFor = programNamed(node.when, id);
			if (asFor !== undefined) return [{ kind: 'criterion', criterion: node, facts, parts: [], asFor }];
			return [{ kind: 'criterion', criterion: node, facts, parts: branches(node.when, id) }];
		}
		case 'all':
			return node.of.flatMap((part) => branches(part, id));
		case 'any': {
			const ways = node.of.map((part) => branches(part, id)).filter((way) => way.length > 0);
			if (ways.length < 2) return ways.flat();
			return [{ kind: 'any', parts: ways.flatMap(asOne) }];
		}
		case 'not':
			return branches(node.of, id);
		case 'choose': {
			const then = branches(node.then, id);
			const otherwise = branches(node.otherwise, id);
			if (then.length + otherwise.length === 0) return [];
			return [{ kind: 'choose', given: node.given, facts: factsBy(node.given, true), then, otherwise }];
		}
		default:
			return [];
	}
}

const asOne = (way: Branch[]): Branch[] => (way.length === 1 ? way : [{ kind: 'all', parts: way }]);

/** Rules are remembered, so that a program that asks for another holds the very same conditions. */
const programNamed = (node: Condition, id: ProgramId): ProgramId | undefined =>
	(Object.keys(programs) as ProgramId[]).find((other) => other !== id && criteriaOf(other) === node);

/**
 * The questions whose answers a condition reads, each once, in the order of the rule. `within` looks into its criteria
 * too; without it, what those read is theirs to tell, and so is what a choice between criteria reads.
 */
export function factsBy(node: Condition, within: boolean): QuestionName[] {
	const found = new Set<string>();
	const add = (path: string) => found.add(questionOf(path));
	const visit = (part: Condition): void => {
		switch (part.kind) {
			case 'criterion':
				if (within) visit(part.when);
				return;
			case 'test':
				add(part.fact);
				return;
			case 'comparison':
				add(part.of);
				if (part.than !== undefined) add(part.than);
				return;
			case 'not':
				visit(part.of);
				return;
			case 'choose': {
				const branchesOut = branches(part, 'lbe').length > 0;
				if (within || !branchesOut) visit(part.given);
				visit(part.then);
				visit(part.otherwise);
				return;
			}
			default:
				part.of.forEach(visit);
		}
	};
	visit(node);
	return [...found] as QuestionName[];
}
