/** Dotted paths of facts, typed: `'business.kind'`, and within a work space `'tenancy'`. */
import type { Facts, Participant, Workspace } from './facts';

type Defined<T> = Exclude<T, undefined>;

/** Every path of a scalar in `T` whose value is of type `V`. Lists are left out: their items have paths of their own. */
export type PathTo<T, V> = {
	[K in keyof T & string]: Defined<T[K]> extends readonly unknown[]
		? never
		: Defined<T[K]> extends object
			? `${K}.${PathTo<Defined<T[K]>, V>}`
			: Defined<T[K]> extends V
				? K
				: never;
}[keyof T & string];

type Scalar = string | number | boolean;

export type FactName = PathTo<Facts, Scalar>;
export type SpaceField = PathTo<Workspace, Scalar>;
export type RosterField = keyof Participant & string;

/** A path as `missing` reports it: a fact, a list as a whole, or a field of a list's item. */
export type FactPath =
	| FactName
	| 'workspaces'
	| 'transitional.roster'
	| `workspaces[${number}].${SpaceField}`
	| `transitional.roster[${number}].${RosterField}`;

/** Reads a dotted path once compiled; an absent parent leaves the fact unknown. */
export function reader(path: string): (root: unknown) => unknown {
	const steps = path.split(/[.[\]]+/).filter(Boolean);
	return (root) => {
		let value: unknown = root;
		for (const step of steps) {
			if (value === undefined || value === null) return undefined;
			value = (value as Record<string, unknown>)[step];
		}
		return value;
	};
}
