/**
 * The reasons of an assessment as the rules nest them: what a reason is made of stands under it. A reason that comes
 * down to a single part is told by that part alone, so that the culprit is named and not the paragraph it stands in.
 */
import type { Reason, Status } from '../rules/explain';
import type { Condition, Criterion } from '../rules/language';

export interface OutlinedReason {
	status: Status;
	criterion: Criterion;
	parts: OutlinedReason[];
	/** It stands for several criteria of the rules, or did before it came down to one of them. */
	isBroad: boolean;
}

const name = ({ says, about, cite }: Criterion) => `${says} ${about.place} ${about.space} ${cite.section}`;

/** @param criteria of the program that the reasons are about, for as many work spaces as the case lists */
export function outlineOf(criteria: Condition, reasons: readonly Reason[]): OutlinedReason[] {
	const byName = new Map(reasons.map((reason) => [name(reason.criterion), reason]));

	const partsOf = (node: Condition): OutlinedReason[] => {
		switch (node.kind) {
			case 'criterion': {
				const reason = byName.get(name(node));
				const parts = eachOnce(partsOf(node.when));
				if (reason === undefined) return parts;
				return [told(reason, parts, hasCriteria(node.when) || node.saysItAll === true)];
			}
			case 'all':
			case 'any':
				return node.of.flatMap(partsOf);
			case 'choose':
				return [...partsOf(node.then), ...partsOf(node.otherwise)];
			default:
				return [];
		}
	};
	return eachOnce(partsOf(criteria));
}

function told(
	{ status, criterion }: Reason,
	parts: readonly OutlinedReason[],
	isBroad: boolean
): OutlinedReason {
	const same = parts.filter((part) => part.status === status);
	const [only] = same;
	if (only && same.length === 1 && parts.length === 1) return { ...only, isBroad: true };
	return { status, criterion, parts: [...parts], isBroad };
}

function eachOnce(reasons: readonly OutlinedReason[]): OutlinedReason[] {
	const seen = new Set<string>();
	return reasons.filter(({ criterion }) => !seen.has(name(criterion)) && seen.add(name(criterion)));
}

function hasCriteria(node: Condition): boolean {
	switch (node.kind) {
		case 'criterion':
			return true;
		case 'all':
		case 'any':
			return node.of.some(hasCriteria);
		case 'choose':
			return hasCriteria(node.then) || hasCriteria(node.otherwise);
		default:
			return false;
	}
}
