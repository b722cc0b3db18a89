/** The whole case in words, for the client's file: what the screens say, gathered. */
import { caseInBrief } from '../checklist/case-in-brief';
import type { RecordedEvent } from '../deadlines/recorded';
import { timeline } from '../deadlines/timeline';
import { factName } from '../interview/fact-name';
import { countStandings, shownPrograms } from '../interview/shown-programs';
import type { SomeQuestions } from '../interview/words';
import type { Documents } from '../messages/en/documents';
import { documentsToHave } from '../messages/paper-documents';
import type { CaseInWords } from '../papers/client/case-in-words';
import type { Assessment } from '../rules/assess';
import type { Case } from '../rules/facts';
import type { ProgramId } from '../rules/language';
import { caseInWords, type SummarySentences } from './in-words';

export interface SummaryWords extends SummarySentences {
	questions: Pick<SomeQuestions, 'questions'>;
	documents: Documents;
	/** How the language writes a calendar date. */
	date: (day: string) => string;
}

export interface SummaryCase {
	/** Only answers that apply. */
	case: Case;
	assessment: Assessment;
	/** The calendar date in Los Angeles. */
	today: string;
	/** What somebody came for; empty for all that may concern them. */
	goals: readonly ProgramId[];
	/** What was recorded about dates, and which of them are dealt with. */
	recorded: { events: RecordedEvent[]; done: ReadonlySet<string> };
}

export const nothingRecorded: SummaryCase['recorded'] = { events: [], done: new Set() };

export function summaryOf(
	{ case: kase, assessment, today, goals, recorded }: SummaryCase,
	words: SummaryWords
): CaseInWords {
	const { facts } = kase;
	const { cards, others, forProfitOnly } = shownPrograms(assessment, goals, facts);
	const brief = caseInBrief(kase, assessment, cards, today);
	const { unlabeledSpace } = words.documents;
	return caseInWords(
		{
			assessment,
			brief,
			documents: documentsToHave(brief.documents, facts.workspaces, words.documents),
			others,
			forProfitOnly,
			count: countStandings(assessment, cards),
			timeline: timeline(facts, recorded, today).filter(({ when, isDone }) => when !== 'past' && !isDone),
			nameOf: (path) =>
				factName(path, facts, words.questions, { space: unlabeledSpace, person: (number) => `P-${number}` }),
			date: words.date
		},
		words
	);
}
