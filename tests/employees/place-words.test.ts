import { expect, test } from 'vitest';
import { importRows } from '../../src/lib/employees/import-rows';
import {
	answerPlace,
	noPlaceAnswers,
	ownPlaceWords,
	placeAnswered
} from '../../src/lib/employees/place-words';
import { mappingFor, tableOf } from './files';

const rows = [
	['Name', 'Work location'],
	['Ana Ruiz', 'Los Angeles'],
	['Eva Soto', 'LOS ÁNGELES'],
	['Ida May', 'Store 4'],
	['Bo Lee', 'City'],
	['Al Fox', '']
];

test('“Los Angeles” and a store’s number say no place: they are asked about once, whatever their case and accents', async () => {
	const table = await tableOf(rows);
	const words = ownPlaceWords(table, 1, 0);
	expect(words.map(({ text, rows: count }) => [text(), count])).toEqual([
		['Los Angeles', 2],
		['Store 4', 1]
	]);
	expect(ownPlaceWords(table, undefined, 0)).toEqual([]);
});

test('the answer counts for every row with these words; without one the rows are named as problems', async () => {
	const table = await tableOf(rows);
	const [losAngeles] = ownPlaceWords(table, 1, 0);
	const answers = answerPlace(noPlaceAnswers, losAngeles!.text, 'elsewhereInCounty');
	const locate = (text: string) => placeAnswered(answers, text);
	const read = importRows(table, { mapping: mappingFor(table), quarter: '2026Q3', locate });
	expect(read.people.map(({ location }) => location)).toEqual([
		'elsewhereInCounty',
		'elsewhereInCounty',
		'cityOfLosAngeles',
		undefined
	]);
	expect(read.problems.map(({ row }) => row)).toEqual([4]);
	expect(placeAnswered(answerPlace(answers, losAngeles!.text, undefined), 'Los Angeles')).toBeUndefined();
});
