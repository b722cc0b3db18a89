import { describe, expect, test } from 'vitest';
import type { Form } from '../../src/lib/fill/form';
import { knownTo } from '../../src/lib/fill/known';
import type { Matching } from '../../src/lib/fill/mapping';
import { propose } from '../../src/lib/fill/propose/propose';
import { entriesOf, rowsOf, type OwnEntry, type Row } from '../../src/lib/fill/rows';
import { pathsOf, sourceIds } from '../../src/lib/fill/sources';
import type { Facts } from '../../src/lib/rules/facts';
import { bakery, today } from '../papers/cases';
import { faces } from '../papers/page/faces';
import { rawForm, textField } from './raw-pdf';
import { formIn, sample } from './trial';

const profile = await formIn(sample('vendor-profile.pdf'));

interface Around {
	facts?: Facts;
	mapping?: Record<string, Matching>;
	own?: Record<string, OwnEntry>;
}

function rowsIn(form: Form, { facts = bakery, mapping, own = {} }: Around = {}): Map<string, Row> {
	const rows = rowsOf(form.fields, {
		proposed: propose(form.fields),
		mapping: mapping && { fingerprint: form.fingerprint, fields: new Map(Object.entries(mapping)) },
		own: new Map(Object.entries(own)),
		from: { facts, today },
		faces
	});
	return new Map(rows.map((row) => [row.field.key, row]));
}
const rowOf = (key: string, around?: Around) => rowsIn(profile, around).get(key);

test('a bakery fills the vendor profile, but for its date, its promise and what nobody knows', () => {
	const rows = rowsIn(profile);
	expect(Object.fromEntries(entriesOf([...rows.values()]))).toEqual({
		FirmName: { text: 'Panadería La Esperanza' },
		dba: { text: 'La Esperanza' },
		Text12: { text: '951234567' },
		addr1: { text: '2100 E. 1st Street, Suite 4' },
		city: { text: 'Los Angeles' },
		st: { text: 'CA' },
		zip: { text: '90033' },
		Text15: { text: '(323) 555-0142' },
		txtEmailAddress: { text: 'ana@laesperanza.example' },
		entity: { option: 'LLC' },
		printName: { text: 'Ana María Quispe' },
		title: { text: 'Owner' }
	});
	expect(rows.get('date')).toMatchObject({
		state: 'needsYou',
		need: { kind: 'guess' },
		offered: { text: '11/21/2026' }
	});
	expect(rows.get('cert')).toMatchObject({ state: 'empty', none: 'declaration' });
	expect(rows.get('SubcontractorName')).toMatchObject({ state: 'empty', none: 'others' });
});

test('what the case does not say waits for a person, and nothing is made up', () => {
	const { fein: _, ...business } = bakery.business!;
	expect(rowOf('Text12', { facts: { ...bakery, business } })).toMatchObject({
		state: 'needsYou',
		need: { kind: 'unknown' }
	});
	const rows = [...rowsIn(profile, { facts: {} }).values()];
	expect(entriesOf(rows).size).toBe(0);
});

test('an empty case gives nothing but the day, and a full one something to each thing it holds', () => {
	for (const source of sourceIds) {
		const none = knownTo(source, { facts: {}, today });
		expect(none !== undefined, source).toBe(source === 'today');
		expect(pathsOf(source).length > 0, source).toBe(source !== 'today');
	}
	const lacking = sourceIds.filter((source) => knownTo(source, { facts: bakery, today }) === undefined);
	expect(lacking).toEqual([
		'dvbe.number',
		'dvbe.start',
		'dvbe.end',
		'se.number',
		'se.start',
		'se.end',
		'bid.number',
		'bid.title'
	]);
});

describe('what a person says goes before what we propose', () => {
	test('for every case, by the form’s mapping', () => {
		expect(rowOf('FirmName', { mapping: { FirmName: { source: 'firm.dba' } } })).toMatchObject({
			state: 'filled',
			from: 'mapping',
			entry: { text: 'La Esperanza' }
		});
		expect(rowOf('FirmName', { mapping: { FirmName: 'empty' } })).toMatchObject({ state: 'empty' });
		expect(rowOf('describe', { mapping: { describe: 'own' } })).toMatchObject({
			state: 'needsYou',
			need: { kind: 'own' }
		});
	});
	test('for one case, by words of one’s own', () => {
		const around = {
			mapping: { FirmName: 'empty' as const },
			own: { FirmName: { text: 'Other' }, cert: { tick: true } }
		};
		expect(rowOf('FirmName', around)).toMatchObject({
			state: 'filled',
			from: 'you',
			entry: { text: 'Other' }
		});
		expect(rowOf('cert', around)).toMatchObject({ state: 'filled', entry: { tick: true } });
	});
	test('and is looked at in the same way', () => {
		expect(rowOf('zip', { own: { zip: { text: '90033-1234' } } })).toMatchObject({
			state: 'needsYou',
			need: { kind: 'tooLong', letters: 10, fits: 5 }
		});
		expect(rowOf('city', { own: { city: { text: 'L🥐A' } } })).toMatchObject({
			state: 'needsYou',
			need: { kind: 'unprintable', characters: ['🥐'] }
		});
	});
});

describe('what stands in the form already', async () => {
	const half = await formIn(sample('from-pdftk.pdf'));

	test('is not written over without being asked', () => {
		expect(rowsIn(half).get('city')).toMatchObject({ state: 'kept' });
	});
	test('can be replaced, and taken out', () => {
		expect(rowsIn(half, { own: { city: { text: 'Vernon' } } }).get('city')).toMatchObject({
			entry: { text: 'Vernon' }
		});
		expect(rowsIn(half, { own: { city: 'empty' } }).get('city')).toMatchObject({
			state: 'empty',
			entry: { text: '' }
		});
	});
});

test('a required field without an answer waits for a person', async () => {
	const form = await formIn(rawForm({ fields: [textField('Text1', '/Ff 2')] }));
	expect(rowsIn(form).get('Text1')).toMatchObject({ state: 'needsYou', need: { kind: 'required' } });
});

test('locked and hidden fields are not filled, and the hidden not even shown', async () => {
	const form = await formIn(
		rawForm({
			fields: [textField('FEIN', '/Ff 1'), textField('Phone', '/F 2', '60 500 160 520').replace('/F 4 ', '')]
		})
	);
	expect([...rowsIn(form)].map(([key, { state }]) => [key, state])).toEqual([['FEIN', 'locked']]);
});

test('a day is written as the field’s own script wants it', async () => {
	const script = '/AA << /F << /S /JavaScript /JS (AFDate_FormatEx\\("mmmm d, yyyy"\\)) >> >>';
	const form = await formIn(rawForm({ fields: [textField('Bid due', script)] }));
	expect(rowsIn(form).get('Bid due')).toMatchObject({ entry: { text: 'January 15, 2027' } });
});
