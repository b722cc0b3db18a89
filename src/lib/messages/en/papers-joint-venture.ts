/** The words of the sheet of terms for a joint venture agreement. */
import type { JointVentureAgreementWords } from '../../papers/la-city/joint-venture-agreement/words';

const procedures = { county: 'Procedure #1, item 3(c)', city: 'Procedure #2, item 3(c)' };

export const jointVentureAgreement: JointVentureAgreementWords = {
	title: 'Joint venture agreement: the required terms',
	footer:
		'Terms of a joint venture agreement for the City’s Local Business Preference Program. Not a form of the City.',
	subject: (places) =>
		`City of Los Angeles, LBPP Rules effective March 27, 2024: ${places.map((place) => procedures[place]).join('; ')}.`,
	submit: (day, due) =>
		`Last day to submit the agreement: ${day}. That is 15 days before the bid is due on ${due}. The rules say “days”; these are counted as calendar days. Submit earlier where you can.`,
	submitUnknown:
		'The agreement has to be submitted at least 15 days before the bid is due. The day the bid is due is not known yet.',
	late: 'That day has passed.',
	venture: {
		name: 'Name of the joint venture',
		bid: 'Bid or contract opportunity (number, title)',
		due: 'Bid due on',
		established: 'Legally established entity?',
		useful: 'Performs a commercially useful purpose?'
	},
	commencement: {
		title: 'Commencement date',
		label: 'The joint venture commences on',
		hint: 'As the agreement says.'
	},
	scope: {
		title: 'Scope of work',
		label: 'The work, clearly defined',
		hint: 'What the joint venture will do under this contract, so that every part has an owner below.'
	},
	partners: {
		title: 'Each partner’s responsibilities, personnel and equipment',
		intro:
			'For each partner, in detail: what it is responsible for, and which people and equipment it commits.',
		partner: (number) => `Partner ${number}`,
		name: 'Name of the partner',
		certified: 'Its own certification, if any',
		responsibilities: 'Responsibilities, in detail',
		personnel: 'Personnel committed',
		equipment: 'Equipment committed',
		hint: 'The certification of a partner alone does not make the joint venture local: it has to be certified itself.'
	},
	headquarters: {
		title: 'Headquarters of the joint venture',
		address: 'Address, as documented in the agreement',
		location: 'Lies in',
		inside: {
			county: 'For an LBE, the address must be within the County of Los Angeles.',
			city: 'For a CBE, the address must be within the City of Los Angeles.'
		},
		outside:
			'By the answers in this case, no headquarters inside that boundary is known. Do not submit it as it is.'
	},
	housing: {
		title: 'Housing by a partner',
		words:
			'A certified local partner may house the joint venture at its location within that boundary. Where one does, name the partner and the location.',
		label: 'Partner who houses the joint venture, and where',
		hint: 'Leave it empty if no partner houses it.'
	},
	oneContract:
		'A certification of the joint venture can be used only by the joint venture and only for one specific contract opportunity. Its partners cannot use it for their own businesses.',
	notWhole:
		'The rules say that the agreement includes these terms but is not limited to them. The City may ask for more.',
	signing: {
		title: 'Signed for the partners',
		agrees: (partner) => `Partner ${partner} agrees to the terms above`,
		signature: 'Signature',
		date: 'Date',
		name: 'Name and title of the person who signs'
	},
	byHand: 'for the partner’s own hand',
	partnersAsk: 'Partners'
};
