import type { QuestionAreaMessages } from '../../interview/words';
import { firstQuestions } from './questions-first';
import { complianceQuestions } from './questions-compliance';
import { countyQuestions } from './questions-county';
import { paperQuestions } from './questions-papers';
import { socialQuestions } from './questions-social';
import { transitionalQuestions } from './questions-transitional';
import { workspaceQuestions } from './questions-workspace';

/** Las palabras de cada pregunta y de los temas a los que pertenecen. */
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
