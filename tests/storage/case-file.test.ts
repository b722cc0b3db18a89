import { describe, expect, test } from 'vitest';
import { readCaseText } from '../../src/lib/rules/case';
import { bakery, newDevice, openTab, rawRecords } from './stand-ins';

const about = {
	name: 'Imported',
	who: 'counselor' as const,
	goals: ['lbe' as const],
	rules: '2024-03-27 2016-10-25'
};

describe('an exported draft', () => {
	test('is a case file with its facts, readable by the command line', async () => {
		const drafts = await openTab(newDevice());
		const { id } = await drafts.create(bakery());
		const text = await drafts.exportCase(id);
		expect(text).toMatch(/^\{\n {2}"format": 1,\n {2}"facts": \{/);
		expect(readCaseText(text!)).toEqual({ ok: true, case: { format: 1, facts: bakery().facts } });
		expect(await drafts.exportCase('gone')).toBeUndefined();
	});

	test('comes back as a second draft with the same facts', async () => {
		const drafts = await openTab(newDevice());
		const { id } = await drafts.create(bakery());
		const imported = await drafts.importCase((await drafts.exportCase(id))!, about);
		if (!imported.ok) throw new Error('refused');
		expect(imported.facts).toEqual(bakery().facts);
		expect(imported.draft.id).not.toBe(id);
		expect(imported.draft.body).toMatchObject({
			name: 'Panadería La Estrella',
			who: 'counselor',
			goals: ['lbe']
		});
		expect(await drafts.list()).toHaveLength(2);
		expect(await drafts.read(id)).toMatchObject({ draft: { revision: 1, body: bakery() } });
	});
});

describe('an imported case file', () => {
	test('without a business name takes the name it is given, and its day is told', async () => {
		const drafts = await openTab(newDevice());
		const text = '{"format":1,"asOf":"2026-01-31","facts":{"business":{"name":" ","employees":null}}}';
		const imported = await drafts.importCase(text, about);
		expect(imported).toMatchObject({ ok: true, asOf: '2026-01-31', draft: { body: { name: 'Imported' } } });
		expect(imported).toMatchObject({ facts: { business: {} } });
	});

	test.each([
		['a fact that nobody knows', { favorite: 'red' }, ['favorite']],
		[
			'two wrong facts',
			{ business: { employees: -1 }, workspaces: [{ kind: 'tent' }] },
			['business.employees', 'workspaces[0].kind']
		],
		[
			'counts that contradict each other',
			{ business: { employees: 3 }, workforce: { fullTime: 4 } },
			['workforce.fullTime']
		]
	])('with %s is refused whole, with each reason, and nothing changes', async (_, facts, at) => {
		const device = newDevice();
		const drafts = await openTab(device);
		await drafts.create(bakery());
		const before = await rawRecords(device, 'drafts');
		const refused = await drafts.importCase(JSON.stringify({ format: 1, facts }), about);
		if (refused.ok) throw new Error('taken');
		expect(refused.faults.map(({ fact }) => fact)).toEqual(at);
		expect(await rawRecords(device, 'drafts')).toEqual(before);
	});

	test('that is no JSON is refused with the reason', async () => {
		const drafts = await openTab(newDevice());
		expect(await drafts.importCase('PK\u0003', about)).toMatchObject({
			ok: false,
			faults: [{ wanted: 'json' }]
		});
		expect(await drafts.list()).toEqual([]);
	});
});
