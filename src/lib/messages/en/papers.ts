/** The screen of papers. */
import type { PaperId } from '../../papers/paper';
import { aboutContract } from './papers-about-contract';
import { aboutCounty } from './papers-about-county';
import { aboutEvidence } from './papers-about-evidence';
import { aboutPrograms } from './papers-about-programs';
import { earlier } from './papers-earlier';

export type About = Record<PaperId, { title: string; what: string; notCalledFor: string }>;

const about: About = {
	...aboutCounty,
	...aboutContract,
	...aboutEvidence,
	...aboutPrograms,
	'city-lbpp-worksheet': {
		title: 'Worksheet for the City’s application',
		what: 'Your answers in order, to copy into the City’s LBPP Application/Renewal. You do not sign or upload this one.',
		notCalledFor: 'For the City’s certifications: choose below which to ask for.'
	},
	'county-preference-request': {
		title: 'County request for preference',
		what: 'The form that goes with a bid to the County, in the County’s own words, for your signature.',
		notCalledFor:
			'For a bid to the County without the federal restriction, or once a County certification is met.'
	},
	'county-preference-request-federal': {
		title: 'County request for preference, federal version',
		what: 'The version for bids under the federal restriction, in the County’s own words, for your signature.',
		notCalledFor:
			'For a bid to the County with the federal restriction, or once a County certification is met.'
	}
};

export const papers = {
	title: 'Your papers',
	description: 'The papers that your case calls for, filled from your answers on your own device.',
	hint: 'Filled from your answers, on this device. Nothing is sent: you download, check, sign and hand in.',
	earlier,
	none: 'No paper is called for yet. Tell us about a bid, or answer more questions.',
	other: 'Not called for now',
	about,

	overview: {
		title: 'What your case calls for',
		counts: (papers: number, ready: number) =>
			`${papers === 1 ? '1 paper' : `${papers} papers`}, ${ready} with nothing missing.`,
		groups: { city: 'For the City', county: 'For the County', client: 'For your own file' },
		toKnow: (things: number) => (things === 1 ? '1 thing to know' : `${things} things to know`)
	},
	packet: {
		/** The file's name, before the firm's. */
		fileName: 'Papers',
		title: 'All of them at once',
		hint: 'One PDF opens with a cover sheet, a table of contents and bookmarks. A ZIP holds each paper as a file of its own, with the dates for your calendar and, where your case rests on your people, the employee list to fill in.',
		pdf: 'All as one PDF',
		zip: 'All as a ZIP',
		cancel: 'Cancel',
		writing: (done: number, of: number) => `Writing: ${done} of ${of} papers…`,
		progress: 'Papers written',
		done: (papers: number, pages: number) =>
			`Downloaded: ${papers === 1 ? '1 paper' : `${papers} papers`}, ${pages === 1 ? '1 page' : `${pages} pages`}.`,
		cancelled: 'Cancelled. Nothing was downloaded.',
		problems:
			'Nothing was downloaded, because a character cannot be printed. Each paper below says which, and where.'
	},
	asks: {
		title: 'What only this paper needs',
		hint: 'No rule is judged by this. It is saved on this device as you type.',
		unwritten: (count: number) =>
			count === 1 ? '1 blank of its own is empty' : `${count} blanks of its own are empty`,
		open: (count: number) => (count === 1 ? '1 still empty' : `${count} still empty`),
		row: (number: number) => `Number ${number}`,
		add: 'Add one',
		remove: 'Take out',
		undo: 'Put it back',
		clear: 'Clear this answer'
	},
	email: {
		title: 'As the text of an e-mail',
		to: 'To:',
		check: 'Check before sending: the address in your own letter governs.',
		subject: 'Subject:',
		body: 'Text',
		copy: 'Copy the text',
		copied: 'Copied.',
		copyByHand: 'The text is selected. Copy it with your device’s own copy command.'
	},
	names: {
		title: 'Names for the declarations',
		hint: 'Names stay in memory while this case is open, and go when you close or reload this page, or open another case. They are never saved. Without a name, the line stays empty for the hand.',
		nameOf: (label: string) => `Name of ${label}`,
		needsLabel: (number: number) =>
			`Person ${number} needs a label of their own, such as P-${number}, before a name can be written.`,
		forget: 'Forget all names now'
	},
	prepare: 'Prepare it anyway',
	putAway: 'Put it away',
	employeeList: {
		title: 'Employee list for 3(a) or 3(b)',
		what: 'The spreadsheet of full-time employees with the DE 9C page of every name, from your payroll files. Names stay in memory only.',
		notCalledFor: 'For being local by your people instead of by your headquarters.',
		open: 'Make the list'
	},

	ready: 'Nothing is missing',
	lacks: (answers: number) => (answers === 1 ? '1 answer is missing' : `${answers} answers are missing`),
	lacksHow: 'You can download it anyway. What is missing stays blank.',
	before: 'Know before you download',
	missing: 'Still missing',
	fillIn: 'Fill in',
	answer: 'Answer',

	asksFor: {
		title: 'Ask the City for',
		hint: 'At first, what your answers support is ticked.',
		standing: { met: 'likely qualifies', unmet: 'does not qualify yet', unknown: 'still open' }
	},

	download: 'Download PDF',
	working: { loading: 'Getting ready to write…', writing: 'Writing the pages…' },
	done: (pages: number) => (pages === 1 ? 'Downloaded: 1 page.' : `Downloaded: ${pages} pages.`),
	continued: (fields: string) => `Too long for its box, so it goes on in an addendum: ${fields}.`,
	failed: 'The PDF could not be written. Your answers are not affected. Try again.',

	problems: {
		title: 'This paper was not written',
		why: (character: string, codePoint: string) => `“${character}” (${codePoint}) cannot be printed.`,
		inField: (field: string) => `In: ${field}`,
		mend: 'Replace it or take it out, then download again. Nothing is left out or swapped without you.',
		change: (name: string) => `Change “${name}”`
	},

	read: {
		here: 'Read it here',
		own: 'Read it here',
		inSpanish: 'Read it in Spanish',
		close: 'Close',
		spanishPdf: 'Download this reading (PDF)',
		ticked: 'ticked',
		notTicked: 'not ticked',
		blank: (why: string) => `(blank: ${why})`,
		preview: 'This is what the PDF says.'
	},

	blanks: {
		title: 'What only the papers need',
		hint: 'These decide no certification. They are saved as you type.',
		groups: {
			bid: 'The bid in view',
			firm: 'The firm',
			certificates: 'County certificates in hand',
			signatory: 'Who signs'
		}
	},
	faults: {
		ssn: 'This looks like a Social Security number. It is not kept. Write the FEIN, such as 95-1234567.',
		fein: 'A FEIN has nine digits, such as 95-1234567. Check it.',
		email: 'An e-mail address has an @ and a dot after it. Check it.',
		zip: 'A ZIP code has five digits, or nine such as 90033-1234. Check it.',
		phone: 'A phone number has ten digits. Check it.',
		date: 'Write a day, a month and a year that are in the calendar. Until then it is not kept.',
		endsBeforeStart: 'The certificate would end before it begins. Check both days.'
	},

	ownForm: {
		title: 'An agency’s own PDF',
		hint: 'You have the City’s form from RAMP, or a department’s own version of a County form? Open it here and fill it from your answers.',
		open: 'Fill an agency’s own PDF'
	},

	contacts: {
		title: 'Where to reach the agencies',
		hint: 'Check before sending: the address in your own letter governs.',
		printed: (date: string) => `As printed in the agency’s own rules of ${date}.`,
		mayHaveChanged: 'It may have changed since.'
	}
};

export type Papers = typeof papers;
