/**
 * A few numbers kept outside IndexedDB, nothing personal. A browser may empty a database or lose it to a fault and
 * then open it without an error; these numbers tell that there was more.
 */
import * as z from 'zod/mini';
import type { StorageLost } from './drafts';

const number = z.int().check(z.gte(0));
const Marks = z.object({
	/** How many drafts there are. */
	count: number,
	/** How often the drafts have been written; it only grows. */
	sequence: number,
	/** A loss that nobody has been told of yet. */
	lost: z.optional(z.object({ had: number, found: number }))
});
export type Marks = z.infer<typeof Marks>;

export interface Sentinel {
	/** What was last noted; nothing yet is zero writes. */
	read(): Marks;
	/** Notes the state after a write. An older one than noted (of a slower tab) is passed over. */
	note(count: number, sequence: number): void;
	/** Notes that only `found` drafts remain, at this sequence. */
	noteLoss(found: number, sequence: number): void;
	/** Notes that one of the lost drafts is back, from the page in which it was open. */
	noteReturn(): void;
	lost(): StorageLost | undefined;
	acknowledgeLoss(): void;
}

const place = 'bidlocal-drafts';

/** @param storage the page's localStorage; without one the sentinel lasts as long as the page */
export function sentinelIn(storage: Pick<Storage, 'getItem' | 'setItem'> | undefined): Sentinel {
	let marks: Marks = { count: 0, sequence: 0 };
	const read = (): Marks => {
		marks = readFrom(storage) ?? marks;
		return marks;
	};
	const write = (next: Marks) => {
		marks = next;
		try {
			storage?.setItem(place, JSON.stringify(next));
		} catch {
			// A full or forbidden localStorage must not stop a save: the sentinel then lasts as long as the page.
		}
	};
	return {
		read,
		note: (count, sequence) => {
			const before = read();
			if (sequence > before.sequence) write({ ...before, count, sequence });
		},
		noteLoss: (found, sequence) => {
			const before = read();
			const had = Math.max(before.count, before.lost?.had ?? 0);
			write(had > 0 ? { count: found, sequence, lost: { had, found } } : { count: found, sequence });
		},
		noteReturn: () => {
			const { count, sequence, lost } = read();
			if (!lost) return;
			const found = lost.found + 1;
			write(found < lost.had ? { count, sequence, lost: { had: lost.had, found } } : { count, sequence });
		},
		lost: () => read().lost,
		acknowledgeLoss: () => {
			const { count, sequence } = read();
			write({ count, sequence });
		}
	};
}

function readFrom(storage: Pick<Storage, 'getItem'> | undefined): Marks | undefined {
	try {
		const parsed = Marks.safeParse(JSON.parse(storage?.getItem(place) ?? 'null'));
		return parsed.success ? parsed.data : undefined;
	} catch {
		return undefined;
	}
}
