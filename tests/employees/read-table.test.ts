import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/lib/employees/file-kinds';
import { readTable } from '../../src/lib/employees/read-table';
import { utf16be, utf16le, windows1252 } from './encodings';
import { csv, utf8, workbook } from './files';

const listing = [
	['Name', 'Page'],
	['Núñez, José', '3'],
	['Müller, Ana', '4']
];

async function rowsOf(bytes: Uint8Array, sheet?: number) {
	const reading = await readTable(bytes, sheet);
	return 'fault' in reading ? reading.fault : reading.table.rows();
}
const faultOf = async (bytes: Uint8Array) => {
	const reading = await readTable(bytes);
	return 'fault' in reading ? reading.fault : undefined;
};

describe('text files', () => {
	test.each([
		['commas', ','],
		['semicolons', ';'],
		['tabs', '\t'],
		['bars', '|']
	])('%s separate the cells', async (_, separator) => {
		expect(await rowsOf(utf8(csv(listing, separator)))).toEqual(listing);
	});

	test('tabs separate names that hold a comma, without quotation marks', async () => {
		expect(await rowsOf(utf8(listing.map((row) => row.join('\t')).join('\n')))).toEqual(listing);
	});

	test.each([
		['UTF-8', utf8(csv(listing))],
		['UTF-8 with a mark', utf8('\ufeff' + csv(listing))],
		['UTF-16 of Windows', utf16le('\ufeff' + csv(listing, '\t'))],
		['UTF-16, big end first', utf16be('\ufeff' + csv(listing))],
		['UTF-16 without a mark', utf16le(csv(listing))],
		['Windows-1252', windows1252(csv(listing))]
	])('%s gives the same names', async (_, bytes) => {
		expect(await rowsOf(bytes)).toEqual(listing);
	});

	test.each(['\n', '\r\n', '\r'])('lines that end in %j', async (end) => {
		expect(await rowsOf(utf8(['Name,Page', 'Ana,3', 'Eva,4'].join(end) + end))).toHaveLength(3);
	});

	test('different line ends in one file join no rows', async () => {
		expect(await rowsOf(utf8('Name,Page\r\nAna,3\nEva,4\r\nIda,5\rUte,6\n'))).toHaveLength(5);
	});

	test('blank rows keep the number of every row after them', async () => {
		expect(await rowsOf(utf8('Name,Page\n\n\nAna,3\n\n'))).toEqual([
			['Name', 'Page'],
			['', ''],
			['', ''],
			['Ana', '3']
		]);
	});

	test("a spreadsheet program's line that names the separator is a row of its own, and blank", async () => {
		expect(await rowsOf(utf8('sep=;\nName;Page\nAna;3'))).toEqual([
			['', ''],
			['Name', 'Page'],
			['Ana', '3']
		]);
	});

	test('a quotation mark that never closes is named by its row, for it would swallow the people below it', async () => {
		const rows = ['Name,Page', 'Ana,3', '"Eva,4', 'Ida,5'];
		expect(await faultOf(utf8(rows.join('\n')))).toEqual({ why: 'quotationMarks', row: 3 });
	});

	test('a line end inside a cell keeps the row whole', async () => {
		expect(await rowsOf(utf8('Name,Page\n"Ana\nMaría",3'))).toEqual([
			['Name', 'Page'],
			['Ana\nMaría', '3']
		]);
	});
});

describe('workbooks', () => {
	test('numbers, dates and yes or no read as they are shown', async () => {
		const bytes = await workbook({
			sheet: 'Q3',
			data: [
				[
					{ value: 2080.5 },
					{ value: 1558.9999999999998 },
					{ value: new Date(Date.UTC(2026, 8, 30)), type: Date, format: 'mm/dd/yyyy' },
					{ value: true },
					{ value: '007' }
				]
			]
		});
		expect(await rowsOf(bytes)).toEqual([['2080.5', '1559', '2026-09-30', 'TRUE', '007']]);
	});

	test('the first sheet that holds anything, or the one asked for', async () => {
		const bytes = await workbook(
			{ sheet: 'Cover', data: [[]] },
			{ sheet: 'Q2', data: [['Ana']] },
			{ sheet: 'Q3', data: [['Eva']] }
		);
		expect(await rowsOf(bytes)).toEqual([['Ana']]);
		expect(await rowsOf(bytes, 2)).toEqual([['Eva']]);
		expect(await rowsOf(bytes, 3)).toEqual({ why: 'noSuchSheet' });
		const reading = await readTable(bytes);
		expect('table' in reading && [reading.table.sheets(), reading.table.sheet]).toEqual([
			['Cover', 'Q2', 'Q3'],
			1
		]);
	});

	test('blank rows keep the number of every row after them', async () => {
		expect(await rowsOf(await workbook({ sheet: 'a', data: [['Name'], [], [], ['Ana']] }))).toHaveLength(4);
	});

	test("a formula's error and one that was never calculated are found, not taken for blank", async () => {
		const bytes = await workbook({ sheet: 'a', data: [['Ana', { value: '500+20', type: 'Formula' }, 'x']] });
		expect(await rowsOf(bytes)).toEqual([['Ana', '=500+20', 'x']]);
		const parts = unzipSync(bytes);
		const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array);
		const error = sheet.replace(/<c r="B1".*?<\/c>/, '<c r="B1" t="e"><f>NA()</f><v>#N/A</v></c>');
		expect(error).not.toBe(sheet);
		expect(await rowsOf(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(error) }))).toEqual([
			['Ana', '#N/A', 'x']
		]);
	});

	test('a large sheet is read without a worker of its own', async () => {
		const rows = Array.from({ length: 20_000 }, (_, i) => [`Person number ${i}`, `${i}`, 'City', 'Yes']);
		expect(await rowsOf(await workbook({ sheet: 'a', data: rows }))).toHaveLength(20_000);
	});
});

describe('what is no table is told apart', () => {
	const oldFile = (text: string) =>
		Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600), ...utf16le(text)]);
	const archiveOf = (name: string) => zipSync({ [name]: utf8('<x/>') });
	const bombOf = (size: number) =>
		zipSync({ 'xl/workbook.xml': utf8('<x/>'), 'xl/b.xml': new Uint8Array(size) });

	test.each([
		['an empty file', new Uint8Array(), 'empty'],
		['a file of blanks', utf8(' \r\n ,, \n'), 'empty'],
		['a workbook of before 2007', oldFile('Workbook'), 'oldExcel'],
		['a workbook behind a password', oldFile('EncryptedPackage'), 'passwordProtected'],
		['a PDF', utf8('%PDF-1.7\n'), 'pdf'],
		['a photo', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'picture'],
		['a photo of an iPhone', Uint8Array.from([0, 0, 0, 24, ...utf8('ftypheic')]), 'picture'],
		['a web page called .xls', utf8('\n<html><table><tr><td>Ana'), 'webPage'],
		['a workbook of LibreOffice', archiveOf('content.xml'), 'otherSpreadsheet'],
		['a binary workbook', archiveOf('xl/workbook.bin'), 'otherSpreadsheet'],
		['a letter', archiveOf('word/document.xml'), 'archive'],
		['half a workbook', archiveOf('xl/workbook.xml').slice(0, 60), 'damaged'],
		['an archive that only looks like a workbook', archiveOf('xl/workbook.xml'), 'damaged'],
		['noise', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256), 'notText'],
		['too large a file', new Uint8Array(limits.bytes + 1).fill(65), 'tooLarge'],
		['a small archive of a huge sheet', bombOf(limits.unpackedBytes), 'tooLarge'],
		['too many rows', utf8('Ana\n'.repeat(limits.rows + 1)), 'tooManyRows'],
		['too many columns', utf8('a,'.repeat(limits.columns + 1)), 'tooManyColumns']
	])('%s', async (_, bytes, why) => {
		expect(await faultOf(bytes)).toMatchObject({ why });
	});
});
