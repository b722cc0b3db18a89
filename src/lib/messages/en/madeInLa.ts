/** The screen about the County's pilot for local manufacturers. */
export const madeInLa = {
	title: 'Made in Los Angeles',
	pilot: 'A pilot of the County, not a certification',
	description: 'A profile for manufacturers who are interested in the County’s Made in Los Angeles pilot.',
	hint: 'For firms that make goods in Los Angeles County. Nobody can qualify yet by what our sources hold; you can prepare.',
	known: {
		title: 'What is known',
		motion: (day: string, months: number) =>
			`On ${day} the Board of Supervisors asked for a pilot of ${months} months, in which County departments buy from manufacturers in the County. The departments are to recommend who qualifies, which products are bought, and how much is set aside.`,
		overdue: (day: string) =>
			`Their report was due by ${day}. It is not in our sources, so we cannot say who qualifies. Look on the pages of the Department of Economic Opportunity (DEO) and the Internal Services Department (ISD).`,
		due: (day: string) =>
			`Their report is due by ${day}. Until then nobody can say who qualifies. Look on the pages of the Department of Economic Opportunity (DEO) and the Internal Services Department (ISD).`,
		form: 'The motion also asks for an interest form on one of these pages, for manufacturers who want to take part or to be kept informed. Look for it first: what you write here can be copied into it.'
	},
	named: {
		title: 'What the motion names',
		hint: 'Some of it is meant for the definition, some is the problem the Board wants to solve. None of it is a rule yet.'
	},
	profile: {
		title: 'Your profile',
		hint: 'Saved on this device as you type, and printed as an expression of interest. Answer what you can.',
		paper: 'To the expression of interest',
		noCase: 'The profile is kept with a case. Begin one, or open a saved one, and come back.',
		begin: 'To the start'
	}
};

export type MadeInLa = typeof madeInLa;
