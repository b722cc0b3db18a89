/** The words of one question as one case needs them: the label of its work space or person put in. */
import { itemOf, questionOf } from '../interview/paths';
import type { OptionWords, QuestionWords, SomeQuestions } from '../interview/words';
import type { Facts } from '../rules/facts';
import { itemLabel } from './item-label';

export interface SaidQuestion extends QuestionWords {
	asks: string;
	options: Partial<Record<string, OptionWords>>;
	/** The label of the work space or the person it is about; empty for one about the firm. */
	item: string;
}

export interface Numbered {
	space: (number: number) => string;
	person: (number: number) => string;
}

/**
 * @param path as asked of this case: `workspaces[1].tenancy`
 * @throws where its words are not among those given
 */
export function questionWords(
	path: string,
	facts: Facts,
	{ questions }: Pick<SomeQuestions, 'questions'>,
	numbered: Numbered
): SaidQuestion {
	const words:
		| (QuestionWords & { asks: string | ((item: string) => string); options?: SaidQuestion['options'] })
		| undefined = questions[questionOf(path)];
	if (words === undefined) throw new Error(`The words of ${path} are not at hand.`);
	const list = itemOf(path)?.list;
	const item = itemLabel(facts, path, list === 'workspaces' ? numbered.space : numbered.person);
	const asks = typeof words.asks === 'string' ? words.asks : words.asks(item);
	return { ...words, asks, options: words.options ?? {}, item };
}
