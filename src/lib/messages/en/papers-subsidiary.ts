/** The words of a subsidiary's statement of fact. */
import type { SubsidiaryStatementWords } from '../../papers/la-city/subsidiary-statement';
import type { Place } from '../../rules/language';

const procedures = { county: 'Procedure #1, item 3(c)', city: 'Procedure #2, item 3(c)' };
const boundaries = { county: 'the County of Los Angeles', city: 'the City of Los Angeles' };
const listed = (names: Record<Place, string>, places: readonly Place[], between: string) =>
	places.map((place) => names[place]).join(between);

export const subsidiaryStatement: SubsidiaryStatementWords = {
	title: 'Statement of Fact of a subsidiary',
	footer:
		'Statement of Fact of the firm for the City’s Local Business Preference Program. Not a form of the City.',
	subject: (places) =>
		`For a subsidiary whose parent company is headquartered elsewhere. City of Los Angeles, LBPP Rules effective March 27, 2024: ${listed(procedures, places, '; ')}.`,
	subsidiary: {
		name: 'Subsidiary',
		fein: 'Its own FEIN',
		address: 'Headquarters of the subsidiary',
		location: 'Lies in'
	},
	parent: {
		name: 'Parent company',
		address: 'Headquarters of the parent company',
		location: 'Where the parent company’s headquarters lies'
	},
	intro: (places) =>
		`The subsidiary conducts and manages all of its business operation from its location in ${listed(boundaries, places, ' and ')}, separate from its parent company. In detail:`,
	detail: {
		manages: {
			label: 'Who manages the subsidiary, and how they do so from this location',
			hint: 'Names and titles of those who decide, and where they work.'
		},
		conducts: {
			label: 'How all of its business is conducted from this location',
			hint: 'What is done there: sales, service, purchasing, scheduling, billing, hiring.'
		},
		records: {
			label: 'Where its records are kept',
			hint: 'Books of record, financial papers, human resources and tax documents. The City’s definition of a headquarters names these.'
		},
		separate: {
			label: 'How this is separate from the parent company',
			hint: 'For example people, decisions, bank accounts, tax returns and premises of its own.'
		}
	},
	enclosed: {
		title: 'Submitted with this statement',
		intro: 'The rules ask a subsidiary for these documents as well:',
		items: [
			'Articles of Incorporation filed with the Secretary of State',
			'Fictitious Business Name statement',
			'Any other legal documents that substantiate the location of its headquarters',
			'Bylaws (copies)',
			'Company organization chart (copy)',
			'Meeting minutes (copies)',
			'Operating agreement (copy)',
			'Separate tax returns of the subsidiary (copies)',
			'Separate tax returns of the parent company (copies)'
		],
		fein: 'A subsidiary has a FEIN or TIN of its own and applies separately from its parent company. Certifications do not pass between the two.'
	},
	forTicking: 'tick what is submitted',
	doubt: {
		parentInside:
			'Do not send this yet. By the answers in this case, the parent company is headquartered inside the boundary, where the rules ask for no such statement.',
		headquartersOutside:
			'Do not sign or send this yet. By the answers in this case, no headquarters of the subsidiary inside the boundary is known.'
	}
};
