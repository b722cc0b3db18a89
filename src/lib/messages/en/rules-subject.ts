/** What a sentence of the rules is about, in words: the boundary, and the work space by its number. */
import type { Named, Subject } from '../../rules/language';

const places = { county: 'Los Angeles County', city: 'the City of Los Angeles' } as const;

/** After “in”, “to” or “outside”. */
export const placeOf = ({ place }: Subject): string =>
	place === undefined ? 'the area that counts' : places[place];

/** After “your” or “the firm’s”. The first space is number 1 to the reader. */
export const spaceOf = ({ space }: Subject): string =>
	space === undefined ? 'work space' : `work space ${space + 1}`;

/** A figure of the rule, as it is said in a sentence. Without one, a sentence shows where it goes: for reviewers. */
const figure = ({ figures }: Subject, name: Named): string =>
	figures?.[name]?.toLocaleString('en-US') ?? `«${name}»`;

export const peopleOf = (about: Subject): string => figure(about, 'people');
export const dollarsOf = (about: Subject): string => `$${figure(about, 'dollars')}`;
export const shareOf = (about: Subject): string => `${figure(about, 'share')} per cent`;
export const hoursOf = (about: Subject): string => `${figure(about, 'hours')} per cent`;
/** "at least half of", "at least 40 per cent of": before “of”. */
export const partOf = (about: Subject): string => (about.figures?.share === 50 ? 'half' : shareOf(about));
export const yearsOf = (about: Subject): string =>
	about.figures?.years === 1 ? 'one year' : `${figure(about, 'years')} years`;
