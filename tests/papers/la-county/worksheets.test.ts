/** The worksheets for the County's online applications: LSBE, DVBE and SE. */
import { describe, expect, test } from 'vitest';
import type { PaperDetails } from '../../../src/lib/papers/asks';
import { dvbeWorksheet } from '../../../src/lib/papers/la-county/dvbe-worksheet';
import { lsbeWorksheet } from '../../../src/lib/papers/la-county/lsbe-worksheet';
import { seWorksheet } from '../../../src/lib/papers/la-county/se-worksheet';
import { blanks } from '../../../src/lib/papers/page/blanks';
import { isLeftBlank } from '../../../src/lib/papers/page/document';
import type { Paper } from '../../../src/lib/papers/paper';
import type { Facts } from '../../../src/lib/rules/facts';
import { bakery, inputOf, socialEnterprise } from '../cases';
import { asked, found, input, says, social, text, ticked, withCounty, type County } from './worksheet-cases';

const uncertified = withCounty({ dcba: {} });
const other = { dgsSmallBusiness: false, inclusionPolicyCertified: true, dcba: {} };
describe('LSBE: the ways of section 5.1', () => {
	test.each([
		['certified by the State, six years in the County', uncertified, ['path-a']],
		[
			'certified by the State, in the County since 364 days',
			withCounty({ dcba: {}, principalPlaceOfBusinessSince: '2025-11-22' }),
			[]
		],
		[
			'certified by another agency, in the County since yesterday',
			withCounty({ ...other, principalPlaceOfBusinessSince: '2026-11-20' }),
			['path-c']
		],
		[
			'small by the SBA and active in SAM',
			withCounty({ dcba: {}, dgsSmallBusiness: false, samActiveSmallBusiness: true }),
			['path-b']
		],
		['small by the SBA, not in SAM', withCounty({ dcba: {}, dgsSmallBusiness: false }), []]
	] as [string, Facts, string[]][])('%s', (_name, facts, boxes) =>
		expect(ticked(lsbeWorksheet, facts)).toEqual(boxes)
	);

	test('the certificate that is held is asked for, with its number and both of its days (6.1 a ii)', () => {
		expect(asked(lsbeWorksheet, uncertified)).toEqual([
			'stateSmall-number',
			'stateSmall-start',
			'stateSmall-end'
		]);
		expect(asked(lsbeWorksheet, withCounty(other))).toEqual([
			'otherSmall-agency',
			'otherSmall-number',
			'otherSmall-start',
			'otherSmall-end'
		]);
		const details = { 'stateSmall-number': '2020311', 'stateSmall-end': '2028-02-29' };
		expect(found(lsbeWorksheet, uncertified, details)).toMatchObject({
			'stateSmall-number': '2020311',
			'stateSmall-start': { leftBlank: 'for you to fill in' },
			'stateSmall-end': 'February 29, 2028'
		});
	});

	test('while no certificate is known, each that may be is asked for; with none, that is said', () => {
		expect(asked(lsbeWorksheet, {}).filter((name) => name.endsWith('-number'))).toEqual([
			'stateSmall-number',
			'otherSmall-number',
			'sam-number'
		]);
		const none = withCounty({ dgsSmallBusiness: false, inclusionPolicyCertified: false });
		expect(text(lsbeWorksheet, none)).toContain('there is nothing to apply with');
	});

	test('a certificate that has ended, or would end before it starts, is told with its day', () => {
		const of = (details: PaperDetails) => lsbeWorksheet.cautions(input(lsbeWorksheet, uncertified, details));
		expect(of({ 'stateSmall-end': '2026-11-20' })).toEqual([{ says: 'proofEnded', days: ['2026-11-20'] }]);
		expect(of({ 'stateSmall-end': '2026-11-21' })).toEqual([]);
		expect(of({ 'stateSmall-start': '2027-01-02', 'stateSmall-end': '2027-01-01' })).toEqual([
			{ says: 'proofDaysCrossed', days: ['2027-01-02', '2027-01-01'] }
		]);
	});

	test('the commercially useful function stands beside every way', () => {
		expect(text(lsbeWorksheet, uncertified)).toContain('By your answers, every point of it is met.');
		const pass = { ...bakery.county!.commerciallyUseful, passThroughOnly: true };
		expect(text(lsbeWorksheet, withCounty({ commerciallyUseful: pass }))).toContain(
			'Without it there is no LSBE, by whichever way.'
		);
	});
});

describe('DVBE: the certificates of section 5.2 and of the County Code', () => {
	test.each([
		['of the State', { stateDvbe: true }, ['path-state'], 'stateDvbe-number'],
		['of Veterans Affairs', { vaSdvosb: true }, ['path-veteransAffairs'], 'veteransAffairs-number'],
		['under the inclusion policy', { inclusionPolicyDvbe: true }, ['path-inclusion'], 'otherDvbe-number']
	] as [string, Partial<County>, string[], string][])('%s', (_name, county, boxes, number) => {
		expect(ticked(dvbeWorksheet, withCounty(county))).toEqual(boxes);
		expect(asked(dvbeWorksheet, withCounty(county))).toContain(number);
	});
});

describe('all three', () => {
	const papers = [lsbeWorksheet, dvbeWorksheet, seWorksheet];

	test('nothing is to be signed, and every page says that it is not the County’s form', () => {
		for (const paper of papers) {
			const document = paper.compose(inputOf(socialEnterprise));
			expect(blanks(document).filter(({ kind }) => kind === 'handLine')).toEqual([]);
			expect(document.footer).toContain('Not the County’s form');
		}
	});

	test('what is met lacks only the blanks of the application, and no moot answer', () => {
		expect(lsbeWorksheet.needs(inputOf(uncertified))).toEqual([]);
		expect(seWorksheet.needs(inputOf(social({ bCorp: true })))).toEqual([]);
		const { name: _, ...business } = bakery.business!;
		expect(lsbeWorksheet.needs(inputOf({ ...uncertified, business }))).toEqual(['business.name']);
		const open = lsbeWorksheet.needs(inputOf({}));
		expect(open).toContain('county.dgsSmallBusiness');
		expect(isLeftBlank(found(lsbeWorksheet, {})['business-name'])).toBe(true);
	});

	const ends = (end: string) => ({ lsbe: { number: 'LSBE-7', start: '2025-01-01', end } });
	test.each([
		['LSBE met, not certified by DCBA', lsbeWorksheet, uncertified, true, []],
		['certified until 2028', lsbeWorksheet, bakery, false, ['certifiedAlready']],
		[
			'31 days before the certificate ends',
			lsbeWorksheet,
			withCounty({ dcba: ends('2026-12-22') }),
			false,
			['certifiedAlready']
		],
		[
			'30 days before the certificate ends',
			lsbeWorksheet,
			withCounty({ dcba: ends('2026-12-21') }),
			true,
			['renewalIsOpen']
		],
		[
			'after the certificate has ended',
			lsbeWorksheet,
			withCounty({ dcba: ends('2026-11-01') }),
			true,
			['renewalIsOpen']
		],
		[
			'with a City bid in view',
			lsbeWorksheet,
			{ ...uncertified, solicitation: { agency: 'city' } },
			false,
			[]
		],
		['nothing known', lsbeWorksheet, {}, false, ['askedButOpen']],
		['no disabled veteran certificate', dvbeWorksheet, bakery, false, ['askedButUnmet']],
		['a DVBE of the State', dvbeWorksheet, withCounty({ stateDvbe: true }), true, []],
		['never served', seWorksheet, bakery, false, ['askedButUnmet', 'missionNotWritten']],
		[
			'served, way still open',
			seWorksheet,
			withCounty({ socialEnterprise: { servingSince: '2020-01-01' } }),
			true,
			['askedButOpen', 'missionNotWritten']
		],
		['nothing known of a social enterprise', seWorksheet, {}, false, ['askedButOpen', 'missionNotWritten']]
	] as [string, Paper, Facts, boolean, string[]][])('%s', (_name, paper, facts, isCalledFor, cautions) => {
		expect(paper.isCalledFor(inputOf(facts))).toBe(isCalledFor);
		expect(says(paper, facts)).toEqual(cautions);
	});
});
