import { laCity2024 } from '../../src/lib/rules/figures/la-city-2024';
import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { writeEmployeeList } from '../../src/lib/employees/employee-list';
import { importRows } from '../../src/lib/employees/import-rows';
import { matchPeople } from '../../src/lib/employees/match-people';
import { readTable } from '../../src/lib/employees/read-table';
import { standingOf } from '../../src/lib/employees/standing';
import { columnName, workbookOf } from '../../src/lib/employees/workbook';
import { fourQuarters, inAllFour, mappingFor } from './files';
import { plainWords as words } from './plain-words';

const nothingOpen = { problemRows: 0, problemRowsInLatest: 0, missingQuarters: 0, latestMissing: false };
const heading = ['Name', 'Page', 'Full time', 'Place', 'Hours', 'City hours'];
const hostile = [
	"O'Brien-Smith, Pat",
	'=HYPERLINK("http://x","y")',
	'+Plus, Ana',
	'-Minus, Ana',
	'@At, Ana',
	'Nguyễn Thị Minh Khai',
	'김',
	'Cher',
	'<b>&amp;"Ruiz"',
	'Ana _x0041_ Soto',
	`${'A'.repeat(100)} ${'B'.repeat(99)}`,
	'שלום 12 כהן',
	'Zoë 👩🏽‍🔧 Ray'
];

async function written(names: readonly string[], item: 'a' | 'b' = 'b', hours = '520') {
	const rows = names.map((name, i) => [
		name,
		String(i + 1),
		'yes',
		'City',
		hours,
		hours === '' ? '' : '400.5'
	]);
	const listed = await inAllFour([heading, ...rows, ['Ida Away', '9', 'yes', 'Outside', '520', '0']]);
	const matched = matchPeople(listed, fourQuarters);
	const standing = standingOf(matched, nothingOpen, laCity2024);
	return writeEmployeeList({ item, place: 'city', matched, standing, words, firm: 'Soto Bakery' });
}
const sheetsIn = async (bytes: Uint8Array) => readSheets(bytes.slice().buffer);

describe('the list', () => {
	test('has a row a person, with the page of the name in each of the four quarters', async () => {
		const [list] = await sheetsIn(await written(['Ruiz, Ana', 'Eva Soto']));
		expect(list?.sheet).toBe("Firm's employees");
		expect(list?.data).toEqual([
			[
				'No.',
				'Employee name',
				'Full-time',
				'Work place',
				'Regular hours in the four quarters',
				'Of these, in the City',
				...fourQuarters.map(words.page)
			],
			[1, 'Ruiz, Ana', 'Yes', 'City of Los Angeles', 2080, 1602, 1, 1, 1, 1],
			[2, 'Eva Soto', 'Yes', 'City of Los Angeles', 2080, 1602, 2, 2, 2, 2],
			[null, 'Total', null, null, 4160, 3204, null, null, null, null]
		]);
	});

	test('has every name as it was written, however hostile, as text', async () => {
		const bytes = await written(hostile);
		const [list] = await sheetsIn(bytes);
		const names = list?.data.slice(1, -1).map((row) => row[1]);
		expect(names?.sort()).toEqual([...hostile].sort());
		const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array);
		expect(sheet.match(/<f>[^<]*<\/f>/g)).toEqual(['<f>SUM(E2:E14)</f>', '<f>SUM(F2:F14)</f>']);
	});

	test('can be read again as a table: the same people, and the total as a total', async () => {
		const reading = await readTable(await written(hostile));
		if ('fault' in reading) throw new Error(reading.fault.why);
		const mapping = mappingFor(reading.table);
		const again = importRows(reading.table, { mapping, quarter: '2026Q3' });
		expect(again.people.map(({ name }) => name()).sort()).toEqual([...hostile].sort());
		expect(again.summaries).toEqual([{ row: hostile.length + 2, kind: 'total' }]);
	});

	test('keeps the headings in view and in print', async () => {
		const parts = unzipSync(await written(['Ana Ruiz']));
		const part = (name: string) => strFromU8(parts[name] as Uint8Array);
		expect(part('xl/worksheets/sheet1.xml')).toContain('<pane ySplit="1" topLeftCell="A2"');
		expect(part('xl/worksheets/sheet1.xml')).toContain('width="36"');
		expect(part('xl/workbook.xml')).toContain("'Firm''s employees'!$1:$1");
	});

	test('several pages of one name stand in one cell, and an unknown one stays blank', async () => {
		const rows = [
			heading,
			['Ana Ruiz', '3, 7', 'yes', 'City', '', ''],
			['Eva Soto', '', 'yes', 'City', '', '']
		];
		const matched = matchPeople(await inAllFour(rows), fourQuarters);
		const standing = standingOf(matched, nothingOpen, laCity2024);
		const [list] = await sheetsIn(writeEmployeeList({ item: 'a', place: 'city', matched, standing, words }));
		expect(list?.data[1]?.[6]).toBe('3, 7');
		expect(list?.data[2]?.[6]).toBeNull();
		expect(list?.data[3]?.[4]).toBeNull();
	});
});

describe('the summary', () => {
	const values = async (bytes: Uint8Array) => (await sheetsIn(bytes))[1]?.data.map((row) => row[1]);

	test('gives the numbers of 3(b), and the formulas behind them', async () => {
		const bytes = await written(['Ana Ruiz', 'Eva Soto', 'Ute Lang']);
		expect(await values(bytes)).toEqual([null, null, 'Soto Bakery', 4, 3, 2, 1, 6240, 4806, 0.7701, 0.6]);
		const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml'] as Uint8Array);
		expect(sheet.match(/<f>[^<]*<\/f>/g)).toEqual([
			"<f>COUNTA('Firm''s employees'!B2:B4)</f>",
			'<f>MAX(1,ROUNDUP(B4*50/100,0))</f>',
			'<f>B5-B6</f>',
			"<f>'Firm''s employees'!E5</f>",
			"<f>'Firm''s employees'!F5</f>",
			'<f>ROUNDDOWN(B9/B8,4)</f>'
		]);
	});

	test('gives the numbers of 3(a)', async () => {
		expect(await values(await written(['Ana Ruiz'], 'a'))).toEqual([
			null,
			null,
			'Soto Bakery',
			2,
			1,
			50,
			-49,
			2080,
			1602,
			0.7701,
			0.6
		]);
	});

	test('leaves blank what is not known, and lists nobody without an error', async () => {
		expect((await values(await written(['Ana Ruiz'], 'b', '')))?.slice(7)).toEqual([null, null, null, 0.6]);
		expect((await values(await written([], 'b')))?.slice(3, 7)).toEqual([1, 0, 1, -1]);
	});
});

describe('the workbook', () => {
	test('is the same file for the same sheets', async () => {
		expect(await written(hostile)).toEqual(await written(hostile));
	});

	test('drops what no workbook can hold', async () => {
		const sheet = { name: 'a', widths: [9], headingRows: 1, rows: [[{ text: 'A\u0000n\u0007a \ud800' }]] };
		const [read] = await sheetsIn(workbookOf([sheet]));
		expect(read?.data[0]?.[0]).toMatch(/^Ana/);
	});

	test('columns are named as in a spreadsheet', () => {
		expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
	});
});
