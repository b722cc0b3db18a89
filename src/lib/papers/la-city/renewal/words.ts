/** The words of the renewal packet. */
import type { Status } from '../../../rules/explain';

/** The days of Procedure #6. */
export type RenewalDay =
	'renewalReminder' | 'cityExpires' | 'renewalLastDay' | 'smallRenewalOpens' | 'smallRenewalLastDay';
export type RenewalPair = 'local' | 'small';

export interface RenewalWords {
	title: string;
	footer: string;
	intro: (day: string) => string;
	/** The City's form it goes with. */
	goesWith: (worksheet: string) => string;
	standing: {
		title: string;
		/** Which case is compared, as of which day. */
		since: (day: string) => string;
		sinceUnknown: string;
		columns: { program: string; then: string; now: string };
		status: Record<Status, string>;
		changed: string;
		none: string;
	};
	changes: {
		title: string;
		columns: { asked: string; then: string; now: string };
		notAnswered: string;
		notThere: string;
		nothing: string;
		tell: string;
	};
	dates: {
		title: string;
		pairs: Record<RenewalPair, string>;
		columns: { what: string; day: string };
		days: Record<RenewalDay, string>;
		later: (day: string) => string;
		unknown: string;
		rules: Record<RenewalPair, readonly string[]>;
	};
	steps: { title: string; items: readonly string[] };
	asks: Record<
		'approvedLocal' | 'localEnds' | 'approvedSmall' | 'smallEnds',
		{ label: string; hint: string }
	>;
}
