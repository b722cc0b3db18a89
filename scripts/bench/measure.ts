/** Times of several runs, and what to say of them: the median, and how far apart the runs lay. */

export interface Spread {
	median: number;
	least: number;
	most: number;
}

/** Throws where there is nothing to sum up. */
export function spreadOf(samples: readonly number[]): Spread {
	const sorted = [...samples].sort((a, b) => a - b);
	const [least, most] = [sorted[0], sorted.at(-1)];
	if (least === undefined || most === undefined) throw new Error('There is no run to sum up.');
	const middle = sorted.length / 2;
	const median =
		sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
	return { median, least, most };
}

/** The same for what is derived from each run: a rate from a time. */
export const spreadAs = (samples: readonly number[], derive: (sample: number) => number): Spread =>
	spreadOf(samples.map(derive));

export interface Contender {
	name: string;
	work: () => unknown;
}

export interface Runs {
	warmUps: number;
	rounds: number;
}

/**
 * Milliseconds of each run, by contender. They take turns, each round in the other direction, so that whatever else
 * the machine does strikes all of them alike.
 */
export async function inTurns(
	contenders: readonly Contender[],
	{ warmUps, rounds }: Runs
): Promise<Map<string, number[]>> {
	const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
	for (let round = -warmUps; round < rounds; round++) {
		const order = round % 2 === 0 ? contenders : [...contenders].reverse();
		for (const { name, work } of order) {
			const start = performance.now();
			await work();
			const took = performance.now() - start;
			if (round >= 0) times.get(name)!.push(took);
		}
	}
	return times;
}

/** Milliseconds of each run of one piece of work. */
export const timesOf = async (work: () => unknown, runs: Runs): Promise<number[]> =>
	(await inTurns([{ name: 'it', work }], runs)).get('it')!;
