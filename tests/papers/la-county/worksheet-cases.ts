/** What the tests of the County's worksheets share: a bakery with other County facts, and what a worksheet says of it. */
import type { PaperDetails } from '../../../src/lib/papers/asks';
import { blanks } from '../../../src/lib/papers/page/blanks';
import type { Paper } from '../../../src/lib/papers/paper';
import type { Facts } from '../../../src/lib/rules/facts';
import { bakery, inputOf, socialEnterprise } from '../cases';

export type County = NonNullable<Facts['county']>;
/** The bakery, or another firm, with other County facts. */
export const withCounty = (change: Partial<County>, from: Facts = bakery): Facts => ({
	...from,
	county: { ...from.county, ...change }
});
export const input = (paper: Paper, facts: Facts, details: PaperDetails = {}) =>
	inputOf(facts, 'en', { [paper.id]: details });
/** What stands in each blank. */
export const found = (paper: Paper, facts: Facts, details: PaperDetails = {}) =>
	Object.fromEntries(
		blanks(paper.compose(input(paper, facts, details))).map(({ name, answer }) => [name, answer])
	);
/** The boxes that are ticked. */
export const ticked = (paper: Paper, facts: Facts) =>
	Object.entries(found(paper, facts))
		.filter(([, answer]) => answer === true)
		.map(([name]) => name);
/** The keys of its cautions. */
export const says = (paper: Paper, facts: Facts, details: PaperDetails = {}) =>
	paper.cautions(input(paper, facts, details)).map((caution) => caution.says);
export const text = (paper: Paper, facts: Facts, details: PaperDetails = {}) =>
	JSON.stringify(paper.compose(input(paper, facts, details)));
/** The names of its asks. */
export const asked = (paper: Paper, facts: Facts) => paper.asks!(input(paper, facts)).map(({ name }) => name);

/** A social enterprise by other answers, not certified by DCBA. */
export const social = (change: County['socialEnterprise'], more: Partial<County> = {}): Facts =>
	withCounty(
		{ dcba: {}, ...more, socialEnterprise: { servingSince: '2022-05-01', ...change } },
		socialEnterprise
	);
