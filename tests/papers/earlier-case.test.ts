/** Choosing the earlier case of a renewal on the screen: what is kept with the draft, and what becomes of it. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { DraftBody } from '../../src/lib/storage/draft-body';
import type { Drafts } from '../../src/lib/storage/drafts';
import { EarlierCase } from '../../src/routes/[[lang=lang]]/papers/earlier-case.svelte';
import { earlierCaseIn } from '../../src/routes/[[lang=lang]]/papers/kept-earlier';
import { bakery as bakeryDraft, newDevice, openTab } from '../storage/stand-ins';
import { bakery, today } from './cases';

let drafts: Drafts;
let body: DraftBody;
let earlier: EarlierCase;

/** The screen with one draft open, beside whatever else is on the device. */
beforeEach(async () => {
	drafts = await openTab(newDevice());
	const open = await drafts.create(bakeryDraft({ name: 'Now', extra: {} }));
	body = open.body;
	earlier = new EarlierCase({
		get body() {
			return body;
		},
		today,
		change: (parts) => {
			body = { ...body, ...parts };
		},
		keeping: { drafts: () => Promise.resolve(drafts), draftId: open.id }
	});
});

const state = (kept: unknown) =>
	earlierCaseIn(kept, () => Promise.resolve(drafts)).then((found) => found.state);

test('at first no earlier case is chosen', async () => {
	await earlier.look();
	expect([earlier.found.state, earlier.case]).toEqual(['none', undefined]);
});

test('the drafts to choose from are all others on the device', async () => {
	await drafts.create(bakeryDraft({ name: 'Then' }));
	expect((await earlier.others()).map(({ name }) => name)).toEqual(['Then']);
});

test('a draft is kept by its id and compared as of the day on which it was last saved', async () => {
	const { id } = await drafts.create(bakeryDraft({ name: 'Then' }));
	await earlier.choose({ draft: id });
	expect(body.extra).toEqual({ earlierCase: { draft: id } });
	expect(earlier.found).toMatchObject({ state: 'chosen', name: 'Then', day: '2026-11-21' });
	expect(earlier.case?.facts.business?.name).toBe('Panadería La Estrella');
});

test('a case file is kept whole with the draft, and is compared as of the day it bears', async () => {
	const kept = { format: 1 as const, asOf: '2022-01-10', facts: bakery };
	await earlier.choose({ file: 'case.json', case: kept });
	expect(body.extra).toEqual({ earlierCase: { file: 'case.json', case: kept } });
	expect(earlier.case?.asOf).toBe('2022-01-10');
	expect(await state(JSON.parse(JSON.stringify(body.extra['earlierCase'])))).toBe('chosen');
});

test('a choice that is taken back leaves everything else that is kept with the draft', async () => {
	body = { ...body, extra: { asksFor: ['lbe'], earlierCase: { draft: 'x' } } };
	await earlier.choose(undefined);
	expect(body.extra).toEqual({ asksFor: ['lbe'] });
	expect(earlier.found.state).toBe('none');
});

describe('a choice that leads nowhere', () => {
	test('because its draft was deleted is told apart, and stays kept', async () => {
		const { id } = await drafts.create(bakeryDraft());
		await earlier.choose({ draft: id });
		await drafts.remove(id);
		await earlier.look();
		expect([earlier.found.state, earlier.case]).toEqual(['gone', undefined]);
		expect(body.extra).toEqual({ earlierCase: { draft: id } });
	});

	test('because the device fails us, or it is of another version, is not said to be deleted', async () => {
		const failing = () => Promise.reject(new Error('no storage'));
		expect(await earlierCaseIn({ draft: 'x' }, failing)).toEqual({ state: 'unreadable' });
		expect(await state({ draft: 7 })).toBe('unreadable');
		expect(await state({ file: 'case.json', case: { facts: { business: { employees: -1 } } } })).toBe(
			'unreadable'
		);
	});
});

test('of two choices made at once the last one counts', async () => {
	const [first, last] = [await drafts.create(bakeryDraft()), await drafts.create(bakeryDraft())];
	await Promise.all([earlier.choose({ draft: first.id }), earlier.choose({ draft: last.id })]);
	expect(body.extra).toEqual({ earlierCase: { draft: last.id } });
});
