/** The papers for single City certifications, on the screen. */
import type { ProgramPaperId } from '../../papers/la-city/program-words';
import type { About } from './papers';

export const aboutPrograms: Pick<About, ProgramPaperId> = {
	'city-lte-packet-for-profit': {
		title: 'LTE packet, for-profit',
		what: 'What a for-profit firm submits as a Local Transitional Employer: year of the program, profile of participants, counts. It names no one.',
		notCalledFor: 'For a for-profit firm that asks the City for LTE.'
	},
	'city-lte-packet-nonprofit': {
		title: 'LTE packet, nonprofit',
		what: 'What a nonprofit submits as a Local Transitional Employer: year and parts of the program, profile of participants, who moved on. It names no one.',
		notCalledFor: 'For a nonprofit that asks the City for LTE.'
	},
	'city-lte-declarations': {
		title: 'Declarations of transitional employees',
		what: 'One page for each person to sign, in English and Spanish side by side. It holds only what that person declares.',
		notCalledFor: 'For a for-profit firm that asks the City for LTE.'
	},
	'city-lsb-sheet': {
		title: 'LSB sheet: receipts, affiliates, headcount',
		what: 'Who counts as your affiliate, what the receipts of all come to, and a manufacturer’s headcount. For your own file.',
		notCalledFor: 'For a firm that asks the City for LSB.'
	},
	'city-sb-micro-affidavit': {
		title: 'Annual SB Micro affidavit',
		what: 'The yearly statement of a firm that the City recognizes as an LSB because the State certified it as SB Micro.',
		notCalledFor:
			'Only if the City recognizes you as an LSB through State SB Micro. Then it is due every year.'
	},
	'city-notice-of-change': {
		title: 'Notice of change to the City',
		what: 'Tells the City in writing of a change that affects a certification, as a letter and as an e-mail. Due within 10 calendar days.',
		notCalledFor:
			'When a certified firm changes: a move, other owners, fewer employees here, new affiliates, higher receipts.'
	},
	'city-appeal': {
		title: 'Appeal to the City',
		what: 'A letter to the Assistant Director against a denial or removal, with grounds and documents. Due within 7 calendar days.',
		notCalledFor: 'When the City has denied or removed a certification.'
	},
	'city-renewal': {
		title: 'Renewal with the City',
		what: 'What changed since an earlier case, where each certification stood and stands, and by when to renew. For your own file.',
		notCalledFor: 'When a City certification nears its end after five years.'
	}
};
