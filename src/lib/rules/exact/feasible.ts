/**
 * Can whole numbers, zero or more, meet all these inequalities at once?
 *
 * Each inequality only ever pushes a number up when another goes up, so the least numbers that meet the demands from
 * below, if they exist, also respect the limits best: raise them round by round until nothing moves, and look whether
 * any inequality still fails.
 */
import type { Inequality } from './counts';

/**
 * A demand passes through each of the few counts and settles; what is still rising after this many rounds chases
 * itself without end (half of the City's people are more than half of the County's, say) and cannot be met.
 */
const rounds = 40;

export function feasible(inequalities: readonly Inequality[]): boolean {
	const least = new Map<string, number>();
	const at = (name: string | undefined) => (name === undefined ? 0 : (least.get(name) ?? 0));
	for (let round = 0; round < rounds; round++) {
		let moved = false;
		for (const { times, of, per, than, plus } of inequalities) {
			const needed = Math.ceil((per * at(than) + plus) / times);
			if (needed <= at(of)) continue;
			if (of === 'zero') return false;
			least.set(of, needed);
			moved = true;
		}
		if (!moved) return true;
	}
	return false;
}

/** The opposite, over whole numbers: `times · of < per · than + plus`. */
export const opposite = ({ times, of, per, than, plus }: Inequality): Inequality =>
	than === undefined
		? { times: 1, of: 'zero', per: times, than: of, plus: 1 - plus }
		: { times: per, of: than, per: times, than: of, plus: 1 - plus };
