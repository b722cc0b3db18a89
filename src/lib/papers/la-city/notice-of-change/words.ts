/** What can change, as Procedure #5 ("Required Responsibilities") and Procedure #7, item 4, list it; and the letter's words. */
export const changeKinds = [
	'workspace',
	'headquarters',
	'employeesInCity',
	'employeesInCounty',
	'rampAddress',
	'affiliates',
	'receipts',
	'ownership',
	'other'
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface NoticeOfChangeWords {
	byEmail: (address: string) => string;
	title: string;
	emailSubject: (firm: string, number: string | undefined) => string;
	greeting: string;
	opening: string;
	certifications: string;
	vendorNumber: string;
	columns: { what: string; day: string; before: string; after: string };
	kinds: Record<ChangeKind, string>;
	/** A change on one line of an e-mail. */
	line: (what: string, day: string, before: string, after: string) => string;
	request: string;
	closing: string;
	yours: string;
	keep: {
		title: string;
		notice: string;
		/** The last day of one change. */
		by: (what: string, day: string, last: string) => string;
		items: readonly string[];
		/** Before the list of what counts as a change. */
		counts: string;
	};
	asks: {
		certifications: { label: string; hint: string };
		changes: { label: string; hint: string };
		what: string;
		day: string;
		before: string;
		after: string;
	};
}
