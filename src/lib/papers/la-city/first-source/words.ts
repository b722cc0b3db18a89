/** The words of the notice of openings. */
export interface FirstSourceWords {
	title: string;
	/** Whom it goes to; the sources hold no address. */
	addressee: readonly string[];
	noAddress: string;
	subject: (contract: string | undefined) => string;
	greeting: string;
	/** What it is sent for, with the amount and the day where they are told. */
	opening: (firm: string | undefined, amount: string | undefined) => string;
	contract: { department: string; name: string; amount: string; signOn: string };
	openings: string;
	opening1: (number: number) => string;
	columns: Record<OpeningColumn, string>;
	request: string;
	contact: string;
	closing: string;
	asks: {
		department: { label: string; hint: string };
		contractName: { label: string; hint: string };
		openings: { label: string; hint: string };
	};
	footer: string;
}

export const openingColumns = ['job', 'count', 'pay', 'hours', 'place', 'starts', 'skills', 'apply'] as const;
export type OpeningColumn = (typeof openingColumns)[number];
