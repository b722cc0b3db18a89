/** What a question is: how it is answered, which rule it serves, where its answer is found. */
import type { Citation } from '../rules/language';
import type { FindOutKey } from './find-out-places';
import type { FactOf, QuestionName } from './paths';

export const topics = [
	'firm',
	'workspace',
	'compliance',
	'people',
	'money',
	'transitional',
	'county',
	'bid',
	'papers'
] as const;
/** What a question is about; the review page has a section for each. */
export type Topic = (typeof topics)[number];

export type YesNo = { kind: 'yesNo' };
/** One of `values`; `place` comes with a search over place names that leads to one of them. */
export type Choice<V extends string = string> = { kind: 'choice' | 'place'; values: readonly V[] };
/** Any of `values`, or none of them. */
export type Choices<V extends string = string> = { kind: 'choices'; values: readonly V[] };
/** Whole people, US dollars, and per cent (0 to 100). */
export type Amount = { kind: 'count' | 'dollars' | 'share' };
/** `sinceOrNever` is a date, or `'never'`. */
export type Written = { kind: 'text' | 'date' | 'sinceOrNever' };
export type Address = { kind: 'address' };
/** Items that have questions of their own: `workspaces`, `transitional.roster`. */
export type List = { kind: 'list' };

export type Answer = YesNo | Choice | Choices | Amount | Written | Address | List;

/** How a fact of type `V` may be answered. */
type AnswerTo<V> = [V] extends [boolean]
	? YesNo
	: [V] extends [number]
		? Amount
		: [V] extends [readonly string[]]
			? Choices<V[number]>
			: [V] extends [readonly unknown[]]
				? List
				: [V] extends [string]
					? string extends V
						? Written
						: Choice<V>
					: Address;

export type Worksheet = 'annualReceipts' | 'fullTime' | 'affiliates';

export interface Question<A extends Answer = Answer> {
	topic: Topic;
	answer: A;
	/** The rules that the answer serves. */
	cite: readonly Citation[];
	/** The paper, or the person, that knows. */
	findOutIn: FindOutKey;
	/** Asked once each of these is known, not sure, or cannot matter any more. */
	after?: readonly QuestionName[];
	/** Like `after`, but makes no sense while one of these is not sure: it then waits with it. */
	waitsFor?: readonly QuestionName[];
	/** Decides no certification: asked only where a paper needs it. */
	paperOnly?: true;
	/** A paper's blank that has a meaning only while another answer is one of these. */
	onlyWhile?: { path: QuestionName; is: readonly unknown[] };
	worksheet?: Worksheet;
	/** The list that may be given in place of the number. */
	orList?: 'transitional.roster';
}

/** One question for every fact; a missing one is a type error. */
export type Questions = { [N in QuestionName]: Question<AnswerTo<FactOf<N>>> };
export type QuestionsWhere<Pattern extends string> = Pick<Questions, Extract<QuestionName, Pattern>>;
