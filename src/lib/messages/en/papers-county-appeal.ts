/** An appeal to the County, as a letter and as an e-mail. */
import type { CountyAppealWords } from '../../papers/la-county/appeal/words';

const documentLabel = 'Document';
const showsLabel = 'What it shows';

export const countyAppeal: CountyAppealWords = {
	title: 'Appeal to the County',
	addressee: ['Director', 'Department of Consumer and Business Affairs (DCBA)', 'County of Los Angeles'],
	byEmail: (address) => `By e-mail: ${address}`,
	subject: (certification) =>
		certification === undefined
			? 'Appeal of a denied certification'
			: `Appeal of the denied certification as a ${certification}`,
	emailSubject: (certification, firm, vendorNumber) =>
		`Appeal of a denied certification: ${certification}, ${firm}, vendor number ${vendorNumber}`,
	contents: {
		vendorName: 'Vendor name',
		vendorNumber: 'Vendor number',
		certification: 'Certification being appealed',
		deniedOn: 'Date the certification was denied',
		appealedOn: 'Date of appeal'
	},
	greeting: 'Dear Director:',
	opening:
		'We appeal the denial of the certification named above, under section 7 of the Implementation Guidelines for the LSBE, DVBE and SE preference programs.',
	reasons: 'Reasons for the appeal',
	errors: 'Why we believe that DCBA erred in its decision',
	evidence: {
		title: 'Evidence',
		intro: 'These documents support our reasons and are attached:',
		document: documentLabel,
		shows: showsLabel
	},
	request: 'Please review the determination and this evidence, and send us your final determination.',
	closing: 'Sincerely,',
	asks: {
		certification: 'Which certification was denied?',
		deniedOn: {
			label: 'On which day was it denied?',
			hint: 'The day in DCBA’s decision, not the day you read it. The 10 business days begin with it.'
		},
		appealedOn: {
			label: 'On which day do you send the appeal?',
			hint: 'The appeal must carry its date. Leave this empty to write it in by hand.'
		},
		reasons: {
			label: 'What are your reasons?',
			hint: 'Take the decision’s own reasons one by one, and answer each with facts.'
		},
		errors: {
			label: 'Where did DCBA go wrong?',
			hint: 'For example: a document was overlooked, a date was misread, a rule was applied that does not fit.'
		},
		evidence: {
			label: 'What do you attach?',
			hint: 'The guidelines want specific evidence for the reasons.'
		}
	}
};
