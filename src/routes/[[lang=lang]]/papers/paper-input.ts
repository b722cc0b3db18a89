/** What the papers of the open case are filled from. */
import { documentsFor } from '$lib/checklist/documents';
import { readTypedContract, TypedContract } from '$lib/contract/typed-contract';
import { recordedIn } from '$lib/deadlines/recorded';
import { parseDollars } from '$lib/interview/answers';
import { caseInUse } from '$lib/interview/in-use';
import { documentsToHave } from '$lib/messages/paper-documents';
import { certificationsToAskFor, cityPrograms } from '$lib/papers/asks-for';
import type { CityProgramId, PaperInput } from '$lib/papers/paper';
import { programIds } from '$lib/rules/language';
import { summaryOf } from '$lib/summary/summary';
import type { Session } from '$lib/ui/session.svelte';
import { detailsOf } from './kept-details';
import { receiptsOf } from './kept-receipts';
import type { PrintedWords, SummarySentences } from './words';

const key = 'asksFor';

/** The City certifications to ask for: as chosen, or those of the goals that the answers support. */
export function askedFor({ body, assessment, goals }: Session): readonly CityProgramId[] {
	const chosen = body.extra[key];
	if (Array.isArray(chosen)) return cityPrograms.filter((id) => chosen.includes(id));
	return certificationsToAskFor(
		assessment,
		cityPrograms.filter((id) => goals.includes(id))
	);
}

export function askFor(session: Session, program: CityProgramId, asked: boolean): void {
	const others = askedFor(session).filter((id) => id !== program);
	session.change({ extra: { ...session.body.extra, [key]: asked ? [...others, program] : others } });
}

export const inUse = ({ interview, today }: Session) => caseInUse(interview.case, today, programIds);

/**
 * The same case in the words of either language. `sentences` are those of the screens, for the summary, which is the
 * firm's own; without them nobody puts it together.
 */
export function inputIn(
	{ printed, documents: says }: PrintedWords,
	{ case: kase, asksFor, earlier }: Pick<PaperInput, 'case' | 'asksFor' | 'earlier'>,
	session: Session,
	sentences?: SummarySentences
): PaperInput {
	const { assessment, today } = session;
	const documents = documentsFor(kase, assessment, asksFor);
	return {
		case: kase,
		today,
		assessment,
		asksFor,
		documents: documentsToHave(documents, kase.facts.workspaces, says),
		summary:
			sentences &&
			summaryOf(
				{ case: kase, assessment, today, goals: session.goals, recorded: recordedIn(session.body.extra) },
				{ ...sentences, documents: says, date: printed.answers.date }
			),
		words: printed,
		details: detailsOf(session),
		earlier,
		receipts: receiptsOf(session),
		contract: contractOf(session),
		names: namesOf(kase.facts.transitional?.roster, session.names)
	};
}

/** The contract as it was told on its own screen. */
function contractOf({ body }: Session): PaperInput['contract'] {
	const typed = TypedContract.safeParse(body.extra['contract']).data;
	return typed && readTypedContract(typed, parseDollars).contract;
}

/** The names in memory, by the places of their people: a name belongs to a label, and a label to one person. */
export function namesOf(
	roster: NonNullable<PaperInput['case']['facts']['transitional']>['roster'],
	names: Session['names']
): (string | undefined)[] {
	const labels = (roster ?? []).map(({ label }) => label?.trim() ?? '');
	return labels.map((label) =>
		isOwnLabel(label, labels) ? names.find((one) => one.label === label)?.name : undefined
	);
}

/** Whether a label tells its person apart from all others. */
export const isOwnLabel = (label: string, labels: readonly string[]): boolean =>
	label !== '' && labels.filter((one) => one === label).length === 1;
