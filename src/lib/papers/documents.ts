/** The checklist's documents in the words that papers are written in. */
import type { DocumentKey, NeededDocument } from '../checklist/needed-document';
import type { FactPath, PaperInput } from './paper';

/** A document to have ready: what it is, what is accepted, and whom and what it is about. */
export interface DocumentToHave extends NeededDocument {
	title: string;
	/** What exactly is accepted, a line each. */
	accepted: readonly string[];
	/** Why it is asked for, where the title does not say it. */
	why: string | undefined;
	/** Whose it is, or who signs it, where that is not simply the firm. */
	person: string | undefined;
	/** The work space it is about, by its label or its number. */
	spaceName: string | undefined;
}

export interface DocumentsToHave {
	documents: readonly DocumentToHave[];
	/** Absent facts that could still add to the list or take from it. */
	openFacts: readonly FactPath[];
}

/** Those wanted with the application, not with each bid. */
export const withApplication = ({ documents }: PaperInput): DocumentToHave[] =>
	(documents?.documents ?? []).filter(({ when }) => when === 'application');

/** Those of one kind that the case calls for, one for each work space that they are about. */
export const documentsOf = (input: PaperInput, ...keys: DocumentKey[]): DocumentToHave[] =>
	withApplication(input).filter(({ key }) => keys.includes(key));
