/** Four quarters of a payroll, made up: as a payroll program writes them, Social Security numbers and all. */
import { csv } from '../employees/files';

export const quarters = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'] as const;

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu'];
const word = (n: number) =>
	[...String(n).padStart(4, '0')].map((digit) => syllables[Number(digit)] as string).join('');

/** A name that no other is like. */
export const nameOf = (i: number) => `${word((i * 7919) % 10_000)}son, ${word(i)}`;

/** A number that would be one, were it not made up. */
export const numberOf = (i: number) => `212-45-${String(6000 + i)}`;

/** 160 people in the City, 100 elsewhere in the County, 39 outside; and Maria Elena, in the City, whom one quarter spells otherwise. */
export const people = 300;
const placeOf = (i: number) => (i < 160 ? 'City' : i < 260 ? 'County' : 'Outside');

export const heading = [
	'SSN',
	'Employee',
	'Page',
	'FT/PT',
	'Work location',
	'Hours',
	'County hours',
	'City hours'
];

function rowOf(i: number, name: string): string[] {
	const place = placeOf(i);
	const hours = [place === 'Outside' ? '0' : '520', place === 'City' ? '500' : '0'];
	return [numberOf(i), name, String(1 + Math.floor(i / 30)), 'FT', place, '520', ...hours];
}

/** The file of one quarter, by its place among the four. In the second a page cannot be read, in the third one person is missing. */
export function payroll(quarter: number): { name: string; mimeType: string; buffer: Buffer } {
	const rows = Array.from({ length: people - 1 }, (_, i) => i)
		.filter((i) => quarter !== 2 || i !== 7)
		.map((i) => rowOf(i, i === 9 ? '=Ruiz, @Ana' : nameOf(i)));
	if (quarter === 1) (rows[4] as string[])[2] = 'see below';
	const maria = quarter === 3 ? 'Gonzales, Maria Elena' : 'Gonzalez, Maria Elena';
	const last = [numberOf(people), maria, '11', 'FT', 'City', '520', '520', '500'];
	const table = [heading, ...rows, last, ['', 'Total employees', '', '', '', '', '', '']];
	return {
		name: `payroll ${quarters[quarter]}.csv`,
		mimeType: 'text/csv',
		buffer: Buffer.from(csv(table))
	};
}
