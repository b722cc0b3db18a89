/** The screen of the employee list, first part: files, columns, and rows that cannot be read. */
import type { FileFault } from '../../employees/file-kinds';
import type { Field } from '../../employees/headings';
import type { WantedInCell } from '../../employees/people';
import type { Quarter } from '../../employees/quarters';
import type { Location } from '../../rules/choices';

const months: Record<string, string> = {
	'1': 'January to March',
	'2': 'April to June',
	'3': 'July to September',
	'4': 'October to December'
};

const people = (count: number, shown: string) => (count === 1 ? '1 person' : `${shown} people`);
const rows = (count: number, shown: string) => (count === 1 ? '1 row' : `${shown} rows`);

/** `number` is the limit or the row that the fault names, written as the language does; a size is in megabytes. */
const faults: Record<FileFault['why'], (number: string) => string> = {
	empty: () => 'There is nothing in this file. Check that it is the right one.',
	tooLarge: (limit) =>
		`This file is too large (more than ${limit} MB). Save only the sheet with the list, as CSV.`,
	tooManyRows: (limit) => `This table has more than ${limit} rows. Split it into smaller files.`,
	tooManyColumns: (limit) => `This table has more than ${limit} columns. Delete those you do not need.`,
	oldExcel: () => 'This is an old Excel file (.xls). Open it in Excel and save it as .xlsx or CSV.',
	passwordProtected: () => 'This file has a password. Save a copy without one, and open the copy.',
	pdf: () => 'This is a PDF. Ask your payroll program for the same report as CSV or Excel.',
	picture: () => 'This is a picture. Ask your payroll program for the report as CSV or Excel.',
	webPage: () =>
		'This is a web page, whatever its name ends in. Open it in your spreadsheet program and save it as .xlsx or CSV.',
	otherSpreadsheet: () =>
		'This is a spreadsheet of another program. Open it there and save it as .xlsx or CSV.',
	archive: () => 'This is a folder of files or a letter, not a table. Open it and choose the table inside.',
	notText: () => 'This is not a table. Choose a CSV or an Excel file (.xlsx).',
	damaged: () => 'This file is damaged and cannot be read. Save it anew in the program it comes from.',
	quotationMarks: (row) =>
		`In row ${row} a quotation mark is never closed, so rows would run together. Mend it in the file, and open it again.`,
	noSuchSheet: () => 'This sheet is not in the file. Choose another one.'
};

const fields: Record<Field, string> = {
	name: 'Name',
	lastName: 'Last name',
	firstName: 'First name',
	middleName: 'Middle name',
	suffix: 'Suffix (Jr., Sr., III)',
	quarter: 'Quarter',
	year: 'Year',
	page: 'DE 9C page',
	fullTime: 'Full-time',
	place: 'Work place',
	hours: 'Regular hours',
	hoursInCounty: 'Hours in the County',
	hoursInCity: 'Hours in the City'
};

const wanted: Record<WantedInCell, string> = {
	name: 'a name, with letters',
	quarter: 'a quarter and its year, such as Q3 2026',
	page: 'a page number, such as 3, or several: 3, 7',
	fullTime: 'yes or no, or full-time or part-time',
	place: 'City, County or outside',
	hours: 'a number of hours, such as 520 or 519.5',
	possibleHours: 'no more hours than there are in that time',
	hoursWithinTotal: 'no more than the person’s hours in all',
	cityWithinCounty: 'no more hours in the City than in the County around it'
};

const places: Record<Location, string> = {
	cityOfLosAngeles: 'In the City of Los Angeles',
	elsewhereInCounty: 'In the County, outside the City',
	outsideCounty: 'Outside the County'
};

export const employeeFiles = {
	people,
	rows,
	fields,
	places,
	quarter: (quarter: Quarter) => `Q${quarter.slice(5)} ${quarter.slice(0, 4)}`,
	quarterMonths: (quarter: Quarter) => `${months[quarter.slice(5)]} ${quarter.slice(0, 4)}`,

	board: {
		title: 'The four quarters',
		hint: 'Everyone on your list must be in all four. These are the four that ended before today:',
		note: 'If your report for the last of them is not filed yet, ask the City whether it takes the four before. The rules do not say.',
		none: 'No list yet',
		problems: (count: number, shown: string) => `${rows(count, shown)} to look at`,
		leftOut: (count: number, shown: string) => `${rows(count, shown)} left out by you`,
		unused: (quarters: string) => `Read, but not among the four: ${quarters}.`,
		remove: (quarter: string) => `Remove the list of ${quarter}`,
		removed: (quarter: string) => `The list of ${quarter} is removed.`
	},

	open: {
		title: 'Open your lists',
		hint: 'Payroll or DE 9C lists as CSV or Excel (.xlsx) files. One file for each quarter, or one with all four.',
		drop: 'Drop files here, or',
		button: 'Choose files',
		reading: (file: string) => `Reading ${file}…`,
		matching: 'Matching the names…',
		share: (percent: string) => `${percent} done`,
		stop: 'Stop',
		stopped: 'Stopped. Nothing was read.',
		refused: (file: string) => `${file} was not read`,
		failed: 'The reading failed. Try again, or save the file as CSV.',
		close: 'Close this notice'
	},

	setup: {
		title: (file: string) => `What is in ${file}?`,
		hint: 'Check the columns. Nothing is read before you say so.',
		remembered: 'The columns are set as you left them for a file with the same headings.',
		numbers: (columns: string) =>
			`Social Security numbers found in column ${columns}. They are thrown away already: we keep none, show none and write none.`,
		sheet: 'Sheet',
		preview: 'What is in the file',
		columnHeading: 'Column',
		values: 'The first rows say',
		thrownAway: 'Social Security numbers: thrown away',
		column: (letter: string, heading: string) =>
			heading === '' ? `Column ${letter}` : `${letter}: ${heading}`,
		row: 'Row',
		none: 'Not in this file',
		headingRow: 'Row with the headings',
		noHeadings: 'The file has no headings',
		name: 'Full name, or last name',
		choose: 'Choose a column',
		firstName: 'First name, if it has a column of its own',
		nameOrder: 'In names without a comma, first comes',
		orders: { firstLast: 'the first name', lastFirst: 'the last name' },
		quarter: 'Which quarter is this?',
		quarterHint: 'A column can tell it, or the whole file is for one quarter.',
		chooseQuarter: 'Choose the quarter',
		inColumn: (column: string) => `It is in ${column}`,
		year: 'Year, if it has a column of its own',
		page: 'Page of the DE 9C',
		pageHint: 'The page on which the name is. The City asks for it.',
		fullTime: 'Full-time or not',
		everyone: 'Everyone in this file is full-time',
		fromHours: 'By the number of hours',
		hoursFrom: 'Full-time from this many hours on',
		hoursFromHint: 'In each row. The City’s rules do not define full-time, so use your firm’s own number.',
		hoursFromFault: 'Type a number of hours, such as 390.',
		place: 'Work place',
		placeHint: 'Where the person works, not where the person lives.',
		hours: 'Regular hours',
		hoursAre: 'The hours in one row are for',
		spans: { perQuarter: 'one quarter', perYear: 'the whole year' },
		hoursInCounty: 'Of these, hours in the County',
		hoursInCity: 'Of these, hours in the City',
		follow: 'Everyone works all their hours at the place in the list',
		more: 'Headings, parts of names, hours',
		places: {
			title: 'Where are these work places?',
			hint: 'The file names them in its own words. “Los Angeles” alone says nothing: the post office writes it beside the City, too.',
			rows: (count: number, shown: string) => `(${rows(count, shown)})`,
			choose: 'Not answered: these rows will be named to you',
			more: (count: string) =>
				`And ${count} other words. Perhaps this column holds addresses: choose another column, or none.`
		},
		read: 'Read these rows',
		discard: 'Do not read this file',
		faults: {
			title: 'Before it can be read',
			name: 'Choose the column with the names.',
			quarter: 'Say which quarter this is.'
		}
	},

	again: {
		title: (quarters: string) => `There is a list of ${quarters} already`,
		hint: (file: string) => `It came from ${file}. What is the new one?`,
		replace: 'It replaces the former list',
		add: 'It is another part of the same quarter, such as a subsidiary’s list',
		cancel: 'Do not read the new one'
	},

	done: (read: string, file: string) => `${read} read from ${file}.`,
	aside: (totals: number, blank: number) =>
		[
			totals > 0 ? `${rows(totals, String(totals))} with totals or headings` : '',
			blank > 0 ? `${rows(blank, String(blank))} blank` : ''
		]
			.filter(Boolean)
			.join(', '),
	skipped: (what: string) => `No people: ${what}.`,

	problems: {
		title: 'Rows to look at',
		hint: 'These rows could not be read. Until you decide, each counts as somebody who may or may not count. Correct it here, mend the file and open it again, or leave the row out.',
		row: (row: string, quarter: string) => (quarter === '' ? `Row ${row}` : `Row ${row}, ${quarter}`),
		in: (file: string) => `In ${file}`,
		fault: (field: string, found: string, want: string) =>
			found === ''
				? `${field}: nothing is there. Wanted: ${want}.`
				: `${field}: “${found}”. Wanted: ${want}.`,
		wanted,
		correct: 'Use this',
		leaveOut: 'Leave this row out',
		leaveAllOut: (shown: string) => `Leave all ${shown} rows out`,
		leftOutTitle: (count: number, shown: string) => `${rows(count, shown)} left out by you`,
		putBack: 'Put back',
		corrected: (row: string) => `Row ${row} is corrected.`,
		stillWrong: (row: string) => `Row ${row} still cannot be read.`,
		left: (row: string) => `Row ${row} is left out.`,
		more: 'Show more rows'
	},

	faults
};

export type EmployeeFiles = typeof employeeFiles;
