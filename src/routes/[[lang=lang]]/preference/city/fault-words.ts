import type { AnswerProblem } from '$lib/interview/answers';
import type { Words } from '$lib/messages/index';
import type { CityProblem } from '$lib/preference/typed-city';

/** What is wrong with a field, in words; `found` is what stands in it. */
export function cityFaultWords(
	problem: AnswerProblem | CityProblem | undefined,
	found: string,
	{ problems }: Words<'preferenceCity'>['preferenceCity'],
	answers: Words<'worksheets'>['worksheets']['answerProblems']
): string | undefined {
	if (problem === undefined) return undefined;
	return problem in problems
		? problems[problem as keyof typeof problems]
		: answers[problem as AnswerProblem](found);
}
