import { describe, expect, test } from 'vitest';
import { readCase } from '../../src/lib/rules/case';
import type { Facts } from '../../src/lib/rules/facts';
import { bakery, bookkeeper, but, consultants, jointVenture, manufacturer, nonprofit } from './firms';

const faults = (facts: object) => {
	const reading = readCase({ format: 1, facts });
	return reading.ok ? [] : reading.faults;
};
const refused = (
	sentence: string,
	changes: Record<string, unknown>,
	fact: string,
	found: string,
	wanted: string
) => test(sentence, () => expect(faults(but({}, changes))).toMatchObject([{ fact, found, wanted }]));
const accepted = (sentence: string, facts: Facts) => test(sentence, () => expect(faults(facts)).toEqual([]));

describe('a part is not more than its whole', () => {
	const chain = [
		'workforce.fullTimeInCity',
		'workforce.fullTimeInCounty',
		'workforce.fullTime',
		'business.employees'
	];
	for (const [i, small] of chain.entries()) {
		for (const large of chain.slice(i + 1)) {
			refused(
				`${small} 6 of ${large} 5 is refused, whatever lies between`,
				{ [small]: 6, [large]: 5 },
				small,
				'6',
				'atMost'
			);
			accepted(`${small} 5 of ${large} 5 is not`, but({}, { [small]: 5, [large]: 5 }));
		}
	}
	refused(
		'more full-time participants than participants',
		{ 'transitional.participants': 9, 'transitional.fullTimeParticipants': 10 },
		'transitional.fullTimeParticipants',
		'10',
		'atMost'
	);
	test('names what it may not exceed', () => {
		expect(faults({ workforce: { fullTimeInCity: 6, fullTime: 5 } })).toMatchObject([
			{ allowed: ['workforce.fullTime (5)'] }
		]);
	});
	test('names each step that is out of order', () => {
		const found = faults(but({}, Object.fromEntries(chain.map((fact, i) => [fact, 9 - i]))));
		expect(found.map(({ fact }) => fact)).toEqual(chain.slice(0, 3));
	});
});

describe('headquarters', () => {
	const main = { headquarters: true };
	refused(
		'are at most one',
		{ workspaces: [main, {}, main] },
		'workspaces[2].headquarters',
		'true',
		'atMostOneHeadquarters'
	);
	accepted('may be none, or open', { workspaces: [{ headquarters: false }, {}] });
	accepted('may be one of several', { workspaces: [{ headquarters: false }, main, {}] });
});

describe('a roster', () => {
	const roster = { 'transitional.roster': [{}] };
	refused(
		'excludes a count of participants',
		{ ...roster, 'transitional.participants': 1 },
		'transitional.roster',
		'[{}]',
		'rosterOrCounts'
	);
	refused(
		'excludes a count of full-time participants',
		{ ...roster, 'transitional.fullTimeParticipants': 0 },
		'transitional.roster',
		'[{}]',
		'rosterOrCounts'
	);
	refused(
		'of nobody excludes them as well',
		{ 'transitional.roster': [], 'transitional.participants': 0 },
		'transitional.roster',
		'[]',
		'rosterOrCounts'
	);
	test('beside counts that are null is no contradiction', () => {
		expect(faults({ transitional: { roster: [], participants: null, fullTimeParticipants: null } })).toEqual(
			[]
		);
	});
});

describe('nothing else between facts is refused', () => {
	for (const [name, firm] of Object.entries({
		bakery,
		bookkeeper,
		consultants,
		jointVenture,
		manufacturer,
		nonprofit
	})) {
		accepted(`the ${name} as such`, firm);
	}
	accepted('more participants than employees', but(nonprofit, { 'transitional.participants': 5000 }));
	accepted(
		'a larger share of hours in the City than in the County',
		but(bakery, { 'workforce.hoursShareInCity': 90, 'workforce.hoursShareInCounty': 10 })
	);
	accepted(
		'a nonprofit that manufactures, as a sole proprietorship',
		but(nonprofit, { 'business.manufacturer': true, 'business.structure': 'soleProprietorship' })
	);
	accepted(
		'joint venture facts of a firm that is none',
		but(bakery, { 'jointVenture.legallyEstablished': false })
	);
	accepted('an address on a certificate the firm does not hold', but(bakery, { 'compliance.btrc': 'none' }));
	accepted(
		'a mailbox reserved at all times, month to month, as headquarters',
		but(bakery, { 'workspaces[0].kind': 'mailbox', 'workspaces[0].tenancy': 'monthToMonth' })
	);
	accepted(
		'proofs of a tenancy that needs none',
		but(bakery, { 'workspaces[0].landlordLetter': false, 'workspaces[0].monthToMonthOrigin': 'newAgreement' })
	);
	accepted(
		'an average above the last year’s receipts',
		but(bakery, { 'business.averageReceipts3y': 900_000_000 })
	);
	accepted(
		'a certificate that ends before it starts',
		but({}, { 'county.dcba.lsbe': { start: '2028-01-01', end: '2026-01-01' } })
	);
	accepted(
		'a principal place elsewhere, with work spaces in the County',
		but(bakery, { 'county.principalPlaceOfBusinessSince': 'never' })
	);
});
