/** The frame around a question, and the list of what to find out. */
export const interview = {
	title: 'Questions',
	description:
		'One question at a time, asked only while its answer can still change where you stand with a local preference program.',
	left: (questions: number) =>
		questions === 1
			? 'About 1 question left'
			: questions <= 15
				? `About ${questions} questions left`
				: `Up to ${questions} questions, usually fewer`,
	why: 'Why we ask',
	quoted: (quote: string) => `In the rules: “${quote}”`,
	yes: 'Yes',
	no: 'No',
	since: 'Since a day I can name',
	sinceLabel: 'Since when?',
	never: 'Never',
	dateHint: 'For example 6 30 2021',
	several: 'Choose all that apply.',
	noneOfThese: 'None of these',
	dollars: '$',
	perCent: 'per cent',
	notSure: 'I’m not sure',
	notSureHint: 'We’ll put it on your list of things to find out',
	address: {
		street: 'Street and number',
		unit: 'Unit, suite or floor (if any)',
		city: 'City, as on mail',
		state: 'State',
		zip: 'ZIP code'
	},
	wanted: {
		choice: 'Choose an answer, or “I’m not sure”',
		several: 'Choose what applies, “None of these”, or “I’m not sure”',
		text: 'Write an answer, or choose “I’m not sure”'
	},
	conflicts: (other: string, value: string) =>
		`It does not fit another answer: “${other}” is ${value}, and may not be the smaller one. Change one of the two.`,
	oneHeadquarters:
		'Another work space is already the headquarters. There can be only one: change the other one first.',
	rosterOrCounts: 'The people are listed one by one already. Remove that list to write the number instead.',
	person: (number: number) => `Person ${number}`,
	toResults: 'See where you stand',
	findOut: {
		title: 'Things to find out',
		hint: 'What you were not sure of and what can still decide a certification, by where to look.',
		none: 'Nothing is on this list now.',
		noneHow: 'Whenever you choose “I’m not sure”, the question comes here if its answer still matters.',
		answer: 'Answer now',
		print: 'Print this list'
	}
};

export type Interview = typeof interview;
