/** The words of the worksheet for the City's application. */
import type { WorksheetWords } from '../../papers/la-city/lbpp-worksheet/words';
import { worksheetDeclaration } from './papers-declaration';

export const worksheet: WorksheetWords = {
	title: 'Worksheet for the LBPP Application/Renewal',
	notTheForm:
		'This is a worksheet to copy from. It is not the City’s form. Do not sign it and do not upload it: a form that the City finds insufficient is rejected on RAMP, and its filing date is lost.',
	footer:
		'Worksheet to copy from. Not the City’s form, not for upload to RAMP, not for signing. Made with BidLocal LA.',
	asOf: (day) => `Your answers as of ${day}, by the City’s rules effective March 27, 2024. The City decides.`,
	howTo: [
		'Get the current LBPP Application/Renewal form from RAMP. It may ask more than this worksheet, or ask it in another order.',
		'Copy your answers into it, section by section. Check each against the paper that proves it.',
		'Read what you will declare under penalty of perjury (below) before anyone signs.',
		'Upload the completed and signed form to RAMP before the bid deadline.'
	],
	columns: { asked: 'What to fill in', answer: 'Your answer' },
	stillOpen: '(not answered yet)',
	yours: 'for you to fill in',
	certifications: {
		title: 'Certifications asked for',
		intro: 'Ticked here are those that this packet was prepared for.',
		newOrRenewal: { new: 'New application', renewal: 'Renewal of a certification in hand' },
		standing: {
			met: (program) => `${program}: by your answers, every criterion is met.`,
			unmet: (program) => `${program}: by your answers, not met. Do not declare that it is.`,
			unknown: (program) =>
				`${program}: still open. Answer what is marked “not answered yet” before you declare it.`
		},
		due: 'The bid you have in view is due on',
		nonprofit:
			'A nonprofit can be certified as an LTE only. It shows that it is local in the same way as a business.'
	},
	firm: {
		title: 'The firm',
		name: 'Name, as on the RAMP profile and the Business Tax Registration Certificate (BTRC)',
		dba: 'Doing business as',
		kind: 'For profit or nonprofit',
		structure: 'Legal form',
		fein: 'Federal Employer Identification Number (FEIN)',
		address: 'Business address',
		phone: 'Phone',
		email: 'E-mail',
		rampVendorNumber: 'RAMP vendor number',
		nameMatches: 'Does the name match RAMP and the BTRC?',
		subsidiary: 'Subsidiary wholly owned by a parent company?',
		subsidiaryNote:
			'A subsidiary applies separately from its parent, with a FEIN or TIN of its own. Certificates do not pass between the two.'
	},
	spaces: {
		title: 'Work spaces',
		intro:
			'Every office or work space. The City wants evidence of the lease or deed of each location it relies on.',
		unknown: 'Not answered yet: list the work spaces first.',
		none: 'No work space is listed.',
		space: (number, label) =>
			label === undefined ? `Work space ${number}` : `Work space ${number}: ${label}`,
		address: 'Address',
		location: 'Lies in',
		headquarters: 'Headquarters?',
		kind: 'Kind of space',
		exclusive: 'Reserved for the firm at all times?',
		tenancy: 'Held by',
		origin: 'How it came to be month to month',
		sixMonths: 'Proof of six months’ payments?',
		lastPayment: 'Proof of the last payment on the original long lease?',
		landlordLetter: 'Landlord’s letter, for the five years of the certification?',
		rent: 'Rent at fair market value? (The City compares.)',
		ownersOffice: 'Other permanent office of an owner or officer',
		homeNote:
			'A home headquarters needs a Statement of Fact on letterhead, signed by the owner or a corporate officer: headquartered at this address, no other office outside the boundary, management works here, and for how many hours.'
	},
	basis: {
		title: 'How the firm is local',
		intro: 'One of (a), (b) or (c) is enough. Ticked are those that your answers support.',
		jointVenture: 'A joint venture shows this by its headquarters (c) alone.',
		place: {
			county: 'In the County of Los Angeles (Procedure #1, item 3)',
			city: 'In the City of Los Angeles (Procedure #2, item 3)'
		},
		fifty: {
			county:
				'(a) At least 50 full-time employees work in the County, with at least 60 percent of their regular yearly hours there',
			city: '(a) At least 50 full-time employees work in the City, with at least 60 percent of their regular yearly hours there'
		},
		half: {
			county:
				'(b) At least half of the full-time employees work in the County, with at least 60 percent of their regular yearly hours there',
			city: '(b) At least half of the full-time employees work in the City, with at least 60 percent of their regular yearly hours there'
		},
		headquarters: {
			county: '(c) Headquartered in the County',
			city: '(c) Headquartered in the City'
		},
		fullTime: 'Full-time employees, in all',
		fullTimeIn: {
			county: 'Of them at work in the County, in all four latest DE 9C quarters',
			city: 'Of them at work in the City, in all four latest DE 9C quarters'
		},
		hoursShare: {
			county: 'Share of their regular yearly hours worked in the County',
			city: 'Share of their regular yearly hours worked in the City'
		},
		subsidiaries: 'Do the counts include people of wholly owned subsidiaries?',
		oneIsEnough: 'One is enough: choose the one you can prove best.',
		notShown: 'None of them is shown by your answers yet.'
	},
	compliance: {
		title: 'Licenses and taxes',
		btrc: 'City Business Tax Registration Certificate (BTRC)',
		btrcNumber: 'BTRC account number',
		btrcAddress: 'The address on the BTRC lies in',
		taxes: 'Any State, County or City tax overdue?',
		licenses: 'Every required license in force?',
		secretaryOfState: 'Status with the California Secretary of State'
	},
	small: {
		title: 'Local Small Business (LSB)',
		affiliates: 'Sizes count the firm together with all its affiliates.',
		independent: 'Independently owned and operated?',
		dominant: 'Dominant in its field? (The City judges this.)',
		fiscalYear: 'Has the firm completed a fiscal year?',
		receipts: 'Annual gross receipts, last fiscal year',
		manufacturer: 'Manufacturer?',
		employees: 'Employees, with affiliates'
	},
	transitional: {
		title: 'Local Transitional Employer (LTE)',
		jobsSince: 'Transitional jobs provided since',
		placementSince: 'Recruits, refers or places transitional employees since',
		participants: 'Participants in the last 12 months',
		fullTimeParticipants: 'Of them full-time employees',
		profile: 'Profile of participants, last 12 months',
		profileNote: 'One person can stand in several rows. Names do not belong on this worksheet.',
		category: 'Category',
		count: 'Participants',
		percent: '% of workers in this category',
		moved: 'Moved to unsubsidized jobs',
		row: {
			veteran: 'Veteran',
			justiceInvolved: 'Involved with the criminal justice system',
			addiction: 'Addiction',
			atRiskYouth: 'At-risk youth',
			chronicallyHomeless: 'Chronically homeless',
			lowIncome: 'Household income under 50% of the County’s median',
			publicAssistance: 'Receives public assistance',
			noDiploma: 'No GED or high school diploma',
			custodialSingleParent: 'Custodial single parent',
			chronicallyUnemployed: 'Chronically unemployed',
			emancipatedFosterYouth: 'Emancipated from foster care'
		},
		declarations:
			'A for-profit firm also submits a declaration from each transitional employee that they meet the criteria.',
		components: 'Program components and supportive services',
		componentsHint:
			'What helps people move toward unsubsidized, competitive work: how long they may stay, what training and which supportive services they get.',
		siteVisit: 'For a nonprofit, the City visits the facility. The visit is mandatory.'
	},
	jointVenture: {
		title: 'Joint venture',
		established: 'Legally established entity?',
		useful: 'Performs a commercially useful purpose?',
		agreement:
			'The joint venture agreement reaches the City at least 15 days before the bid is due. It includes, but is not limited to:',
		terms: [
			'the commencement date',
			'the scope of work, clearly defined, and each partner’s responsibilities in detail',
			'the personnel and equipment that each partner commits',
			'the headquarters address of the joint venture, inside the boundary',
			'the partner who houses it, if a certified partner does'
		],
		oneContract:
			'The certificate of a joint venture serves one contract opportunity, and not the partners’ own bids.'
	},
	declaration: worksheetDeclaration,
	documents: {
		title: 'Documents to have ready',
		intro: 'Do not upload supporting documents to RAMP unless the City asks you to.',
		ifApplies: 'if it applies',
		ofSpace: 'Name of the work space',
		ask: 'The City asks for documents by e-mail. You then have 14 calendar days from the day that e-mail was sent; without an answer the application is closed.'
	},
	afterwards: {
		title: 'After the upload',
		steps: [
			'RAMP shows “Verification in Progress”. Pending is not certified.',
			'Answer the City’s e-mail within 14 calendar days.',
			'Only the awarding department can ask the City to hurry, after the bid deadline. A firm cannot.',
			'RAMP shows “Verified” or “Rejected”. An appeal must be sent within 7 calendar days of the notice.',
			'Once certified, report by e-mail within 10 calendar days any change that bears on the certification.',
			'A certified firm’s name, status and contact details are published on rampla.org. Think of that if you work from home.'
		],
		contact:
			'Bureau of Contract Administration, Office of Contract Compliance, 1149 S. Broadway Street, 3rd Floor, Los Angeles, CA 90015; (213) 847-1922; bca.certifications@lacity.org',
		contactNote:
			'As printed in the City’s rules of March 27, 2024. Check before sending: the address in your own letter governs.'
	}
};
