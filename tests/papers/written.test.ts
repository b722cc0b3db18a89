/** Every paper on the shelf, from full, empty and hostile cases: its text, fields, tags and pixels. */
import { describe, expect, test } from 'vitest';
import { lbppWorksheet } from '../../src/lib/papers/la-city/lbpp-worksheet';
import {
	requestForPreference,
	requestForPreferenceFederal
} from '../../src/lib/papers/la-county/request-for-preference';
import { shelf } from '../../src/lib/papers/shelf';
import { bakery, hostile, inputOf } from './cases';
import { caseWith, inputFor, paperCases } from './paper-cases';
import { everyPaperTest, faultsInText, noFaultsInText, written, writtenOrNot } from './quality';

for (const paper of shelf)
	everyPaperTest(
		paper,
		[...paperCases, ...['Հայաստան', 'שלום', 'مرحبا'].map(caseWith)].map((kase) => [
			kase.name,
			inputFor(paper, kase)
		])
	);

describe.each(shelf.map((paper) => [paper.id, paper] as const))('%s', (_id, paper) => {
	test.each(paperCases.map((kase) => [kase.name, kase] as const))(
		'in Spanish, from a %s case, all of it stands on its pages, whole and apart',
		{ timeout: 60_000 },
		async (_name, kase) => {
			const found = await written(paper.compose(inputFor(paper, kase, 'es')));
			expect(await faultsInText(found)).toEqual(noFaultsInText);
		}
	);
});

const namesTheFirm = shelf.filter((paper) =>
	JSON.stringify(paper.compose(inputOf(bakery))).includes(bakery.business!.name!)
);

test.each(
	namesTheFirm.flatMap((paper) => ['🥐', '김'].map((character) => [paper.id, character, paper] as const))
)(
	'%s with %s in the firm’s name is not written, and the name’s field is told',
	async (_id, character, paper) => {
		const found = await writtenOrNot(paper.compose(inputFor(paper, caseWith(character))));
		const told = 'problems' in found ? found.problems : [];
		expect(told.map((problem) => problem.character)).toContain(character);
		expect(told.some(({ field }) => /name/i.test(field))).toBe(true);
	}
);

test.each(
	[requestForPreference, requestForPreferenceFederal].flatMap((paper) =>
		paperCases.map((kase) => [paper.id, kase.name, paper.compose(inputFor(paper, kase))] as const)
	)
)('%s from a %s case stays on one letter page', async (_id, _name, document) => {
	const { pages, continued } = await written(document);
	expect([pages, continued]).toEqual([1, []]);
});

test('an address of 500 characters goes on in the addendum of the worksheet', async () => {
	const { continued } = await written(lbppWorksheet.compose(inputOf(hostile)));
	expect(continued).toContain('Business address');
});
