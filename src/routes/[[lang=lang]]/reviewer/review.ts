/** All that the reviewer's page shows, in one language, as plain values. */
import { questionOf, type QuestionName } from '$lib/interview/paths';
import { topics, type Answer } from '$lib/interview/question';
import { questionNamed, questionNames } from '$lib/interview/questions';
import type { Words } from '$lib/messages/index';
import type { Citation, Condition, Point, ProgramId } from '$lib/rules/language';
import { programIds } from '$lib/rules/language';
import { newestEdition, programsUnder } from '$lib/rules/rule-sets';
import { conditionWords } from './condition-words';
import { criteriaOf, factsBy, outlineOf, type Branch } from './outline';
import type { Evidence, Tested } from './test-sentences';
import { papersByFact } from './wanted-by';

export type ReviewWords = Words<'rules' | 'questions' | 'papers' | 'reviewer'>;

export interface ShownFact {
	name: QuestionName;
	asks: string;
	papers: string[];
}

export type Shown =
	| {
			kind: 'criterion';
			key: string;
			requires: string;
			met: string;
			unmet: string;
			cite: Citation;
			reading?: { number: number; says: string };
			decides?: { says: string; cite: Citation };
			/** The answers or the formula that meets it, where that fits a line. */
			when?: string;
			facts: ShownFact[];
			tests: string[];
			parts: Shown[];
			asFor?: ProgramId;
	  }
	| { kind: 'all' | 'any'; parts: Shown[] }
	| { kind: 'choose'; when?: string; facts: ShownFact[]; then: Shown[]; otherwise: Shown[] };

export interface ShownProgram {
	id: ProgramId;
	criteria: Shown[];
	decides: { says: string; cite: Citation }[];
	tests: string[];
}

export interface ShownQuestion extends ShownFact {
	answer: Answer['kind'];
	choices: string[];
	after: string[];
	waitsFor: string[];
	onlyWhile?: string;
	paperOnly: boolean;
	cite: readonly Citation[];
	programs: ProgramId[];
}

export interface Review {
	programs: ShownProgram[];
	tests: Tested[];
	map: { topic: string; questions: ShownQuestion[] }[];
}

interface Labelled {
	name: string;
	asks: string | ((item: string) => string);
	options?: Record<string, { label: string }>;
}

/** `evidence` is what the files of tests say, as `/reviewer-tests.json` brings it. */
export function reviewOf(words: ReviewWords, evidence: Evidence): Review {
	const { reviewer: says, papers } = words;
	const wanted = papersByFact();
	const wordsFor = (name: QuestionName) => words.questions.questions[name] as Labelled;
	const fact = (name: QuestionName): ShownFact => {
		const { asks } = wordsFor(name);
		const item = name.startsWith('workspaces[]') ? says.anySpace : says.anyPerson;
		return {
			name,
			asks: typeof asks === 'string' ? asks : asks(item),
			papers: (wanted.get(name) ?? []).map((id) => papers.about[id].title)
		};
	};
	const whenMet = (node: Condition) =>
		conditionWords(node, {
			questions: words.questions.questions,
			yes: says.yes,
			no: says.no,
			isNot: says.isNot,
			joined: (parts, kind) => parts.join(kind === 'all' ? says.and : says.or)
		});
	const decided = ({ says: key, cite }: Point) => ({ says: words.rules.points[key], cite });

	const shown = (id: ProgramId, branch: Branch): Shown => {
		const each = (parts: Branch[]) => parts.map((part) => shown(id, part));
		if (branch.kind === 'choose') {
			const { given, facts, then, otherwise } = branch;
			const when = whenMet(given);
			return {
				kind: 'choose',
				...(when === undefined ? {} : { when }),
				facts: facts.map(fact),
				then: each(then),
				otherwise: each(otherwise)
			};
		}
		if (branch.kind !== 'criterion') return { kind: branch.kind, parts: each(branch.parts) };
		const { criterion, facts, parts, asFor } = branch;
		const said = words.rules.criteria[criterion.says];
		const when = whenMet(criterion.when);
		return {
			kind: 'criterion',
			key: criterion.says,
			requires: said.requires(criterion.about),
			met: said.met(criterion.about),
			unmet: said.unmet(criterion.about),
			cite: criterion.cite,
			...(criterion.reading === undefined
				? {}
				: { reading: { number: criterion.reading, says: words.rules.readings[criterion.reading] ?? '' } }),
			...(criterion.agencyDecides ? { decides: decided(criterion.agencyDecides) } : {}),
			...(when === undefined ? {} : { when }),
			facts: facts.map(fact),
			tests: evidence.holding[id][criterion.says] ?? [],
			parts: each(parts),
			...(asFor === undefined ? {} : { asFor })
		};
	};

	const shownPrograms = programIds.map((id): ShownProgram => {
		const criteria = outlineOf(id).map((branch) => shown(id, branch));
		return {
			id,
			criteria,
			decides: programsUnder(newestEdition())[id].agencyDecides.map(decided),
			tests: [...new Set(criteria.flatMap(testsIn))]
		};
	});

	const reads = new Map(programIds.map((id) => [id, new Set(factsBy(criteriaOf(id), true))]));
	const asked = (name: QuestionName): ShownQuestion => {
		const question = questionNamed(name);
		const { answer, onlyWhile } = question;
		const label = (of: QuestionName, value: unknown) =>
			typeof value === 'boolean'
				? value
					? says.yes
					: says.no
				: (wordsFor(of).options?.[String(value)]?.label ?? String(value));
		return {
			...fact(name),
			answer: answer.kind,
			choices: 'values' in answer ? answer.values.map((value) => label(name, value)) : [],
			after: (question.after ?? []).map((other) => wordsFor(other).name),
			waitsFor: (question.waitsFor ?? []).map((other) => wordsFor(other).name),
			...(onlyWhile === undefined
				? {}
				: {
						onlyWhile: `${wordsFor(onlyWhile.path).name}: ${onlyWhile.is.map((value) => label(onlyWhile.path, value)).join(' / ')}`
					}),
			paperOnly: question.paperOnly === true,
			cite: question.cite,
			programs: programIds.filter((id) => reads.get(id)?.has(questionOf(name)))
		};
	};

	return {
		programs: shownPrograms,
		tests: evidence.tests,
		map: topics.map((topic) => ({
			topic: words.questions.topics[topic],
			questions: questionNames.filter((name) => questionNamed(name).topic === topic).map(asked)
		}))
	};
}

function testsIn(shown: Shown): string[] {
	if (shown.kind === 'choose') return [...shown.then, ...shown.otherwise].flatMap(testsIn);
	const own = shown.kind === 'criterion' ? shown.tests : [];
	return [...own, ...shown.parts.flatMap(testsIn)];
}
