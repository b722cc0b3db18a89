/** A fact by the short name of its question, with the work space or the person it is about before it. */
import type { Facts } from '../rules/facts';
import { itemOf, questionOf } from './paths';
import type { SomeQuestions } from './words';

/**
 * `workspaces[0].tenancy` of a space labeled “Bakery” is “Bakery: …”. A space without a label, and every person, is named by
 * `numbered`, from 1: the label of a person stays where it was written. Throws where the words of its question are not
 * at hand.
 */
export function factName(
	path: string,
	facts: Facts,
	{ questions }: Pick<SomeQuestions, 'questions'>,
	numbered: { space: (number: number) => string; person: (number: number) => string }
): string {
	const name = questions[questionOf(path)]?.name;
	if (name === undefined) throw new Error(`The words of ${path} are not at hand.`);
	const at = itemOf(path);
	if (!at) return name;
	const number = at.index + 1;
	if (at.list === 'transitional.roster') return `${numbered.person(number)}: ${name}`;
	return `${facts.workspaces?.[at.index]?.label?.trim() || numbered.space(number)}: ${name}`;
}
