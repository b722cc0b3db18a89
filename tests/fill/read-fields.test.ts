import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { rawForm, stream, textField } from './raw-pdf';
import { formIn, sample } from './trial';

const text = (words: string) => new TextEncoder().encode(words);
const profile = sample('vendor-profile.pdf');

describe('the fields of a form are read', () => {
	test('made by ReportLab, with lengths, cells, choices and tooltips', async () => {
		const { fields, pages } = await formIn(profile);
		expect(pages).toBe(1);
		expect(fields.map(({ key }) => key)).toEqual(
			'FirmName dba Text12 addr1 city st zip Text15 txtEmailAddress SubcontractorName describe entity cert where printName title date'.split(
				' '
			)
		);
		expect(fields.find(({ key }) => key === 'Text12')).toMatchObject({
			kind: 'text',
			tip: 'Federal Employer Identification Number (FEIN)',
			room: { maxLength: 9, comb: true, multiline: false, size: 10 }
		});
		expect(fields.find(({ key }) => key === 'where')).toMatchObject({
			kind: 'choice',
			shown: 'dropDown',
			options: [
				{ value: '--', label: '--' },
				{ value: 'CA', label: 'California' },
				{ value: 'NV', label: 'Nevada' }
			]
		});
		expect(fields.find(({ key }) => key === 'entity')).toMatchObject({
			kind: 'choice',
			shown: 'radio',
			required: true
		});
	});
	test('made by LaTeX, with choices whose names are written as codes', async () => {
		const { fields } = await formIn(sample('request.pdf'));
		const structure = fields.find(({ key }) => key === 'structure');
		expect(structure?.kind === 'choice' && structure.options.map(({ label }) => label)).toEqual([
			'llc',
			'corp',
			'partnership'
		]);
		expect(fields.find(({ key }) => key === 'region')).toMatchObject({ kind: 'choice', shown: 'list' });
	});
	test.each(['packed.pdf', 'locked-aes256.pdf', 'from-pdftk.pdf'])(
		'%s has the fingerprint of the form it was made from',
		async (name) => {
			expect((await formIn(sample(name))).fingerprint).toBe((await formIn(profile)).fingerprint);
			expect((await formIn(sample(name))).fingerprint).not.toBe(
				(await formIn(sample('request.pdf'))).fingerprint
			);
		}
	);
	test('what stands in it already does not change its fingerprint, and is told', async () => {
		const { fields } = await formIn(sample('from-pdftk.pdf'));
		expect(fields.find(({ key }) => key === 'city')?.holds).toBe('Pasadena');
	});
	test('without names, inside one another, in two places, or known to a page alone', async () => {
		const { fields } = await formIn(
			rawForm({
				fields: [
					textField('', '', '60 700 200 715').replace('/T ()', ''),
					'<< /T (firm) /FT /Tx /MaxLen 30 /Kids [8 0 R 9 0 R] >>',
					'<< /T (name) /Parent 7 0 R /Kids [10 0 R 11 0 R] >>',
					'<< /T (phone) /TU (Telephone) /Parent 7 0 R /Type /Annot /Subtype /Widget /F 4 /Rect [60 600 200 615] >>',
					'<< /Parent 8 0 R /Type /Annot /Subtype /Widget /F 4 /Rect [60 650 200 665] >>',
					'<< /Parent 8 0 R /Type /Annot /Subtype /Widget /F 4 /Rect [260 650 300 665] >>',
					textField('stray', '', '60 500 200 515')
				],
				listed: [6, 7],
				annots: [6, 9, 10, 11, 12]
			})
		);
		expect(fields.map(({ key, name }) => [key, name])).toEqual([
			['?1', ''],
			['firm.name', 'firm.name'],
			['firm.phone', 'firm.phone'],
			['stray', 'stray']
		]);
		expect(fields[1]).toMatchObject({ room: { maxLength: 30, width: 40 } });
	});
	test('of a page that lies on its side in the order in which they are read', async () => {
		const sideways = (name: string, left: number) => textField(name, '', `${left} 60 ${left + 20} 300`);
		const { fields } = await formIn(
			rawForm({ fields: [sideways('second', 200), sideways('first', 100)], page: '/Rotate 90' })
		);
		expect(fields.map(({ key }) => key)).toEqual(['first', 'second']);
	});
	test('in a file with lines in front of it, and objects packed together', async () => {
		const before = Uint8Array.of(...text('HTTP/1.1 200 OK\r\n\r\n'), ...profile);
		expect((await formIn(before)).fields).toHaveLength(17);
		expect((await formIn(sample('packed.pdf'))).fields).toHaveLength(17);
	});
	test('whose kids lead back to themselves without end', async () => {
		const { fields } = await formIn(
			rawForm({
				fields: ['<< /T (a) /FT /Tx /Kids [7 0 R] >>', '<< /T (b) /Kids [6 0 R 8 0 R] >>', textField('c')]
			})
		);
		expect(fields.map(({ key }) => key)).toContain('a.b.c');
	});
	test('with a script that says what it wants', async () => {
		const script = (js: string) => `/AA << /F << /S /JavaScript /JS (${js}) >> >>`;
		const { fields } = await formIn(
			rawForm({
				fields: [
					textField('a', script('AFDate_FormatEx\\("mm/dd/yy"\\);')),
					textField('b', script('AFSpecial_Format\\(0\\);'), '60 500 160 520')
				]
			})
		);
		expect(fields.map((field) => field.kind === 'text' && field.format)).toEqual([
			{ kind: 'date', pattern: 'mm/dd/yy' },
			{ kind: 'zip' }
		]);
	});
});

test('a compressed object that cannot be unpacked does not stop the reading', async () => {
	const broken = new TextDecoder('latin1').decode(deflateSync('0 g').subarray(0, 4));
	const field = textField('a', '/AP << /N 7 0 R >>');
	const { fields } = await formIn(
		rawForm({
			fields: [field],
			more: [stream('/Type /XObject /Subtype /Form /BBox [0 0 300 20] /Filter /FlateDecode', broken)]
		})
	);
	expect(fields).toHaveLength(1);
});
