/** How each paper stands, and to whom it goes. */
import type { Words } from '$lib/messages/index';
import type { Paper, PaperInput } from '$lib/papers/paper';

export const groups = ['city', 'county', 'client'] as const;
/** To the City, to the County, or for the client's own file. */
export type Group = (typeof groups)[number];

export const groupOf = ({ id }: Pick<Paper, 'id'>): Group =>
	groups.find((group) => id.startsWith(`${group}-`)) ?? 'client';

/** The groups that hold a paper, with theirs in the shelf's order. */
export const groupsOf = (papers: readonly Paper[]): { group: Group; papers: Paper[] }[] =>
	groups
		.map((group) => ({ group, papers: papers.filter((paper) => groupOf(paper) === group) }))
		.filter(({ papers: some }) => some.length > 0);

/** How many of the things that only this paper asks are not written yet. */
export const unwrittenIn = (paper: Paper, input: PaperInput): number =>
	(paper.asks?.(input) ?? []).filter(({ name }) => (input.details?.[paper.id]?.[name]?.length ?? 0) === 0)
		.length;

/** How many answers it lacks, how much of its own is not written, and how many things there are to know first. */
export const standingOf = (
	paper: Paper,
	input: PaperInput
): { missing: number; unwritten: number; cautions: number } => ({
	missing: paper.needs(input).length,
	unwritten: unwrittenIn(paper, input),
	cautions: new Set(paper.cautions(input).map(({ says }) => says)).size
});

/** The same in words: answers of the case first, then what only this paper asks. */
export const stateOf = (missing: number, unwritten: number, says: Words<'papers'>['papers']): string =>
	[
		...(missing > 0 ? [says.lacks(missing)] : []),
		...(unwritten > 0 ? [says.asks.unwritten(unwritten)] : [])
	].join(' · ') || says.ready;
