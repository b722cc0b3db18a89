/** Which boundaries a paper of the City's speaks of: the County (Procedure #1, LBE) or the City (Procedure #2, CBE). */
import type { Location } from '../../rules/choices';
import type { Workspace } from '../../rules/facts';
import type { Place } from '../../rules/language';
import { within } from '../../rules/la-city/boundary';
import type { DocumentToHave } from '../documents';
import { addressLine, openFacts } from '../lines';
import type { FactPath, PaperInput } from '../paper';

const all: readonly Place[] = ['county', 'city'];

/**
 * Those that the documents speak of; without one, those of the certifications asked for: a CBE rests on Procedure #2, an
 * LBE, LSB or LTE on #1. While nothing is asked for, both.
 */
export function placesOf({ asksFor }: PaperInput, documents: readonly DocumentToHave[]): Place[] {
	const wanted = documents.flatMap(({ places }) => places);
	if (wanted.length > 0) return all.filter((place) => wanted.includes(place));
	const asked = all.filter((place) => asksFor.some((id) => (id === 'cbe') === (place === 'city')));
	return asked.length > 0 ? asked : [...all];
}

/** Whether a location lies inside; `undefined` while it is not known. */
export const isInside = (place: Place, location: Location | undefined): boolean | undefined =>
	location === undefined ? undefined : within[place].includes(location);

/** The headquarters among the work spaces, with its place in the list. */
export function headquartersOf({
	case: { facts }
}: PaperInput): { space: Workspace; index: number } | undefined {
	const index = facts.workspaces?.findIndex(({ headquarters }) => headquarters === true) ?? -1;
	const space = facts.workspaces?.[index];
	return space === undefined ? undefined : { space, index };
}

/** What is not known of the headquarters: which space it is, its address, where it lies. */
export function headquartersNeeds(input: PaperInput): FactPath[] {
	const found = headquartersOf(input);
	if (found === undefined) {
		if (input.case.facts.workspaces === undefined) return ['workspaces'];
		return [...openFacts(input)].filter((path) => /^workspaces\[\d+\]\.headquarters$/.test(path));
	}
	const at = `workspaces[${found.index}]`;
	return [
		...(addressLine(found.space.address) === undefined ? [`${at}.address`] : []),
		...(found.space.location === undefined ? [`${at}.location`] : [])
	];
}

/** Whether work spaces are listed and none of them is known to be a headquarters inside all these boundaries. */
export const lacksHeadquartersIn = (places: readonly Place[], input: PaperInput): boolean =>
	input.case.facts.workspaces !== undefined &&
	places.some((place) => isInside(place, headquartersOf(input)?.space.location) !== true);
