/** How a long writing lets others have their turn, and is called off. */
export interface Pace {
	/**
	 * Called often, between blocks and between pages: gives a promise when it is time to rest, so that a screen can be
	 * drawn, and nothing otherwise. There is no clock here, so the caller measures.
	 */
	pause?: (() => Promise<unknown> | undefined) | undefined;
	/** When aborted, the writing rejects with the signal's reason and gives nothing. */
	signal?: AbortSignal | undefined;
}

/** Rests when the caller wants it. Rejects when the writing was called off. */
export async function breathe({ pause, signal }: Pace): Promise<void> {
	const rest = pause?.();
	if (rest) await rest;
	signal?.throwIfAborted();
}
