import { describe, expect, test } from 'vitest';
import { programNames as english } from '../../src/lib/messages/en/programs';
import { programNames as spanish } from '../../src/lib/messages/es/programs';
import { programIds, type ProgramId } from '../../src/lib/rules/language';
import { familiar, numbersIn, tooLong, unexplained } from './wording';

const fields = ['short', 'name', 'agency', 'whatItIs', 'whatItIsWorth', 'federalNote'] as const;
const federal: ProgramId[] = ['lsbeFederal', 'seFederal'];

/** The initials of the English name; of the Spanish one too, since it begins with the English. */
const initials = (name: string) => (name.split(/ \(|,/)[0] ?? '').replace(/[^A-Z]/g, '');

describe.each([
	['English', english],
	['Spanish', spanish]
])('the certifications in %s', (_, names) => {
	test('are all nine, each with all it needs, and a note where the federal restriction rules', () => {
		expect(Object.keys(names)).toEqual([...programIds]);
		for (const id of programIds) {
			const needed = fields.filter((field) => field !== 'federalNote' || federal.includes(id));
			expect(Object.keys(names[id]).sort(), id).toEqual([...needed].sort());
			expect(
				Object.values(names[id]).every((text: string) => text.trim() !== ''),
				id
			).toBe(true);
		}
	});

	test('have short names that their names explain, each its own', () => {
		for (const { short, name } of Object.values(names)) {
			expect(short.replace(' (federal)', '')).toBe(initials(name));
		}
		expect(new Set(Object.values(names).map(({ short }) => short)).size).toBe(9);
	});

	test('leave no abbreviation unexplained', () => {
		for (const { name, agency, whatItIs, whatItIsWorth, federalNote } of Object.values(names)) {
			expect(unexplained([name, agency, whatItIs, whatItIsWorth, federalNote].join('\n'))).toEqual([]);
		}
	});

	test('are said in sentences of at most 35 words', () => {
		const said = Object.values(names).flatMap(({ whatItIs, whatItIsWorth, federalNote }) =>
			[whatItIs, whatItIsWorth, federalNote ?? ''].flatMap((text) => tooLong(text, 35))
		);

		expect(said).toEqual([]);
	});

	test('tell the rules for federally restricted solicitations from the ordinary ones', () => {
		for (const id of federal) {
			expect(names[id].short).toContain('federal');
			expect(names[id].name).toMatch(/federal/);
		}
	});
});

test('are explained in Spanish in other words and with the same numbers', () => {
	for (const id of programIds) {
		for (const field of fields.slice(1)) {
			const [en, es] = [english[id][field], spanish[id][field]];
			if (en === undefined || es === undefined) continue;
			expect(es, `${id} ${field}`).not.toBe(en);
			expect(numbersIn(es, 'es'), `${id} ${field}`).toEqual(numbersIn(en, 'en'));
			expect(familiar(es)).toEqual([]);
		}
	}
});

test('are worth what the rules say: a range with the City, 15 per cent up to $150,000 with the County', () => {
	for (const id of ['lbe', 'cbe', 'lsb', 'lte'] as const) {
		expect(numbersIn(english[id].whatItIsWorth, 'en')).toEqual([6, 12]);
	}
	for (const id of ['lsbe', 'lsbeFederal', 'dvbe', 'se', 'seFederal'] as const) {
		expect(numbersIn(english[id].whatItIsWorth, 'en')).toEqual([15, 150_000]);
	}
});
