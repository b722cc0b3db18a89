import type { Location } from '../rules/choices';

/**
 * Why a name needs a word of caution; the sentences are messages. The first four come with a definite location, the
 * last four only with `unsure`.
 * - `ownCity`: often taken for a part of Los Angeles, but a city of its own
 * - `mailingName`: the post office writes this name on mail beyond the place itself, across the boundary
 * - `edge`: nearly all of it lies here, but at its edge people use the name on the other side of the boundary too
 * - `similarName`: a place with nearly the same name lies on the other side of a boundary
 * - `straddles`: part of it lies in the City of Los Angeles and part does not
 * - `countyLine`: part of it lies in Los Angeles County and part does not
 * - `twoPlaces`: two places on different sides of the boundary bear this name
 * - `wideArea`: an area so wide that it holds parts of the City and other cities
 */
export type PlaceNote =
	'ownCity' | 'mailingName' | 'edge' | 'similarName' | 'straddles' | 'countyLine' | 'twoPlaces' | 'wideArea';

/** `city`: one of the County's 88; `unincorporated`: in the County and in no city; `outside`: not in the County. */
export type PlaceKind = 'city' | 'cityNeighborhood' | 'unincorporated' | 'outside';

/** A name that a work space's address may go by. With `unsure` only the agency's own look-up of the address can tell. */
export interface Place {
	name: string;
	/** Other spellings, short forms and parts of it that lie on the same side of every boundary. */
	aliases: string[];
	kind: PlaceKind;
	location: Location | 'unsure';
	because?: PlaceNote;
}

/**
 * Gives the same kind, location and note to each entry of a list. An entry is a name, or a name and its aliases with
 * bars between them; an alias that begins the name, or one of its words, need not be written: the search finds it.
 */
export const listed = (what: Pick<Place, 'kind' | 'location' | 'because'>, entries: string[]): Place[] =>
	entries.map((entry) => {
		const [name = '', ...aliases] = entry.split('|');
		return { name, aliases, ...what };
	});
