/**
 * The Mayor's *Executive Directive No. 20*, Strengthening Second Chance Employment Through City Contracting. It makes no
 * new rule for bidders: it names the ordinances that bind them and orders the departments to carry these out.
 */
import type { Citation } from '../language';

export const directive20 = {
	title: 'Executive Directive No. 20, Strengthening Second Chance Employment Through City Contracting',
	effective: '2026-04-30',
	/** As citations name it. */
	citedAs: 'Mayor of Los Angeles, Executive Directive No. 20, April 30, 2026'
} as const;

/** `directive('D.2')` cites a part of the directive; `directive('Introduction', '…')` with a quotation. */
export const directive = (section: string, quote?: string): Citation => ({
	source: directive20.citedAs,
	section,
	...(quote === undefined ? {} : { quote })
});
