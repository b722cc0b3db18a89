/** An appeal to the City, and the e-mail that carries it. */
import type { CityAppealWords } from '../../papers/la-city/appeal/words';

const list = new Intl.ListFormat('en-US', { type: 'conjunction' });

export const cityAppeal: CityAppealWords = {
	assistantDirector: 'Assistant Director',
	byEmail: (address) => `E-mail: ${address}`,
	subject: (decision, programs) =>
		[
			decision === undefined ? 'Appeal' : `Appeal of the ${decision} of certification`,
			...(programs === undefined ? [] : [programs])
		].join(': '),
	list: (items) => list.format(items),
	greeting: 'Dear Assistant Director:',
	opening:
		'We appeal the decision named above, under Procedure #8 of the Rules and Procedures for the Local Business Preference Program, effective March 27, 2024. Our grounds, the facts and the documents are these.',
	about: {
		certification: 'Certification',
		decision: 'Decision',
		noticeSent: 'Notification sent on',
		decidedOn: 'Decided on',
		vendorNumber: 'RAMP vendor number'
	},
	decisions: { denial: 'Denial', removal: 'Removal' },
	grounds: {
		title: 'Grounds of the appeal',
		ground: (number) => `Ground ${number}`,
		factor: 'What the decision says',
		answer: 'Why that is not so: the facts'
	},
	documents: {
		title: 'Supporting documents',
		intro: 'These documents are enclosed and support our grounds:',
		document: 'Document',
		shows: 'What it shows'
	},
	request: {
		denial:
			'We ask you to find that these points are addressed, to reverse the denial, and to certify the firm.',
		removal:
			'We ask you to find that these points are addressed, and to reverse the removal, so that the certification stays valid without a break, as the rules provide.',
		either: 'We ask you to find that these points are addressed, and to reverse the decision.'
	},
	executive: 'Signed by an executive of the firm:',
	yours: 'for you to fill in',
	email: {
		subject: (decision, programs, firm) =>
			[
				decision === undefined ? 'Appeal' : `Appeal of the ${decision} of certification`,
				...(programs === undefined ? [] : [programs]),
				firm
			].join(', '),
		body: 'Attached is our appeal under Procedure #8 of the LBPP rules, on our letterhead and signed by an executive, with its supporting documents. Please confirm the day on which you received it.',
		attached: 'Attached:',
		letter: 'Appeal (signed letter)',
		closing: 'Sincerely,'
	},
	keep: {
		title: 'Before you send it',
		notice: 'Keep this page. It is not part of the appeal.',
		last: (day) =>
			`Last day: ${day}. That is 7 calendar days after the notification was sent or after the decision itself, whichever of the two you told us is earlier. Weekends and holidays count.`,
		lastUnknown:
			'The last day is 7 calendar days after the notification was sent to your RAMP administrator. In other sentences the rules count from the day of the denial or removal: take the earlier day. Weekends and holidays count.',
		items: [
			'Send it as an attachment to an e-mail, by mail with a postmark of the last day or before, or hand it in by that day.',
			'It must be on the firm’s letterhead. If you have letter paper of your own, print the letter on it.',
			'An executive of the firm signs it.',
			'It must state its grounds and come with documents. Without them it is not considered; a late one is not considered either.',
			'The Assistant Director looks at whether the factors named in the denial letter have been addressed. So answer each of them.',
			'The decision comes within 30 calendar days after the Assistant Director has the appeal. The City may take up to 45 days and then tells you the new day. The decision is final.',
			'If a removal is reversed, the certification counts as if it had never stopped.',
			'The addresses are those of the City’s rules of March 27, 2024. The ones in your own letter govern.'
		]
	},
	asks: {
		decision: { label: 'What did the City decide?' },
		certifications: { label: 'Which certifications is it about?' },
		program: 'Certification',
		noticeSent: {
			label: 'When was the notification sent to your RAMP administrator?',
			hint: 'The day it was sent, not the day you read it. The 7 calendar days begin with it.'
		},
		decidedOn: {
			label: 'Which day does the decision itself bear?',
			hint: 'If it is earlier, count from it to be safe.'
		},
		grounds: {
			label: 'What are your grounds?',
			hint: 'Take what the City’s letter says point by point, and answer each with facts. Without grounds an appeal is not considered.'
		},
		factor: 'What the City’s letter says',
		answer: 'Why that is not so: the facts',
		documents: {
			label: 'Which documents do you enclose?',
			hint: 'Without supporting documents an appeal is not considered.'
		}
	}
};
