/** The City's rules: *Rules and Procedures Implementing the Local Business Preference Program*, Bureau of Contract Administration. */
import type { Citation } from '../language';

export const laCityRules = {
	title: 'Rules and Procedures Implementing the Local Business Preference Program, City of Los Angeles',
	effective: '2024-03-27',
	/** As citations name it. */
	citedAs: 'City of Los Angeles, LBPP Rules, March 27, 2024'
} as const;

const source = laCityRules.citedAs;

/** `procedure(3)('item B', 'Is not (or together with an affiliate) dominant …')` cites Procedure #3, item B. */
export const procedure =
	(number: number) =>
	(item: string, quote?: string): Citation => ({
		source,
		section: item ? `Procedure #${number}, ${item}` : `Procedure #${number}`,
		...(quote === undefined ? {} : { quote })
	});

/** `definition('City Business', …)` cites the definitions that the procedures lean on. */
export const definition = (term: string, quote?: string): Citation => ({
	source,
	section: `Definitions, “${term}”`,
	...(quote === undefined ? {} : { quote })
});
