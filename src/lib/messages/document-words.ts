/** The shape of the words about a document. Every language gives all of them; a missing one is a type error. */
import type { DocumentGroup, documentGroups } from '../checklist/needed-document';

export interface DocumentWords {
	title: string;
	/** What is accepted, a line each. `where` is the boundary, or the boundaries, that the paper speaks of. */
	accepted: (where: string) => string[];
	/** Why it is asked for, where the title does not say it. */
	why?: string;
	/** Whose it is, or who signs it, where that is not simply the firm. */
	person?: string;
}

export type DocumentWordsFor<G extends DocumentGroup> = Record<
	(typeof documentGroups)[G][number],
	DocumentWords
>;

/** The same lines wherever the paper is for. */
export const lines =
	(...said: string[]) =>
	() =>
		said;
