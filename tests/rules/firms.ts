/** Named firms to start from: each test changes one fact, or a few that belong together. */
import { test, expect } from 'vitest';
import { assess } from '../../src/lib/rules/assess';
import { readCase } from '../../src/lib/rules/case';
import type { Facts, Workspace } from '../../src/lib/rules/facts';
import type { ProgramId } from '../../src/lib/rules/language';
import { setFact } from './exact/flat';

export const judgedOn = '2026-11-21';

const shop: Workspace = {
	location: 'cityOfLosAngeles',
	headquarters: true,
	kind: 'commercial',
	exclusiveAtAllTimes: true,
	tenancy: 'lease',
	rentAtFairMarketValue: true
};

/** Leases a shop in Boyle Heights, in the City, and is run from there. It is LBE, CBE and LSB. */
export const bakery: Facts = {
	business: {
		kind: 'forProfit',
		structure: 'llc',
		independentlyOwnedAndOperated: true,
		subsidiary: false,
		dominantInField: false,
		manufacturer: false,
		employees: 12,
		annualReceipts: 480_000,
		nameMatchesRampAndBtrc: true
	},
	workspaces: [shop],
	ownersOtherPermanentOffice: 'none',
	compliance: {
		btrc: 'clear',
		btrcAddress: 'cityOfLosAngeles',
		taxesDelinquent: false,
		licensesCurrent: true,
		secretaryOfState: 'active'
	},
	workforce: {
		fullTime: 12,
		fullTimeInCounty: 0,
		fullTimeInCity: 0,
		hoursShareInCounty: 100,
		hoursShareInCity: 100
	},
	transitional: { jobsSince: 'never', placementSince: 'never', participants: 0, fullTimeParticipants: 0 }
};

/** The same facts but for these, by path; `undefined` takes a fact out. */
export function but(firm: Facts, changes: Record<string, unknown>): Facts {
	const facts = structuredClone(firm);
	for (const [path, value] of Object.entries(changes)) setFact(facts, path, value);
	return facts;
}

/** Works from her own home in Pasadena, in the County and outside the City; no employees. */
export const bookkeeper = but(bakery, {
	'business.structure': 'soleProprietorship',
	'business.employees': 1,
	'workspaces[0].location': 'elsewhereInCounty',
	'workspaces[0].kind': 'home',
	'workspaces[0].tenancy': 'owned',
	'workspaces[0].rentAtFairMarketValue': undefined,
	'compliance.btrcAddress': 'elsewhereInCounty',
	'workforce.fullTime': 0
});

/** Two firms building a school, housed by the partner who is certified, in the City. */
export const jointVenture = but(bakery, {
	'business.structure': 'jointVenture',
	'workspaces[0].tenancy': 'housedByPartner',
	'workspaces[0].rentAtFairMarketValue': undefined,
	'jointVenture.legallyEstablished': true,
	'jointVenture.commerciallyUsefulPurpose': true
});

/** Run from Chicago, with an office in the City where 60 of its 200 full-time employees work. */
export const consultants = but(bakery, {
	'business.employees': 200,
	'business.annualReceipts': 30_000_000,
	'workspaces[0].headquarters': false,
	'workspaces[1]': { ...shop, location: 'outsideCounty' },
	'workforce.fullTime': 200,
	'workforce.fullTimeInCounty': 60,
	'workforce.fullTimeInCity': 60
});

/** Makes furniture in Vernon, a city of its own in the County, with 24 employees. */
export const manufacturer = but(bakery, {
	'business.manufacturer': true,
	'business.employees': 24,
	'business.annualReceipts': 4_999_999.99,
	'workspaces[0].location': 'elsewhereInCounty',
	'compliance.btrcAddress': 'elsewhereInCounty'
});

/** A nonprofit in the City that has given transitional jobs for a year to the day: 11 participants, ten of them full-time. */
export const nonprofit = but(bakery, {
	'business.kind': 'nonprofit',
	'business.structure': 'corporation',
	'business.employees': 300,
	'workforce.fullTime': 200,
	'transitional.jobsSince': '2025-11-21',
	'transitional.participants': 11,
	'transitional.fullTimeParticipants': 10
});

/** Where a program stands for these facts; the case is read as the command line would read it. */
export function standing(facts: Facts, program: ProgramId, asOf = judgedOn): string {
	const reading = readCase({ format: 1, asOf, facts });
	return reading.ok ? assess(reading.case, asOf).programs[program].status : JSON.stringify(reading.faults);
}

/** One sentence the agency could confirm or correct, as a test. */
export function claims(sentence: string, program: ProgramId, status: string, facts: Facts, asOf = judgedOn) {
	test(sentence, () => expect(standing(facts, program, asOf)).toBe(status));
}
