/** What is wrong with a file: each fault with its path, what was found, and what is wanted, as the key of a sentence. */
import type * as z from 'zod/mini';

/** One fault: the fact's path, what was found, and what is wanted (`allowed` lists choices, or the fact it may not exceed). */
export interface Fault<W extends string> {
	fact: string;
	found: string;
	wanted: W;
	allowed?: string[];
}

/** The faults that a schema found; the error of each of its parts is the key of what is wanted. */
export const faultsOf = <W extends string>(issues: readonly z.core.$ZodIssue[], input: unknown): Fault<W>[] =>
	issues.flatMap((issue) => asFaults<W>(issue, input));

/** `null` means the same as absent; an item of a list stays where it is, so that its index still names it. */
export function withoutNulls(value: unknown): unknown {
	return hasNull(value) ? stripped(value) : value;
}

const hasNull = (value: unknown): boolean =>
	value === null ||
	(typeof value === 'object' && (Array.isArray(value) ? value : Object.values(value)).some(hasNull));

function stripped(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(stripped);
	if (typeof value !== 'object' || value === null) return value;
	const kept = Object.entries(value).filter(([, v]) => v !== null);
	return Object.fromEntries(kept.map(([key, v]) => [key, stripped(v)]));
}

function asFaults<W extends string>(issue: z.core.$ZodIssue, input: unknown): Fault<W>[] {
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => {
			const path = [...issue.path, key];
			return { fact: pathText(path), found: describe(at(input, path)), wanted: 'knownFact' as W };
		});
	}
	const fault: Fault<W> = {
		fact: pathText(issue.path),
		found: describe(at(input, issue.path)),
		wanted: issue.message as W
	};
	if (issue.code === 'invalid_value') fault.allowed = issue.values.map(String);
	return [fault];
}

const at = (input: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], input);

/** `facts` is left out of a path, as everywhere: `workspaces[0].tenancy`. */
function pathText(path: readonly PropertyKey[]): string {
	const steps = path[0] === 'facts' && path.length > 1 ? path.slice(1) : path;
	return steps
		.map((step, i) =>
			typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${JSON.stringify(step).slice(1, -1)}`
		)
		.join('');
}

export function describe(value: unknown): string {
	const text = value === undefined ? 'nothing' : JSON.stringify(value);
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** JSON text that cannot be read: what the reader said of it, on one line. */
export const notJson = (error: unknown): Fault<'json'> => ({
	fact: '',
	found: (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' '),
	wanted: 'json'
});
