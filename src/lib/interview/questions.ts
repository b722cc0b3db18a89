/** Every question, one for each fact of the case format. What is asked when is computed: see `next-question.ts`. */
import { complianceQuestions } from './questions/compliance';
import { countyQuestions } from './questions/county';
import { firmQuestions } from './questions/firm';
import { paperQuestions } from './questions/papers';
import { transitionalQuestions } from './questions/transitional';
import { workspaceQuestions } from './questions/workspace';
import type { QuestionName } from './paths';
import type { Question, Questions } from './question';

export const questions: Questions = {
	...firmQuestions,
	...workspaceQuestions,
	...complianceQuestions,
	...transitionalQuestions,
	...countyQuestions,
	...paperQuestions
};

/** In the order in which the files list them; those that only papers need come in the order worth filling in. */
export const questionNames = Object.keys(questions) as QuestionName[];

/** The question by its name, whatever its way to answer. */
export const questionNamed = (name: QuestionName): Question => questions[name];
