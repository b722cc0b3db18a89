/** Settles once what has just changed on the page is painted: for what must not hold it up. */
export const afterPaint = (): Promise<void> =>
	new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));
