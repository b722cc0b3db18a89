import { expect, test } from 'vitest';
import { firstEdition } from '../../src/lib/rules/rule-sets';
import { casesUnderNewRules, markSeen } from '../../src/routes/[[lang=lang]]/drafts/under-new-rules';
import { bakery as firm, but } from '../rules/firms';
import { exampleSets } from '../rules/editions/example-rules';
import { bakery, newDevice, openTab } from './stand-ins';

const growing = but(firm, { 'business.annualReceipts': 6_000_000 });
const newYear = '2027-01-01';

async function twoDrafts() {
	const drafts = await openTab(newDevice());
	const small = await drafts.create(bakery({ name: 'Small', facts: firm }));
	const large = await drafts.create(bakery({ name: 'Large', facts: growing }));
	return { drafts, small, large };
}

test('saved cases are judged again when newer rules take effect, and not before', async () => {
	const { drafts } = await twoDrafts();

	expect(await casesUnderNewRules(drafts, '2026-12-31', exampleSets)).toEqual([]);
	const found = await casesUnderNewRules(drafts, newYear, exampleSets);
	expect(found.map(({ name, standing }) => [name, standing.lsb]).sort()).toEqual([
		['Large', 'met'],
		['Small', 'met']
	]);
	expect(found.find(({ name }) => name === 'Large')?.changes.programs).toMatchObject([
		{ program: 'lsb', was: 'unmet', is: 'met' }
	]);
	expect(found.find(({ name }) => name === 'Small')?.changes.programs).toEqual([]);
});

test('looking changes no draft; only reading does, and only the one that was read', async () => {
	const { drafts, small, large } = await twoDrafts();
	const found = await casesUnderNewRules(drafts, newYear, exampleSets);
	for (const { id } of [small, large])
		expect(await drafts.read(id)).toMatchObject({
			draft: { revision: 1, body: { rules: firstEdition().id } }
		});

	const one = found.find(({ id }) => id === large.id)!;
	expect(await markSeen(drafts, one, '2027-01-01 2016-10-25')).toBe(true);

	const read = await drafts.read(large.id);
	expect(read).toMatchObject({ draft: { revision: 2, body: { facts: growing, standing: { lsb: 'met' } } } });
	expect((await casesUnderNewRules(drafts, newYear, exampleSets)).map(({ id }) => id)).toEqual([small.id]);
});
