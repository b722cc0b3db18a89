/** Facts with one answer changed: the facts passed in stay as they are, so that a change is seen and can be undone. */
import type { Facts } from '../rules/facts';

type Step = string | number;

const stepsOf = (path: string): Step[] =>
	[...path.matchAll(/[^.[\]]+/g)].map(([step]) => (/^\d+$/.test(step) ? Number(step) : step));

/** The facts with the fact at `path` (`business.kind`, `workspaces[0].tenancy`) set; `undefined` makes it unknown again. */
export function factsWith(facts: Facts, path: string, value: unknown): Facts {
	return changed(facts, stepsOf(path), value) as Facts;
}

function changed(target: unknown, [step, ...rest]: Step[], value: unknown): unknown {
	if (step === undefined) return value;
	if (typeof step === 'number') {
		const items = Array.isArray(target) ? [...(target as unknown[])] : [];
		items[step] = changed(items[step] ?? {}, rest, value);
		return items;
	}
	const { [step]: before, ...others } = (target ?? {}) as Record<string, unknown>;
	const after = changed(before, rest, value);
	return after === undefined ? others : { ...others, [step]: after };
}
