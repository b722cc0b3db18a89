/**
 * Questions by name. A question is named by the path of its fact, with `[]` for any item of a list
 * (`workspaces[].tenancy`); the parts of an address are one question (`business.address`). What is asked of one case is a
 * path with numbers in it (`workspaces[1].tenancy`).
 */
import type { FactName, RosterField, SpaceField } from '../rules/fact-paths';
import type { Facts, Participant, Workspace } from '../rules/facts';

type Whole<P extends string> = P extends `${infer Before}address.${string}` ? `${Before}address` : P;

export type FirmQuestion = Whole<FactName> | 'workspaces' | 'transitional.roster';
export type SpaceQuestion = `workspaces[].${Whole<SpaceField>}`;
export type PersonQuestion = `transitional.roster[].${RosterField}`;

/** One for every fact of the case format. */
export type QuestionName = FirmQuestion | SpaceQuestion | PersonQuestion;

/** What can be asked of one case. */
export type AskedPath =
	| FirmQuestion
	| `workspaces[${number}].${Whole<SpaceField>}`
	| `transitional.roster[${number}].${RosterField}`;

type Defined<T> = Exclude<T, undefined>;
type At<T, P extends string> = P extends `${infer K}.${infer Rest}`
	? K extends keyof T
		? At<Defined<T[K]>, Rest>
		: never
	: P extends keyof T
		? Defined<T[P]>
		: never;

/** The type of the fact that a question is about. */
export type FactOf<N extends QuestionName> = N extends `workspaces[].${infer F}`
	? At<Workspace, F>
	: N extends `transitional.roster[].${infer F}`
		? At<Participant, F>
		: At<Facts, N>;

/** The question that asks for a fact: `workspaces[1].address.city` is asked for by `workspaces[].address`. */
export const questionOf = (path: string): QuestionName =>
	path.replaceAll(/\[\d+\]/g, '[]').replace(/(^|\.)address\..*$/, '$1address') as QuestionName;

/** The path to ask for a fact by: `workspaces[1].address.city` is asked for as `workspaces[1].address`. */
export const askedFor = (path: string): AskedPath =>
	path.replace(/(^|\.)address\..*$/, '$1address') as AskedPath;

const item = /^(workspaces|transitional\.roster)\[(\d+)\]\./;

/** The list and the place in it, counted from 0, that a path speaks of; absent for a fact of the firm. */
export function itemOf(
	path: string
): { list: 'workspaces' | 'transitional.roster'; index: number } | undefined {
	const match = item.exec(path);
	return match ? { list: match[1] as 'workspaces', index: Number(match[2]) } : undefined;
}

/** The paths of a question in one case: one for each item listed, for a question about a list's items. */
export function pathsOf(name: QuestionName, facts: Facts): AskedPath[] {
	const [list, field] = name.split('[].');
	if (field === undefined) return [name as AskedPath];
	const items = list === 'workspaces' ? facts.workspaces : facts.transitional?.roster;
	return (items ?? []).map((_, i) => `${list}[${i}].${field}` as AskedPath);
}

/** Paths after an item of a list is taken out: its own are dropped, those of the items after it move up. */
export function withoutItem(
	paths: readonly string[],
	list: 'workspaces' | 'transitional.roster',
	index: number
): string[] {
	return paths.flatMap((path) => {
		const at = itemOf(path);
		if (at?.list !== list || at.index < index) return [path];
		if (at.index === index) return [];
		return [path.replace(`[${at.index}]`, `[${at.index - 1}]`)];
	});
}
