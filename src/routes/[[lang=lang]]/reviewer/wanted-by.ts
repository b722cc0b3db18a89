/** Which papers want which facts, by what each says that it needs of a case with nothing in it. */
import { questionOf, type QuestionName } from '$lib/interview/paths';
import { printed } from '$lib/messages/en/papers-printed';
import type { PaperId } from '$lib/papers/paper';
import { shelf } from '$lib/papers/shelf';
import { assess } from '$lib/rules/assess';
import { laCityRules } from '$lib/rules/sources/la-city-lbpp-2024';

export function papersByFact(): Map<QuestionName, PaperId[]> {
	const nothing = { format: 1 as const, facts: {} };
	// No fact, so no day matters; that of the rules serves.
	const today = laCityRules.effective;
	const input = {
		case: nothing,
		today,
		assessment: assess(nothing, today),
		asksFor: ['lbe', 'cbe', 'lsb', 'lte'] as const,
		words: printed
	};
	const found = new Map<QuestionName, PaperId[]>();
	for (const paper of shelf) {
		for (const name of new Set(paper.needs(input).map(questionOf)))
			found.set(name, [...(found.get(name) ?? []), paper.id]);
	}
	return found;
}
