import type { QuestionAreaMessages } from '../../interview/words';
import { firstQuestions } from './questions-first';
import { complianceQuestions } from './questions-compliance';
import { countyQuestions } from './questions-county';
import { paperQuestions } from './questions-papers';
import { socialQuestions } from './questions-social';
import { transitionalQuestions } from './questions-transitional';
import { workspaceQuestions } from './questions-workspace';

/** The words of every question, and of the topics that they belong to. */
export const questions: QuestionAreaMessages = {
	questions: {
		...firstQuestions.questions,
		...workspaceQuestions,
		...complianceQuestions,
		...transitionalQuestions,
		...countyQuestions,
		...socialQuestions,
		...paperQuestions
	},
	topics: firstQuestions.topics
};
