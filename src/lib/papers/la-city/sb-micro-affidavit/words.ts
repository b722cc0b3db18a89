/** The words of the annual affidavit of a firm recognized through the State's SB Micro. */
export interface SbMicroWords {
	title: string;
	greeting: string;
	/** What it is given for. */
	purpose: string;
	states: string;
	/** Each statement; a box is ticked where the answers support it. */
	statements: {
		sbMicro: string;
		local: string;
		notDominant: string;
		independent: string;
		notSubsidiary: string;
		headquarters: string;
		btrc: string;
		receipts: string;
		manufacturer: string;
	};
	stateNumber: string;
	stateEnds: string;
	/** Why a box is neither ticked nor unticked. */
	open: string;
	yours: string;
	enclosed: string;
	taxFiling: (year: string | undefined) => string;
	isTrue: string;
	keep: {
		title: string;
		notice: string;
		items: readonly string[];
		/** The next anniversary of the recognition, and the end of five years. */
		anniversary: (day: string) => string;
		fiveYears: (day: string) => string;
	};
	asks: {
		recognized: { label: string; hint: string };
		stateNumber: { label: string };
		stateEnds: { label: string };
		recognizedOn: { label: string; hint: string };
		taxYear: { label: string; hint: string };
	};
}
