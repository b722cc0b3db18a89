/** The papers of the firm: its licenses and taxes, and its tie to the County or the City. */
import { lines, type DocumentWordsFor } from '../document-words';

export const firm: DocumentWordsFor<'firm'> = {
	btrc: {
		title: 'City Business Tax Registration Certificate (BTRC)',
		accepted: (where: string) => [
			'A copy, with your tax account clear: nothing overdue and no penalties',
			`If you apply by your employees, it must show your address in ${where}`
		]
	},
	btrcExemption: {
		title: 'Proof that you are exempt from the BTRC',
		accepted: lines('From the City’s Office of Finance')
	},
	btrcOrExemption: {
		title: 'City Business Tax Registration Certificate (BTRC)',
		accepted: lines('A copy, with your tax account clear', 'Or proof that you are exempt')
	},
	countyLicense: {
		title: 'Los Angeles County business license',
		accepted: lines('A copy, if your kind of business needs one')
	},
	requiredLicenses: {
		title: 'Any other license that your work requires',
		accepted: lines('A copy of each, not expired')
	},
	secretaryOfState: {
		title: 'California Secretary of State papers',
		accepted: lines('Articles of Incorporation or Organization', 'Statement of Information'),
		why: 'Your status must be active. The papers may show a headquarters elsewhere.'
	},
	fictitiousName: {
		title: 'Fictitious Business Name registration',
		accepted: lines('For a sole proprietorship')
	},
	headquartersProof: {
		title: 'Proof of your headquarters’ address',
		accepted: lines(
			'The lease or rental agreement, or the most recent property tax statement',
			'The City BTRC',
			'Your federal income tax return, where you file one',
			'Articles of Incorporation or Organization, where you have them'
		),
		why: 'Required of every firm that qualifies by its headquarters.'
	},
	homeStatement: {
		title: 'Statement of fact about your headquarters at home',
		person: 'The owner or a corporate officer signs',
		accepted: (where: string) => [
			'On the firm’s letterhead, signed by the owner or a corporate officer. It certifies:',
			'that the firm is headquartered at the address on the application',
			`that it has no other office or work space outside ${where}`,
			'that its management or officers physically work there and manage the firm from there',
			'how many hours they work there'
		],
		why: 'Because your headquarters is at a home.'
	},
	subsidiaryArticles: {
		title: 'Legal papers of the subsidiary',
		accepted: lines(
			'Articles of Incorporation filed with the Secretary of State',
			'Fictitious Business Name statement',
			'Any other legal paper that shows where its headquarters is'
		),
		why: 'Only if your parent company has its headquarters elsewhere.'
	},
	subsidiaryStatement: {
		title: 'Statement of fact of the subsidiary',
		accepted: (where: string) => [
			`How it conducts and manages all of its business from ${where}, apart from its parent company`
		],
		why: 'Only if your parent company has its headquarters elsewhere.'
	},
	subsidiaryRecords: {
		title: 'Records of the subsidiary and its parent',
		person: 'The subsidiary, and its parent',
		accepted: lines(
			'Bylaws',
			'Organization chart',
			'Meeting minutes',
			'Operating agreement',
			'Separate tax returns of both'
		),
		why: 'Only if your parent company has its headquarters elsewhere.'
	},
	jointVentureAgreement: {
		title: 'Joint venture agreement',
		person: 'Each partner',
		accepted: (where: string) => [
			'The day it begins',
			'A clear scope of work, and what each partner is responsible for',
			'The people and equipment that each partner commits',
			`The joint venture’s headquarters address, in ${where}`,
			'If a certified local partner houses it: at which location'
		],
		why: 'Due at least 15 days before the bid is due.'
	},
	employeeList: {
		title: 'Spreadsheet of full-time employees',
		accepted: (where: string) => [
			`Fifty of them, or half of all, who work in ${where}`,
			'For each, the page of the DE 9C on which the name stands',
			'Only people who appear in all four of the most recent quarters'
		]
	},
	de9c: {
		title: 'DE 9C reports of the four most recent quarters',
		accepted: lines(
			'The State’s Quarterly Contribution Return and Report of Wages',
			'With the names on your list highlighted',
			'For the twelve months before you sign'
		)
	},
	parentSubsidiaryProof: {
		title: 'Proof of parent and subsidiaries',
		person: 'The parent, and each subsidiary',
		accepted: lines('Papers showing that the subsidiaries are wholly yours', 'Each one’s own FEIN or TIN'),
		why: 'Because you count the employees of your subsidiaries.'
	}
};
