/** The worksheets for the County's online applications. What belongs to one program alone stands in a file of its own. */
import type { CountyWorksheetWords } from '../../papers/la-county/worksheet/words';
import { socialEnterpriseWorksheet } from './papers-se-worksheet';

export const countyWorksheet: CountyWorksheetWords = {
	footer:
		'Worksheet to copy from. Not the County’s form, not for signing, not to be sent. Made with BidLocal LA.',
	notTheForm:
		'This is a worksheet to copy from. It is not the County’s application: that is filled in online, on Webven. There is nothing to sign here.',
	asOf: (day) =>
		`Your answers as of ${day}, by the County’s guidelines of November 2016. The County decides.`,
	howTo: (section) => [
		`Register as a vendor on Webven, the County’s portal, if you have not (section ${section} a i).`,
		'Open the online application there. It may ask more than this worksheet, or ask it in another order.',
		'Copy your answers into it, and check each against the paper that proves it.',
		'Send it complete: DCBA looks at completeness and accuracy first.'
	],
	firm: {
		title: 'The vendor',
		name: 'Name of the firm',
		dba: 'Doing business as',
		kind: 'For profit or nonprofit',
		structure: 'Legal form',
		address: 'Business address',
		phone: 'Phone',
		email: 'E-mail',
		vendorNumber: 'Vendor number (Webven)'
	},
	standing: {
		title: 'Where your answers stand',
		says: {
			met: (program) => `${program}: by your answers, every criterion is met.`,
			unmet: (program) => `${program}: by your answers, not met.`,
			unknown: (program) => `${program}: still open. Answer what is marked “not answered yet” first.`
		},
		decides: 'This is your own assessment. DCBA makes the final decision on the certification.'
	},
	proofs: {
		title: 'Certificates that the application rests on',
		intro: (section) =>
			`The County wants proof of the certification or registration: its number, the day it starts and the day it expires (section ${section}).`,
		none: 'By your answers you have none of the certificates that the application can rest on. Without one there is nothing to apply with.',
		of: {
			stateSmall: 'Small business certificate of the State (DGS)',
			otherSmall: 'Small business certificate of another agency that the County accepts',
			sam: 'Registration as a small business in SAM (for federally restricted solicitations)',
			stateDvbe: 'DVBE certificate of the State',
			veteransAffairs: 'SDVOSB certificate, as the federal Department of Veterans Affairs gave it',
			otherDvbe: 'Disabled veteran business certificate of another agency that the County accepts'
		},
		agency: 'Agency',
		number: 'Number',
		start: 'Starts on',
		end: 'Expires on',
		ask: (proof, part) => `${proof}: ${part.toLocaleLowerCase('en')}`
	},
	lsbe: {
		title: 'Worksheet for the LSBE application',
		paths: {
			title: 'By which way you qualify (section 5.1)',
			intro: 'Ticked are those that your answers support. One of a and c is enough.',
			state:
				'a. The State (DGS) has certified the firm as a small business, and its principal place of business has been in Los Angeles County for at least one year',
			inclusion:
				'c. Another agency under DCBA’s inclusion policy has certified it as small, its principal place of business is in Los Angeles County, and its receipts and employees are within the State’s limits',
			federal:
				'b. Only for solicitations with the federal restriction: small by the standards of the SBA, with an active registration as a small business in SAM. Where the firm is does not matter'
		},
		place: 'Principal place of business in Los Angeles County since',
		employees: 'Employees, with affiliates',
		receipts: 'Average yearly gross receipts, last three years',
		stateConfirms: 'Within the State’s current limit, as the State confirms?',
		sizeNote:
			'The guidelines of 2016 print 100 employees and $14,000,000. The State raises the dollar figure every two years, so above it the State’s own word decides. On way c no year in the County is named; DCBA keeps the list of accepted certificates.',
		sba: 'Small by the standards of the SBA?',
		sam: 'Active registration as a small business in SAM?',
		useful: {
			title: 'And on every way: a commercially useful function (section 5.1 d)',
			says: {
				met: 'By your answers, every point of it is met. The paper “Commercially useful function” takes you through it.',
				unmet:
					'By your answers, at least one point of it is not met. Without it there is no LSBE, by whichever way.',
				unknown:
					'At least one point of it is still open. The paper “Commercially useful function” takes you through it.'
			}
		}
	},
	dvbe: {
		title: 'Worksheet for the DVBE application',
		paths: {
			title: 'By which certificate you qualify (section 5.2)',
			intro: 'Ticked are those that your answers support. One is enough.',
			state:
				'a. The State of California has certified the firm as a Disabled Veteran Business Enterprise (DVBE)',
			veteransAffairs:
				'b. The Department of Veterans Affairs has certified it as a Service Disabled Veteran Owned Small Business (SDVOSB)',
			inclusion:
				'Another agency under DCBA’s inclusion policy has certified it as a DVBE, and it meets the criteria of the State or of Veterans Affairs'
		},
		thirdPath:
			'The third way stands in the County Code (2.211.030 C.3) and not in the guidelines. Ask DCBA before you rely on it.',
		noFederalVersion:
			'The same holds in a solicitation with the federal restriction: the guidelines name no other rule for a DVBE.'
	},
	se: socialEnterpriseWorksheet,
	after: {
		title: 'What comes after',
		steps: ({ applying, renewing, revoking }, program) => [
			`Review: a DCBA counselor looks at completeness and accuracy (${applying} b).`,
			`Clarification: if something needs explaining, send the explanation or the documents that DCBA asks for (${applying} c).`,
			`Determination: if approved, you get a number and a letter by e-mail, and stand on the County’s list of certified vendors. If denied, you get an explanation, and can appeal within 10 business days (section 7). If pending, mend what DCBA names and send it again (${applying} d).`,
			program === 'se'
				? `It is valid for two years from the day of approval. DCBA e-mails a notice 30 days before it ends; to renew, go through the same steps again (${renewing}).`
				: `It is valid through the expiration date entered in the application. DCBA e-mails a notice 30 days before; to renew, go through the same steps again (${renewing}).`,
			`If a change means that you no longer qualify, tell DCBA at once (${revoking} a).`,
			'Being certified is not enough: ask for the preference with each bid, and be certified on the day you hand it in (section 8 a and b).'
		],
		contact:
			'DCBA, Small Business Services, 133 N. Sunol Dr., Los Angeles, CA 90063; (323) 881-3964. Webven: http://camisvr.co.la.ca.us/webven/',
		contactNote:
			'As printed in the County’s guidelines of November 2016. They may have changed since: check first, and go by the address in DCBA’s own letter.'
	}
};
