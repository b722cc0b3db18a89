/** Named firms that the lists of documents are tried on. Each test starts from one and changes what it is about. */
import { assess, type Assessment } from '../../src/lib/rules/assess';
import { documentsFor } from '../../src/lib/checklist/documents';
import type { DocumentKey, NeededDocument } from '../../src/lib/checklist/needed-document';
import type { Case, Facts, Workspace } from '../../src/lib/rules/facts';
import type { ProgramId } from '../../src/lib/rules/language';

export const today = '2026-11-21';

export const shop: Workspace = {
	label: 'Bakery on 1st Street',
	location: 'cityOfLosAngeles',
	headquarters: true,
	kind: 'commercial',
	exclusiveAtAllTimes: true,
	tenancy: 'lease',
	rentAtFairMarketValue: true
};

/** Panadería La Esperanza in Boyle Heights: a bakery, an LLC, with one leased shop. */
export const bakery: Facts = {
	business: {
		name: 'Panadería La Esperanza',
		kind: 'forProfit',
		structure: 'llc',
		subsidiary: false,
		independentlyOwnedAndOperated: true,
		dominantInField: false,
		manufacturer: false,
		completedFiscalYear: true,
		annualReceipts: 480000,
		nameMatchesRampAndBtrc: true
	},
	workspaces: [shop],
	compliance: {
		btrc: 'clear',
		btrcAddress: 'cityOfLosAngeles',
		taxesDelinquent: false,
		licensesCurrent: true,
		secretaryOfState: 'active'
	},
	county: { dgsSmallBusiness: false }
};

/** Second Shift: a nonprofit in Van Nuys with a program of transitional jobs. */
export const secondShift: Facts = {
	...bakery,
	business: { ...bakery.business, name: 'Second Shift', kind: 'nonprofit', structure: 'corporation' },
	workforce: { fullTime: 30 },
	transitional: { jobsSince: '2023-02-01', participants: 11, fullTimeParticipants: 11 }
};

export const withBusiness = (facts: Facts, business: Facts['business']): Facts => ({
	...facts,
	business: { ...facts.business, ...business }
});

export const withShop = (changes: Workspace, ...others: Workspace[]): Facts => ({
	...bakery,
	workspaces: [{ ...shop, ...changes }, ...others]
});

export const asCase = (facts: Facts): Case => ({ format: 1, facts });
export const assessed = (facts: Facts): Assessment => assess(asCase(facts), today);

export const listFor = (facts: Facts, ...programs: ProgramId[]) =>
	documentsFor(asCase(facts), assessed(facts), programs);

export const keysFor = (facts: Facts, ...programs: ProgramId[]): DocumentKey[] =>
	listFor(facts, ...programs).documents.map(({ key }) => key);

export function documentIn(key: DocumentKey, facts: Facts, ...programs: ProgramId[]): NeededDocument {
	const found = listFor(facts, ...programs).documents.find((document) => document.key === key);
	if (!found) throw new Error(`${key} is not on the list`);
	return found;
}
