/** From files to the spreadsheet: no social security number on the way, and quick with thousands of people. */
import { laCity2024 } from '../../src/lib/rules/figures/la-city-2024';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeEmployeeList } from '../../src/lib/employees/employee-list';
import { importRows } from '../../src/lib/employees/import-rows';
import { fingerprintOf, suggestColumns } from '../../src/lib/employees/mapping';
import { matchPeople } from '../../src/lib/employees/match-people';
import { readTable } from '../../src/lib/employees/read-table';
import { standingOf, workforceFacts } from '../../src/lib/employees/standing';
import { csv, fourQuarters, mappingFor, utf8 } from './files';
import { plainWords } from './plain-words';
import { patience, runs } from '../chance';

// Many random cases: on a busy machine they take their time.
patience(60);

const nothingOpen = { problemRows: 0, problemRowsInLatest: 0, missingQuarters: 0, latestMissing: false };

/** Everything that can be reached from a value, functions called: what a screen could show. */
function everythingIn(value: unknown): string {
	if (typeof value === 'function') return everythingIn((value as () => unknown)());
	if (value instanceof Map) return everythingIn([...value]);
	if (typeof value === 'object' && value !== null) return Object.values(value).map(everythingIn).join('\n');
	return String(value);
}

const digits = (count: number) =>
	fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''));
const number = fc
	.tuple(digits(3), digits(2), digits(4), fc.constantFrom('', '-', ' ', '–', '.', ' - '))
	.map(([a, b, c, mark]) => ({ written: [a, b, c].join(mark), digits: a + b + c }));

test('a social security number never comes out, wherever it stood', async () => {
	const heading = ['Name', 'Page', 'Place', 'Hours', 'Quarter'];
	const good = ['Ana Ruiz', '3', 'City', '520', 'Q3 2026'];
	const place = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.boolean());
	await fc.assert(
		fc.asyncProperty(
			number,
			place,
			fc.constantFrom('SSN', 'Code', ''),
			async (secret, [column, alone], extra) => {
				const row = good.map((cell, i) => (i === column ? `${alone ? '' : cell} ${secret.written}` : cell));
				const rows = [
					[...heading, extra],
					[...row, ''],
					[...good, secret.written]
				];
				const reading = await readTable(utf8(csv(rows)));
				if ('fault' in reading) throw new Error(reading.fault.why);
				const { table } = reading;
				const read = importRows(table, {
					mapping: mappingFor(table, { headingRow: 0, name: { column: 0 } }),
					quarter: '2026Q3'
				});
				const matched = matchPeople(read.people, fourQuarters);
				const standing = standingOf(matched, nothingOpen, laCity2024);
				const bytes = writeEmployeeList({ item: 'a', place: 'city', matched, standing, words: plainWords });
				const all = [
					table,
					suggestColumns(table),
					fingerprintOf(table, 0),
					read,
					matched,
					standing,
					workforceFacts(standing)
				];
				const text =
					everythingIn(all) +
					Object.values(unzipSync(bytes))
						.map((part) => strFromU8(part))
						.join('\n');
				expect(text).not.toContain(secret.digits);
				expect(text).not.toContain(secret.written);
			}
		),
		{ numRuns: runs(150) }
	);
});

/** Distinct names: no two are within two letters of one another, as in life most are not. */
const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu'];
const nameOf = (i: number) => {
	const word = (n: number) =>
		[...String(n).padStart(4, '0')].map((digit) => syllables[Number(digit)] as string).join('');
	return `${word((i * 7919) % 10_000)}son, ${word(i)}`;
};

test('10,000 people in four quarters, a tenth of them in only some, are quick to match and write', async () => {
	const files = fourQuarters.map((_, q) =>
		utf8(
			csv([
				['SSN', 'Employee', 'Page', 'FT/PT', 'Work location', 'Hours', 'County hours', 'City hours', 'Wages'],
				...Array.from({ length: 10_000 }, (_, i) => i)
					.filter((i) => i % 40 !== q)
					.map((i) => [
						'123-45-6789',
						nameOf(i),
						String(1 + (i >> 5)),
						'FT',
						'City',
						'520',
						'520',
						'400',
						'9000.00'
					])
			])
		)
	);
	// On an idle machine it is about one second; this only catches work that grows with the square of the people.
	const start = process.cpuUsage();
	const listed = [];
	for (const [q, file] of files.entries()) {
		const reading = await readTable(file);
		if ('fault' in reading) throw new Error(reading.fault.why);
		const read = importRows(reading.table, {
			mapping: mappingFor(reading.table),
			quarter: fourQuarters[q] as '2026Q3'
		});
		expect(read.people).toHaveLength(9750);
		listed.push(...read.people);
	}
	const matched = matchPeople(listed, fourQuarters);
	const standing = standingOf(matched, nothingOpen, laCity2024);
	const bytes = writeEmployeeList({ item: 'a', place: 'city', matched, standing, words: plainWords });
	const took = process.cpuUsage(start).user / 1_000_000;
	expect(standing.city.inside.least).toBe(9000);
	expect(bytes.length).toBeGreaterThan(100_000);
	expect(took).toBeLessThan(10);
});
