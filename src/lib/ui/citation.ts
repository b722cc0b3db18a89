import type { Citation } from '../rules/language';
import { laCityRules } from '../rules/sources/la-city-lbpp-2024';
import { laCountyRules } from '../rules/sources/la-county-preference-2016';
import type { Common } from '../messages/en/common';

/** A citation short enough to stand beside a sentence: “City of Los Angeles, LBPP Rules, Procedure #1, item 1”. */
export function shortCitation({ source, section }: Citation, sources: Common['sources']): string {
	const known: Record<string, string> = {
		[laCityRules.citedAs]: sources.city,
		[laCountyRules.citedAs]: sources.county
	};
	// Of the others the name is the citation's own.
	return `${known[source] ?? source}, ${section}`;
}
