/** Cases that the City's papers of evidence are called for by: firms at home, month to month, of a parent, in a venture. */
import type { Details } from '../../../src/lib/papers/asks';
import type { Facts, Workspace } from '../../../src/lib/rules/facts';
import { bakery, hostile } from '../cases';

const bakeryRoom = bakery.workspaces![0]!;

/** A firm run from a home in the City, with nothing but a mailbox outside the County. */
export const atHome: Facts = {
	...bakery,
	workspaces: [
		{ ...bakeryRoom, label: 'Home', kind: 'home', address: { ...bakeryRoom.address, unit: 'Apt. 7' } },
		{ kind: 'mailbox', location: 'outsideCounty' }
	]
};

export const atHomeDetails: Details = {
	'city-home-headquarters': {
		people: [
			{ name: 'Ana María Quispe', title: 'Owner', hours: '40' },
			{ name: 'Luis Quispe', title: 'General Manager', hours: '25' }
		]
	}
};

const monthToMonth: Workspace = {
	...bakeryRoom,
	tenancy: 'monthToMonth',
	monthToMonthOrigin: 'newAgreement',
	sixMonthsPaymentProof: true,
	landlordLetter: true
};

/** A bakery that rents month to month by a new agreement. */
export const rentsByTheMonth: Facts = { ...bakery, workspaces: [monthToMonth] };

/** The same with a second room, whose month-to-month tenancy came from a lease of five years. */
export const rentsTwoByTheMonth: Facts = {
	...bakery,
	workspaces: [
		monthToMonth,
		{
			...monthToMonth,
			label: 'Storeroom',
			address: { street: '88 Mission Road', city: 'Los Angeles', state: 'CA', zip: '90033' },
			headquarters: false,
			monthToMonthOrigin: 'leaseOverThreeYears'
		}
	]
};

export const rentDetails: Details = {
	'city-landlord-statement': {
		landlords: [
			{
				name: 'Boyle Heights Properties LLC',
				phone: '(323) 555-0199',
				address: '10 Soto Street, Los Angeles, CA 90033',
				agreement: '2026-04-01'
			}
		]
	},
	'city-payment-log': {
		payments: ['May', 'June', 'July', 'August', 'September', 'October'].map((month, i) => ({
			month: `${month} 2026`,
			paid: `2026-${String(i + 5).padStart(2, '0')}-01`,
			amount: '$2,400',
			method: 'check',
			proof: 'canceledCheck'
		}))
	}
};

/** A subsidiary local by its headquarters in the City. */
export const ofAParent: Facts = { ...bakery, business: { ...bakery.business, subsidiary: true } };

export const ofAParentDetails: Details = {
	'city-subsidiary-statement': {
		'parent-name': 'Harina Holdings, Inc.',
		'parent-address': '400 Market Street, San Francisco, CA 94105',
		'parent-location': 'outsideCounty',
		manages:
			'Ana María Quispe, President, and Luis Quispe, General Manager, decide on purchasing, prices, hiring and schedules. Both work at 2100 E. 1st Street.',
		conducts:
			'All baking, sales, deliveries, ordering and billing are done at this location by our own 12 employees.',
		records:
			'Books of record, bank statements, payroll and personnel files and tax documents are kept in the office here.',
		separate:
			'We have our own bank accounts, payroll, FEIN, insurance and lease. The parent company takes no part in daily decisions.'
	}
};

/** A joint venture that bids to the City on January 15, 2027. */
export const venture: Facts = {
	...bakery,
	business: { ...bakery.business, name: 'Esperanza–Norte Joint Venture', structure: 'jointVenture' },
	jointVenture: { legallyEstablished: true, commerciallyUsefulPurpose: true },
	solicitation: {
		agency: 'city',
		number: 'BCA-27-014',
		title: 'Catering for senior centers',
		due: '2027-01-15'
	}
};

export const ventureDetails: Details = {
	'city-joint-venture-agreement': {
		commencement: '2026-12-01',
		scope: 'Preparing and delivering 1,200 meals a day to eleven senior centers, five days a week.',
		partners: [
			{
				name: 'Panadería La Esperanza LLC',
				certified: 'LBE, CBE, LSB',
				responsibilities:
					'All baking; ordering; food safety; half of the deliveries; accounts of the venture.',
				personnel: '8 bakers, 2 drivers, 1 bookkeeper',
				equipment: '3 deck ovens, 2 vans',
				signatory: 'Ana María Quispe, Owner'
			},
			{
				name: 'Comedor del Norte, Inc.',
				certified: 'LBE',
				responsibilities: 'Hot meals; menus; half of the deliveries; liaison with the centers.',
				personnel: '10 cooks, 3 drivers',
				equipment: '1 kitchen, 3 refrigerated trucks',
				signatory: 'Rosa Nájera, President'
			}
		],
		'housed-by': 'Panadería La Esperanza LLC, 2100 E. 1st Street'
	}
};

const longest = 'Nguyễn Đặng — Łódź Żółw, Ελληνική Εταιρεία «Кириллица» '.repeat(14).trim();

/** Each of these firms with the longest answers and every script, so that its papers are called for and are full. */
export const hostileAs = (facts: Facts): Facts => ({
	...facts,
	business: { ...hostile.business, ...pick(facts.business), name: hostile.business!.name! },
	workspaces: (facts.workspaces ?? []).map((space, i) => ({
		...space,
		label: `Xưởng bánh Łódź ${i + 1} `.repeat(6).trim(),
		address: hostile.business!.address
	})),
	signatory: hostile.signatory
});

const pick = (business: Facts['business']) => ({
	kind: business?.kind,
	structure: business?.structure,
	subsidiary: business?.subsidiary
});

export const hostileDetails = (details: Details, text = longest): Details =>
	Object.fromEntries(
		Object.entries(details).map(([id, asks]) => [
			id,
			Object.fromEntries(
				Object.entries(asks).map(([name, written]) => [
					name,
					typeof written === 'string'
						? text
						: written.map((row) => Object.fromEntries(Object.keys(row).map((column) => [column, text])))
				])
			)
		])
	);
