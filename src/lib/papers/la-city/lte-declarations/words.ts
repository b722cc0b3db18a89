/** The words of the declaration: those that are signed, in both languages, and those around them. */
import type { TransitionalCriterion } from '../../../rules/choices';
import type { Language } from '../../page/document';

/** What a transitional employee declares, in one language. */
export interface DeclarationSentences {
	title: string;
	/** For whom and for what it is given. */
	purpose: (firm: string | undefined) => string;
	firm: string;
	name: string;
	/** The roster's label, where no name is at hand. */
	label: string;
	began: string;
	home: string;
	/** Before what was met of the five of which one is enough, and of the six of which two are. */
	oneOfFive: string;
	twoOfSix: string;
	criteria: Record<TransitionalCriterion, string>;
	/** That it is true, and that nobody has to declare more than is enough. */
	isTrue: string;
	signature: string;
	date: string;
}

export interface LteDeclarationWords {
	footer: string;
	/** Both languages, side by side on the page whatever the screen speaks. */
	says: Record<Language, DeclarationSentences>;
	/** The names of the two columns, each in its own language. */
	columns: Record<Language, string>;
	/** Why a box is not ticked, a line not filled. */
	forThePerson: string;
	/** Where a firm's name is not known. */
	person: (number: number) => string;
	/** No declaration is called for from anyone on this roster. */
	nobody: string;
}
