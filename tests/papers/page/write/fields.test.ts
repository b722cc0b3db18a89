import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { leftBlank } from '../../../../src/lib/papers/page/document';
import type { Block } from '../../../../src/lib/papers/page/document';
import { fieldMap, inside, open, picture } from '../rasterize';
import { paperOf, written } from './written';

const blocks: Block[] = [
	{ kind: 'field', name: 'firm', label: 'Name of Firm', answer: 'Żółć Bakery' },
	{ kind: 'field', name: 'what', label: 'What it does', lines: 3, answer: 'Bread.\nCakes.' },
	{ kind: 'field', name: 'webven', label: 'Webven No.', answer: leftBlank('not known yet') },
	{ kind: 'checkBox', name: 'lsbe', words: 'LSBE', ticked: true },
	{ kind: 'checkBox', name: 'dvbe', words: 'DVBE', ticked: false },
	{ kind: 'checkBox', name: 'se', words: 'SE', ticked: leftBlank('ticked by the firm') },
	{
		kind: 'handLine',
		name: 'signature',
		label: 'Signature:',
		signature: true,
		answer: leftBlank('signed by hand, under penalty of perjury')
	}
];

async function fieldDict(bytes: Uint8Array, name: string): Promise<PDFDict> {
	const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
	return pdf.getForm().getField(name).acroField.dict;
}

const bytes = await written(paperOf(...blocks));

describe('the fields of a paper', () => {
	test('hold their answers and can be rewritten', async () => {
		const fields = await fieldMap(await open(bytes));
		expect(fields.get('firm')).toMatchObject({ kind: 'text', value: 'Żółć Bakery', readOnly: false });
		expect(fields.get('what')).toMatchObject({ value: 'Bread.\nCakes.', multiline: true, readOnly: false });
		expect([...fields.values()].some((field) => field.readOnly)).toBe(false);
	});

	test('say in their tooltip what they are, and why they are blank', async () => {
		const fields = await fieldMap(await open(bytes));
		expect(fields.get('firm')!.tip).toBe('Name of Firm');
		expect(fields.get('webven')!.tip).toBe('Webven No. Left blank: not known yet');
		expect(fields.get('signature')!.tip).toBe(
			'Signature. Left blank: signed by hand, under penalty of perjury'
		);
	});

	test('name whole Helvetica for what a person types, and show the answer in the embedded font', async () => {
		const field = await fieldDict(bytes, 'firm');
		expect(field.lookup(PDFName.of('DA'), PDFString).asString()).toMatch(/^\/Helv [\d.]+ Tf/);
		const appearance = field.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'));
		const resources = (appearance as unknown as { dict: PDFDict }).dict.lookup(
			PDFName.of('Resources'),
			PDFDict
		);
		expect(resources.lookup(PDFName.of('Font'), PDFDict).has(PDFName.of('F0'))).toBe(true);
		const pdf = await PDFDocument.load(bytes);
		const form = pdf.catalog.lookup(PDFName.of('AcroForm'), PDFDict);
		expect(form.has(PDFName.of('NeedAppearances'))).toBe(false);
		expect(form.lookup(PDFName.of('DR'), PDFDict).toString()).toContain('/Helv');
	});

	test('can be filled afresh and flattened by another program', async () => {
		const pdf = await PDFDocument.load(bytes);
		const form = pdf.getForm();
		form.getTextField('webven').setText('123456');
		form.getCheckBox('dvbe').check();
		const refilled = await fieldMap(await open(await pdf.save()));
		expect(refilled.get('webven')!.value).toBe('123456');
		form.flatten();
		expect((await fieldMap(await open(await pdf.save()))).size).toBe(0);
	});

	test('a ticked box has its value and its tick in ink, the others are empty squares', async () => {
		const pdf = await open(bytes);
		const fields = await fieldMap(pdf);
		const seen = await picture(pdf, 1, 4);
		const box = (name: string) => inside(fields.get(name)!.rect, 1.5);
		expect(fields.get('lsbe')!.value).toBe('Yes');
		expect(seen.ink(box('lsbe'))).toBeGreaterThan(0.1);
		for (const name of ['dvbe', 'se']) {
			expect(fields.get(name)!.value).toBe('Off');
			expect(seen.ink(box(name))).toBe(0);
		}
		expect((await fieldDict(bytes, 'lsbe')).get(PDFName.of('AS'))).toBe(PDFName.of('Yes'));
	});

	test('the signature field is unsigned and has an empty appearance', async () => {
		const field = await fieldDict(bytes, 'signature');
		expect(field.get(PDFName.of('FT'))).toBe(PDFName.of('Sig'));
		expect(field.has(PDFName.of('V'))).toBe(false);
		expect(field.has(PDFName.of('AP'))).toBe(true);
	});

	test('a value keeps its letters as Unicode', async () => {
		const value = (await fieldDict(bytes, 'firm')).lookup(PDFName.of('V'), PDFHexString);
		expect(value.decodeText()).toBe('Żółć Bakery');
	});
});
