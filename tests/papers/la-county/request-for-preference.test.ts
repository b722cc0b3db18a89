import { describe, expect, test } from 'vitest';
import {
	requestForPreference,
	requestForPreferenceFederal
} from '../../../src/lib/papers/la-county/request-for-preference';
import { blanks } from '../../../src/lib/papers/page/blanks';
import { isLeftBlank } from '../../../src/lib/papers/page/document';
import type { Paper } from '../../../src/lib/papers/paper';
import type { Facts } from '../../../src/lib/rules/facts';
import { bakery, inputOf } from '../cases';

type Certificates = NonNullable<NonNullable<Facts['county']>['dcba']>;

const withCounty = (county: Partial<NonNullable<Facts['county']>>, more: Partial<Facts> = {}): Facts => ({
	...bakery,
	...more,
	county: { ...bakery.county, ...county }
});
const withDcba = (dcba: Certificates, due = '2027-01-15'): Facts =>
	withCounty({ dcba }, { solicitation: { ...bakery.solicitation, due } });

const ticked = (facts: Facts, paper: Paper = requestForPreference): string[] =>
	blanks(paper.compose(inputOf(facts)))
		.filter(({ kind, answer }) => kind === 'checkBox' && answer === true)
		.map(({ name }) => name);
const says = (facts: Facts, paper: Paper = requestForPreference): string[] =>
	paper.cautions(inputOf(facts)).map(({ says: key, program }) => [key, program].filter(Boolean).join(' '));

const inForce = { number: 'C-1', start: '2026-01-01', end: '2028-01-01' };
const social = {
	servingSince: '2022-05-01',
	primaryPurposeCommonGood: true,
	publishedMissionStatement: true,
	principalActivityServesMission: true
};
const lsbe = ['request-lsbe', 'lsbe-state', 'lsbe-dcba'];

describe('a box is ticked where the case supports it, and nowhere else', () => {
	const table: [string, Facts, string[]][] = [
		['an LSBE certified by the State and by DCBA', bakery, lsbe],
		['nothing known at all', {}, []],
		['no DCBA certificate', withDcba({}), ['lsbe-state']],
		['a number of blank spaces', withDcba({ lsbe: { ...inForce, number: ' ' } }), ['lsbe-state']],
		[
			'a certificate that ends the day before the bid is due',
			withDcba({ lsbe: { ...inForce, end: '2027-01-14' } }),
			['lsbe-state']
		],
		[
			'a certificate that ends the day the bid is due',
			withDcba({ lsbe: { ...inForce, end: '2027-01-15' } }),
			lsbe
		],
		[
			'a certificate that begins the day the bid is due',
			withDcba({ lsbe: { ...inForce, start: '2027-01-15' } }),
			lsbe
		],
		[
			'a certificate that begins the day after the bid is due',
			withDcba({ lsbe: { ...inForce, start: '2027-01-16' } }),
			['lsbe-state']
		],
		[
			'a certificate in process, without its dates',
			withDcba({ lsbe: { number: 'pending' } }),
			['lsbe-state']
		],
		[
			'a certificate without its end',
			withDcba({ lsbe: { number: 'C-1', start: '2026-01-01' } }),
			['lsbe-state']
		],
		[
			'a principal place in the County since 364 days',
			withCounty({ principalPlaceOfBusinessSince: '2025-11-22' }),
			['lsbe-dcba']
		],
		[
			'certified under the inclusion policy alone',
			withCounty({ dgsSmallBusiness: false, inclusionPolicyCertified: true }),
			['request-lsbe', 'lsbe-inclusion-policy', 'lsbe-dcba']
		],
		[
			'no commercially useful function: LSBE is unmet, though certified',
			withCounty({ commerciallyUseful: { ...bakery.county!.commerciallyUseful, passThroughOnly: true } }),
			['lsbe-state', 'lsbe-dcba']
		],
		[
			'a social enterprise, certified',
			withCounty({ socialEnterprise: social, dcba: { se: inForce } }),
			['lsbe-state', 'request-se', 'se-serving', 'se-dcba']
		],
		[
			'a social enterprise, not certified',
			withCounty({ socialEnterprise: social, dcba: {} }),
			['lsbe-state', 'se-serving']
		],
		[
			'a DVBE of the State, certified',
			withCounty({ stateDvbe: true, dcba: { dvbe: inForce } }),
			['lsbe-state', 'request-dvbe', 'dvbe-state', 'dvbe-dcba']
		],
		[
			'verified by the VA, not certified',
			withCounty({ vaSdvosb: true, dcba: {} }),
			['lsbe-state', 'dvbe-veterans-affairs']
		],
		[
			'a DVBE under the inclusion policy, certified',
			withCounty({ inclusionPolicyDvbe: true, dcba: { dvbe: inForce } }),
			['lsbe-state', 'request-dvbe', 'dvbe-inclusion-policy', 'dvbe-dcba']
		],
		[
			'certified as a DVBE, but no path shown',
			withCounty({ dcba: { dvbe: inForce } }),
			['lsbe-state', 'dvbe-dcba']
		]
	];
	test.each(table)('%s', (_, facts, boxes) => expect(ticked(facts)).toEqual(boxes));
});

describe('the version with the federal restriction', () => {
	const federal = (county: Partial<NonNullable<Facts['county']>>) =>
		withCounty(county, { solicitation: { ...bakery.solicitation, federallyRestricted: true } });
	const table: [string, Facts, string[]][] = [
		[
			'small by the SBA and active in SAM',
			federal({ samActiveSmallBusiness: true }),
			['request-lsbe', 'lsbe-sba-and-sam', 'lsbe-dcba']
		],
		['small by the SBA alone', federal({}), ['lsbe-dcba']],
		['active in SAM, size unknown', withoutSize(federal({ samActiveSmallBusiness: true })), ['lsbe-dcba']],
		[
			'a social enterprise outside the County',
			federal({
				socialEnterprise: social,
				principalPlaceOfBusinessSince: 'never',
				majorOffice: false,
				dcba: { se: inForce }
			}),
			['request-se', 'se-serving', 'se-dcba']
		]
	];
	test.each(table)('%s', (_, facts, boxes) =>
		expect(ticked(facts, requestForPreferenceFederal)).toEqual(boxes)
	);

	function withoutSize(facts: Facts): Facts {
		const { meetsSbaSizeStandard: _size, ...county } = facts.county!;
		return { ...facts, county };
	}
});

describe('what is left for a hand', () => {
	const found = new Map(blanks(requestForPreference.compose(inputOf(bakery))).map((one) => [one.name, one]));

	test('firm, Webven number, name and title are filled', () => {
		expect(['firm', 'webven', 'print-name', 'title'].map((name) => found.get(name)?.answer)).toEqual([
			'Panadería La Esperanza',
			'123456',
			'Ana María Quispe',
			'Owner'
		]);
	});

	test.each(['dcba-certification-attached', 'signature', 'date', 'reviewer'])(
		'%s is left blank, with a reason',
		(name) => {
			expect(found.get(name)?.answer).toSatisfy(isLeftBlank);
		}
	);
});

describe('when it is called for', () => {
	const called = (facts: Facts) =>
		[requestForPreference, requestForPreferenceFederal]
			.filter((paper) => paper.isCalledFor(inputOf(facts)))
			.map(({ id }) => id);

	test.each<[string, Facts, string[]]>([
		['a County bid without the restriction', bakery, ['county-preference-request']],
		[
			'a County bid with it',
			{ solicitation: { agency: 'county', federallyRestricted: true } },
			['county-preference-request-federal']
		],
		[
			'a County bid that may have it',
			{ solicitation: { agency: 'county' } },
			['county-preference-request', 'county-preference-request-federal']
		],
		['a bid to the City', { ...bakery, solicitation: { agency: 'city' } }, []],
		['an empty case', {}, []]
	])('%s', (_, facts, ids) => expect(called(facts)).toEqual(ids));
});

describe('what is said before the download', () => {
	test('with everything there: attach the letter, and what is not met', () => {
		expect(says(bakery)).toEqual(['attachLetter', 'programUnmet se', 'programUnmet dvbe']);
	});

	test('without the DCBA certificate: that nothing is requested, and why', () => {
		expect(says(withDcba({}))).toEqual([
			'nothingToRequest',
			'noCertificate lsbe',
			'programUnmet se',
			'programUnmet dvbe'
		]);
	});

	test('a certificate out of force, and one without dates', () => {
		expect(says(withDcba({ lsbe: { ...inForce, end: '2027-01-14' } }))).toContain(
			'certificateNotInForce lsbe'
		);
		expect(says(withDcba({ lsbe: { number: 'C-1' } }))).toContain('certificateDatesUnknown lsbe');
	});

	test('an unknown version and an unknown due date', () => {
		expect(says({ ...bakery, solicitation: { agency: 'county' } })).toEqual(
			expect.arrayContaining(['versionUnknown', 'dueUnknown'])
		);
	});

	test('missing facts are named by their paths, the blanks of the form first', () => {
		expect(requestForPreference.needs(inputOf(withDcba({})))).toEqual([
			'county.dcba.lsbe.number',
			'county.dcba.lsbe.start',
			'county.dcba.lsbe.end'
		]);
		expect(requestForPreference.needs(inputOf({})).slice(0, 6)).toEqual([
			'solicitation.federallyRestricted',
			'solicitation.due',
			'business.name',
			'county.webvenNumber',
			'signatory.name',
			'signatory.title'
		]);
	});
});
