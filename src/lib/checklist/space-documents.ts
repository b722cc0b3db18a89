/** Procedures #1 and #2, item 1: the papers that show by what right the firm occupies a space. */
import type { Facts, Workspace } from '../rules/facts';
import type { Place } from '../rules/language';
import { procedureFor, within } from '../rules/la-city/boundary';
import type { Listing } from './listing';
import type { NeededDocument } from './needed-document';

type Listed = { space: Workspace; index: number };

/** The spaces inside the boundary, or perhaps inside, that the firm may show: no mailbox, and some right to be there. */
export function spacesToShow(facts: Facts, place: Place): Listed[] {
	return (facts.workspaces ?? [])
		.map((space, index) => ({ space, index }))
		.filter(
			({ space }) =>
				(space.location === undefined || within[place].includes(space.location)) &&
				(space.kind === undefined || space.kind === 'commercial' || space.kind === 'home') &&
				space.tenancy !== 'none' &&
				space.tenancy !== 'subSublease'
		);
}

/** @param because why this space stands on the list beside others */
export function needSpaceDocuments(
	{ space, index }: Listed,
	place: Place,
	{ need, dependsOn }: Listing,
	because?: NeededDocument['because']
): void {
	const fact = (field: keyof Workspace) => `workspaces[${index}].${field}`;
	for (const field of ['location', 'kind', 'tenancy'] as const)
		if (space[field] === undefined) dependsOn(fact(field));

	const mayBeOutside = space.location === undefined || space.kind === undefined;
	const entry = {
		space: index,
		place,
		cite: procedureFor[place]('item 1'),
		ifApplies: because === 'oneIsEnough' || mayBeOutside,
		because
	};
	switch (space.tenancy) {
		case undefined:
			return need('leaseOrDeed', entry);
		case 'owned':
			return need('propertyTaxBillOrDeed', entry);
		case 'lease':
			return need('lease', entry);
		case 'sublease':
			return need('sublease', entry);
		case 'housedByPartner':
			return need('partnerHousing', { ...entry, cite: procedureFor[place]('item 3(c)') });
		case 'monthToMonth':
			need('monthToMonthAgreement', entry);
			break;
		default:
			return;
	}
	switch (space.monthToMonthOrigin) {
		case 'leaseOverThreeYears':
			return need('sixMonthsOrLastLeasePayment', entry);
		case 'newAgreement':
			need('sixMonthsPayments', entry);
			return need('landlordStatement', entry);
		case undefined:
			dependsOn(fact('monthToMonthOrigin'));
			need('sixMonthsPayments', entry);
			return need('landlordStatement', { ...entry, ifApplies: true });
		default:
			return need('sixMonthsPayments', entry);
	}
}
