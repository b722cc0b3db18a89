/** What a sentence of the rules is about, in words: the boundary, and the work space by its number. */
import type { Subject } from '../../rules/language';

const places = { county: 'Los Angeles County', city: 'the City of Los Angeles' } as const;

/** After “in”, “to” or “outside”. */
export const placeOf = ({ place }: Subject): string =>
	place === undefined ? 'the area that counts' : places[place];

/** After “your” or “the firm’s”. The first space is number 1 to the reader. */
export const spaceOf = ({ space }: Subject): string =>
	space === undefined ? 'work space' : `work space ${space + 1}`;
