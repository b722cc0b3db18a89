import { expect, test } from 'vitest';
import { agencies } from '../../src/lib/checklist/agencies';
import { nextStepsFor } from '../../src/lib/checklist/next-steps';
import type { Facts } from '../../src/lib/rules/facts';
import type { ProgramId } from '../../src/lib/rules/language';
import { asCase, assessed, bakery, secondShift, today, withBusiness } from './firms';

const steps = (facts: Facts, program: ProgramId) =>
	nextStepsFor(asCase(facts), assessed(facts), program, today).map(({ key }) => key);

const se = { socialEnterprise: { servingSince: '2022-05-01', bCorp: true }, majorOffice: true };

test('the City: register on RAMP first, upload the application, send documents, wait for “Verified”', () => {
	expect(steps(bakery, 'lbe')).toEqual([
		'registerOnRamp',
		'uploadApplication',
		'sendDocuments',
		'waitForVerified',
		'keepCityInformed'
	]);
});

test('a joint venture sends its agreement before the application', () => {
	const facts: Facts = {
		...withBusiness(bakery, { structure: 'jointVenture' }),
		jointVenture: { legallyEstablished: true, commerciallyUsefulPurpose: true }
	};
	expect(steps(facts, 'lbe')).toContain('sendJointVentureAgreement');
});

test('the County: Webven, the application, DCBA’s decision, and the request with each bid', () => {
	expect(steps({ ...secondShift, county: se }, 'se')).toEqual([
		'registerOnWebven',
		'applyOnWebven',
		'waitForDcba',
		'requestWithEachBid'
	]);
});

test('a firm with a RAMP or Webven number is registered there', () => {
	expect(steps(withBusiness(bakery, { rampVendorNumber: '0001' }), 'lbe')[0]).toBe('uploadApplication');
	expect(steps({ ...secondShift, county: { ...se, webvenNumber: '123456' } }, 'se')[0]).toBe('applyOnWebven');
});

test('with DCBA’s certificate in hand the request comes next; after it has ended, the renewal', () => {
	const held = (end: string): Facts => ({
		...secondShift,
		county: { ...se, dcba: { se: { number: 'SE-1', start: '2024-01-01', end } } }
	});
	expect(steps(held('2026-11-21'), 'se')).toEqual(['requestWithEachBid', 'renewCertificate']);
	expect(steps(held('2026-11-20'), 'se')).toEqual(['renewCertificate', 'requestWithEachBid']);
});

test('while a program is open the first step is to answer; while it is out there are no steps', () => {
	expect(steps({ ...bakery, workspaces: undefined }, 'lbe')[0]).toBe('answerWhatIsOpen');
	expect(steps({ ...bakery, workspaces: [] }, 'lbe')).toEqual([]);
});

test('every address of an agency carries the date of the paper that prints it', () => {
	for (const { agency, printed } of Object.values(agencies))
		expect(printed).toBe(agency === 'city' ? '2024-03-27' : '2016-11');
});
