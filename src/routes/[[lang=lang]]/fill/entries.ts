/** Lists by the fields' keys that are replaced as a whole, never changed. */
export type Entries<V> = ReadonlyMap<string, V>;

/** An empty list. */
export const noEntries = <V>(): Entries<V> => new Map();

/** The list with one entry set, or taken out where there is none. */
export function withEntry<V>(entries: Entries<V> | undefined, key: string, entry: V | undefined): Entries<V> {
	const changed = new Map(entries);
	if (entry === undefined) changed.delete(key);
	else changed.set(key, entry);
	return changed;
}

/** Both lists; where they differ, the second stands. */
export const joined = <V>(one: Entries<V>, other: Entries<V>): Entries<V> => new Map([...one, ...other]);
