/** What Procedure #1 (the County) or #2 (the City) asks a firm to show: its space, its standing, and its tie to the place. */
import type { Facts } from '../rules/facts';
import type { Place } from '../rules/language';
import type { Judge } from '../rules/exact/judge';
import { procedureFor } from '../rules/la-city/boundary';
import { hasFiftyEmployees, hasHalfItsEmployees } from '../rules/la-city/employees';
import { isHeadquartered } from '../rules/la-city/headquarters';
import type { Listing } from './listing';
import { needSpaceDocuments, spacesToShow } from './space-documents';

/** How firmly item 3 stands on one of its ways: by what is answered, perhaps, or not at all. */
export type Footing = 'sure' | 'possible' | 'none';
export interface Tie {
	headquarters: Footing;
	employees: Footing;
}

/**
 * The way through item 3 that the documents are for. Of two that are open the headquarters is taken: it asks for the
 * fewer papers. Where none is sure yet, each that is possible is listed, marked "if it applies".
 */
export function tieOf(facts: Facts, place: Place, spaces: number, judge: Judge): Tie {
	const footing = (truth: boolean | undefined): Footing =>
		truth === undefined ? 'possible' : truth ? 'sure' : 'none';
	const headquarters = footing(judge.truthOf(isHeadquartered(place, spaces)));
	if (facts.business?.structure === 'jointVenture') return { headquarters, employees: 'none' };
	if (headquarters === 'sure') return { headquarters, employees: 'none' };
	const { figures } = judge.edition.city;
	const byEmployees = [hasFiftyEmployees(figures, place), hasHalfItsEmployees(figures, place)].map((way) =>
		judge.truthOf(way)
	);
	if (byEmployees.includes(true)) return { headquarters: 'none', employees: 'sure' };
	return { headquarters, employees: byEmployees.includes(undefined) ? 'possible' : 'none' };
}

export function needLocalDocuments(facts: Facts, place: Place, tie: Tie, listing: Listing): void {
	const spaces = spacesToShow(facts, place);
	if (facts.workspaces === undefined) {
		listing.dependsOn('workspaces');
		listing.need('leaseOrDeed', { place, cite: procedureFor[place]('item 1') });
	}
	const isAddedUp = tie.employees !== 'none' && spaces.length > 1;
	const isShownByHeadquarters =
		tie.headquarters === 'sure' && spaces.some(({ space }) => space.headquarters === true);
	for (const listed of spaces) {
		const isOneTooMany = isShownByHeadquarters && listed.space.headquarters !== true;
		const because = isOneTooMany ? 'oneIsEnough' : isAddedUp ? 'severalLocations' : undefined;
		needSpaceDocuments(listed, place, listing, because);
	}
	needComplianceDocuments(facts, place, listing);
	if (tie.headquarters !== 'none') needHeadquartersDocuments(facts, place, tie, listing);
	if (tie.employees !== 'none') needEmployeeDocuments(facts, place, tie, listing);
	if (facts.business?.structure === 'jointVenture')
		listing.need('jointVentureAgreement', { place, cite: procedureFor[place]('item 3(c)') });
}

/** Item 2: licenses and taxes. */
function needComplianceDocuments(facts: Facts, place: Place, { need, dependsOn }: Listing): void {
	const entry = { place, cite: procedureFor[place]('item 2') };
	const { btrc, secretaryOfState } = facts.compliance ?? {};
	const structure = facts.business?.structure;

	if (btrc === undefined) dependsOn('compliance.btrc');
	need(btrc === undefined ? 'btrcOrExemption' : btrc === 'exempt' ? 'btrcExemption' : 'btrc', entry);
	need('countyLicense', { ...entry, ifApplies: true });
	need('requiredLicenses', { ...entry, ifApplies: true });

	if (structure === undefined) dependsOn('business.structure');
	if (secretaryOfState === undefined) dependsOn('compliance.secretaryOfState');
	const isSoleProprietorship = structure === 'soleProprietorship';
	if (secretaryOfState !== 'notRequired' && !isSoleProprietorship)
		need('secretaryOfState', {
			...entry,
			ifApplies: structure === undefined || secretaryOfState === undefined
		});
	if (isSoleProprietorship || structure === undefined) need('fictitiousName', { ...entry, ifApplies: true });
}

/** Item 3(c). */
function needHeadquartersDocuments(facts: Facts, place: Place, tie: Tie, { need, dependsOn }: Listing): void {
	const cite = procedureFor[place]('item 3(c)');
	const ifApplies = tie.headquarters !== 'sure';
	need('headquartersProof', { place, cite, ifApplies });

	const headquarters = facts.workspaces?.findIndex((space) => space.headquarters === true) ?? -1;
	const kind = facts.workspaces?.[headquarters]?.kind;
	if (kind === 'home') need('homeStatement', { space: headquarters, place, cite, ifApplies });
	if (headquarters >= 0 && kind === undefined) dependsOn(`workspaces[${headquarters}].kind`);

	const { subsidiary } = facts.business ?? {};
	if (subsidiary === undefined) dependsOn('business.subsidiary');
	// The case does not tell where the parent company is, so these are asked for only if it is elsewhere.
	if (subsidiary === true)
		for (const key of ['subsidiaryArticles', 'subsidiaryStatement', 'subsidiaryRecords'] as const)
			need(key, { place, cite, ifApplies: true });
}

/** Items 3(a) and 3(b). */
function needEmployeeDocuments(facts: Facts, place: Place, tie: Tie, { need, dependsOn }: Listing): void {
	const cite = procedureFor[place]('items 3(a) and 3(b)');
	const ifApplies = tie.employees !== 'sure';
	need('employeeList', { place, cite, ifApplies });
	need('de9c', { place, cite, ifApplies });
	const parent = facts.workforce?.includesWhollyOwnedSubsidiaries;
	if (parent === undefined) dependsOn('workforce.includesWhollyOwnedSubsidiaries');
	if (parent === true) need('parentSubsidiaryProof', { place, cite, ifApplies });
}
