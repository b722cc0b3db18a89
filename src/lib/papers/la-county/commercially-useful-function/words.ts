/** The words of the self-check on the commercially useful function. */
import type { Status } from '../../../rules/explain';

/** The points of the definition, in its order; the last is the role that never counts. */
export type UsefulPoint =
	| 'executesDistinctElement'
	| 'performsManagesOrSupervises'
	| 'normalForItsBusiness'
	| 'responsibleForSupplies'
	| 'subcontractsNoMoreThanIndustryPractice'
	| 'passThroughOnly';

/** What an LSBE answers for with regard to supplies, as the definition lists it. */
export type SupplyDuty = 'price' | 'quality' | 'ordering' | 'installing' | 'paying';

export interface PointWords {
	/** As a claim that is true where the point holds. */
	claim: string;
	/** Where it stands in the guidelines and in the County Code. */
	cite: string;
	/** What to write about it: the label of its blank, and what helps to fill it. */
	how: { label: string; hint: string };
}

export interface UsefulFunctionWords {
	title: string;
	notTheirs: string;
	footer: string;
	what: string;
	asOf: (day: string) => string;
	contract: {
		title: string;
		none: string;
		firm: string;
		vendorNumber: string;
		number: string;
		name: string;
		due: string;
		part: { label: string; hint: string };
	};
	points: {
		title: string;
		intro: string;
		columns: { claim: string; yes: string; no: string; how: string };
		of: Record<UsefulPoint, PointWords>;
		supplies: Record<SupplyDuty, { claim: string; asks: string }>;
		/** Before a duty, so that it reads as part of the point above it. */
		duty: (claim: string) => string;
	};
	subcontracting: {
		title: string;
		own: { label: string; hint: string };
		usual: { label: string; hint: string };
	};
	finding: { title: string; says: Record<Status, string>; decides: string; wordings: string };
	stakes: { title: string; says: readonly string[] };
	signing: { title: string; statement: string };
}
