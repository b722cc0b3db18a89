/** The figures by which the City's certifications are judged, in force from March 27, 2024. */
import { procedure } from '../sources/la-city-lbpp-2024';
import { dollars, people, perCent, years } from './figure';

const local = procedure(1);
const small = procedure(3);
const transitional = procedure(4);

export const laCity2024 = {
	/** Procedures #1 and #2, item 3(a): so many full-time employees at work within the boundary. */
	employeesThere: people(50, local('item 3(a)')),
	/** Item 3(b): or such a part of all full-time employees … */
	employeesShare: perCent(50, local('item 3(b)')),
	/** … and under both, such a part of their hours. */
	hoursShare: perCent(
		60,
		local('items 3(a) and 3(b)', 'at least 60 percent of their total annual, regular work hours')
	),
	receiptsUnder: dollars(5_000_000, small('annual gross receipts', 'less than five million dollars')),
	manufacturerUnder: people(
		25,
		small('manufacturers', 'If the firm is a manufacturer, it must have less than 25 employees')
	),
	participants: people(10, transitional('item (4)', 'either 10, or more, full time employees')),
	participantsShare: perCent(10, transitional('item (4)')),
	programYears: years(1, transitional('item (2) for for-profits, (1) for nonprofits'))
} as const;
