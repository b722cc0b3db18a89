/** The words of the expression of interest in the pilot. */
import type { CriterionName } from './criteria';

export const productColumns = ['product', 'volume', 'share', 'buyers'] as const;
export type ProductColumn = (typeof productColumns)[number];
export const siteColumns = ['address', 'work', 'people'] as const;
export type SiteColumn = (typeof siteColumns)[number];
export const certificateColumns = ['name', 'number', 'until'] as const;
export type CertificateColumn = (typeof certificateColumns)[number];

interface Asked {
	label: string;
	hint?: string;
}

export interface MadeInLaWords {
	title: string;
	/** That the pilot’s definition is not published in the sources, and that this is no application. */
	pilot: string;
	addressee: readonly string[];
	noAddress: string;
	opening: (firm: string | undefined) => string;
	products: { title: string; columns: Record<ProductColumn, string> };
	sites: { title: string; columns: Record<SiteColumn, string> };
	certificates: { title: string; columns: Record<CertificateColumn, string> };
	criteria: {
		title: string;
		intro: string;
		columns: { named: string; ours: string; source: string };
		names: Record<CriterionName, string>;
	};
	labor: string;
	interest: { title: string; label: string; group: string };
	request: string;
	closing: string;
	subject: (firm: string | undefined) => string;
	footer: string;
	asks: {
		products: Asked;
		sites: Asked;
		certificates: Asked;
		criteria: Record<CriterionName, Asked>;
		labor: Asked;
		label: Asked;
		group: Asked;
	};
}
