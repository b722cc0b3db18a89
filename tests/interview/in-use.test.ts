import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/lib/rules/facts';
import type { ProgramId } from '../../src/lib/rules/language';
import { answeredList } from '../../src/lib/interview/answered';
import { caseInUse, usedFacts } from '../../src/lib/interview/in-use';

const today = '2026-11-21';
const city: ProgramId[] = ['lbe', 'cbe', 'lsb', 'lte'];
const county: ProgramId[] = ['lsbe', 'dvbe', 'se'];
const used = (facts: Facts, goals: ProgramId[]) => [...usedFacts({ format: 1, facts }, today, goals)];

describe('an answer that no longer applies', () => {
	test.each<[string, Facts, string, ProgramId[]]>([
		[
			'about a joint venture, of a firm that is none',
			{ business: { structure: 'llc' }, jointVenture: { legallyEstablished: true } },
			'jointVenture.legallyEstablished',
			city
		],
		[
			'about how month to month began, under a lease',
			{ workspaces: [{ tenancy: 'lease', monthToMonthOrigin: 'newAgreement' }] },
			'workspaces[0].monthToMonthOrigin',
			city
		],
		[
			'about the landlord’s letter, where the tenancy became a lease after all',
			{ workspaces: [{ tenancy: 'lease', monthToMonthOrigin: 'newAgreement', landlordLetter: true }] },
			'workspaces[0].landlordLetter',
			city
		],
		[
			'about the landlord’s letter, after an old lease',
			{
				workspaces: [
					{ tenancy: 'monthToMonth', monthToMonthOrigin: 'leaseOverThreeYears', landlordLetter: true }
				]
			},
			'workspaces[0].landlordLetter',
			city
		],
		[
			'about the rent, of a space that is owned',
			{ workspaces: [{ tenancy: 'owned', rentAtFairMarketValue: false }] },
			'workspaces[0].rentAtFairMarketValue',
			city
		],
		[
			'about the tenancy of a mailbox',
			{ workspaces: [{}, { kind: 'mailbox', tenancy: 'lease' }] },
			'workspaces[1].tenancy',
			city
		],
		[
			'about owners’ other offices, where no space is a home',
			{ workspaces: [{ kind: 'commercial' }], ownersOtherPermanentOffice: 'outsideCounty' },
			'ownersOtherPermanentOffice',
			city
		],
		[
			'about the number of employees, of a firm that makes nothing, with the City in view alone',
			{ business: { manufacturer: false, employees: 30 } },
			'business.employees',
			city
		],
		[
			'about the address on a certificate that the firm is excused from holding',
			{ compliance: { btrc: 'exempt', btrcAddress: 'outsideCounty' } },
			'compliance.btrcAddress',
			city
		],
		[
			'about placing people, of a nonprofit',
			{ business: { kind: 'nonprofit' }, transitional: { placementSince: '2020-01-01' } },
			'transitional.placementSince',
			['lte']
		],
		[
			'about participants, where there never was a program',
			{ transitional: { jobsSince: 'never', placementSince: 'never', participants: 4 } },
			'transitional.participants',
			city
		],
		[
			'about the State’s size limit, of a firm under the printed one',
			{ business: { averageReceipts3y: 450_000 }, county: { meetsStateSizeStandard: true } },
			'county.meetsStateSizeStandard',
			county
		],
		[
			'about a mission statement, of a firm that serves nobody',
			{ county: { socialEnterprise: { servingSince: 'never', publishedMissionStatement: true } } },
			'county.socialEnterprise.publishedMissionStatement',
			county
		],
		[
			'about the federal restriction, of a bid to the City',
			{ solicitation: { agency: 'city', federallyRestricted: true } },
			'solicitation.federallyRestricted',
			county
		]
	])('%s, is not used', (_, facts, path, goals) => {
		expect(used(facts, goals)).not.toContain(path);
		expect(JSON.stringify(caseInUse({ format: 1, facts }, today, goals))).not.toContain(
			path.split('.').at(-1)
		);
	});

	test('of a person who lives elsewhere is not used, and the others’ are', () => {
		const facts: Facts = {
			transitional: {
				roster: [
					{ livesInCity: false, criteria: ['veteran'], fullTime: true },
					{ livesInCity: true, criteria: ['veteran'], fullTime: true },
					{ livesInCity: true, criteria: ['lowIncome'], fullTime: true }
				]
			}
		};
		expect(used(facts, ['lte']).filter((path) => path.includes('['))).toEqual([
			'transitional.roster[0].livesInCity',
			'transitional.roster[1].livesInCity',
			'transitional.roster[2].livesInCity',
			'transitional.roster[1].criteria',
			'transitional.roster[2].criteria',
			'transitional.roster[1].fullTime'
		]);
	});
});

describe('an answer that applies', () => {
	test('is used beside others that support the same point', () => {
		const facts: Facts = { county: { stateDvbe: true, vaSdvosb: true } };
		expect(used(facts, ['dvbe'])).toEqual(['county.stateDvbe', 'county.vaSdvosb']);
	});

	test('is used though another has already decided the program', () => {
		const facts: Facts = { business: { kind: 'nonprofit' }, compliance: { licensesCurrent: true } };
		expect(used(facts, city)).toContain('compliance.licensesCurrent');
	});

	test('for the papers alone is used whatever the goals', () => {
		expect(used({ business: { name: 'Pan de Vida' } }, ['dvbe'])).toEqual(['business.name']);
	});

	test('of another agency’s programs is not', () => {
		expect(used({ county: { stateDvbe: true } }, city)).toEqual([]);
	});
});

describe('the page of answers', () => {
	test('shows each topic’s answers, those about one space together, and nothing that does not apply', () => {
		const facts: Facts = {
			business: { kind: 'forProfit', structure: 'llc', name: 'Pan de Vida' },
			jointVenture: { legallyEstablished: true },
			workspaces: [
				{ label: 'the shop', location: 'cityOfLosAngeles', tenancy: 'lease', landlordLetter: true },
				{ label: 'the stall', location: 'elsewhereInCounty', address: { city: 'Vernon' } }
			]
		};
		const list = answeredList({ format: 1, facts }, today, city);
		expect(list.map(({ topic, answers }) => [topic, answers.map(({ path }) => path)])).toEqual([
			['firm', ['business.kind', 'business.structure']],
			[
				'workspace',
				[
					'workspaces',
					'workspaces[0].label',
					'workspaces[0].location',
					'workspaces[0].tenancy',
					'workspaces[1].label',
					'workspaces[1].address',
					'workspaces[1].location'
				]
			],
			['papers', ['business.name']]
		]);
		expect(list[1]!.answers[4]).toEqual({
			path: 'workspaces[1].label',
			question: 'workspaces[].label',
			value: 'the stall',
			item: 1
		});
	});

	test('leaves the spaces’ places in the list as they are', () => {
		const facts: Facts = {
			workspaces: [{ tenancy: 'owned', rentAtFairMarketValue: true }, { kind: 'home' }]
		};
		expect(caseInUse({ format: 1, facts }, today, city).facts.workspaces).toEqual([
			{ tenancy: 'owned' },
			{ kind: 'home' }
		]);
	});
});
