/** Runs long work a slice at a time, so that the page still answers. */
import type { Steps } from '$lib/employees/steps';

/** The person stopped it. */
export class Stopped extends Error {}

const millisecondsAtATime = 12;

/** @throws Stopped between two slices once the signal says so */
export async function inSlices<T>(
	steps: Steps<T>,
	signal: AbortSignal,
	onshare: (share: number) => void
): Promise<T> {
	let until = performance.now() + millisecondsAtATime;
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
		if (performance.now() < until) continue;
		onshare(step.value);
		await new Promise((resolve) => setTimeout(resolve));
		if (signal.aborted) throw new Stopped();
		until = performance.now() + millisecondsAtATime;
	}
}
