/** A case in brief as the sentences that a person reads on the screen of results: the summary tells no other story. */
import type { CaseInBrief, ProgramInBrief } from '../checklist/case-in-brief';
import type { OutlinedReason } from '../checklist/reason-outline';
import type { TimelineEntry } from '../deadlines/timeline';
import type { DeadlineWords } from '../deadlines/words';
import type { CaseInWords, ProgramInWords, Said } from '../papers/client/case-in-words';
import type { DocumentsToHave } from '../papers/documents';
import type { Assessment } from '../rules/assess';
import type { Criterion, ProgramId } from '../rules/language';
import type { Results } from '../messages/en/results';
import type { RuleMessages } from '../messages/shape';

/** What is told of, besides the case in brief. */
export interface SummaryOf {
	assessment: Assessment;
	brief: CaseInBrief;
	/** The documents of the brief, in words. */
	documents: DocumentsToHave;
	/** Programs that were judged though nobody chose them, and those that this kind of firm cannot have. */
	others: readonly ProgramId[];
	forProfitOnly: readonly ProgramId[];
	count: { city: number; county: number; open: number; unmet: number };
	/** The dates of the case, those that are past or dealt with left out. */
	timeline: readonly TimelineEntry[];
	/** What a missing fact is called. */
	nameOf: (path: string) => string;
	/** A calendar date, written out. */
	date: (day: string) => string;
}

export interface SummarySentences {
	rules: RuleMessages;
	results: Results;
	deadlines: { said: DeadlineWords };
}

export function caseInWords(of: SummaryOf, words: SummarySentences): CaseInWords {
	const { assessment, brief, count } = of;
	const { rules, results } = words;
	const { city, county, open, unmet } = count;
	const verdictOf = (id: ProgramId) => results.verdict[assessment.programs[id].status];
	// As on the screen: what is open stands in the headline itself where nothing is met.
	const more =
		city + county > 0 ? results.headlineMore(open, unmet) : results.headlineMore(0, open > 0 ? unmet : 0);
	const [cityRules, countyRules] = assessment.ruleSets.map(({ effective }) => of.date(effective));
	return {
		headline: [`${results.headline(city, county, open)}.`, more].filter(Boolean).join(' '),
		judged: results.judged(cityRules ?? '', countyRules ?? '', of.date(assessment.asOf)),
		programs: brief.programs.map((program) => programInWords(program, of, words)),
		others: of.others.map((program) => ({ program, verdict: verdictOf(program) })),
		forProfitOnly:
			of.forProfitOnly.length > 0
				? { programs: of.forProfitOnly, how: results.forProfitOnly.how }
				: undefined,
		steps: brief.steps.map(({ key, cites }) => ({
			says: results.steps.says[key],
			sections: cites.map(({ section }) => section)
		})),
		dates: of.timeline.map(({ name, cause, counts, later }) => {
			const about = cause.about && words.deadlines.said.certifications[cause.about];
			const { title } = words.deadlines.said.dates[name];
			return {
				day: counts,
				title: about ? `${about}: ${title}` : title,
				later: later !== undefined && later > counts ? later : undefined
			};
		}),
		documents: of.documents.documents.map(({ title, spaceName, ifApplies, when }) => ({
			title,
			spaceName,
			ifApplies,
			withBid: when === 'bid'
		})),
		points: brief.points.map(({ says, cite }) => ({ says: rules.points[says], sections: [cite.section] }))
	};
}

function programInWords(
	{ program, status, reasons, missing, change }: ProgramInBrief,
	{ nameOf }: SummaryOf,
	{ rules, results }: SummarySentences
): ProgramInWords {
	const reason = ({ status: stands, criterion: { says, about, cite } }: OutlinedReason): Said => ({
		says: rules.criteria[says][stands === 'unknown' ? 'requires' : stands](about),
		sections: [cite.section]
	});
	const wanted = ({ says, about, cite }: Criterion): Said => ({
		says: rules.criteria[says].requires(about),
		sections: [cite.section]
	});
	const isDeadEnd = change !== undefined && change.inAnyCase.length + change.ways.length === 0;
	return {
		program,
		status,
		verdict: results.verdict[status],
		reasons: reasons.map(reason),
		missing: [...new Set(missing.map(nameOf))],
		change: change ? [...change.inAnyCase, ...(change.ways[0] ?? [])].map(wanted) : [],
		otherWays: Math.max((change?.ways.length ?? 0) - 1, 0),
		changeNote: isDeadEnd
			? results.change.nothing
			: change?.isOutOfHands
				? results.change.noneInHands
				: undefined
	};
}
