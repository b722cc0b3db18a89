/** The facts that decide nothing and only stand on papers: they are filled in on this screen. */
import { askedFor as questionPathOf, questionOf, type AskedPath } from '$lib/interview/paths';
import { knownPaths } from '$lib/interview/known';
import { questionNamed, questionNames } from '$lib/interview/questions';
import type { Paper, PaperInput } from '$lib/papers/paper';
import type { Facts } from '$lib/rules/facts';
import { factsWith } from '$lib/ui/facts-with';

export const groups = ['bid', 'firm', 'certificates', 'signatory'] as const;
export type Group = (typeof groups)[number];

/** True for a fact that can be filled in here; a work space's address belongs to its space. */
export function isFilledInHere(path: string): boolean {
	const { topic } = questionNamed(questionOf(path));
	return topic === 'papers' || topic === 'bid';
}

/** The bid in view decides which of the County's forms is called for, and when its certificates count. */
const bid = ['solicitation.agency', 'solicitation.due'];

/** What the papers lack, would lack if none of it were known, and what is known: no blank goes away while it is filled. */
export function blanksToFill(papers: readonly Paper[], input: PaperInput): AskedPath[] {
	const { facts } = input.case;
	const known = knownPaths(facts).filter(isFilledInHere);
	const bare = { ...input, case: { ...input.case, facts: known.reduce(withoutFact, facts) } };
	const wanted = papers.flatMap((paper) => [...paper.needs(bare), ...paper.needs(input)]);
	const isCounty = facts.solicitation?.agency === 'county';
	return [...new Set([...bid, ...wanted, ...known].map(questionPathOf))]
		.filter(isFilledInHere)
		.filter((path) => isCounty || path !== 'solicitation.federallyRestricted')
		.sort((a, b) => rank(a) - rank(b));
}

const withoutFact = (facts: Facts, path: AskedPath): Facts => factsWith(facts, path, undefined);
const rank = (path: AskedPath) => questionNames.indexOf(questionOf(path));

export function groupOf(path: string): Group {
	if (path.startsWith('solicitation.')) return 'bid';
	if (path.startsWith('county.dcba.')) return 'certificates';
	return path.startsWith('signatory.') ? 'signatory' : 'firm';
}
