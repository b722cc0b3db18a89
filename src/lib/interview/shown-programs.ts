/** Which programs a person is shown, and in which order. */
import type { Assessment } from '../rules/assess';
import type { Facts } from '../rules/facts';
import { forProfitsOnly } from './goals';
import { programIds, type ProgramId } from '../rules/language';
import { agencyOf } from '../rules/programs';

export interface Shown {
	/** What was chosen, the most useful first: met, then open, then not yet. */
	cards: ProgramId[];
	/** The City's programs that a nonprofit cannot get. */
	forProfitOnly: ProgramId[];
	/** What was judged though nobody chose it. */
	others: ProgramId[];
}

const isFederal = (id: ProgramId) => id === 'lsbeFederal' || id === 'seFederal';

/** The rules under the federal restriction bear only on a County bid that has it, or may have it. */
const mayBeFederal = ({ solicitation }: Facts): boolean =>
	solicitation?.agency !== 'city' &&
	(solicitation?.federallyRestricted === true ||
		(solicitation?.agency === 'county' && solicitation.federallyRestricted !== false));

const rank = { met: 0, unknown: 1, unmet: 2 } as const;

export function shownPrograms(assessment: Assessment, goals: readonly ProgramId[], facts: Facts): Shown {
	const isNonprofit = facts.business?.kind === 'nonprofit';
	const isOut = (id: ProgramId) => isNonprofit && forProfitsOnly.includes(id);
	const inView = (goals.length > 0 ? goals : programIds).filter(
		(id) => !isFederal(id) || mayBeFederal(facts)
	);
	const byUse = (ids: readonly ProgramId[]) =>
		[...ids].sort((a, b) => rank[assessment.programs[a].status] - rank[assessment.programs[b].status]);
	return {
		cards: byUse(inView.filter((id) => !isOut(id))),
		forProfitOnly: isNonprofit ? [...forProfitsOnly] : [],
		others: byUse(programIds.filter((id) => !inView.includes(id) && !isOut(id)))
	};
}

/** How many of the cards stand where, for the headline. */
export function countStandings({ programs: judged }: Assessment, cards: readonly ProgramId[]) {
	const metOf = (agency: 'city' | 'county') =>
		cards.filter((id) => judged[id].status === 'met' && agencyOf[id] === agency).length;
	return {
		city: metOf('city'),
		county: metOf('county'),
		open: cards.filter((id) => judged[id].status === 'unknown').length,
		unmet: cards.filter((id) => judged[id].status === 'unmet').length
	};
}
