/** The words of the sheet for a Local Small Business. */
import type { AffiliateFinding, AffiliateSign } from '../../../rules/la-city/affiliates';
import type { ReceiptsLine } from '../../../rules/la-city/annual-receipts';

interface AskWords {
	label: string;
	hint?: string;
}

export interface LsbSheetWords {
	title: string;
	footer: string;
	intro: string;
	/** In a blank that only the person can fill. */
	yours: string;
	affiliates: {
		title: string;
		/** The six parts of the definition, in its order. */
		parts: readonly string[];
		/** Before the firms asked about; and where none is. */
		firms: string;
		noFirms: string;
		firm: (number: number, name: string | undefined) => string;
		columns: { asked: string; answer: string };
		signs: Record<AffiliateSign, string>;
		note: string;
		findings: Record<AffiliateFinding['is'], string>;
	};
	receipts: {
		title: string;
		intro: string;
		fiscalYearEnds: string;
		notTaxed: string;
		taxed: Record<'corporationOrPartnership' | 'other', string>;
		columns: { line: string; amount: string };
		lines: Record<ReceiptsLine, string>;
		/** Before the lines that are added, and those that are taken off. */
		plus: (line: string) => string;
		minus: (line: string) => string;
		affiliate: (number: number, name: string | undefined) => string;
		affiliateBlank: string;
		noAffiliates: string;
		total: string;
		inCase: string;
		tooMuchOff: string;
		differ: (total: string, inCase: string) => string;
		useTotal: (total: string) => string;
		missing: (names: string) => string;
		underLimit: string;
		overLimit: string;
		openLimit: string;
		notes: readonly string[];
	};
	headcount: {
		title: string;
		rule: string;
		manufacturer: string;
		own: string;
		affiliate: (number: number, name: string | undefined) => string;
		all: string;
		differ: (sum: string, inCase: string) => string;
		notManufacturer: string;
		under: string;
		over: string;
		open: string;
	};
	asks: {
		firms: AskWords;
		name: string;
		signs: Record<AffiliateSign, string>;
		employees: string;
		note: string;
		fiscalYearEnds: AskWords;
		ownEmployees: AskWords;
	};
}
