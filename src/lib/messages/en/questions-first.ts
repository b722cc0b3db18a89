import { firmQuestions } from './questions-firm';

const topics = {
	firm: 'The business',
	workspace: 'Offices and work spaces',
	compliance: 'Taxes, licenses, registration',
	people: 'People who work here',
	money: 'Receipts',
	transitional: 'Transitional jobs',
	county: 'The County’s programs',
	bid: 'The bid in view',
	papers: 'For the papers'
};

/** The words of the questions that come first, and of all topics: what a first visit waits for. */
export const firstQuestions = {
	questions: firmQuestions,
	topics
};
