/** What is known so far, by topic, for the page on which every answer can be looked at and changed. */
import type { CalendarDate } from '../rules/dates';
import type { Case } from '../rules/facts';
import type { ProgramId } from '../rules/language';
import { usedFacts } from './in-use';
import { knownPaths, valueAt } from './known';
import { itemOf, questionOf, type AskedPath, type QuestionName } from './paths';
import { topics, type Topic } from './question';
import { questionNamed } from './questions';

export interface AnsweredFact {
	path: AskedPath;
	question: QuestionName;
	/** As it stands in the facts: a yes or no, a choice, a number, a date, text, an address, a list. */
	value: unknown;
	/** Which work space, or which person, counted from 0. */
	item?: number;
}

export interface AnsweredTopic {
	topic: Topic;
	answers: AnsweredFact[];
}

/** Known answers that apply, topic by topic; a topic without any is left out. Those that do not apply stay unseen. */
export function answeredList(kase: Case, today: CalendarDate, goals: readonly ProgramId[]): AnsweredTopic[] {
	const used = usedFacts(kase, today, goals);
	const answers = knownPaths(kase.facts)
		.filter((path) => used.has(path))
		.map((path) => answer(kase, path));
	return topics
		.map((topic) => ({
			topic,
			answers: byItem(answers.filter(({ question }) => questionNamed(question).topic === topic))
		}))
		.filter((section) => section.answers.length > 0);
}

function answer({ facts }: Case, path: AskedPath): AnsweredFact {
	const at = itemOf(path);
	const found = { path, question: questionOf(path), value: valueAt(facts, path) };
	return at ? { ...found, item: at.index } : found;
}

/** The answers about one space, or one person, stay together, after those about the firm. */
const byItem = (answers: AnsweredFact[]): AnsweredFact[] =>
	[...answers].sort((a, b) => (a.item ?? -1) - (b.item ?? -1));
