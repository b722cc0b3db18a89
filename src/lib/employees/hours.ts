/**
 * Regular work hours, exactly: whole ten-thousandths of an hour. So 60 per cent of a year's hours is a comparison of
 * whole numbers, and a share of 59.9999 never reads as 60.
 */
export type Hours = number;

const perHour = 10_000;

/** No quarter and no year has more hours than these. */
const hoursInAQuarter = 92 * 24;
const hoursInAYear = 366 * 24;

export const mostHours = (per: 'perQuarter' | 'perYear'): Hours =>
	(per === 'perYear' ? hoursInAYear : hoursInAQuarter) * perHour;

/** As a number for people: 519.75. */
export const inHours = (hours: Hours): number => hours / perHour;

/** The hours that a cell says: `520`, `1,040.5`, `520 hrs`, `520:30`. */
export function hoursIn(cell: string): Hours | undefined {
	const text = cell.replace(/\s*(hours?|hrs?\.?|horas?|h)$/iu, '').trim();
	const clock = /^(\d{1,5}):([0-5]\d)$/.exec(text);
	if (clock !== null) return Math.round((Number(clock[1]) + Number(clock[2]) / 60) * perHour);
	if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return toHours(text.replaceAll(',', ''));
	if (/^\d{1,5},\d{1,2}$/.test(text)) return toHours(text.replace(',', '.'));
	return /^\d+(\.\d*)?$|^\.\d+$/.test(text) ? toHours(text) : undefined;
}

/** Digits after the fourth are rounded; the text is read as it stands, for 1.005 has no exact binary number. */
function toHours(text: string): Hours {
	const [whole = '', rest = ''] = text.split('.');
	const digits = (rest + '00000').slice(0, 5);
	return Number(whole) * perHour + Math.round(Number(digits) / 10);
}

/** Per cent, cut (never rounded up) to two decimals, so that it reaches a limit only where the hours do. */
export const shareOf = (part: Hours, whole: Hours): number | undefined =>
	whole > 0 ? Math.floor((part * 10_000) / whole) / 100 : undefined;
