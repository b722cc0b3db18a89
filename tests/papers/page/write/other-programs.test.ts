/**
 * What programs other than ours say of a packet and of names in every script: qpdf and poppler where they are installed. pdf.js,
 * which comes with the packages, always reads along.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsBy } from '../../other-programs';
import { open, textOfPage } from '../rasterize';
import { firm, packet, writePacketOf } from './packet-case';
import { paperOf, written } from './written';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'packets-'));
});
afterAll(() => rm(folder, { recursive: true }));

const missing = (out: string, wanted: readonly RegExp[]) =>
	wanted.filter((one) => !one.test(out)).map((one) => `not ${one}`);
const withoutMarks = (text: string) => text.replace(/[\u200c\u202a-\u202e]/g, '');

test('a packet is read without a warning, tagged, with its form, its pages and its title', async () => {
	const { bytes, pages } = await writePacketOf();
	const file = join(folder, 'packet.pdf');
	await writeFile(file, bytes);
	const faults = [
		...(await faultsBy('qpdf', ['--check', file], ({ out }) => (/warning/i.test(out) ? [out] : []))),
		...(await faultsBy('pdfinfo', [file], ({ out }) =>
			missing(out, [
				/^Tagged:\s+yes$/m,
				/^Form:\s+AcroForm$/m,
				new RegExp(`^Pages:\\s+${pages}$`, 'm'),
				new RegExp(`^Title:\\s+${packet.title}$`, 'm')
			])
		)),
		...(await faultsBy('pdftotext', ['-layout', file, '-'], ({ out }) =>
			missing(out, [/Employee list .*2$/m, /Packet page 1 of \d+$/m, /Person 120$/m])
		))
	];
	expect(faults).toEqual([]);
	const pdf = await open(bytes);
	expect([pdf.numPages, await pdf.getMarkInfo()]).toMatchObject([pages, { Marked: true }]);
	expect(await textOfPage(pdf, 1)).toContain('Employee list 2');
});

const names = [
	'Nguyễn Ñandú',
	'Łódź Żółć',
	'Ὀδυσσεύς',
	'Հայկական «Արարատ»',
	'חברת שלום',
	'שָׁלוֹם עֲלֵיכֶם',
	'شركة (السلام) للتجارة',
	'مُحَمَّد رَسُول',
	'می‌خواهم نانوایی'
];

test.each(names)('%s is copied from a page and from a field in the order it is read', async (name) => {
	const sentence = {
		kind: 'paragraph',
		words: ['We, ', { text: name, source: 'Name' }, ', declare.']
	} as const;
	const bytes = await written(paperOf(sentence, firm(name)));
	const file = join(folder, 'name.pdf');
	await writeFile(file, bytes);
	const faults = [
		...(await faultsBy('qpdf', ['--check', file], ({ out }) => (/warning/i.test(out) ? [out] : []))),
		...(await faultsBy('pdftotext', [file, '-'], ({ out }) => {
			const lines = withoutMarks(out).normalize('NFC').split('\n');
			const [own, sentence] = [
				withoutMarks(name).normalize('NFC'),
				`We, ${withoutMarks(name).normalize('NFC')}, declare.`
			];
			return [sentence, own].filter((line) => !lines.includes(line)).map((line) => `no “${line}” in ${out}`);
		}))
	];
	expect(faults).toEqual([]);
	const letters = (text: string) => [...text.normalize('NFC').replace(/[\s\u200c]/g, '')];
	expect(letters(await textOfPage(await open(bytes), 1))).toEqual(expect.arrayContaining(letters(name)));
});
