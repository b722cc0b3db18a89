/** Words for the sheets, for the tests alone. */
import type { EmployeeListWords } from '../../src/lib/employees/employee-list';

export const plainWords: EmployeeListWords = {
	listSheet: "Firm's employees",
	summarySheet: 'Summary',
	number: 'No.',
	name: 'Employee name',
	fullTime: 'Full-time',
	yes: 'Yes',
	workPlace: 'Work place',
	places: {
		cityOfLosAngeles: 'City of Los Angeles',
		elsewhereInCounty: 'Elsewhere in Los Angeles County',
		outsideCounty: 'Outside the County'
	},
	hours: 'Regular hours in the four quarters',
	hoursInside: 'Of these, in the City',
	page: (quarter) => `DE 9C page, ${quarter}`,
	total: 'Total',
	title: 'Procedure #2, item 3(b)',
	note: 'Made by the firm',
	firm: 'Firm',
	allFullTime: 'Full-time employees',
	listed: 'Listed',
	wanted: 'Needed',
	margin: 'More than needed',
	share: 'Share of hours',
	wantedShare: 'Share needed'
};
