/** The summary for the client's file. What it tells of the case comes in the words of the screens. */
import type { ClientSummaryWords } from '../../papers/client/summary/words';

export const clientSummary: ClientSummaryWords = {
	title: (firm) => (firm === undefined ? 'Where you stand' : `Where you stand: ${firm}`),
	firm: 'Name of the firm, or of a work space',
	notice:
		'This is your own assessment, from your answers. The agency decides. It is no certificate and no promise.',
	footer:
		'A self-assessment for your own file. The agency decides. Made with BidLocal LA, not an official service.',
	standing: {
		title: 'Each certification',
		columns: { program: 'Certification', verdict: 'Standing', why: 'Why, and what is missing' },
		missing: 'Still missing:',
		change: 'What would change it:',
		more: {
			reasons: (count) => (count === 1 ? 'And 1 more reason.' : `And ${count} more reasons.`),
			answers: (count) => (count === 1 ? 'and 1 more answer' : `and ${count} more answers`),
			ways: (count) => (count === 1 ? 'There is 1 other way.' : `There are ${count} other ways.`),
			criteria: (count) => (count === 1 ? 'And 1 more thing.' : `And ${count} more things.`)
		},
		others: (list) => `Also judged, though you did not choose them: ${list}.`
	},
	next: {
		title: 'What to do next',
		none: 'Nothing is to be done for a certification as things stand. First something above would have to change.',
		dates: 'Dates',
		day: (title, day, later) =>
			later === undefined ? `${day}: ${title}` : `${day}: ${title}. By another reading of the rule: ${later}`,
		noDates: 'No date is noted yet: no bid that is due, and no certificate that ends.',
		more: {
			steps: (count) => (count === 1 ? 'And 1 more step.' : `And ${count} more steps.`),
			dates: (count) => (count === 1 ? 'And 1 more date.' : `And ${count} more dates.`)
		}
	},
	worth: {
		title: 'What it is worth',
		city: [
			'City: the rules name a preference of 6% to 12%, and not the percent of each certification. Each solicitation sets its own (Procedure #7, item 5).'
		],
		county: [
			'County: 15% of the lowest price, at most $150,000, comes off your price when bids are compared. You are paid the price you bid. Several certifications do not add up (Section 8).',
			'Only a firm that DCBA has certified by the day it hands in the bid, and that asks for the preference in the bid, gets it (Section 8 a and b).'
		],
		invoices:
			'County departments make every effort to pay a certified local small business within 15 calendar days of an undisputed and approved invoice (Section 12.2 h).'
	},
	documents: {
		title: 'Documents to gather',
		intro: 'For the application:',
		none: 'None, as things stand.',
		withBid: 'With each bid, once certified:',
		ifApplies: 'if it applies',
		ofSpace: 'Name of the work space',
		more: (count) => (count === 1 ? 'and 1 more' : `and ${count} more`)
	},
	decides: {
		title: 'What the agency decides',
		more: (count) =>
			count === 1
				? 'And 1 more point that the agency decides.'
				: `And ${count} more points that the agency decides.`
	},
	folded:
		'Where this page says “more”, the rest stands in the app under “Where you stand”, with every criterion, and in your other papers. “Procedure” points into the City’s rules, “Section” into the County’s guidelines, and “County Code” into its ordinances.'
};
