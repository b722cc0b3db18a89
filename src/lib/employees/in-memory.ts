/**
 * What may live in memory only: people's names and everything read beside them. Such a value is a function that
 * gives it, so it cannot slip out by accident: it is no text to the compiler, JSON leaves it out, IndexedDB and
 * `postMessage` refuse it. Whoever means to show a name calls it.
 */
declare const memoryOnly: unique symbol;

export type InMemory<T> = (() => T) & { readonly [memoryOnly]: true };

export const keepInMemory = <T>(value: T): InMemory<T> => (() => value) as InMemory<T>;
