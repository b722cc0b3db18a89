/**
 * The one way in and out of storage for what a draft says. `seal` and `open` are called outside transactions, so
 * that a real cipher may take its time (a transaction ends by itself while it waits for anything but the database).
 */
export interface Seal {
	/** Takes the contents of a body (plain JSON) and gives what is stored: anything that can be cloned. */
	seal(contents: object): Promise<unknown>;
	/** Undoes `seal`. Rejects when it cannot. */
	open(sealed: unknown): Promise<unknown>;
}

/** Stores as it is. Encryption takes its place without a change elsewhere. */
export const plainSeal: Seal = {
	seal: async (contents) => contents,
	open: async (sealed) => sealed
};
