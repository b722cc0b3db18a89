/** Prints dates and a calendar as this process, in its own time zone, counts them: run by `time-zones.test.ts`. */
import { calendarFile } from '../../src/lib/deadlines/calendar-file';
import { entriesOf, inputOf, oneOfEach } from './example';

/** Changes of the clock in Los Angeles, leap days and turns of the year. */
const days = [
	'2026-03-07',
	'2026-03-08',
	'2026-10-31',
	'2026-11-01',
	'2027-12-31',
	'2028-02-29',
	'2100-02-28'
];

for (const day of days) {
	const entries = entriesOf(oneOfEach(day), day);
	console.log(
		entries.map(({ key, date, later, daysLeft }) => [key, date, later, daysLeft].join(' ')).join('\n')
	);
	console.log(calendarFile(inputOf({ entries, today: day }, 'es')));
}
