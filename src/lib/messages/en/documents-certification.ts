/** The papers that one certification asks for: LSB, LTE and those of the County. */
import { lines, type DocumentWordsFor } from '../document-words';

const certificate = lines('The certification number', 'The day it begins and the day it expires');

export const certification: DocumentWordsFor<'certification'> = {
	taxReturns: {
		title: 'Tax returns of the last fiscal year',
		person: 'The firm, and each affiliate',
		accepted: lines('Yours', 'And those of every affiliate'),
		why: 'Together they must show receipts under $5,000,000. The City may ask for the calendar year instead.'
	},
	ownersReturns: {
		title: 'Each owner’s most recent individual federal tax return',
		person: 'Each owner',
		accepted: lines('With all schedules and attachments'),
		why: 'A new firm has no return of its own yet, so the City may ask the owners for theirs.'
	},
	manufacturerHeadcount: {
		title: 'How many people you employ',
		accepted: lines('For example your latest DE 9C. The rules name no paper for it.'),
		why: 'A manufacturer must have fewer than 25 employees.'
	},
	microAffidavit: {
		title: 'Yearly update for a State SB Micro',
		accepted: lines(
			'An affidavit that you still meet the criteria',
			'A signed copy of your most recent federal tax filing'
		),
		why: 'Only if the State certifies you as a Small Business (Micro) and the City recognizes you through it.'
	},
	participantProfile: {
		title: 'Profile of your program’s participants',
		accepted: lines(
			'How many were in each category, over the 12 months before you apply',
			'What percentage of workers in each category were in transitional jobs',
			'The year in which the program began'
		)
	},
	participantDeclarations: {
		title: 'Declarations of the employees',
		person: 'Each transitional employee signs their own',
		accepted: lines('Each declares that they meet the criteria of a transitional employee')
	},
	movedToUnsubsidized: {
		title: 'How many moved on to regular jobs',
		accepted: lines('In each category, those who moved to regular, unsubsidized employment')
	},
	programDescription: {
		title: 'Description of your program',
		accepted: lines(
			'What helps participants toward unsubsidized work',
			'The longest time that somebody may take part',
			'The kinds of training and of supportive services'
		)
	},
	siteVisit: {
		title: 'Be ready for a site visit',
		accepted: lines('The Bureau visits the place. For nonprofits this is mandatory.')
	},
	stateSmallCertificate: { title: 'State certification as a small business (DGS)', accepted: certificate },
	inclusionPolicyCertificate: {
		title: 'Certification by an agency that the County’s inclusion policy accepts',
		accepted: certificate
	},
	samRegistration: {
		title: 'Active registration as a small business in SAM',
		accepted: lines('The registration number', 'The day it begins and the day it expires')
	},
	stateDvbeCertificate: { title: 'State certification as a DVBE (DGS)', accepted: certificate },
	vaCertificate: {
		title: 'Certification as a service-disabled veteran-owned small business (VA)',
		accepted: certificate
	},
	inclusionPolicyDvbeCertificate: {
		title: 'DVBE certification by an agency that the County’s inclusion policy accepts',
		accepted: certificate
	},
	missionStatement: {
		title: 'Your mission statement',
		accepted: lines('As you publish it')
	},
	programsAndServices: {
		title: 'Description of your programs and services',
		accepted: lines('Including supportive services, where you give them')
	},
	impactAnswers: {
		title: 'Answers about your social impact',
		accepted: lines('The County’s online application asks the questions')
	},
	dcbaLetter: {
		title: 'DCBA’s certification letter',
		accepted: lines('A copy, attached to your request for the preference'),
		why: 'You get it once you are certified. An application in process does not count.'
	}
};
