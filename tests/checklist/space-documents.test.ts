import { expect, test } from 'vitest';
import { bakery, documentIn, keysFor, listFor, shop, withBusiness, withShop } from './firms';

test('a leased shop needs the lease with its latest amendment, for the County and for the City', () => {
	const lease = documentIn('lease', bakery, 'lbe', 'cbe');
	expect(lease).toMatchObject({
		space: 0,
		places: ['county', 'city'],
		programs: ['lbe', 'cbe'],
		ifApplies: false,
		when: 'application'
	});
	expect(lease.cites.map(({ section }) => section)).toEqual(['Procedure #1, item 1', 'Procedure #2, item 1']);
});

test('a subleased shop needs the sublease, an owned one the tax bill or the notarized deed', () => {
	expect(keysFor(withShop({ tenancy: 'sublease' }), 'lbe')).toContain('sublease');
	const owned = keysFor(withShop({ tenancy: 'owned' }), 'lbe');
	expect(owned).toContain('propertyTaxBillOrDeed');
	expect(owned).not.toContain('lease');
});

test('month to month after a lease of three years or less needs six months of payments, and no letter', () => {
	const keys = keysFor(
		withShop({ tenancy: 'monthToMonth', monthToMonthOrigin: 'leaseOfThreeYearsOrLess' }),
		'lbe'
	);
	expect(keys).toEqual(expect.arrayContaining(['monthToMonthAgreement', 'sixMonthsPayments']));
	expect(keys).not.toContain('landlordStatement');
});

test('month to month after a lease of more than three years may show its last lease payment instead', () => {
	const keys = keysFor(
		withShop({ tenancy: 'monthToMonth', monthToMonthOrigin: 'leaseOverThreeYears' }),
		'lbe'
	);
	expect(keys).toContain('sixMonthsOrLastLeasePayment');
	expect(keys).not.toContain('sixMonthsPayments');
});

test('a new month-to-month agreement needs the payments and the landlord’s statement', () => {
	const keys = keysFor(withShop({ tenancy: 'monthToMonth', monthToMonthOrigin: 'newAgreement' }), 'lbe');
	expect(keys).toEqual(expect.arrayContaining(['sixMonthsPayments', 'landlordStatement']));
});

test('while nobody knows how a month-to-month tenancy began, the landlord’s statement may be needed', () => {
	const facts = withShop({ tenancy: 'monthToMonth' });
	expect(documentIn('landlordStatement', facts, 'lbe').ifApplies).toBe(true);
	expect(listFor(facts, 'lbe').openFacts).toContain('workspaces[0].monthToMonthOrigin');
});

test('an answer left from another tenancy asks for nothing: a lease needs no landlord’s statement', () => {
	const facts = withShop({ tenancy: 'lease', monthToMonthOrigin: 'newAgreement' });
	expect(keysFor(facts, 'lbe')).not.toContain('landlordStatement');
});

test('while the tenancy is unknown a lease or a deed is wanted, and the answer is worth giving', () => {
	const facts = withShop({ tenancy: undefined });
	expect(keysFor(facts, 'lbe')).toContain('leaseOrDeed');
	expect(listFor(facts, 'lbe').openFacts).toContain('workspaces[0].tenancy');
});

test('a mailbox, a coworking desk, a sub-sublease and a space outside the County have no papers to show', () => {
	const others = [
		{ ...shop, headquarters: false, kind: 'mailbox' as const },
		{ ...shop, headquarters: false, kind: 'coworking' as const },
		{ ...shop, headquarters: false, tenancy: 'subSublease' as const },
		{ ...shop, headquarters: false, location: 'outsideCounty' as const }
	];
	const spaces = listFor(withShop({}, ...others), 'lbe').documents.map(({ space }) => space);
	expect(new Set(spaces)).toEqual(new Set([0, undefined]));
});

test('a space elsewhere in the County serves LBE and not CBE', () => {
	const facts = withShop({}, { ...shop, headquarters: false, location: 'elsewhereInCounty' });
	const second = listFor(facts, 'lbe', 'cbe').documents.filter(({ space }) => space === 1);
	expect(second.map(({ programs }) => programs)).toEqual([['lbe']]);
});

test('beside its headquarters a firm shows another leased space only if it relies on it', () => {
	const facts = withShop({}, { ...shop, headquarters: false });
	const [first, second] = listFor(facts, 'lbe').documents.filter(({ key }) => key === 'lease');
	expect(first).toMatchObject({ space: 0, ifApplies: false });
	expect(second).toMatchObject({ space: 1, ifApplies: true, because: 'oneIsEnough' });
});

test('where people at several locations are added up under 3(a) or 3(b), each location’s lease is needed', () => {
	const facts = {
		...withShop(
			{ headquarters: false },
			{ ...shop, headquarters: false, location: 'elsewhereInCounty' as const }
		),
		workforce: { fullTime: 98, fullTimeInCounty: 49, hoursShareInCounty: 100 }
	};
	const leases = listFor(facts, 'lbe').documents.filter(({ key }) => key === 'lease');
	expect(leases).toHaveLength(2);
	for (const lease of leases) expect(lease).toMatchObject({ because: 'severalLocations', ifApplies: false });
});

test('a joint venture housed by a partner shows the partner’s place', () => {
	const facts = withBusiness(withShop({ tenancy: 'housedByPartner' }), { structure: 'jointVenture' });
	expect(documentIn('partnerHousing', facts, 'lbe').cites[0]?.section).toBe('Procedure #1, item 3(c)');
});

test('a firm without any space listed has no space to show; one that has not said is asked', () => {
	expect(keysFor({ ...bakery, workspaces: [] }, 'lbe')).not.toContain('leaseOrDeed');
	const unsaid = listFor({ ...bakery, workspaces: undefined }, 'lbe');
	expect(unsaid.openFacts).toContain('workspaces');
	expect(unsaid.documents.map(({ key }) => key)).toContain('leaseOrDeed');
});
