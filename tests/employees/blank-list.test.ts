import readSheets from 'read-excel-file/universal';
import { expect, test } from 'vitest';
import { writeBlankList } from '../../src/lib/employees/blank-list';
import { mostRecentFour } from '../../src/lib/employees/quarters';
import { employeeSheet } from '../../src/lib/messages/en/employee-sheet';

const { quarters } = mostRecentFour('2026-11-21', []);

test('the empty list has the headings, the four quarters, the firm and what to do, and nobody on it', async () => {
	const words = employeeSheet.blank(['county', 'city']);
	const bytes = writeBlankList({ places: ['county', 'city'], quarters, words, firm: '=Soto & Sons' });
	const [list, summary] = await readSheets(bytes.slice().buffer);
	expect(list?.data).toEqual([
		[
			'No.',
			'Employee name',
			'Full-time',
			'Work place',
			'Regular hours in the four quarters',
			'Of these, hours in the County',
			'Of these, hours in the City',
			'DE 9C page, Q4 2025',
			'DE 9C page, Q1 2026',
			'DE 9C page, Q2 2026',
			'DE 9C page, Q3 2026'
		]
	]);
	const texts = summary?.data.map(([text]) => text).join('\n') ?? '';
	expect(summary?.data.find(([text]) => text === 'Firm')?.[1]).toBe('=Soto & Sons');
	expect(texts).toContain('Procedure #1 and Procedure #2, items 3(a) and 3(b)');
	expect(texts).toContain('all 4 of the most recent quarterly DE 9C');
	expect(texts).toContain('At least 60 per cent');
});

test('for one boundary it asks for the hours there alone', async () => {
	const bytes = writeBlankList({ places: ['city'], quarters, words: employeeSheet.blank(['city']) });
	const [list, summary] = await readSheets(bytes.slice().buffer);
	expect(list?.data[0]).toHaveLength(10);
	expect(JSON.stringify(summary?.data)).not.toContain('County of Los Angeles');
});
