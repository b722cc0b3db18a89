/** Days as American forms write them. */

/** The usual ways, the fullest first: a field with less room takes a later one. */
export const datePatterns = ['mm/dd/yyyy', 'm/d/yyyy', 'mmddyyyy', 'mm/dd/yy'] as const;

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** A calendar day in each of the patterns, in the manner of Acrobat's own: m, mm, mmm, mmmm, d, dd, yy, yyyy. */
export function datesIn(day: string, patterns: readonly string[]): string[] {
	const [year = '', month = '', date = ''] = day.split('-');
	const name = months[Number(month) - 1] ?? '';
	const parts: Record<string, string> = {
		yyyy: year,
		yy: year.slice(-2),
		mmmm: name,
		mmm: name.slice(0, 3),
		mm: month,
		m: String(Number(month)),
		dd: date,
		d: String(Number(date))
	};
	// A time of day is nothing that a case knows.
	const asked = patterns.filter((pattern) => !/[hHMst]/.test(pattern));
	return asked.map((pattern) => pattern.replace(/y{4}|yy|m{1,4}|d{1,2}/g, (part) => parts[part] ?? part));
}
