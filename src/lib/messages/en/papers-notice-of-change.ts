/** The notice of a change to the City. */
import type { NoticeOfChangeWords } from '../../papers/la-city/notice-of-change/words';

export const noticeOfChange: NoticeOfChangeWords = {
	byEmail: (address) => `By e-mail: ${address}`,
	title: 'Notice of a change that affects our certification',
	emailSubject: (firm, number) =>
		number === undefined
			? `Notice of change: ${firm}`
			: `Notice of change: ${firm}, RAMP vendor number ${number}`,
	greeting: 'To the Bureau of Contract Administration:',
	opening:
		'We are certified under the Local Business Preference Program. As Procedure #5 of its rules asks, we tell you in writing of a change that affects our eligibility, or may affect it.',
	certifications: 'Certifications held',
	vendorNumber: 'RAMP vendor number',
	columns: { what: 'What changed', day: 'Day of the change', before: 'Before', after: 'Now' },
	kinds: {
		workspace: 'Location of a work space',
		headquarters: 'Location of the headquarters',
		employeesInCity: 'Number of employees working in the City of Los Angeles',
		employeesInCounty: 'Number of employees working in the County of Los Angeles',
		rampAddress: 'Address in the RAMP profile',
		affiliates: 'Affiliates',
		receipts: 'Gross receipts',
		ownership: 'Ownership',
		other: 'Another eligibility criterion'
	},
	line: (what, day, before, after) => `${what} (${day})\nBefore: ${before}\nNow: ${after}`,
	request: 'Please confirm that you have this notice, and tell us which documents you need.',
	closing: 'Sincerely,',
	yours: 'for you to fill in',
	keep: {
		title: 'Before you send it',
		notice: 'Keep this page. It is not part of the notice.',
		by: (what, day, last) => `${what}, changed on ${day}: tell the City by ${last}.`,
		items: [
			'The City wants the notice within 10 calendar days of the change, in writing, by e-mail. Weekends and holidays count.',
			'Is it later already? Send it at once. Without notice, the City may remove the certification immediately.',
			'Bring your RAMP profile and your tax certificate (BTRC) up to date as well.',
			'Look at your results with the new facts: they tell whether you still qualify.',
			'The address is that of the City’s rules of March 27, 2024. The one in your own letter governs.'
		],
		counts: 'Changes that the rules name (there may be others)'
	},
	asks: {
		certifications: {
			label: 'Which City certifications do you hold?',
			hint: 'For example: LBE and LSB.'
		},
		changes: {
			label: 'What has changed?',
			hint: 'One row for each change, with the day on which it happened. The 10 calendar days begin with it.'
		},
		what: 'What changed',
		day: 'Day of the change',
		before: 'How it was before',
		after: 'How it is now'
	}
};
