/** All answers on one page. */
export const review = {
	title: 'Your answers',
	hint: 'Every answer that is used, by topic. Change any of them: where you stand follows at once.',
	none: 'Nothing is answered yet.',
	change: (name: string) => `Change: ${name}`,
	open: (questions: number) =>
		questions === 1 ? '1 question is still open.' : `${questions} questions are still open.`,
	goOn: 'Go on with the questions',
	toResults: 'See where you stand',
	findOut: (answers: number) =>
		answers === 1
			? '1 answer is on your list to find out.'
			: `${answers} answers are on your list to find out.`,
	toFindOut: 'Things to find out',
	listed: (items: number) => (items === 0 ? 'None' : items === 1 ? '1 listed' : `${items} listed`),
	never: 'Never',
	noneOfThese: 'None of these',
	setAside: {
		title: 'Answers that no longer apply',
		hint: 'Kept in case you change an answer back. They are not used, and no paper shows them.'
	}
};

export type Review = typeof review;
