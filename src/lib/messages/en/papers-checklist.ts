/** The words of the checklist of documents for the City. */
import type { DocumentChecklistWords } from '../../papers/la-city/document-checklist';

export const checklist: DocumentChecklistWords = {
	title: 'Documents to have ready for the City',
	footer: 'For your own use. Not a form of the City. Not for upload to RAMP.',
	asOf: (day) =>
		`By your answers as of ${day} and the City’s rules effective March 27, 2024. The City may ask for more.`,
	sending: {
		title: 'When the City asks, and how to answer',
		rules: [
			'You upload only the signed Application/Renewal form to RAMP. An e-mail then asks you for documents (Procedure #5, B 1).',
			'Do not upload supporting documents to RAMP unless the City instructs you to (Procedure #5, B 1).',
			'You have 14 calendar days. They count from the day that e-mail was sent, not from the day you read it (Procedure #5, B 2).',
			'Without an answer by then, the application is denied and closed. The City may give more time, but need not (Procedure #5, B 2).',
			'Until every document is there, RAMP shows “Verification in Progress”. Pending is not certified (Procedure #5, B 3; Definitions).'
		],
		requested: 'Day the City’s e-mail was sent',
		requestedHint: 'The 14 days count from this day. Leave it empty until the e-mail comes.',
		lastDay: 'Last day to send the documents',
		whenAsked: 'to fill in when the e-mail comes',
		whenCounted: '14 calendar days after that day',
		where: (email, printed) =>
			`Where to send: as the City’s e-mail tells you. The rules name no place for it. The office’s own address in the rules of ${printed} is ${email}. Check before sending: the address in your own letter governs.`
	},
	certifications: {
		title: 'What each certification needs',
		numbers: (numbers) => `documents ${numbers.join(', ')}`
	},
	ofSpace: (space) => `For the work space “${space}”`,
	spaceName: 'Name of the work space',
	ofFirm: 'For the firm',
	note: 'Note',
	ifApplies: 'If it applies',
	serves: (certifications) => `For ${certifications}`,
	prepared: (paper) => `Among these papers: “${paper}”.`,
	noteTo: (document) => `Note to ${document}`,
	forNotes: 'room for your note',
	forTicking: 'for you to tick',
	mayChange: 'Some questions are still open. Once you answer them, this list may get longer or shorter.',
	none: 'No document is listed. Choose first which certification to ask the City for.'
};
