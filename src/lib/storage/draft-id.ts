/** Names for drafts that say nothing of what is in them. */

/** No i, l, o, 1: a short id is read out and typed. */
const letters = 'abcdefghjkmnpqrstuvwxyz023456789';

/** A new id: 16 random letters. */
export function newId(): string {
	const random = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(random, (byte) => letters[byte % letters.length]).join('');
}

/** Four letters that tell drafts of the same name apart. */
export const shortId = (id: string): string => id.slice(0, 4).toUpperCase();
