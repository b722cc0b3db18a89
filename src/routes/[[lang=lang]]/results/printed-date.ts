/** When an agency's address was printed, in words: a day, or only the year where the paper names a month. */
export const printedDate = (printed: string, date: (day: string) => string): string =>
	printed.length === 10 ? date(printed) : printed.slice(0, 4);
