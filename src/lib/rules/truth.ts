/** Plain three-valued judging: fast, and right wherever it answers; `undefined` may still be settled by `exact/`. */
import type { Condition } from './language';
import { holdsForKnown } from './exact/counts';
import type { View } from './view';

/** Whether the condition holds as far as each part tells by itself. */
export function truthOf(node: Condition, view: View): boolean | undefined {
	if (node.kind === 'test' || node.kind === 'comparison') return judge(node, view);
	const { judged } = view;
	const known = judged.get(node);
	if (known !== undefined || judged.has(node)) return known;
	const truth = judge(node, view);
	judged.set(node, truth);
	return truth;
}

function judge(node: Condition, view: View): boolean | undefined {
	switch (node.kind) {
		case 'criterion':
			return truthOf(node.when, view);
		case 'test': {
			const value = node.read(view.facts);
			return value === undefined ? undefined : node.holds(value, view.asOf);
		}
		case 'comparison':
			return holdsForKnown(view.counts, node);
		case 'not': {
			const truth = truthOf(node.of, view);
			return truth === undefined ? undefined : !truth;
		}
		case 'all':
			return settle(node.of, view, false);
		case 'any':
			return settle(node.of, view, true);
		case 'choose': {
			const given = truthOf(node.given, view);
			if (given !== undefined) return truthOf(given ? node.then : node.otherwise, view);
			const then = truthOf(node.then, view);
			return then === truthOf(node.otherwise, view) ? then : undefined;
		}
	}
}

/** One `decisive` part settles it; otherwise an unknown part leaves it open. */
function settle(parts: readonly Condition[], view: View, decisive: boolean): boolean | undefined {
	let open = false;
	for (const part of parts) {
		const truth = truthOf(part, view);
		if (truth === decisive) return decisive;
		open ||= truth === undefined;
	}
	return open ? undefined : !decisive;
}
