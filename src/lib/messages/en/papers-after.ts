/** The papers for after a contract is won: the notice of openings, and the list for a job posting. */
import type { JobPostingWords } from '../../papers/client/job-posting-checklist';
import type { FirstSourceWords } from '../../papers/la-city/first-source/words';

export const firstSource: FirstSourceWords = {
	title: 'Notice of upcoming job openings (First Source Hiring)',
	addressee: ['Economic and Workforce Development Department (EWDD)', 'City of Los Angeles'],
	noAddress: 'Address or e-mail: ask the department that awards the contract',
	subject: (contract) =>
		contract === undefined
			? 'First Source Hiring: notice of job openings'
			: `First Source Hiring: notice of job openings, ${contract}`,
	greeting: 'To the First Source Hiring staff:',
	opening: (firm, amount) =>
		`${firm ?? 'Our firm'} expects to sign a contract with the City of Los Angeles${amount === undefined ? '' : ` for ${amount}`}. We give notice of the jobs that we expect to open for it, before the contract is signed.`,
	contract: {
		department: 'Awarding department',
		name: 'Contract name and number',
		amount: 'Contract amount',
		signOn: 'Day of signing, as expected'
	},
	openings: 'The openings',
	opening1: (number) => `Opening ${number}`,
	columns: {
		job: 'Job title',
		count: 'How many',
		pay: 'Pay',
		hours: 'Hours a week',
		place: 'Place of work',
		starts: 'Work starts',
		skills: 'Duties, and what a person must be able to do',
		apply: 'How to apply, and until when'
	},
	request: 'Please send qualified candidates through the City’s WorkSource Centers.',
	contact:
		'Questions go to the name, phone and e-mail on this letter. Please confirm that you have received it.',
	closing: 'Sincerely,',
	asks: {
		department: { label: 'Which department awards the contract?', hint: 'For example: Public Works.' },
		contractName: { label: 'Contract name and number', hint: 'As the solicitation gives it.' },
		openings: {
			label: 'The jobs you expect to open',
			hint: 'One entry a job. Say nothing about criminal records here: nobody may ask before an offer.'
		}
	},
	footer:
		'Prepared with BidLocal LA, which is not an agency. The City may have a form of its own for this notice: ask the awarding department.'
};

export const jobPosting: JobPostingWords = {
	title: 'Checklist for a job posting under a City contract',
	intro:
		'For your own file. City contractors and subcontractors may not ask about a criminal record until they have made a conditional offer (Fair Chance Initiative for Hiring), and tell EWDD about openings for contracts above $25,000 (First Source Hiring). Both as told in Executive Directive 20 of April 30, 2026.',
	parts: {
		before: {
			title: 'Before you post',
			items: [
				'The contract is above $25,000 and you expect to hire: the notice of openings went to EWDD before the signing, and you have proof of the day.',
				'The openings in the notice and in the posting are the same.',
				'Your subcontractors know that the same rules bind them.'
			]
		},
		posting: {
			title: 'In the posting and the application form',
			items: [
				'No question about arrests or convictions, and no box to tick.',
				'No words such as “clean record only” or “no felons”.',
				'No request for a date of release, probation or parole.',
				'No consent to a background check as part of applying.',
				'Pay, hours, place, duties and how to apply are there.'
			]
		},
		interviews: {
			title: 'Until there is an offer',
			items: [
				'Nobody asks about a record, and nobody looks one up, on the internet either.',
				'Everyone who interviews has been told so.',
				'If a person speaks of it unasked, nobody asks further and nothing is written down.'
			]
		},
		offer: {
			title: 'The offer',
			items: [
				'The conditional offer is made in writing and dated before any check begins.',
				'You have asked the awarding department what the ordinance wants of you after the offer.'
			]
		},
		after: {
			title: 'What to keep',
			items: [
				'The notice of openings and its proof of sending.',
				'The posting, the form, and the date of each offer.',
				'Whom WorkSource Centers sent, and whom you hired: the department reports on it each quarter.'
			]
		}
	},
	toTick: 'yours to fill in',
	job: 'Job and contract',
	notes: 'Notes',
	silent:
		'The ordinances themselves are not among the sources of this app. They may excuse some jobs or contracts and may ask for more. The awarding department and BCA can say.',
	footer: 'For your own file. Made on your device with BidLocal LA, which is not an agency.'
};
