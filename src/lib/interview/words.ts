/** The shape of a question's words. Every language gives them all: a missing question or choice is a type error. */
import type { FindOutKey } from './find-out-places';
import type { FactOf, QuestionName } from './paths';
import type { Topic } from './question';
import type { AffiliateFinding, AffiliateSign } from '../rules/la-city/affiliates';
import type { ReceiptsTotal, ReceiptsWorksheet } from '../rules/la-city/annual-receipts';
import type { FullTimeProblem, PeopleLine } from './worksheets/full-time';
import type { AnswerProblem } from './answers';

export interface OptionWords {
	label: string;
	hint?: string;
}

export interface QuestionWords {
	/** The fact as a short noun: for lists and summaries. */
	name: string;
	/** What the words mean and what to count, in a sentence or three. */
	hint?: string;
	/** Why we ask: the rule in plain words, and what it decides. */
	why: string;
	/** What to do if one is not sure, where more can be said than where to look. */
	unsureHint?: string;
}

/** The question itself; of a work space or a person on the roster, with their label put in. */
type Asks<N> = N extends `${string}[].${string}` ? { asks: (item: string) => string } : { asks: string };

/** A label for every choice. A yes and a no have labels of their own only where the plain ones do not do. */
type Options<V> = [V] extends [boolean]
	? { options?: Partial<Record<'yes' | 'no', OptionWords>> }
	: [V] extends [readonly (infer C extends string)[]]
		? { options: Record<C, OptionWords> }
		: [V] extends [string]
			? string extends V
				? object
				: { options: Record<V, OptionWords> }
			: object;

export type WordsOf<N extends QuestionName> = QuestionWords & Asks<N> & Options<FactOf<N>>;
export type QuestionMessages = { [N in QuestionName]: WordsOf<N> };
export type WordsWhere<Pattern extends string> = Pick<QuestionMessages, Extract<QuestionName, Pattern>>;

/** Where an answer is found: the paper's or the person's name, and how to get at it. */
export interface FindOutWords {
	title: string;
	how: string;
}

export interface FindOutMessages {
	places: Record<FindOutKey, FindOutWords>;
	/** Printed beside every contact: its source, and the date of that source as the language writes it. */
	contactAsOf: (source: string, date: string) => string;
	checkFirst: string;
}

/** Words of some of the questions: those at hand so far. */
export interface SomeQuestions {
	questions: Partial<QuestionMessages>;
	topics: Record<Topic, string>;
}

export interface QuestionAreaMessages {
	questions: QuestionMessages;
	topics: Record<Topic, string>;
}

export interface LineWords {
	label: string;
	hint?: string;
}

type AmountLine = Exclude<keyof ReceiptsWorksheet, 'structure' | 'affiliates'>;

export interface WorksheetMessages {
	open: string;
	use: string;
	/** The way to the screen that counts from payroll files. */
	fromLists: string;
	/** Before the list of lines that are still blank: then there is no total. */
	stillBlank: string;
	annualReceipts: {
		title: string;
		intro: string;
		structure: { asks: string; options: Record<NonNullable<ReceiptsWorksheet['structure']>, LineWords> };
		lines: Record<AmountLine, LineWords>;
		affiliates: {
			title: string;
			hint: string;
			none: string;
			add: string;
			name: string;
			receipts: LineWords;
			acquiredDuringYear: string;
			former: string;
		};
		total: (dollars: string) => string;
		problems: Record<Extract<ReceiptsTotal, { problem: string }>['problem'], string>;
	};
	fullTime: {
		title: string;
		intro: string;
		firm: string;
		subsidiary: (number: number) => string;
		subsidiaries: { asks: string; hint: string; none: string; add: string; name: string };
		lines: Record<PeopleLine, LineWords>;
		total: { people: string; inCounty: string; inCity: string; hoursInCounty: string; hoursInCity: string };
		problems: Record<FullTimeProblem, string>;
	};
	affiliates: {
		title: string;
		intro: string;
		signs: Record<AffiliateSign, LineWords>;
		findings: Record<AffiliateFinding['is'], string>;
	};
	/** What is wrong with a typed answer. `found` is what was typed. */
	answerProblems: Record<AnswerProblem, (found: string) => string>;
}
