/** Work that stops now and then to say how much of it is done, from 0 to 1. Who runs it may go on later, or never. */
export type Steps<T> = Generator<number, T, void>;

/** Runs all of it at once. */
export function finished<T>(steps: Steps<T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}
