import { describe, expect, test } from 'vitest';
import {
	mappingText,
	readMapping,
	type Mapping,
	type MappingFault,
	type Matching
} from '../../src/lib/fill/mapping';
import { formIn, sample } from './trial';

const form = await formIn(sample('vendor-profile.pdf'));
const mapping: Mapping = {
	fingerprint: form.fingerprint,
	fields: new Map<string, Matching>([
		['FirmName', { source: 'firm.dba' }],
		['describe', 'own'],
		['dba', 'empty']
	])
};
const text = mappingText(mapping);
const file = JSON.parse(text) as {
	version: number;
	form: { fingerprint: string };
	fields: { field: string; fill: string }[];
};
const faultsOf = (changed: object | string): readonly MappingFault[] => {
	const read = readMapping(
		typeof changed === 'string' ? changed : JSON.stringify({ ...file, ...changed }),
		form
	);
	return read.ok ? [] : read.faults;
};

test('a mapping comes back from its file as it was', () => {
	const read = readMapping(text, form);
	expect(read).toEqual({ ok: true, mapping });
});

test('its file holds names of fields and of things alone', () => {
	expect(Object.keys(file).sort()).toEqual(['fields', 'form', 'format', 'version']);
	expect(Object.keys(file.form)).toEqual(['fingerprint']);
	expect(file.fields).toEqual([
		{ field: 'FirmName', fill: 'firm.dba' },
		{ field: 'dba', fill: 'empty' },
		{ field: 'describe', fill: 'own' }
	]);
});

describe('a file is refused whole', () => {
	test.each<[string, object | string, MappingFault]>([
		['that is no JSON', 'PK\x03\x04', { kind: 'notJson' }],
		['that is far too large', 'x'.repeat(500_001), { kind: 'tooLarge' }],
		['that is a case file', '{"format":1,"facts":{}}', { kind: 'otherFile' }],
		['that is a list', '[]', { kind: 'otherFile' }],
		['of a later version', { version: 2 }, { kind: 'newer' }],
		['with something that does not belong', { owner: 'Ana' }, { kind: 'shape', where: '' }],
		[
			'with a line of another shape',
			{ fields: [{ field: 'dba' }] },
			{ kind: 'shape', where: 'fields.0.fill' }
		],
		['of another form', { form: { fingerprint: '0'.repeat(32) } }, { kind: 'otherForm' }],
		[
			'with a field that the form lacks',
			{ fields: [{ field: '__proto__', fill: 'empty' }] },
			{ kind: 'unknownField', field: '__proto__' }
		],
		[
			'with a thing that no case has',
			{ fields: [{ field: 'dba', fill: 'ssn' }] },
			{ kind: 'unknownThing', field: 'dba', thing: 'ssn' }
		],
		[
			'that would tick a box',
			{ fields: [{ field: 'cert', fill: 'firm.name' }] },
			{ kind: 'notFor', field: 'cert' }
		]
	])('%s', (_, changed, fault) => {
		expect(faultsOf(changed)).toEqual([fault]);
	});
	test('with every reason at once', () => {
		const fields = [...file.fields, { field: 'dba', fill: 'own' }, { field: 'x', fill: 'own' }];
		expect(faultsOf({ fields }).map(({ kind }) => kind)).toEqual(['twice', 'unknownField']);
	});
});

test('one form made into other files has one fingerprint, and other fields another', async () => {
	expect(form.fingerprint).toMatch(/^[0-9a-f]{32}$/);
	const long = await formIn(sample('long-form.pdf'));
	expect(long.fingerprint).not.toBe(form.fingerprint);
});
