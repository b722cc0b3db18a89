import type { Language } from './document';

/** The standard structure types that our pages use. */
export type Role =
	| 'Document'
	| 'Part'
	| 'Sect'
	| 'H1'
	| 'H2'
	| 'H3'
	| 'P'
	| 'Span'
	| 'L'
	| 'LI'
	| 'Lbl'
	| 'LBody'
	| 'Table'
	| 'Caption'
	| 'TR'
	| 'TH'
	| 'TD'
	| 'Form'
	| 'TOC'
	| 'TOCI'
	| 'Reference'
	| 'Link';

/** A stretch of a page's content, or a form field or link on it, that belongs to a tag. */
export type Leaf =
	{ kind: 'content'; page: number; mcid: number } | { kind: 'annotation'; page: number; place: number };

/** A node of the structure that a screen reader follows. The flow grows the tree, the writer hangs the leaves on it. */
export interface Tag {
	role: Role;
	kids: (Tag | Leaf)[];
	language?: Language;
	numbered?: boolean;
	/** What is read aloud and copied in place of what is drawn. */
	actual?: string;
	/** The name of a paper in a packet. */
	title?: string;
}

export const isTag = (kid: Tag | Leaf): kid is Tag => 'role' in kid;

/** Adds a tag below another and gives it. */
export function tagUnder(parent: Tag, role: Role, language?: Language): Tag {
	const tag: Tag = { role, kids: [], ...(language && { language }) };
	parent.kids.push(tag);
	return tag;
}
