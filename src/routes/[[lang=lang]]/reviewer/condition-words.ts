/** When a rule's condition holds, as far as it can be written on a line: the answers that meet it, or a formula. */
import { questionOf } from '$lib/interview/paths';
import type { QuestionMessages } from '$lib/interview/words';
import type { Comparison, Condition, Test } from '$lib/rules/language';

interface Words {
	questions: QuestionMessages;
	yes: string;
	no: string;
	isNot: (condition: string) => string;
	joined: (parts: readonly string[], kind: 'all' | 'any') => string;
}

/** @returns nothing where the answers are no choices (dates, amounts): the criterion's own sentence says the limit. */
export function conditionWords(node: Condition, words: Words): string | undefined {
	switch (node.kind) {
		case 'test':
			return answersThatMeet(node, words);
		case 'comparison':
			return formula(node);
		case 'not': {
			const said = conditionWords(node.of, words);
			return said === undefined ? undefined : words.isNot(said);
		}
		case 'all':
		case 'any': {
			const said = node.of.map((part) => conditionWords(part, words));
			if (said.length === 0 || said.includes(undefined)) return undefined;
			return words.joined(said as string[], node.kind);
		}
		default:
			return undefined;
	}
}

/** The tests of rules look at the day only where they read dates, and those are no choices. */
function answersThatMeet(test: Test, { questions, yes, no }: Words): string | undefined {
	const name = questionOf(test.fact);
	const { name: fact, options } = questions[name] as {
		name: string;
		options?: Record<string, { label: string }>;
	};
	const samples = test.samples('2000-01-01').filter((value) => test.holds(value, '2000-01-01'));
	const labels = samples.map((value) =>
		typeof value === 'boolean'
			? (options?.[value ? 'yes' : 'no']?.label ?? (value ? yes : no))
			: options?.[String(value)]?.label
	);
	return labels.includes(undefined) || labels.length === 0 ? undefined : `${fact}: ${labels.join(' / ')}`;
}

/** In the names of the facts, which are the same in every language. */
function formula({ times, of, per, than, plus }: Comparison): string {
	const left = times === 1 ? of : `${times} × ${of}`;
	if (than === undefined) return `${left} ≥ ${plus}`;
	const right = per === 1 ? than : `${per} × ${than}`;
	return `${left} ≥ ${right}${plus === 0 ? '' : ` + ${plus}`}`;
}
