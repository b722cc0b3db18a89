/** Why a program stands where it stands: the criteria that decided, outermost first, each with its citation. */
import type { Judge } from './exact/judge';
import type { Condition, Criterion, Point } from './language';

export type Status = 'met' | 'unmet' | 'unknown';

export interface Reason {
	status: Status;
	criterion: Criterion;
}

export const statusOf = (truth: boolean | undefined): Status =>
	truth === undefined ? 'unknown' : truth ? 'met' : 'unmet';

/**
 * The deciding criteria: all of them where all are required; of alternatives those that are met, or each of them where
 * none is. In what is still open, the open parts and the alternatives that are already out.
 */
export function reasonsFor(node: Condition, judge: Judge): Reason[] {
	const found = new Map<string, Reason>();
	gather(node, judge, found);
	return [...found.values()];
}

/** A criterion that stands in several places is a reason once. */
function gather(node: Condition, judge: Judge, found: Map<string, Reason>): void {
	switch (node.kind) {
		case 'criterion':
			if (found.has(node.reason)) return;
			found.set(node.reason, { status: statusOf(judge.truthOf(node)), criterion: node });
			if (!(node.saysItAll && judge.truthOf(node))) gather(node.when, judge, found);
			return;
		case 'all':
		case 'any': {
			const whole = judge.truthOf(node);
			let told = false;
			for (const part of node.of) {
				const truth = judge.truthOf(part);
				const tells = whole === undefined ? node.kind === 'any' || truth !== true : truth === whole;
				if (!tells) continue;
				told = true;
				gather(part, judge, found);
			}
			// Decided by its parts together, none of which decides alone: then all of them are the reason.
			if (!told) for (const part of node.of) gather(part, judge, found);
			return;
		}
		case 'choose': {
			const given = judge.truthOf(node.given);
			if (given !== false) gather(node.then, judge, found);
			if (given !== true) gather(node.otherwise, judge, found);
			return;
		}
		default:
			return;
	}
}

/** The points left to the agency in all that may apply to this case, each once. */
export function pointsFor(node: Condition, judge: Judge, own: readonly Point[]): Point[] {
	const found = new Map<string, Point>();
	for (const point of own) {
		const mayApply = point.when === undefined || judge.truthOf(point.when) !== false;
		if (mayApply && !found.has(nameOf(point))) found.set(nameOf(point), point);
	}
	for (const { name, point, out } of pointsIn(node)) {
		if (!found.has(name) && !out.some(({ given, is }) => judge.truthOf(given) === is)) found.set(name, point);
	}
	return [...found.values()];
}

/** A point of a rule; it is out where one of the `given` conditions on the way to it is as said. */
interface PlacedPoint {
	point: Point;
	name: string;
	out: readonly { given: Condition; is: boolean }[];
}

const nameOf = ({ says, cite }: Point) => `${says}, ${cite.section}`;

const placed = new WeakMap<Condition, readonly PlacedPoint[]>();

/** The rules do not change from case to case: where their points are is looked up once. */
function pointsIn(node: Condition): readonly PlacedPoint[] {
	const known = placed.get(node);
	if (known !== undefined) return known;
	const found: PlacedPoint[] = [];
	place(node, [], found);
	placed.set(node, found);
	return found;
}

function place(node: Condition, out: PlacedPoint['out'], found: PlacedPoint[]): void {
	switch (node.kind) {
		case 'criterion':
			if (node.agencyDecides) {
				found.push({ point: node.agencyDecides, name: nameOf(node.agencyDecides), out });
			}
			return place(node.when, out, found);
		case 'all':
		case 'any':
			return node.of.forEach((part) => place(part, out, found));
		case 'choose':
			place(node.then, [...out, { given: node.given, is: false }], found);
			place(node.otherwise, [...out, { given: node.given, is: true }], found);
			return;
		default:
			return;
	}
}
