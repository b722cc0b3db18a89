/** The summary's own words; what it tells of the case comes in the words of the screens. */
export interface ClientSummaryWords {
	title: (firm: string | undefined) => string;
	/** What a problem report calls the firm's name. */
	firm: string;
	/** That it is a self-assessment, and that the agency decides. */
	notice: string;
	footer: string;
	standing: {
		title: string;
		columns: { program: string; verdict: string; why: string };
		missing: string;
		change: string;
		/** What stands after a list that is told in part. */
		more: Record<'reasons' | 'answers' | 'ways' | 'criteria', (count: number) => string>;
		others: (list: string) => string;
	};
	next: {
		title: string;
		none: string;
		dates: string;
		/** The day, and the later one of another reading. */
		day: (title: string, day: string, later: string | undefined) => string;
		noDates: string;
		more: Record<'steps' | 'dates', (count: number) => string>;
	};
	worth: {
		title: string;
		city: readonly string[];
		county: readonly string[];
		invoices: string;
	};
	documents: {
		title: string;
		intro: string;
		none: string;
		withBid: string;
		ifApplies: string;
		ofSpace: string;
		more: (count: number) => string;
	};
	decides: { title: string; more: (count: number) => string };
	/** Where what is folded away is found. */
	folded: string;
}
