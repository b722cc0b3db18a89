import { expect, test, vi } from 'vitest';
import type { Entry } from '../../src/lib/fill/form';
import { open, picture } from '../papers/page/rasterize';
import { rawForm, stream, textField } from './raw-pdf';
import { boxesOn, filledWith, formIn, sample } from './trial';

vi.setConfig({ testTimeout: 60_000 });

const look = (ink: string) => stream('/Type /XObject /Subtype /Form /BBox [0 0 20 20]', ink);
const box = (entries: string, left: number) =>
	`<< /Type /Annot /Subtype /Widget /F 4 /Rect [${left} 600 ${left + 20} 620] ${entries} >>`;

/** The boxes as the filled file keeps them: `/V` of the field and `/AS` of each. */
const written = (file: Uint8Array, from: number) => new TextDecoder('latin1').decode(file.subarray(from));

async function fill(fields: string[], more: string[], entries: Record<string, Entry>) {
	const boxes = fields.map((_, index) => index + 6);
	const form = await formIn(rawForm({ fields, more, listed: [6], annots: boxes }));
	const filled = await filledWith(form, entries);
	return { form, filled, said: written(filled, form.bytes.length) };
}

test('a box whose ticked state has a name of its own is ticked by that name', async () => {
	const check = box('/FT /Btn /T (agree) /AS /Off /AP << /N << /S#ed /Off 7 0 R >> >>', 60).replace(
		'/S#ed',
		'/S#c3#ad 8 0 R'
	);
	const { form, said, filled } = await fill([check], [look('0 g'), look('0 g 0 0 20 20 re f')], {
		agree: { tick: true }
	});
	expect(form.fields[0]).toMatchObject({ kind: 'check', on: 'Sí' });
	expect(said).toContain('/V /S#C3#AD');
	expect(said).toContain('/AS /S#C3#AD');
	expect((await picture(await open(filled), 1)).ink({ x: 62, y: 602, width: 16, height: 16 })).toBe(1);
});

test('a box without any drawing is given one, ticked and not', async () => {
	const check = box('/FT /Btn /T (a) /MK << /BC [0] >>', 60);
	const { filled } = await fill([check], [], { a: { tick: true } });
	expect((await boxesOn(filled, 1))[0]!.value).toBe('Yes');
	expect(
		(await picture(await open(filled), 1)).ink({ x: 62, y: 602, width: 16, height: 16 })
	).toBeGreaterThan(0.05);
});

const radios = [
	'<< /FT /Btn /Ff 49152 /T (kind) /TU (Kind of firm) /Opt [(For profit) (Nonprofit)] /Kids [7 0 R 8 0 R] >>',
	box('/Parent 6 0 R /AS /Off /AP << /N << /0 9 0 R >> >>', 60),
	box('/Parent 6 0 R /AS /Off /AP << /N << /1 9 0 R >> >>', 100)
];

test('of several boxes one is chosen by what the form calls it, and the other is not', async () => {
	const { form, said } = await fill(radios, [look('0 g 0 0 20 20 re f')], { kind: { option: '1' } });
	expect(form.fields[0]).toMatchObject({
		shown: 'radio',
		options: [
			{ value: '0', label: 'For profit' },
			{ value: '1', label: 'Nonprofit' }
		]
	});
	expect(said).toMatch(/7 0 obj[^]*?\/AS \/Off[^]*?endobj/);
	expect(said).toMatch(/8 0 obj[^]*?\/AS \/1[^]*?endobj/);
	expect(said).toContain('/V /1');
});

test('a choice can be taken back', async () => {
	const { filled } = await fill(radios, [look('0 g 0 0 20 20 re f')], { kind: { option: '1' } });
	const form = await formIn(filled);
	expect(form.fields[0]?.holds).toBe('Nonprofit');
	const none = await filledWith(form, { kind: { option: null } });
	expect(written(none, filled.length)).toContain('/V /Off');
});

test('boxes of one name with several states are a choice, not a tick', async () => {
	const several = [
		'<< /FT /Btn /T (yesno) /Kids [7 0 R 8 0 R] >>',
		box('/Parent 6 0 R /TU (Yes, we are) /AP << /N << /Y 9 0 R >> >>', 60),
		box('/Parent 6 0 R /TU (No) /AP << /N << /N 9 0 R >> >>', 100)
	];
	const { form } = await fill(several, [look('0 g')], {});
	expect(form.fields[0]).toMatchObject({
		kind: 'choice',
		options: [
			{ value: 'Y', label: 'Yes, we are' },
			{ value: 'N', label: 'No' }
		]
	});
});

test('one field in two places is filled in both', async () => {
	const fields = [
		'<< /T (name) /FT /Tx /Kids [7 0 R 8 0 R] >>',
		textField('x', '/Parent 6 0 R').replace('/FT /Tx /T (x)', ''),
		textField('x', '/Parent 6 0 R', '60 300 360 320').replace('/FT /Tx /T (x)', '')
	];
	const form = await formIn(rawForm({ fields, listed: [6], annots: [7, 8] }));
	const { ink } = await picture(await open(await filledWith(form, { name: { text: 'HHHHHH' } })), 1);
	for (const y of [602, 302]) expect(ink({ x: 62, y, width: 40, height: 16 })).toBeGreaterThan(0.1);
});

test('two fields of one name are one, and both are filled', async () => {
	const form = await formIn(
		rawForm({ fields: [textField('name'), textField('name', '', '60 300 360 320')] })
	);
	expect(form.fields).toHaveLength(1);
	const values = (await boxesOn(await filledWith(form, { name: { text: 'Ana' } }), 1)).map(
		({ value }) => value
	);
	expect(values).toEqual(['Ana', 'Ana']);
});

test('what is chosen from a list is kept as the form exports it, and shown as a person reads it', async () => {
	const form = await formIn(sample('vendor-profile.pdf'));
	const filled = await filledWith(form, { where: { option: 'CA' } });
	expect((await boxesOn(filled, 1)).find(({ name }) => name === 'where')?.value).toEqual(['CA']);
	expect((await formIn(filled)).fields.find(({ key }) => key === 'where')?.holds).toBe('California');
});

test('a form in two versions loses the one that would show the old answers, and the leave for Adobe Reader', async () => {
	const form = await formIn(
		rawForm({
			fields: [textField('a')],
			form: '/XFA [(template) 4 0 R]',
			catalog: '/Perms << /UR3 << /Type /Sig >> >>'
		})
	);
	const again = await formIn(await filledWith(form, { a: { text: 'x' } }));
	expect(again.notes).toEqual([]);
});

test('a field that only a page knows is listed once it is filled', async () => {
	const form = await formIn(
		rawForm({ fields: [textField('a'), textField('stray', '', '60 500 160 520')], listed: [6] })
	);
	const filled = await filledWith(form, { stray: { text: 'x' } });
	expect(written(filled, form.bytes.length)).toMatch(/\/Fields \[ ?6 0 R 7 0 R ?\]/);
});

test('a locked field is left alone', async () => {
	const form = await formIn(rawForm({ fields: [textField('a', '/Ff 1 /V (theirs)')] }));
	const filled = await filledWith(form, { a: { text: 'ours' } });
	expect((await boxesOn(filled, 1))[0]?.value).toBe('theirs');
});
