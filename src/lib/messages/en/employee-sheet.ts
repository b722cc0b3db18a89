/** The words of the spreadsheet for items 3(a) and 3(b). What goes to the City is in English. */
import type { EmployeeListWords } from '../../employees/employee-list';
import type { Quarter } from '../../employees/quarters';
import type { Place } from '../../rules/language';

const within: Record<Place, string> = {
	county: 'the County of Los Angeles',
	city: 'the City of Los Angeles'
};
const procedure: Record<Place, string> = { county: 'Procedure #1', city: 'Procedure #2' };

const common = {
	listSheet: 'Employees',
	summarySheet: 'Summary',
	number: 'No.',
	name: 'Employee name',
	fullTime: 'Full-time',
	yes: 'Yes',
	workPlace: 'Work place',
	places: {
		cityOfLosAngeles: 'City of Los Angeles',
		elsewhereInCounty: 'Elsewhere in Los Angeles County',
		outsideCounty: 'Outside Los Angeles County'
	},
	hours: 'Regular hours in the four quarters',
	page: (quarter: Quarter) => `DE 9C page, Q${quarter.slice(5)} ${quarter.slice(0, 4)}`,
	total: 'Total',
	firm: 'Firm',
	allFullTime: 'Full-time employees in all',
	wanted: 'Needed under this item',
	margin: 'More than needed (below 0: fewer)',
	wantedShare: 'Share of regular hours needed'
};

const hoursIn: Record<Place, string> = {
	county: 'Of these, hours in the County',
	city: 'Of these, hours in the City'
};

/** The sheet is the firm's own; the City prescribes no form for it. */
const note =
	'Prepared by the firm itself. It goes with the DE 9C of each of the four quarters, with these names highlighted. Not a City form.';

export const employeeSheet = {
	list: (place: Place, item: 'a' | 'b'): EmployeeListWords => ({
		...common,
		title: `Full-time employees who work in ${within[place]}: ${procedure[place]}, item 3(${item})`,
		note,
		listed: `Listed: full-time, at work in ${within[place]}, in all four quarters`,
		hoursInside: hoursIn[place],
		share: `Share of their regular hours in ${within[place]}`
	}),
	blank: (places: readonly Place[]) => ({
		...common,
		title: `Full-time employees: ${places.map((place) => procedure[place]).join(' and ')}, items 3(a) and 3(b)`,
		note,
		listed: 'Names listed so far',
		hoursInside: '',
		share: '',
		hoursIn,
		instructions: [
			`List full-time employees who work in ${places.map((place) => within[place]).join(' or ')}. The list needs at least 50 of them, or at least half of all your full-time employees.`,
			'List only people whose names are on all 4 of the most recent quarterly DE 9C reports.',
			'Write each name in full, as it is on the DE 9C, and one person in a row.',
			'For each quarter, write the page of the DE 9C on which the name is.',
			'Highlight the same names on each DE 9C, and hand in the reports with this list.',
			'At least 60 per cent of the regular yearly hours of these people must be worked there. Write hours as numbers.',
			'Write no Social Security numbers here.'
		]
	})
};

export type EmployeeSheetWords = typeof employeeSheet;
