import { describe, expect, test } from 'vitest';
import { readCase, readCaseText } from '../../src/lib/rules/case';
import { setFact } from './exact/flat';

/** The faults of a case that holds these facts, by path, as "fact: found, wanted". */
function faults(facts: Record<string, unknown>): string[] {
	const read: object = {};
	for (const [path, value] of Object.entries(facts)) setFact(read, path, value);
	const reading = readCase({ format: 1, facts: read });
	return reading.ok ? [] : reading.faults.map(({ fact, found, wanted }) => `${fact}: ${found}, ${wanted}`);
}

const refused = (fact: string, value: unknown, wanted: string, found = JSON.stringify(value)) =>
	test(`${fact} may not be ${found}`, () => {
		expect(faults({ [fact]: value })).toEqual([`${fact}: ${found}, ${wanted}`]);
	});
const accepted = (sentence: string, facts: Record<string, unknown>) =>
	test(sentence, () => expect(faults(facts)).toEqual([]));

describe('a name that is no fact', () => {
	for (const key of [
		'color',
		'business.color',
		'business.address.planet',
		'workspaces[0].color',
		'jointVenture.color',
		'compliance.color',
		'workforce.color',
		'transitional.roster[0].name',
		'solicitation.color',
		'signatory.color',
		'county.dcba.lsbe.color',
		'county.commerciallyUseful.color',
		'county.socialEnterprise.color'
	]) {
		refused(key, true, 'knownFact');
	}
	test('beside the facts is refused too', () => {
		const reading = readCase({ format: 1, facts: {}, draft: 1 });
		expect(reading).toMatchObject({ faults: [{ fact: 'draft', found: '1', wanted: 'knownFact' }] });
	});
	test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('is refused when it is %s', (key) => {
		const reading = readCaseText(`{"format":1,"facts":{"business":{"${key}":{"kind":"nonprofit"}}}}`);
		expect(reading).toMatchObject({ ok: false, faults: [{ fact: `business.${key}`, wanted: 'knownFact' }] });
	});
});

describe('a value of the wrong kind', () => {
	refused('business.name', 5, 'text');
	refused('business.subsidiary', 'no', 'yesOrNo');
	refused('business.subsidiary', 0, 'yesOrNo');
	refused('business.employees', '12', 'wholeNumber');
	refused('business.employees', -1, 'wholeNumber');
	refused('workforce.fullTime', 11.5, 'wholeNumber');
	refused('transitional.participants', true, 'wholeNumber');
	refused('workforce.hoursShareInCity', 100.01, 'share');
	refused('workforce.hoursShareInCounty', -0.01, 'share');
	refused('county.socialEnterprise.transitionalWorkforceShare', '51', 'share');
	refused('business.annualReceipts', 1.005, 'dollars');
	refused('business.annualReceipts', -0.01, 'dollars');
	refused('business.averageReceipts3y', '1,000', 'dollars');
	refused('business.kind', 'charity', 'oneOf');
	refused('workspaces[0].location', 'Pasadena', 'oneOf');
	refused('transitional.roster[0].criteria[0]', 'poor', 'oneOf');
	refused('workspaces', {}, 'list');
	refused('business', 'bakery', 'object');
	refused('workspaces[0]', 'shop', 'object');
	test('names the choices there are', () => {
		const reading = readCase({ format: 1, facts: { business: { kind: 'charity' } } });
		expect(reading).toMatchObject({ faults: [{ allowed: ['forProfit', 'nonprofit'] }] });
	});
	test('is named once for each fact, and every fact at once', () => {
		expect(faults({ 'business.employees': -1, 'business.kind': 1, 'signatory.name': false })).toHaveLength(3);
	});
});

describe('a date', () => {
	for (const date of [
		'2026-02-30',
		'2025-02-29',
		'1900-02-29',
		'2026-13-01',
		'2026-04-31',
		'2026-1-1',
		'11/21/2026',
		'2026-11-21T00:00',
		'never'
	]) {
		refused('solicitation.due', date, 'date');
	}
	for (const since of ['2026-02-30', 'Never', '', '2020'])
		refused('transitional.jobsSince', since, 'dateOrNever');
	accepted('may be 29 February of a leap year', {
		'solicitation.due': '2024-02-29',
		'county.dcba.se.start': '2000-02-29'
	});
	accepted('“never” is an answer where a date since is wanted', {
		'transitional.jobsSince': 'never',
		'county.principalPlaceOfBusinessSince': 'never'
	});
	accepted('a start after the day of the case is not refused', { 'transitional.jobsSince': '2999-01-01' });
	test('of the case itself is checked', () => {
		expect(readCase({ format: 1, asOf: '2026-02-30', facts: {} })).toMatchObject({
			faults: [{ fact: 'asOf', wanted: 'date' }]
		});
	});
});

describe('a case that is none', () => {
	test.each([2, 0, '1'])('format %j is not ours', (format) => {
		expect(readCase({ format, facts: {} })).toMatchObject({
			ok: false,
			faults: [{ fact: 'format', wanted: 'formatOne' }]
		});
	});
	test.each([null, [], 'case', 5])('%j is no case', (value) => {
		expect(readCase(value)).toMatchObject({ ok: false, faults: [{ fact: '', wanted: 'object' }] });
	});
	test.each(['', '{', 'null,', '\u0000'])('text that is no JSON is one fault: %j', (text) => {
		expect(readCaseText(text)).toMatchObject({ ok: false, faults: [{ fact: '', wanted: 'json' }] });
	});
});

describe('what is accepted', () => {
	accepted('no cents, one, two', {
		'business.annualReceipts': 4_999_999.99,
		'business.averageReceipts3y': 0.1
	});
	accepted('a share of 0 and of 100', {
		'workforce.hoursShareInCity': 0,
		'workforce.hoursShareInCounty': 100
	});
	accepted('a list of nothing, a space and a person of whom nothing is known', {
		'workspaces[0]': {},
		'transitional.roster[0]': {}
	});
	accepted('no criteria at all', { workspaces: [], 'transitional.roster[0].criteria': [] });
	accepted('the same criterion twice', { 'transitional.roster[0].criteria': ['noDiploma', 'noDiploma'] });
	test('null means the same as absent, everywhere', () => {
		const nothing = {
			facts: {
				business: null,
				workspaces: null,
				county: { dcba: { se: null } },
				workforce: { fullTime: null }
			}
		};
		expect(readCase({ format: 1, asOf: null, ...nothing })).toEqual({
			ok: true,
			case: { format: 1, facts: { county: { dcba: {} }, workforce: {} } }
		});
		expect(readCase({ format: 1, facts: { workspaces: [{ tenancy: null, kind: 'home' }] } })).toEqual({
			ok: true,
			case: { format: 1, facts: { workspaces: [{ kind: 'home' }] } }
		});
	});
	test('what was read is not changed', () => {
		const value = { format: 1, facts: { business: { kind: null } } };
		readCase(value);
		expect(value).toEqual({ format: 1, facts: { business: { kind: null } } });
	});
});
