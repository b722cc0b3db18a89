/** Random cases for the exactness tests: complete firms, most of them close to qualifying, and some facts taken out. */
import fc from 'fast-check';
import {
	countFacts,
	daysJudgedOn,
	firmFacts,
	participantFacts,
	personFacts,
	spaceFacts,
	type Values
} from './firm-facts';
import type { Flat, Lengths } from './flat';

export interface RandomCase {
	asOf: string;
	flat: Flat;
	lengths: Lengths;
}

const pick = ({ good, values }: Values) =>
	fc.oneof(
		{ weight: 8, arbitrary: fc.constantFrom(...values.slice(0, good)) },
		{ weight: 1, arbitrary: fc.constantFrom(...values) }
	);

const picks = (table: Partial<Record<string, Values>>): fc.Arbitrary<Flat> =>
	fc.record(Object.fromEntries(Object.entries(table).map(([fact, values]) => [fact, pick(values!)])));

const headCount = fc.constantFrom(0, 1, 5, 9, 10, 11, 24, 25, 26, 48, 49, 50, 51, 95, 98, 99, 100, 101, 110);
const byOrder = (names: readonly string[]) =>
	fc.tuple(...names.map(() => headCount)).map((counts) => {
		const sorted = [...counts].sort((a, b) => a - b);
		return Object.fromEntries(names.map((name, i) => [name, sorted[i]])) as Flat;
	});

const inList = (list: string, items: readonly Flat[]): Flat =>
	Object.fromEntries(
		items.flatMap((item, i) => Object.entries(item).map(([field, v]) => [`${list}[${i}].${field}`, v]))
	);

const spaces = fc
	.tuple(fc.array(picks(spaceFacts), { maxLength: 3 }), fc.integer({ min: -1, max: 3 }))
	.map(([list, main]) => list.map((space, i): Flat => ({ ...space, headquarters: i === main })));

const sure: Flat = { livesInCity: true, criteria: ['veteran'], fullTime: true };
const roster = fc
	.tuple(fc.constantFrom(0, 0, 1, 7, 8, 9, 10), fc.array(picks(personFacts), { maxLength: 3 }))
	.map(([already, others]) => [...Array.from({ length: already }, () => sure), ...others]);

/** Complete cases: every fact that any program asks for is known. */
export const completeCase: fc.Arbitrary<RandomCase> = fc
	.record({
		asOf: fc.constantFrom(...daysJudgedOn),
		firm: picks(firmFacts),
		counts: byOrder(countFacts),
		participants: fc.oneof(byOrder(participantFacts), roster),
		spaces
	})
	.map(({ asOf, firm, counts, participants, spaces }) => ({
		asOf,
		flat: {
			...firm,
			...counts,
			...inList('workspaces', spaces),
			...(Array.isArray(participants) ? inList('transitional.roster', participants) : participants)
		},
		lengths: {
			spaces: spaces.length,
			people: Array.isArray(participants) ? participants.length : undefined
		}
	}));

export type Part = 'counts' | 'spaces' | 'people' | 'county' | 'anything';

const belongs: Record<Part, RegExp> = {
	counts: /^workforce\.full|employees$|articipants$|kind$|structure$|manufacturer$|^compliance\.btrc/,
	spaces: /^workspaces|structure$|kind$|^ownersOther|^jointVenture|^workforce\.fullTimeInC/,
	people: /^transitional|^workforce\.fullTime|kind$/,
	county: /^county|structure$|averageReceipts|employees$|^workforce\.fullTime/,
	anything: /./
};

/** A case, and one to six of its facts to take out, of one part of the rules; each is given by its path. */
export const withSomeToTakeOut = (part: Part): fc.Arbitrary<{ whole: RandomCase; paths: string[] }> =>
	fc.tuple(completeCase, fc.array(fc.nat(), { minLength: 1, maxLength: 6 })).map(([whole, choices]) => {
		const eligible = Object.keys(whole.flat).filter((path) => belongs[part].test(path));
		return { whole, paths: [...new Set(choices.map((n) => eligible[n % eligible.length]!))] };
	});

/** The same case without the facts that `isOut` names. */
export const without = (kase: RandomCase, isOut: (path: string) => boolean): RandomCase => ({
	...kase,
	flat: Object.fromEntries(Object.entries(kase.flat).filter(([path]) => !isOut(path)))
});
