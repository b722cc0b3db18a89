/** The facts as words of the rules: `isTrue('business.subsidiary')`, `atLeast(50, 'workforce.fullTimeInCounty')`. */
import { hasLasted } from './dates';
import { reader, type FactName, type PathTo } from './fact-paths';
import type { Facts, Workspace } from './facts';
import type { Comparison, Condition, CountName, Test } from './language';
import { allOf, anyOf } from './language';

type YesNoFact = PathTo<Facts, boolean>;
type ValueAt<T, P extends string> = P extends `${infer K}.${infer Rest}`
	? K extends keyof T
		? ValueAt<Exclude<T[K], undefined>, Rest>
		: never
	: P extends keyof T
		? Exclude<T[P], undefined>
		: never;

const test = (fact: string, holds: Test['holds'], samples: Test['samples'] | readonly unknown[]): Test => ({
	kind: 'test',
	fact,
	read: reader(fact),
	holds,
	samples: typeof samples === 'function' ? samples : () => samples
});

const yesAndNo = [true, false] as const;

export const isTrue = (fact: YesNoFact): Test => test(fact, (v) => v === true, yesAndNo);
export const isFalse = (fact: YesNoFact): Test => test(fact, (v) => v === false, yesAndNo);

/** The fact is one of these values, among all that it can take. */
export const isOneOf = <P extends FactName>(
	fact: P,
	values: readonly ValueAt<Facts, P>[],
	among: readonly ValueAt<Facts, P>[]
): Test => test(fact, (v) => (values as readonly unknown[]).includes(v), among);

/** A field of work space number `space` is one of these values. */
export const spaceIs = <F extends keyof Workspace & string>(
	space: number,
	field: F,
	values: readonly Exclude<Workspace[F], undefined>[],
	among: readonly Exclude<Workspace[F], undefined>[]
): Test => test(`workspaces[${space}].${field}`, (v) => (values as readonly unknown[]).includes(v), among);

export const spaceHas = (space: number, field: keyof Workspace & string): Test =>
	test(`workspaces[${space}].${field}`, (v) => v === true, yesAndNo);

/** Dollars strictly under a limit ("less than five million dollars"). */
export const dollarsUnder = (limit: number, fact: PathTo<Facts, number>): Test =>
	test(fact, (v) => (v as number) < limit, [0, limit]);

/** Dollars up to and including a limit ("$14 million or less"). */
export const dollarsUpTo = (limit: number, fact: PathTo<Facts, number>): Test =>
	test(fact, (v) => (v as number) <= limit, [limit, limit + 0.01]);

/** A share of at least so many per cent. */
export const percentAtLeast = (limit: number, fact: PathTo<Facts, number>): Test =>
	test(fact, (v) => (v as number) >= limit, [limit, 0]);

type SinceFact = PathTo<Facts, string>;
const notYet = 'never';

/** Begun on or before the day of the case; a start after it is not yet. */
export const hasBegun = (fact: SinceFact): Test =>
	test(fact, (v, asOf) => v !== notYet && (v as string) <= asOf, sinceSamples);

/** For at least so many years, met from the anniversary on. */
export const forYears = (years: number, fact: SinceFact): Test =>
	test(fact, (v, asOf) => v !== notYet && hasLasted(years, v as string, asOf), sinceSamples);

/** A year and more ago, lately, and not at all: all that a rule of one year tells apart. */
function sinceSamples(asOf: string): readonly string[] {
	return ['0000-01-01', asOf, notYet];
}

/** At least so many people. */
export const atLeast = (limit: number, of: CountName): Comparison => ({
	kind: 'comparison',
	times: 1,
	of,
	per: 0,
	plus: limit
});

export const fewerThan = (limit: number, of: CountName): Condition => ({
	kind: 'not',
	of: atLeast(limit, of)
});

/** So many per cent of the others, of whom there must be at least one: a share of nobody is none. */
export const percentOf = (percent: number, than: CountName, of: CountName): Condition =>
	allOf(atLeast(1, than), { kind: 'comparison', times: 100, of, per: percent, than, plus: 0 });

/** Some listed work space, or every one. */
const numbered = (spaces: number) => Array.from({ length: spaces }, (_, i) => i);
export const someSpace = (spaces: number, holds: (space: number) => Condition): Condition =>
	anyOf(...numbered(spaces).map(holds));
export const everyOtherSpace = (
	spaces: number,
	space: number,
	holds: (other: number) => Condition
): Condition =>
	allOf(
		...numbered(spaces)
			.filter((other) => other !== space)
			.map(holds)
	);
