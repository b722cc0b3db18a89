/** Procedures #1 and #2, item 1: a qualifying physical work space within the boundary. */
import { locations, monthToMonthOrigins, spaceKinds, structures, tenancies } from '../choices';
import { allOf, anyOf, criterion, given, type Condition, type Criterion, type Place } from '../language';
import { isOneOf, someSpace, spaceHas, spaceIs } from '../words';
import { procedureFor, spaceIsInside, within } from './boundary';

/** Some space, anywhere on the list, meets every part of item 1. Without a space there is nothing to mend: get one. */
export function occupiesWorkSpace(place: Place, spaces: number): Criterion {
	return criterion({
		says: 'occupiesWorkSpace',
		about: { place },
		cite: procedureFor[place]('item 1', 'occupies a qualifying physical work space'),
		when: someSpace(spaces, (space) => qualifies(place, space))
	});
}

function qualifies(place: Place, space: number): Condition {
	const cite = procedureFor[place];
	const about = { place, space };
	const inside = criterion({
		says: 'spaceIsInside',
		about,
		cite: cite('item 1'),
		when: spaceIsInside(place, space)
	});

	// Reading 2: coworking spaces, virtual offices and mailboxes never qualify, whatever else is answered.
	const counts = criterion({
		says: 'spaceCounts',
		about,
		cite: cite('item 1, examples of addresses'),
		when: spaceIs(space, 'kind', ['commercial', 'home'], spaceKinds),
		agencyDecides: { says: 'agreementsAreReviewed', cite: cite('item 1') },
		reading: 2
	});

	const exclusive = criterion({
		says: 'spaceIsExclusive',
		about,
		cite: cite('item 1', 'exclusively reserved for the firm at all times'),
		when: spaceHas(space, 'exclusiveAtAllTimes')
	});

	const ownersElsewhere = criterion({
		says: 'ownersHaveNoOfficeOutside',
		about,
		cite: cite('item 1, examples of addresses'),
		when: isOneOf('ownersOtherPermanentOffice', ['none', ...within[place]], ['none', ...locations])
	});
	const isHome = spaceIs(space, 'kind', ['home'], spaceKinds);

	return allOf(
		inside,
		counts,
		exclusive,
		given(isHome, ownersElsewhere),
		tenancyCounts(place, space),
		given(
			spaceIs(space, 'tenancy', ['owned', 'housedByPartner'], tenancies),
			allOf(),
			rentIsFair(place, space)
		)
	);
}

/** Owned, leased, or subleased from a tenant of the owner; month to month with its proofs; or housed by a certified partner. */
function tenancyCounts(place: Place, space: number): Condition {
	const cite = procedureFor[place];
	const about = { place, space };
	const tenancy = criterion({
		says: 'tenancyCounts',
		about,
		cite: cite('item 1'),
		when: spaceIs(
			space,
			'tenancy',
			['owned', 'lease', 'sublease', 'monthToMonth', 'housedByPartner'],
			tenancies
		)
	});

	// A certified partner may house a joint venture: item 3 says so, of joint ventures alone.
	const housed = criterion({
		says: 'isHousedAsJointVenture',
		about,
		cite: cite('item 3(c)', 'may house the joint venture at its location'),
		when: isOneOf('business.structure', ['jointVenture'], structures)
	});

	return allOf(
		tenancy,
		given(spaceIs(space, 'tenancy', ['housedByPartner'], tenancies), housed),
		given(spaceIs(space, 'tenancy', ['monthToMonth'], tenancies), monthToMonthProofs(place, space))
	);
}

/** Month to month: six months of payments; after a long lease its last payment will do; a new one needs the landlord's letter too. */
function monthToMonthProofs(place: Place, space: number): Condition {
	const cite = procedureFor[place];
	const about = { place, space };
	const paid = spaceHas(space, 'sixMonthsPaymentProof');
	const sixMonths = criterion({ says: 'hasSixMonthsPayments', about, cite: cite('item 1'), when: paid });
	const either = criterion({
		says: 'hasPaymentsOrLastLeasePayment',
		about,
		cite: cite('item 1'),
		when: anyOf(paid, spaceHas(space, 'lastPaymentOnOriginalLeaseProof'))
	});
	const letter = criterion({
		says: 'hasLandlordLetter',
		about,
		cite: cite('item 1', 'the landlord’s willingness to lease to the applicant'),
		when: spaceHas(space, 'landlordLetter')
	});
	const began = (origin: (typeof monthToMonthOrigins)[number]) =>
		spaceIs(space, 'monthToMonthOrigin', [origin], monthToMonthOrigins);
	return given(began('leaseOverThreeYears'), either, allOf(sixMonths, given(began('newAgreement'), letter)));
}

function rentIsFair(place: Place, space: number): Criterion {
	const cite = procedureFor[place]('item 1', 'rents at less than fair market value');
	return criterion({
		says: 'rentIsFair',
		about: { place, space },
		cite,
		when: spaceHas(space, 'rentAtFairMarketValue'),
		agencyDecides: { says: 'rentIsCompared', cite }
	});
}
