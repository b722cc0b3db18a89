/** The figures by which the County's certifications are judged, as of its guidelines of November 2016. */
import { countyCode, guidelines } from '../sources/la-county-preference-2016';
import { dollars, people, perCent, years } from './figure';

export const laCounty2016 = {
	stateEmployees: people(100, guidelines('2.1', 'has 100 or fewer employees')),
	/** Reading 9: the State raises it every two years, so that above it the State's own word decides. */
	stateReceipts: dollars(
		14_000_000,
		guidelines('2.1', 'average annual gross receipts of $14 million or less over the last three years')
	),
	principalPlaceYears: years(1, guidelines('5.1 a')),
	serviceYears: years(1, countyCode('2.205.050 B', 'must be in operation for at least one (1) year')),
	transitionalShare: perCent(51, guidelines('5.3 a i', 'employing at least 51% of a Transitional Workforce'))
} as const;
