/** The facts of a case, question by question. */
import { reader } from '../rules/fact-paths';
import type { Facts } from '../rules/facts';
import { pathsOf, type AskedPath, type QuestionName } from './paths';
import { questionNames } from './questions';

/** What a question's path holds; `undefined` while nobody knows. An address comes whole. */
export const valueAt = (facts: Facts, path: AskedPath): unknown => reader(path)(facts);

/** Every path that has an answer, in the order of the questions. A list that is given counts, even an empty one. */
export function knownPaths(facts: Facts): AskedPath[] {
	return questionNames.flatMap((name: QuestionName) =>
		pathsOf(name, facts).filter((path) => isKnown(valueAt(facts, path)))
	);
}

const isKnown = (value: unknown): boolean =>
	value !== undefined &&
	(Array.isArray(value) ||
		typeof value !== 'object' ||
		Object.values(value as object).some((part) => part !== undefined));

/**
 * A copy that holds these paths and no others. An item of a list stays, empty, where it is, so that its index still
 * names it; a list that is not among the paths, nor any part of it, is left out.
 */
export function factsWithOnly(facts: Facts, kept: ReadonlySet<string>): Facts {
	return (copy(facts, '', kept) ?? {}) as Facts;
}

function copy(value: unknown, path: string, kept: ReadonlySet<string>): unknown {
	if (Array.isArray(value)) {
		const isAnswer = value.every((item) => typeof item !== 'object');
		if (isAnswer) return kept.has(path) ? (value as unknown[]) : undefined;
		const items = value.map((item, i) => copy(item, `${path}[${i}]`, kept));
		if (!kept.has(path) && items.every((item) => item === undefined)) return undefined;
		return items.map((item) => item ?? {});
	}
	if (typeof value !== 'object' || value === null || kept.has(path)) {
		return path === '' || kept.has(path) ? value : undefined;
	}
	const parts = Object.entries(value)
		.map(([key, part]) => [key, copy(part, path === '' ? key : `${path}.${key}`, kept)] as const)
		.filter(([, part]) => part !== undefined);
	return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}
