/** The words of the packet for a Local Transitional Employer. */
import type { LtePacketWords } from '../../papers/la-city/lte-packet/words';

export const ltePacket: LtePacketWords = {
	title: {
		forProfit: 'Transitional job program: packet for LTE, for-profit applicants',
		nonprofit: 'Transitional job program: packet for LTE, nonprofit applicants'
	},
	footer: 'Written by the applicant with BidLocal LA. Not a City form. Names no participant.',
	intro: {
		forProfit: (day) =>
			`What a for-profit applicant submits to be certified as a Local Transitional Employer (LTE), in the order of Procedure #4 of the City’s LBPP rules, effective March 27, 2024. Answers as of ${day}.`,
		nonprofit: (day) =>
			`What a nonprofit applicant submits to be certified as a Local Transitional Employer (LTE), in the order of Procedure #4 of the City’s LBPP rules, effective March 27, 2024. Answers as of ${day}.`
	},
	yours: 'for you to fill in',
	firm: {
		title: 'The applicant',
		name: 'Name',
		kind: 'For profit or nonprofit',
		address: 'Address',
		phone: 'Phone',
		email: 'E-mail',
		ramp: 'RAMP vendor number'
	},
	local: {
		title: {
			forProfit: 'Item (1): certified as a local business',
			nonprofit: 'Item A: local by the requirements of Procedure #1 or #2'
		},
		nonprofit:
			'A nonprofit shows that it is local in the same way as a business, but it is certified as an LTE only. Its answers on this are in the LBPP Application/Renewal, and its documents show them.',
		certified: (program) => `Certified already: ${program}`,
		askedTogether: (program) => `Asked for together with the LTE: ${program}`
	},
	began: {
		title: {
			forProfit: 'Item (2): year in which the program began',
			nonprofit: 'Item (1): year in which the program began'
		},
		jobs: 'Transitional jobs for program participants',
		placement: 'Recruitment, referral or placement of transitional employees',
		year: (year, day) => `${year} (since ${day})`,
		atLeastOneYear: 'The rule asks for at least one year.'
	},
	counts: {
		title: 'Item (4): number of participants in the last 12 months',
		participants: 'Participants in the 12 months before the application',
		fullTime: 'Of them full-time employees',
		employees: 'Full-time employees of the applicant, in all',
		share: 'Participants as a share of the full-time employees',
		tenFullTime: '10 or more of the participants were full-time employees',
		tenPercent: 'The participants come to at least 10 percent of the full-time employees',
		open: 'not settled yet by the answers',
		note: 'One of the two is enough. The rule does not say whether part-time participants count toward the 10 percent: here they do. Shares are cut, not rounded up.'
	},
	profile: {
		title: {
			forProfit: 'Items (3) and (2) a: profile of participants, last 12 months',
			nonprofit: 'Item (2): profile of participants, last 12 months'
		},
		ofWorkers: (workers) =>
			`The percentages are of the workforce in those 12 months: ${workers} workers, participants included.`,
		ofFullTime: (employees) =>
			`The percentages are of the full-time employees, ${employees} in all. The rule speaks of “workers” and does not say which count of them it means.`,
		ofUnknown: 'The percentages are of the workforce in those 12 months, for you to work out.',
		category: 'Category',
		count: 'Participants',
		percent: '% of workforce',
		moved: 'Moved to regular unsubsidized jobs',
		several: (people) =>
			people === '1'
				? 'One participant stands in more than one category. The rows add up to more than there are people.'
				: `${people} participants stand in more than one category. The rows add up to more than there are people.`,
		open: (people) =>
			people === '1'
				? 'One person on the roster is still open. The boxes that person could change are empty.'
				: `${people} people on the roster are still open. The boxes they could change are empty.`,
		byHand: 'an answer about a person on the roster is still missing'
	},
	components: {
		title: {
			forProfit: 'Item (2): supportive services, if any',
			nonprofit: 'Item (3): program components and supportive services'
		},
		intro: 'What helps participants toward unsubsidized, competitive employment.',
		longestStay: 'Longest time that participants stay in the program',
		training: 'Types of training offered',
		services: 'Types of supportive services offered',
		servicesIfAny: 'Supportive services that go with the transitional jobs',
		other: 'Other components of the program'
	},
	declarations: {
		title: 'Item (2) b: declarations of the transitional employees',
		intro:
			'Each transitional employee declares that they meet the definition. The signed declarations come with this packet.',
		handedIn: 'Number of signed declarations handed in'
	},
	visit: {
		title: 'Item (5): site visit of the facility',
		rules: [
			'The Bureau of Contract Administration (BCA) visits the facility. For a nonprofit the visit is mandatory.',
			'Procedure #4 does not list what the visit looks at.',
			'By Procedure #5 a visit may be in person or virtual. The City compares what was submitted, and may interview employees, owners and managers.'
		],
		facility: 'Facility to visit',
		contact: 'Whom to call to arrange the visit',
		ready: 'To have ready for it',
		readyItems: [
			'The place itself: where participants work and where training and services are given',
			'Records of the year in which the program began',
			'The records behind the profile: how many participants in each category, and who moved on to regular jobs',
			'Payroll records that show the full-time employees and the full-time participants',
			'The lease or deed of the facility',
			'Someone who runs the program and can explain it'
		]
	},
	other: {
		title: 'Other criteria',
		says: 'The City may ask for more: Procedure #4 leaves room for other criteria of the BCA.'
	},
	roster: {
		title: 'Roster behind the profile',
		keep: 'For your own file. The rules ask for the profile and not for this list. Keep it with the records that show each answer, and hand it over only if the City asks.',
		definition:
			'A Transitional Employee has a home in the City and, before the work began, met one of the first five criteria of the definition or two of the other six.',
		none: 'No roster is kept in this case. The profile above is filled in from your own records.',
		person: (number) => `Person ${number}`,
		columns: {
			person: 'Person',
			lives: 'Home in the City',
			criteria: 'Met before the work began',
			fullTime: 'Full-time',
			moved: 'Moved on',
			counts: 'Transitional Employee'
		},
		ofFive: (criteria) => `Of the five: ${criteria.join('; ')}`,
		ofSix: (criteria) => `Of the six: ${criteria.join('; ')}`,
		noCriteria: 'None of the criteria',
		notNeeded: 'Not needed',
		counts: 'Yes',
		open: 'Still open',
		outside: 'No: home outside the City',
		tooFew: 'No: too few criteria'
	},
	asks: {
		workers: {
			label: 'How many people worked for you in the last 12 months?',
			hint: 'All workers, participants included, as a whole number. The City asks for percentages of the workers. Leave it empty to use your full-time employees.'
		},
		longestStay: {
			label: 'How long may a participant stay at most?',
			hint: 'For example: 12 months.'
		},
		training: { label: 'What training do participants get?', hint: 'One kind on each line.' },
		services: {
			label: 'Which supportive services do participants get?',
			hint: 'For example help with housing, child care, transport or counseling. One kind on each line.'
		},
		other: {
			label: 'What else helps participants toward a regular job?',
			hint: 'For example job coaching or contacts with employers.'
		},
		contact: {
			label: 'Whom may the City call to arrange its visit?',
			hint: 'Name and phone number of someone on your staff, not of a participant.'
		}
	}
};
