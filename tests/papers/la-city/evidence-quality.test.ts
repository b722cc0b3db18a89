/** The City's papers of evidence from firms that call for them: all of it stands on its pages, also at its longest. */
import { describe, expect, test } from 'vitest';
import type { Details } from '../../../src/lib/papers/asks';
import { documentChecklist } from '../../../src/lib/papers/la-city/document-checklist';
import { homeHeadquarters } from '../../../src/lib/papers/la-city/home-headquarters';
import { jointVentureAgreement } from '../../../src/lib/papers/la-city/joint-venture-agreement';
import { landlordStatement } from '../../../src/lib/papers/la-city/landlord-statement';
import { paymentLog } from '../../../src/lib/papers/la-city/payment-log';
import { subsidiaryStatement } from '../../../src/lib/papers/la-city/subsidiary-statement';
import type { Paper } from '../../../src/lib/papers/paper';
import type { Facts } from '../../../src/lib/rules/facts';
import { inputOf } from '../cases';
import { everyPaperTest, faultsInText, noFaultsInText, written, writtenOrNot } from '../quality';
import {
	atHome,
	atHomeDetails,
	hostileAs,
	hostileDetails,
	ofAParent,
	ofAParentDetails,
	rentDetails,
	rentsByTheMonth,
	rentsTwoByTheMonth,
	venture,
	ventureDetails
} from './evidence-cases';

const full: [Paper, Facts, Details][] = [
	[documentChecklist, rentsTwoByTheMonth, { 'city-document-checklist': { requested: '2026-11-12' } }],
	[homeHeadquarters, atHome, atHomeDetails],
	[landlordStatement, rentsByTheMonth, rentDetails],
	[landlordStatement, rentsTwoByTheMonth, rentDetails],
	[paymentLog, rentsByTheMonth, rentDetails],
	[paymentLog, rentsTwoByTheMonth, rentDetails],
	[subsidiaryStatement, ofAParent, ofAParentDetails],
	[jointVentureAgreement, venture, ventureDetails]
];

for (const [paper, facts, details] of full)
	everyPaperTest(paper, [
		['full', inputOf(facts, 'en', details)],
		['hostile', inputOf(hostileAs(facts), 'en', hostileDetails(details))],
		['mixed', inputOf(facts, 'en', hostileDetails(details, 'Ընկերություն 12, שלום 34 (א), مرحبا 56'))]
	]);

describe.each(full.map(([paper, ...rest]) => [paper.id, paper, ...rest] as const))(
	'%s',
	(_id, paper, facts, details) => {
		test('is called for by this firm, and stands whole in Spanish, at its longest too', async () => {
			expect(paper.isCalledFor(inputOf(facts, 'en', details))).toBe(true);
			for (const input of [
				inputOf(facts, 'es', details),
				inputOf(hostileAs(facts), 'es', hostileDetails(details))
			])
				expect(await faultsInText(await written(paper.compose(input)))).toEqual(noFaultsInText);
		}, 60_000);

		test('with an emoji in what is asked it is not written, and each of its fields is told', async () => {
			const document = paper.compose(inputOf(facts, 'en', hostileDetails(details, 'Bread 🥐')));
			const result = await writtenOrNot(document);
			expect(result).toHaveProperty('problems');
			const told = 'problems' in result ? result.problems : [];
			expect(new Set(told.map(({ character }) => character))).toEqual(new Set(['🥐']));
			expect(told.length).toBeGreaterThan(0);
		}, 60_000);
	}
);
