/** What the answers say against the Statement of Fact for a headquarters at a home, or leave open in it. */
import type { Place } from '../../rules/language';
import type { FactPath, PaperInput } from '../paper';
import { headquartersOf, isInside } from './places';

export type HomeDoubt =
	| 'noHeadquarters'
	| 'headquartersOutside'
	| 'headquartersNotHome'
	| 'otherOutside'
	| 'otherOpen'
	| 'ownersOutside'
	| 'ownersOpen';

export interface FoundDoubt {
	says: HomeDoubt;
	/** The work space it is about. */
	space?: number;
	/** The fact that would settle it. */
	open?: FactPath;
}

/**
 * Mailboxes aside: a mailbox is no office to work in. The office of an owner or officer is item 1 of the procedures, the
 * rest item 3(c).
 */
export function doubtsAbout(place: Place, input: PaperInput): FoundDoubt[] {
	const { facts } = input.case;
	const home = headquartersOf(input);
	const found: FoundDoubt[] = [];
	if (home === undefined) found.push({ says: 'noHeadquarters' });
	else {
		const inside = isInside(place, home.space.location);
		if (inside === false) found.push({ says: 'headquartersOutside' });
		if (home.space.kind !== undefined && home.space.kind !== 'home')
			found.push({ says: 'headquartersNotHome' });
	}
	for (const [space, { headquarters, kind, location }] of (facts.workspaces ?? []).entries()) {
		if (headquarters === true || kind === 'mailbox') continue;
		const inside = isInside(place, location);
		if (inside === undefined) found.push({ says: 'otherOpen', space, open: `workspaces[${space}].location` });
		else if (!inside) found.push({ says: 'otherOutside', space });
	}
	// Of a home alone is this asked: of any other headquarters the answer is set aside, and not missing.
	if (found.some(({ says }) => says === 'headquartersNotHome')) return found;
	const owners = facts.ownersOtherPermanentOffice;
	if (owners === undefined) found.push({ says: 'ownersOpen', open: 'ownersOtherPermanentOffice' });
	else if (owners !== 'none' && !isInside(place, owners)) found.push({ says: 'ownersOutside' });
	return found;
}
