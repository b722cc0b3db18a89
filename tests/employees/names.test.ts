import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isName, partsOf, shownName, type WrittenName } from '../../src/lib/employees/names';
import { runs } from '../chance';

const key = (text: string, order: 'firstLast' | 'lastFirst' = 'firstLast') => partsOf({ text, order }).key;

describe('one person, whatever the spelling', () => {
	test.each([
		['María García López', 'GARCIA LOPEZ, MARIA'],
		['Maria de la Cruz', 'DelaCruz, María'],
		["Pat O'Brien-Smith", 'OBRIEN SMITH, PAT'],
		['Pat O’Brien-Smith', "O'BRIEN - SMITH , Pat"],
		['Nguyễn Thị Minh Khai', 'NGUYEN THI MINH KHAI'],
		['John Smith', 'Smith, John A.'],
		['John Smith', 'John Q Smith'],
		['John Smith Jr.', 'Smith Jr, John'],
		['John Smith III', 'Smith, John, III'],
		['John Smith', 'Smith, Jr., John'],
		['John Smith, Jr.', 'john   smith'],
		['Mary Ann Lee', 'Lee, Maryann'],
		['Łukasz Wójcik', 'WOJCIK, LUKASZ'],
		['김', ' 김 '],
		['Cher', 'CHER'],
		['Söğüt Işık', 'SOGUT ISIK']
	])('%s is %s', (one, other) => {
		expect(key(one)).toBe(key(other));
	});

	test('the parts in columns of their own are the same as in one', () => {
		const written: WrittenName = { last: 'García López', first: 'María', middle: 'E.', suffix: 'Jr' };
		expect(partsOf(written)).toEqual(partsOf({ text: 'Garcia Lopez Jr, Maria E', order: 'firstLast' }));
		expect(shownName(written)).toBe('María E. García López Jr');
	});

	test('without a comma the order is told', () => {
		expect(key('Garcia Maria', 'lastFirst')).toBe(key('Maria Garcia'));
		expect(key('Garcia Maria')).not.toBe(key('Maria Garcia'));
	});
});

describe('different people stay apart', () => {
	test.each([
		['राम', 'रमा'],
		['김민수', '김민서'],
		['Ana Ruiz', 'Ana Ruiz Soto'],
		['J Smith', 'John Smith'],
		['Maria G', 'Maria'],
		['王明', '王敏']
	])('%s and %s', (one, other) => {
		expect(key(one)).not.toBe(key(other));
	});

	test('a suffix and middle initials are kept beside the key', () => {
		expect(partsOf({ text: 'Smith Junior, John A B', order: 'firstLast' })).toMatchObject({
			key: 'johnsmith',
			suffix: 'jr',
			initials: 'ab',
			sortBy: 'smith john'
		});
	});
});

test('every text with a letter is a name and has a key', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
			if (isName(text)) expect(key(text)).not.toBe('');
		}),
		{ numRuns: runs(2000) }
	);
});

test('200 letters are one name', () => {
	expect(key('A'.repeat(100) + ' ' + 'B'.repeat(99))).toHaveLength(199);
	expect(isName('12345')).toBe(false);
	expect(isName('—')).toBe(false);
});
