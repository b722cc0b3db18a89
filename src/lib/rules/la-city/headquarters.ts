/**
 * Headquarters, one and the same finding for item 3(c), for a joint venture and for LSB item C.
 *
 * Reading 1 (the rules are silent on the kind of place): it counts only at a commercial space or a home, and need not
 * itself qualify as a work space under item 1. A home headquarters needs every other listed space, mailboxes aside, to
 * lie inside the same boundary.
 */
import { spaceKinds } from '../choices';
import { allOf, anyOf, criterion, not, remembered, type Criterion, type Place } from '../language';
import { everyOtherSpace, someSpace, spaceHas, spaceIs } from '../words';
import { procedureFor, spaceIsInside } from './boundary';

export const isHeadquartered = remembered((place: Place, spaces: number): Criterion => {
	const cite = procedureFor[place];
	const isIt = (space: number) => spaceHas(space, 'headquarters');

	const inside = criterion({
		says: 'headquartersIsInside',
		about: { place },
		cite: cite('item 3(c)'),
		when: someSpace(spaces, (space) => allOf(isIt(space), spaceIsInside(place, space)))
	});

	const kindCounts = criterion({
		says: 'headquartersKindCounts',
		about: { place },
		cite: cite('item 3(c)'),
		when: not(
			someSpace(spaces, (space) =>
				allOf(isIt(space), not(spaceIs(space, 'kind', ['commercial', 'home'], spaceKinds)))
			)
		),
		reading: 1
	});

	const standsAlone = criterion({
		says: 'homeHeadquartersStandsAlone',
		about: { place },
		cite: cite('item 3(c)', 'does not have any other office/work space located outside'),
		when: not(
			someSpace(spaces, (space) =>
				allOf(
					isIt(space),
					spaceIs(space, 'kind', ['home'], spaceKinds),
					not(
						everyOtherSpace(spaces, space, (other) =>
							anyOf(spaceIsInside(place, other), spaceIs(other, 'kind', ['mailbox'], spaceKinds))
						)
					)
				)
			)
		),
		reading: 1
	});

	return criterion({
		says: 'isHeadquartered',
		about: { place },
		cite: cite('item 3(c)'),
		when: allOf(inside, kindCounts, standsAlone)
	});
});
