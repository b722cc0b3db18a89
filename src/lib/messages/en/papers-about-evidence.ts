/** About the papers that show the City what the application says: the checklist, the statements, the log, the terms. */
export const aboutEvidence = {
	'city-document-checklist': {
		title: 'Checklist of documents',
		what: 'Every document to have ready for the City, what is accepted, a box and room for a note. It stays with you.',
		notCalledFor: 'For the City’s certifications: choose which to ask for.'
	},
	'city-home-headquarters': {
		title: 'Statement of Fact: headquarters at a home',
		what: 'What the owner or a corporate officer certifies about a headquarters at a home, for your letterhead and signature.',
		notCalledFor: 'Only where the headquarters is at a home.'
	},
	'city-landlord-statement': {
		title: 'Landlord’s statement',
		what: 'Your landlord’s statement of fact for a new month-to-month agreement. Your landlord fills in the rest and signs.',
		notCalledFor: 'Only for a month-to-month agreement that is new.'
	},
	'city-payment-log': {
		title: 'Log of six months’ rent',
		what: 'Your rent payments of six months, each with the proof that goes with it.',
		notCalledFor: 'Only for a month-to-month tenancy.'
	},
	'city-subsidiary-statement': {
		title: 'Statement of Fact: subsidiary',
		what: 'How a subsidiary does all of its business apart from its parent company, and the list of documents that show it.',
		notCalledFor: 'Only for a subsidiary whose parent company has its headquarters elsewhere.'
	},
	'city-joint-venture-agreement': {
		title: 'Joint venture agreement: required terms',
		what: 'The terms that the agreement must hold, partner by partner, and the last day to submit it.',
		notCalledFor: 'Only for a joint venture that bids to the City.'
	}
};
