import { describe } from 'vitest';
import { bakery, bookkeeper, but, claims, consultants, jointVenture } from '../firms';

const space = (field: string) => `workspaces[0].${field}`;
const withShop = (changes: Record<string, unknown>) =>
	but(bakery, Object.fromEntries(Object.entries(changes).map(([field, value]) => [space(field), value])));

describe('a qualifying work space (Procedures #1 and #2, item 1)', () => {
	claims('a leased shop in the City qualifies for LBE', 'lbe', 'met', bakery);
	claims('a leased shop in the City qualifies for CBE', 'cbe', 'met', bakery);
	claims(
		'a leased shop elsewhere in the County qualifies for LBE',
		'lbe',
		'met',
		withShop({ location: 'elsewhereInCounty' })
	);
	claims(
		'a leased shop elsewhere in the County does not for CBE',
		'cbe',
		'unmet',
		withShop({ location: 'elsewhereInCounty' })
	);
	claims(
		'a leased shop outside the County does not for LBE',
		'lbe',
		'unmet',
		withShop({ location: 'outsideCounty' })
	);
	claims('a firm without any work space is no LBE', 'lbe', 'unmet', but(bakery, { workspaces: [] }));
	claims(
		'a firm that has not said where it works is not judged',
		'lbe',
		'unknown',
		but(bakery, { workspaces: undefined })
	);
	claims('space used as needed does not qualify', 'lbe', 'unmet', withShop({ exclusiveAtAllTimes: false }));
	for (const kind of ['coworking', 'virtualOffice', 'mailbox']) {
		claims(
			`a ${kind} never qualifies, even owned (reading 2)`,
			'lbe',
			'unmet',
			withShop({ kind, tenancy: 'owned' })
		);
	}
	claims(
		'one space that qualifies is enough',
		'lbe',
		'met',
		but(bakery, { 'workspaces[1]': { kind: 'coworking', location: 'cityOfLosAngeles', headquarters: false } })
	);
	claims(
		'qualities of two spaces do not add up to one',
		'lbe',
		'unmet',
		but(bakery, {
			[space('exclusiveAtAllTimes')]: false,
			'workspaces[1]': { ...bakery.workspaces![0], headquarters: false, tenancy: 'none' }
		})
	);
});

describe('tenancy', () => {
	claims(
		'an owned shop needs no market rent',
		'lbe',
		'met',
		withShop({ tenancy: 'owned', rentAtFairMarketValue: false })
	);
	claims(
		'a lease below market rent does not qualify',
		'lbe',
		'unmet',
		withShop({ rentAtFairMarketValue: false })
	);
	claims('a sublease from a tenant of the owner qualifies', 'lbe', 'met', withShop({ tenancy: 'sublease' }));
	claims(
		'a sublease below market rent does not qualify',
		'lbe',
		'unmet',
		withShop({ tenancy: 'sublease', rentAtFairMarketValue: false })
	);
	claims('a sub-sublease does not qualify', 'lbe', 'unmet', withShop({ tenancy: 'subSublease' }));
	claims('no lease or deed does not qualify', 'lbe', 'unmet', withShop({ tenancy: 'none' }));
	claims(
		'a shop in a partner’s house does not qualify for a single firm',
		'lbe',
		'unmet',
		withShop({ tenancy: 'housedByPartner' })
	);
	claims('a joint venture housed by its certified partner has a work space', 'lbe', 'met', jointVenture);
	claims('… and in the City for CBE too', 'cbe', 'met', jointVenture);
	claims(
		'a housed joint venture is not asked for rent',
		'lbe',
		'met',
		but(jointVenture, { [space('rentAtFairMarketValue')]: false })
	);
});

describe('month to month', () => {
	const monthly = (origin: string, changes: Record<string, unknown>) =>
		withShop({
			tenancy: 'monthToMonth',
			monthToMonthOrigin: origin,
			sixMonthsPaymentProof: false,
			lastPaymentOnOriginalLeaseProof: false,
			landlordLetter: false,
			...changes
		});
	const [short, long, fresh] = ['leaseOfThreeYearsOrLess', 'leaseOverThreeYears', 'newAgreement'] as const;
	const paid = { sixMonthsPaymentProof: true };
	const last = { lastPaymentOnOriginalLeaseProof: true };
	const letter = { landlordLetter: true };
	claims(
		'after a lease of three years or less, six months of payments qualify',
		'lbe',
		'met',
		monthly(short, paid)
	);
	claims(
		'… the last lease payment and a letter do not',
		'lbe',
		'unmet',
		monthly(short, { ...last, ...letter })
	);
	claims('after a longer lease, six months of payments qualify', 'lbe', 'met', monthly(long, paid));
	claims('… and so does the last payment on the original lease', 'lbe', 'met', monthly(long, last));
	claims('… but not a letter alone', 'lbe', 'unmet', monthly(long, letter));
	claims(
		'a new agreement needs six months of payments and the landlord’s letter',
		'lbe',
		'met',
		monthly(fresh, { ...paid, ...letter })
	);
	claims('… payments alone do not do', 'lbe', 'unmet', monthly(fresh, paid));
	claims(
		'… nor the letter alone, nor a last payment',
		'lbe',
		'unmet',
		monthly(fresh, { ...last, ...letter })
	);
	claims(
		'below market rent no proof helps',
		'lbe',
		'unmet',
		monthly(short, { ...paid, rentAtFairMarketValue: false })
	);
	claims(
		'with payments proved, only a new agreement would still need the letter',
		'lbe',
		'unknown',
		monthly(short, { ...paid, monthToMonthOrigin: undefined })
	);
	claims(
		'with payments and letter proved, how it began does not matter',
		'lbe',
		'met',
		monthly(short, { ...paid, ...letter, monthToMonthOrigin: undefined })
	);
});

describe('a home office', () => {
	const owners = (office: string) => but(bookkeeper, { ownersOtherPermanentOffice: office });
	const inCity = (office: string) => but(owners(office), { [space('location')]: 'cityOfLosAngeles' });
	claims('a home in Pasadena qualifies for LBE', 'lbe', 'met', bookkeeper);
	claims(
		'… also where an owner has an office elsewhere in the County',
		'lbe',
		'met',
		owners('elsewhereInCounty')
	);
	claims(
		'… but not where an owner has an office outside the County',
		'lbe',
		'unmet',
		owners('outsideCounty')
	);
	claims(
		'a home in the City qualifies for CBE where an owner has an office in the City',
		'cbe',
		'met',
		inCity('cityOfLosAngeles')
	);
	claims(
		'… but not where an owner has an office elsewhere in the County',
		'cbe',
		'unmet',
		inCity('elsewhereInCounty')
	);
	claims('… though it still qualifies for LBE', 'lbe', 'met', inCity('elsewhereInCounty'));
	claims(
		'an owner’s office elsewhere has no bearing on a commercial space',
		'lbe',
		'met',
		but(bakery, { ownersOtherPermanentOffice: 'outsideCounty' })
	);
	claims(
		'an owner’s other office left open leaves a home office open',
		'lbe',
		'unknown',
		but(bookkeeper, { ownersOtherPermanentOffice: undefined })
	);
	claims(
		'a rented home needs market rent',
		'lbe',
		'unmet',
		but(bookkeeper, { [space('tenancy')]: 'lease', [space('rentAtFairMarketValue')]: false })
	);
	claims('consultants run from Chicago have a work space in the City', 'cbe', 'met', consultants);
});
