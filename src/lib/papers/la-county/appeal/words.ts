/** The words of an appeal to the County. */
export interface CountyAppealWords {
	title: string;
	/** Whom it goes to, a line each; the e-mail address stands in a line of its own. */
	addressee: readonly string[];
	byEmail: (address: string) => string;
	subject: (certification: string | undefined) => string;
	/** The subject of the e-mail, which also says who writes. */
	emailSubject: (certification: string, firm: string, vendorNumber: string) => string;
	contents: {
		vendorName: string;
		vendorNumber: string;
		certification: string;
		deniedOn: string;
		appealedOn: string;
	};
	greeting: string;
	opening: string;
	reasons: string;
	errors: string;
	evidence: { title: string; intro: string; document: string; shows: string };
	request: string;
	closing: string;
	asks: {
		certification: string;
		deniedOn: { label: string; hint: string };
		appealedOn: { label: string; hint: string };
		reasons: { label: string; hint: string };
		errors: { label: string; hint: string };
		evidence: { label: string; hint: string };
	};
}
