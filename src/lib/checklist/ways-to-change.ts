/** "What would change this", ready to be read: what every way needs once, then what the ways differ in. */
import type { Criterion } from '../rules/language';

export interface WaysToChange {
	/** Needed whichever way is taken. */
	inAnyCase: Criterion[];
	/** What each way needs besides, those in the firm's hands first; empty where there is one way only. */
	ways: Criterion[][];
	/** Every way asks for something that no firm can bring about. */
	isOutOfHands: boolean;
}

const name = ({ says, about }: Criterion) => `${says} ${about.place} ${about.space}`;
const outOfHands = (change: readonly Criterion[]) =>
	change.filter(({ inTheFirmsHands }) => !inTheFirmsHands).length;

/** @param changes as an assessment gives them: sets of criteria, minimal by inclusion */
export function waysToChange(changes: readonly (readonly Criterion[])[]): WaysToChange {
	const [first = [], ...others] = changes;
	const inAnyCase = first.filter((criterion) =>
		others.every((change) => change.some((other) => name(other) === name(criterion)))
	);
	const shared = new Set(inAnyCase.map(name));
	const ways = changes
		.map((change) => change.filter((criterion) => !shared.has(name(criterion))))
		.filter((change) => change.length > 0)
		.sort((a, b) => outOfHands(a) - outOfHands(b) || a.length - b.length);
	return {
		inAnyCase,
		ways,
		isOutOfHands: changes.length > 0 && changes.every((change) => outOfHands(change) > 0)
	};
}
