import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Entry, Form } from '../../src/lib/fill/form';
import { fillForm } from '../../src/lib/fill/write/fill-form';
import { faces } from '../papers/page/faces';
import { open, picture } from '../papers/page/rasterize';
import { rawForm, stream, textField } from './raw-pdf';
import { boxesOn, differing, filledWith, formIn, sample, shown } from './trial';

// Drawing pages takes its time where two programs share a processor.
vi.setConfig({ testTimeout: 60_000 });

const text = (words: string): Entry => ({ text: words });

/** Something in every field that takes something. */
function everything({ fields }: Form): Record<string, Entry> {
	return Object.fromEntries(
		fields.flatMap((field): [string, Entry][] => {
			if (field.kind === 'text') return [[field.key, text('Añ 7'.slice(0, field.room.maxLength))]];
			if (field.kind === 'check') return [[field.key, { tick: true }]];
			return field.kind === 'choice' ? [[field.key, { option: field.options[1]!.value }]] : [];
		})
	);
}

/** Each sample that can be filled, with the password that opens it. */
const samples = [
	['vendor-profile.pdf', ''],
	['request.pdf', ''],
	['packed.pdf', ''],
	['from-pdftk.pdf', ''],
	['locked-aes256.pdf', ''],
	['locked-aes128.pdf', ''],
	['locked-rc4.pdf', ''],
	['locked-rc4-40.pdf', ''],
	['password.pdf', 'user'],
	['password.pdf', 'owner']
] as const;

describe.each(samples)('%s, opened with “%s”', (name, password) => {
	const file = sample(name);

	test('keeps every byte that it had, and what is filled in is read by another program', async () => {
		const form = await formIn(file, password);
		const filled = await filledWith(form, everything(form));
		expect(Buffer.compare(filled.subarray(0, file.length), file)).toBe(0);

		const values = new Map((await boxesOn(filled, 1, password)).map((box) => [box.name, box.value]));
		for (const field of form.fields) {
			const entry = everything(form)[field.key];
			const value = [values.get(field.name)].flat()[0];
			if (entry && 'text' in entry) expect(value, field.key).toBe(entry.text);
			if (entry && 'option' in entry) expect(value, field.key).toBe(entry.option);
			if (field.kind === 'check') expect(value, field.key).toBe(field.on);
		}
	});
	test('looks the same outside the fields, to the pixel', async () => {
		const form = await formIn(file, password);
		const filled = await filledWith(form, everything(form));
		const boxes = (await boxesOn(file, 1, password)).map(({ rect }) => rect);
		const { outside, inside } = differing(
			await shown(file, 1, password),
			await shown(filled, 1, password),
			boxes
		);
		expect(outside).toBe(0);
		expect(inside).toBeGreaterThan(100);
	});
	test('is without fault for qpdf, where that is installed', async () => {
		const form = await formIn(file, password);
		const path = join(mkdtempSync(join(tmpdir(), 'fill-')), 'filled.pdf');
		writeFileSync(path, await filledWith(form, everything(form)));
		const { error, status, stdout, stderr } = spawnSync('qpdf', [`--password=${password}`, '--check', path], {
			encoding: 'utf8'
		});
		expect(error ? '' : `${status} ${stderr}`, stdout).toBe(error ? '' : '0 ');
	});
});

test('a form of 125 fields on five pages is filled without changing a page', async () => {
	const file = sample('long-form.pdf');
	const form = await formIn(file);
	const filled = await filledWith(form, everything(form));
	for (const page of [2, 5]) {
		const boxes = (await boxesOn(file, page)).map(({ rect }) => rect);
		expect(boxes).toHaveLength(27);
		expect(differing(await shown(file, page), await shown(filled, page), boxes).outside).toBe(0);
	}
});

test('a form can be filled again, and an answer taken out again', async () => {
	const once = await filledWith(await formIn(sample('vendor-profile.pdf')), {
		city: text('Los Angeles'),
		dba: text('X')
	});
	const again = await filledWith(await formIn(once), { city: text(''), dba: text('La Esperanza') });
	const values = new Map((await boxesOn(again, 1)).map(({ name, value }) => [name, value]));
	expect(values.get('city')).toBe('');
	expect(values.get('dba')).toBe('La Esperanza');
});

describe('a name that the fonts of every reader do not hold', () => {
	const name = 'Nguyễn Đặng & Łódź Żółw';

	test.each(['vendor-profile.pdf', 'request.pdf'])(
		'is printed in %s, letter for letter',
		async (sampleName) => {
			const file = sample(sampleName);
			const form = await formIn(file);
			const key = form.fields[0]!.key;
			const { rect } = (await boxesOn(file, 1)).find((box) => box.name === key)!;
			const inner = { x: rect.x + 2, y: rect.y + 2, width: rect.width - 4, height: rect.height - 4 };
			const drawn = async (words: string) =>
				picture(await open(await filledWith(form, { [key]: text(words) })), 1);
			const [whole, bare, less] = [
				await drawn(name),
				await drawn('Nguyen'),
				await drawn('Nguyn Đng & ód ów')
			];
			expect(whole.inkWidth(inner)).toBeGreaterThan(bare.inkWidth(inner) * 2.5);
			expect(whole.inkWidth(inner)).toBeLessThan(rect.width);
			// Each letter adds ink: none is dropped in silence.
			expect(whole.ink(inner)).toBeGreaterThan(less.ink(inner) * 1.2);
		}
	);
	test('does not add our fonts where the form’s letters will do', async () => {
		const form = await formIn(sample('vendor-profile.pdf'));
		const latin = (await filledWith(form, { FirmName: text('Panadería La Esperanza') })).length;
		const more = (await filledWith(form, { FirmName: text(name) })).length;
		expect(latin - form.bytes.length).toBeLessThan(3_000);
		expect(more - latin).toBeGreaterThan(3_000);
	});
	test('stops the filling where no font of ours holds it, and is named', async () => {
		const form = await formIn(sample('vendor-profile.pdf'));
		const filling = await fillForm(form, new Map([['FirmName', text('Café 🥐')]]), faces);
		expect(filling).toEqual({
			problems: [{ key: 'FirmName', problem: { kind: 'unprintable', characters: ['🥐'] } }]
		});
	});
});

describe('an answer that has too little room', () => {
	const wide = 'W'.repeat(30);

	test('is set smaller, as long as it can be read, and that is told', async () => {
		const form = await formIn(
			rawForm({ fields: [textField('a', '/DA (/Helv 12 Tf 0 g)', '60 600 260 620')] })
		);
		const filling = await fillForm(form, new Map([['a', text(wide)]]), faces);
		expect(filling).toMatchObject({ smaller: ['a'] });
	});
	test('is never cut: what has room is told, and nothing is written', async () => {
		const form = await formIn(rawForm({ fields: [textField('a', '', '60 600 160 620')] }));
		expect(await fillForm(form, new Map([['a', text(wide)]]), faces)).toEqual({
			problems: [{ key: 'a', problem: { kind: 'tooLong', letters: 30, fits: 16 } }]
		});
	});
	test('by the count of the form is not cut either', async () => {
		const form = await formIn(rawForm({ fields: [textField('a', '/MaxLen 5')] }));
		expect(await fillForm(form, new Map([['a', text('90033-1234')]]), faces)).toMatchObject({
			problems: [{ problem: { kind: 'tooLong', letters: 10, fits: 5 } }]
		});
		expect(await fillForm(form, new Map([['a', text('90033')]]), faces)).toMatchObject({ filled: 1 });
	});
	test('goes on in further lines where the field has several', async () => {
		const box = textField('a', '/Ff 4096 /DA (/Helv 10 Tf 0 g)', '60 500 160 620');
		const form = await formIn(rawForm({ fields: [box] }));
		const words = 'We bake bread and pastry for schools, offices and events all over Los Angeles County.';
		const filled = await filledWith(form, { a: text(words) });
		const { ink } = await picture(await open(filled), 1, 2);
		const lines = [0, 1, 2, 3, 4].map(
			(line) => ink({ x: 60, y: 606 - line * 11.6, width: 100, height: 11 }) > 0.01
		);
		expect(lines).toEqual([true, true, true, true, true]);
	});
});

describe('a field is drawn as its form wants it', () => {
	/** The ink in each of some rectangles (left, bottom, width, height) once the fields are filled. */
	async function inkAt(
		fields: string[],
		entries: Record<string, Entry>,
		rects: [number, number, number, number][],
		more: { page?: string; more?: string[] } = {}
	): Promise<number[]> {
		const form = await formIn(rawForm({ fields, ...more }));
		const { ink } = await picture(await open(await filledWith(form, entries)), 1);
		return rects.map(([x, y, width, height]) => ink({ x, y, width, height }));
	}

	test('one letter in each cell', async () => {
		const comb = textField('a', '/MaxLen 9 /Ff 16777216', '60 600 240 620');
		const cells = Array.from({ length: 9 }, (_, cell): [number, number, number, number] => [
			61 + cell * 20,
			602,
			18,
			16
		]);
		const inks = await inkAt([comb], { a: text('95123456') }, cells);
		expect(inks.map((ink) => ink > 0.03)).toEqual([...new Array<boolean>(8).fill(true), false]);
	});
	test('at its right edge', async () => {
		const right = textField('a', '/Q 2', '60 600 260 620');
		const [end, rest] = await inkAt([right], { a: text('12') }, [
			[240, 602, 20, 16],
			[61, 602, 170, 16]
		]);
		expect(end).toBeGreaterThan(0.05);
		expect(rest).toBe(0);
	});
	test('upright on a page that lies on its side', async () => {
		const turned = textField('a', '/MK << /R 90 >>', '300 60 320 260');
		const form = await formIn(rawForm({ fields: [turned], page: '/Rotate 90' }));
		const { data, wide, corners } = await shown(await filledWith(form, { a: text('HHHHHHHH') }), 1);
		const darkIn = (rect: Parameters<typeof corners>[0]) => {
			const [left, top, right, bottom] = corners(rect).map(Math.round) as [number, number, number, number];
			let dark = 0;
			for (let y = top; y < bottom; y++)
				for (let x = left; x < right; x++) if (data[(y * wide + x) * 4]! < 140) dark++;
			return dark;
		};
		// The text begins where the reader's left is: at the lower end of the box as the file has it.
		expect(darkIn({ x: 302, y: 62, width: 16, height: 40 })).toBeGreaterThan(50);
		expect(darkIn({ x: 302, y: 200, width: 16, height: 55 })).toBe(0);
	});
	test('in the colour that it asks for', async () => {
		const white = textField('a', '/DA (/Helv 12 Tf 1 g)');
		expect(await inkAt([white], { a: text('HHHH') }, [[60, 600, 300, 20]])).toEqual([0]);
	});
	test('within the frame that the form itself has drawn, which stays as it is', async () => {
		const drawn = '0 g 280 5 10 10 re f /Tx BMC q BT (old) Tj ET Q EMC';
		const look = stream('/Type /XObject /Subtype /Form /BBox [0 0 300 20]', drawn);
		const field = textField('a', '/AP << /N 7 0 R >> /V (old)');
		expect(await inkAt([field], { a: text('new') }, [[341, 606, 8, 8]], { more: [look] })).toEqual([1]);
	});
	test('with its border and ground where the form has drawn nothing', async () => {
		const framed = textField('a', '/MK << /BC [0] /BG [0.5] >>');
		expect(await inkAt([framed], { a: text('x') }, [[200, 605, 100, 10]])).toEqual([1]);
	});
	test('without formatted text that would be shown in its place', async () => {
		const rich = textField('a', '/Ff 33554432 /RV (<body>old</body>) /V (old)');
		const form = await formIn(rawForm({ fields: [rich] }));
		const added = (await filledWith(form, { a: text('new') })).subarray(form.bytes.length);
		expect(new TextDecoder('latin1').decode(added)).not.toContain('/RV');
	});
});
