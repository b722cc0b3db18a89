/** What a person came for, as the programs that the interview then decides. */
import type { Facts } from '../rules/facts';
import type { ProgramId } from '../rules/language';

export const whos = ['business', 'nonprofit', 'counselor'] as const;
export type Who = (typeof whos)[number];

/** `fits`: tell me what fits, of both agencies. */
export const goalChoices = ['city', 'county', 'fits'] as const;
export type Goal = (typeof goalChoices)[number];

/** The City certifies only for-profits under these (Procedures #1 to #3): a nonprofit sees them as not for it. */
export const forProfitsOnly: readonly ProgramId[] = ['lbe', 'cbe', 'lsb'];

/** What the first screen already tells: nobody is asked twice what they are. A counselor's client is yet to be asked. */
export function factsFrom(who: Who): Facts {
	if (who === 'counselor') return {};
	return { business: { kind: who === 'nonprofit' ? 'nonprofit' : 'forProfit' } };
}

/**
 * The programs to decide, the likeliest first. Derive it anew whenever the facts change: it follows what is known of
 * the kind of business and of the bid.
 */
export function goalsFor(goal: Goal, who: Who, facts: Facts): ProgramId[] {
	const kind = facts.business?.kind ?? factsFrom(who).business?.kind;
	const federal = mayBeFederal(facts);
	const city: ProgramId[] = kind === 'nonprofit' ? ['lte'] : ['lbe', 'cbe', 'lsb', 'lte'];
	const small: ProgramId[] = federal ? ['lsbe', 'lsbeFederal'] : ['lsbe'];
	const social: ProgramId[] = federal ? ['se', 'seFederal'] : ['se'];
	const county: ProgramId[] =
		kind === 'nonprofit' ? [...social, ...small, 'dvbe'] : [...small, 'dvbe', ...social];
	return [...(goal === 'county' ? [] : city), ...(goal === 'city' ? [] : county)];
}

/**
 * The rules for federally restricted solicitations are asked about only with such a County bid in view, or one that may
 * be; they are assessed in any case.
 */
function mayBeFederal({ solicitation }: Facts): boolean {
	if (solicitation?.agency === 'city') return false;
	return (
		solicitation?.federallyRestricted === true ||
		(solicitation?.agency === 'county' && solicitation.federallyRestricted !== false)
	);
}
