/** What a transitional employee declares, in English. The criteria are those of the City's definition. */
import type { DeclarationSentences } from '../../papers/la-city/lte-declarations/words';

export const lteDeclaration: DeclarationSentences = {
	title: 'Declaration of a Transitional Employee',
	purpose: (firm) =>
		`My employer${firm === undefined ? '' : `, ${firm},`} asks the City of Los Angeles to certify it as a Local Transitional Employer (LTE). For that, I declare:`,
	firm: 'Employer',
	name: 'Name',
	label: 'List number',
	began: 'Work began on',
	home: 'My primary place of residence is within the City of Los Angeles.',
	oneOfFive: 'This was true before I began this work (one is enough):',
	twoOfSix: 'This was true before I began this work (two are enough):',
	criteria: {
		veteran: 'I am a veteran.',
		justiceInvolved: 'I have a documented history of involvement with the criminal justice system.',
		addiction: 'I am an individual with an addiction or addictions.',
		atRiskYouth: 'I am an at-risk youth.',
		chronicallyHomeless:
			'I am chronically homeless: now, in the past six months, or by a consistent history I live or lived in any of four categories defined by the U.S. Department of Housing and Urban Development: “Literally Homeless”, “Imminent Risk of Homelessness”, “Homeless under other Federal statutes”, “Fleeing/Attempting to Flee Domestic Violence”.',
		lowIncome: 'My household income is less than 50% of Los Angeles County’s median annual household income.',
		publicAssistance: 'I receive public assistance.',
		noDiploma: 'I lack a GED or high school diploma.',
		custodialSingleParent: 'I have been or continue to be a custodial single parent.',
		chronicallyUnemployed:
			'I am chronically unemployed: for example, for at least 6 months without a break, or intermittently for the last year.',
		emancipatedFosterYouth: 'I have been emancipated from the foster care system.'
	},
	isTrue:
		'What is ticked is true. I may untick or strike out what I do not want to declare, as long as enough remains.',
	signature: 'Signature',
	date: 'Date'
};
