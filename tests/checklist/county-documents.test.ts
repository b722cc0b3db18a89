import { expect, test } from 'vitest';
import { bakery, documentIn, keysFor, listFor, secondShift } from './firms';

test('LSBE: the State’s certificate of a firm that has it, and DCBA’s letter with each bid', () => {
	const facts = { ...bakery, county: { dgsSmallBusiness: true } };
	expect(keysFor(facts, 'lsbe')).toEqual(['stateSmallCertificate', 'dcbaLetter']);
	expect(documentIn('dcbaLetter', facts, 'lsbe').when).toBe('bid');
});

test('LSBE on the inclusion policy: that agency’s certificate', () => {
	const facts = { ...bakery, county: { dgsSmallBusiness: false, inclusionPolicyCertified: true } };
	expect(keysFor(facts, 'lsbe')).toEqual(['inclusionPolicyCertificate', 'dcbaLetter']);
});

test('with no certificate answered yet, each that may serve is listed and asked for', () => {
	const list = listFor({ ...bakery, county: {} }, 'lsbe');
	expect(list.documents.map(({ key, ifApplies }) => [key, ifApplies])).toEqual([
		['stateSmallCertificate', true],
		['inclusionPolicyCertificate', true],
		['dcbaLetter', false]
	]);
	expect(list.openFacts).toEqual(['county.dgsSmallBusiness', 'county.inclusionPolicyCertified']);
});

test('under the federal restriction: the SAM registration', () => {
	expect(keysFor(bakery, 'lsbeFederal')).toEqual(['samRegistration', 'dcbaLetter']);
});

test('DVBE: each certificate in hand', () => {
	const facts = { ...bakery, county: { stateDvbe: true, vaSdvosb: true, inclusionPolicyDvbe: false } };
	expect(keysFor(facts, 'dvbe')).toEqual(['stateDvbeCertificate', 'vaCertificate', 'dcbaLetter']);
});

test('SE: mission statement, programs and services, and answers on its impact', () => {
	expect(keysFor(secondShift, 'se')).toEqual([
		'missionStatement',
		'programsAndServices',
		'impactAnswers',
		'dcbaLetter'
	]);
	expect(documentIn('missionStatement', secondShift, 'se').cites[0]?.section).toBe('Section 6.7 a ii');
});
