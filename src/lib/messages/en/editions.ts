import type { FigureName } from '../../rules/changes';

/** What the figures of the rules are, as a notice of new rules names them. */
const figures: Record<FigureName, string> = {
	employeesThere: 'Full-time employees that make a tie (item 3(a))',
	employeesShare: 'Part of the full-time employees that makes a tie (item 3(b))',
	hoursShare: 'Part of their yearly hours to be worked there',
	receiptsUnder: 'Yearly receipts of an LSB must be less than',
	manufacturerUnder: 'Employees of a manufacturer that is an LSB must be fewer than',
	participants: 'Full-time participants that are enough for an LTE',
	participantsShare: 'Participants, as a part of the full-time employees, that are enough for an LTE',
	programYears: 'Years of work with transitional employees',
	stateEmployees: 'Most employees of a small business, by the State’s size',
	stateReceipts: 'Most average yearly receipts, by the State’s size',
	principalPlaceYears: 'Years in Los Angeles County with the State’s certificate',
	serviceYears: 'Years of service of a Social Enterprise',
	transitionalShare: 'Part of the workforce who find it hard to get work'
};

/** New rules have taken effect since a case was last seen. */
export const editions = {
	title: 'New rules have taken effect',
	intro: (cases: number) =>
		cases === 1
			? 'This case was judged again by them. Nothing you answered was changed.'
			: `${cases} cases were judged again by them. Nothing you answered was changed.`,
	/** `title` is the document's own. */
	set: (title: string, date: string) => `“${title}”, in effect since ${date}.`,
	now: (was: string, is: string) => `before: ${was}; now: ${is}.`,
	because: 'Why:',
	nothing: 'For this case, every certification stands where it stood.',
	figuresTitle: 'What is new in the rules',
	figures,
	figure: (name: string, was: string, is: string) => `${name}: ${is} (before: ${was}).`,
	noFigures: 'The figures are the same; the wording of the rules is new.',
	seen: 'I have read this',
	thanks: (name: string) => `${name} now follows the new rules.`
};

export type EditionsWords = typeof editions;
