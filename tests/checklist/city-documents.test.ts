import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/lib/rules/facts';
import { howTheCityTakesDocuments } from '../../src/lib/checklist/documents';
import { bakery, documentIn, keysFor, listFor, secondShift, withBusiness, withShop } from './firms';

const withCompliance = (compliance: Facts['compliance']): Facts => ({
	...bakery,
	compliance: { ...bakery.compliance, ...compliance }
});

describe('licenses and taxes', () => {
	test('the BTRC, or the proof of exemption of a firm that is exempt', () => {
		expect(keysFor(bakery, 'lbe')).toContain('btrc');
		const exempt = keysFor(withCompliance({ btrc: 'exempt' }), 'lbe');
		expect(exempt).toContain('btrcExemption');
		expect(exempt).not.toContain('btrc');
		expect(keysFor(withCompliance({ btrc: undefined }), 'lbe')).toContain('btrcOrExemption');
	});

	test('a County license and other licenses only where they apply', () => {
		expect(documentIn('countyLicense', bakery, 'lbe').ifApplies).toBe(true);
		expect(documentIn('requiredLicenses', bakery, 'lbe').ifApplies).toBe(true);
	});

	test('an LLC shows its Secretary of State papers, a sole proprietor the fictitious business name', () => {
		expect(documentIn('secretaryOfState', bakery, 'lbe').ifApplies).toBe(false);
		const sole = keysFor(withBusiness(bakery, { structure: 'soleProprietorship' }), 'lbe');
		expect(sole).toContain('fictitiousName');
		expect(sole).not.toContain('secretaryOfState');
	});

	test('a firm that need not be registered shows no Secretary of State papers', () => {
		expect(keysFor(withCompliance({ secretaryOfState: 'notRequired' }), 'lbe')).not.toContain(
			'secretaryOfState'
		);
	});
});

describe('the tie to the County or the City', () => {
	test('a headquarters is proved by its own papers, without an employee list', () => {
		const keys = keysFor(bakery, 'lbe');
		expect(keys).toContain('headquartersProof');
		expect(keys).not.toContain('employeeList');
		expect(keys).not.toContain('homeStatement');
	});

	test('a headquarters at home needs the statement of fact', () => {
		const facts = { ...withShop({ kind: 'home' as const }), ownersOtherPermanentOffice: 'none' as const };
		expect(documentIn('homeStatement', facts, 'lbe', 'cbe')).toMatchObject({
			space: 0,
			places: ['county', 'city'],
			ifApplies: false
		});
	});

	test('3(a) and 3(b) need the employee list and four quarters of DE 9C, and no proof of headquarters', () => {
		const facts: Facts = {
			...withShop({ headquarters: false }),
			workforce: { fullTime: 12, fullTimeInCounty: 12, hoursShareInCounty: 100 }
		};
		const keys = keysFor(facts, 'lbe');
		expect(keys).toEqual(expect.arrayContaining(['employeeList', 'de9c']));
		expect(keys).not.toContain('headquartersProof');
		expect(keys).not.toContain('parentSubsidiaryProof');
		const withSubsidiaries = {
			...facts,
			workforce: { ...facts.workforce, includesWhollyOwnedSubsidiaries: true }
		};
		expect(keysFor(withSubsidiaries, 'lbe')).toContain('parentSubsidiaryProof');
	});

	test('a firm whose headquarters is in the County and whose people are in the City shows both', () => {
		const facts: Facts = {
			...withShop(
				{ location: 'elsewhereInCounty' },
				{ ...withShop({}).workspaces?.[0], headquarters: false }
			),
			workforce: {
				fullTime: 4,
				fullTimeInCounty: 4,
				fullTimeInCity: 4,
				hoursShareInCity: 80,
				hoursShareInCounty: 100
			}
		};
		expect(documentIn('headquartersProof', facts, 'lbe', 'cbe').programs).toEqual(['lbe']);
		expect(documentIn('de9c', facts, 'lbe', 'cbe').programs).toEqual(['cbe']);
	});

	test('while neither way is sure, the papers of both may apply', () => {
		const facts = withShop({ headquarters: undefined });
		expect(documentIn('headquartersProof', facts, 'lbe').ifApplies).toBe(true);
		expect(documentIn('de9c', facts, 'lbe').ifApplies).toBe(true);
	});

	test('a subsidiary needs three more papers if its parent is headquartered elsewhere', () => {
		const facts = withBusiness(bakery, { subsidiary: true });
		for (const key of ['subsidiaryArticles', 'subsidiaryStatement', 'subsidiaryRecords'] as const)
			expect(documentIn(key, facts, 'lbe').ifApplies).toBe(true);
	});

	test('a joint venture needs its agreement, and no employee list', () => {
		const facts: Facts = {
			...withBusiness(bakery, { structure: 'jointVenture' }),
			jointVenture: { legallyEstablished: true, commerciallyUsefulPurpose: true }
		};
		const keys = keysFor(facts, 'lbe');
		expect(keys).toContain('jointVentureAgreement');
		expect(keys).not.toContain('de9c');
	});
});

describe('LSB', () => {
	test('a firm with a completed fiscal year shows its returns, a new one those of its owners', () => {
		expect(keysFor(bakery, 'lsb')).toContain('taxReturns');
		expect(keysFor(bakery, 'lsb')).not.toContain('ownersReturns');
		const young = keysFor(withBusiness(bakery, { completedFiscalYear: false }), 'lsb');
		expect(young).toContain('ownersReturns');
		expect(young).not.toContain('taxReturns');
	});

	test('a manufacturer shows how many people it employs', () => {
		expect(keysFor(bakery, 'lsb')).not.toContain('manufacturerHeadcount');
		expect(keysFor(withBusiness(bakery, { manufacturer: true }), 'lsb')).toContain('manufacturerHeadcount');
	});

	test('the yearly affidavit concerns only firms that may be SB Micro of the State', () => {
		expect(keysFor(bakery, 'lsb')).not.toContain('microAffidavit');
		const certified = { ...bakery, county: { dgsSmallBusiness: true } };
		expect(documentIn('microAffidavit', certified, 'lsb').ifApplies).toBe(true);
	});

	test('it rests on the papers of Procedure #1', () => {
		expect(documentIn('lease', bakery, 'lsb').programs).toEqual(['lsb']);
	});
});

describe('LTE', () => {
	test('a nonprofit: profile, moves to unsubsidized work, program and site visit; no declarations', () => {
		const keys = keysFor(secondShift, 'lte');
		expect(keys).toEqual(
			expect.arrayContaining(['participantProfile', 'movedToUnsubsidized', 'programDescription', 'siteVisit'])
		);
		expect(keys).not.toContain('participantDeclarations');
	});

	test('a for-profit: profile and declarations; no site visit', () => {
		const keys = keysFor(withBusiness(secondShift, { kind: 'forProfit' }), 'lte');
		expect(keys).toEqual(expect.arrayContaining(['participantProfile', 'participantDeclarations']));
		expect(keys).not.toContain('siteVisit');
		expect(keys).not.toContain('movedToUnsubsidized');
	});

	test('while the kind is unknown both lists may apply', () => {
		const facts = withBusiness(secondShift, { kind: undefined });
		expect(documentIn('siteVisit', facts, 'lte').ifApplies).toBe(true);
		expect(documentIn('participantDeclarations', facts, 'lte').ifApplies).toBe(true);
		expect(listFor(facts, 'lte').openFacts).toContain('business.kind');
	});
});

test('the City gives fourteen calendar days, and takes no documents on RAMP unless it asks', () => {
	expect(howTheCityTakesDocuments.map(({ cite }) => cite.section)).toEqual([
		'Procedure #5, B 2',
		'Procedure #5, B 1'
	]);
});

test('what serves several certifications stands on the list once', () => {
	const { documents } = listFor(bakery, 'lbe', 'cbe', 'lsb');
	const names = documents.map(({ key, space }) => `${key} ${space}`);
	expect(new Set(names).size).toBe(names.length);
	expect(documents.find(({ key }) => key === 'btrc')?.programs).toEqual(['lbe', 'cbe', 'lsb']);
});
