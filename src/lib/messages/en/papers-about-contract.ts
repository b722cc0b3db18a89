/** The papers for after a contract is won, on the screen of papers. */
export const aboutContract = {
	'county-made-in-la-interest': {
		title: 'Made in Los Angeles pilot: expression of interest',
		what: 'A profile of what you make, where and how, against what the County’s motion names. Who qualifies is not published in our sources.',
		notCalledFor: 'For a manufacturer in the County. Write its profile in “Made in Los Angeles”.'
	},
	'city-first-source-notice': {
		title: 'Notice of job openings (First Source Hiring)',
		what: 'A letter, and the same as an e-mail, to the City’s employment department before you sign a contract above $25,000 for which you will hire.',
		notCalledFor:
			'For a City contract above $25,000 for which you expect to hire. Tell us about it in “After you win”.'
	},
	'client-job-posting-checklist': {
		title: 'Checklist for a job posting',
		what: 'What may not be asked before an offer, and what to keep, for jobs under a City contract. For your own file.',
		notCalledFor: 'For a City contract for which you may hire. Tell us about it in “After you win”.'
	}
};
