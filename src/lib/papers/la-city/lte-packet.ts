/**
 * What a Local Transitional Employer submits (Procedure #4), in two versions: the lists for for-profit and for nonprofit
 * applicants differ. It names no participant. The rules ask for counts by category; the roster behind them is the
 * employer's own and stands on a page to be kept.
 */
import type { Ask } from '../asks';
import { unansweredIn } from '../lines';
import type { PaperDocument } from '../page/document';
import type { Caution, Paper, PaperInput } from '../paper';
import { began, employer, local } from './lte-packet/employer';
import { idOf } from './lte-packet/lines';
import { counts, profile } from './lte-packet/profile';
import { components, declarations, otherCriteria, visit } from './lte-packet/program';
import { roster } from './lte-packet/roster';
import type { PacketKind } from './lte-packet/words';
import { profileOf } from './participants';

/** In the order of the list for that kind of applicant. */
function compose(input: PaperInput, kind: PacketKind): PaperDocument {
	const { ltePacket: says, language, titles, answers } = input.words;
	const forProfit = kind === 'forProfit';
	return {
		title: titles[idOf[kind]],
		language,
		footer: says.footer,
		blocks: [
			{ kind: 'heading', level: 1, words: says.title[kind] },
			{ kind: 'paragraph', words: says.intro[kind](answers.date(input.assessment.asOf)) },
			...employer(input),
			...local(input, kind),
			...began(input, kind),
			...(forProfit
				? [...components(input, kind), ...declarations(input), ...profile(input, kind)]
				: [...profile(input, kind), ...components(input, kind)]),
			...counts(input),
			...(forProfit ? [] : visit(input)),
			...otherCriteria(input),
			...roster(input, kind)
		]
	};
}

function asks({ words: { ltePacket } }: PaperInput, kind: PacketKind): Ask[] {
	const says = ltePacket.asks;
	const workers: Ask = { name: 'workers', kind: 'line', ...says.workers };
	const services: Ask = { name: 'services', kind: 'text', ...says.services };
	if (kind === 'forProfit') return [workers, services];
	return [
		workers,
		{ name: 'longest-stay', kind: 'line', ...says.longestStay },
		{ name: 'training', kind: 'text', ...says.training },
		services,
		{ name: 'other', kind: 'text', ...says.other },
		{ name: 'visit-contact', kind: 'line', ...says.contact }
	];
}

/** The blanks that facts fill, and the roster's part in what is still open. */
function needs(input: PaperInput, kind: PacketKind): string[] {
	const open = input.assessment.programs.lte.missing.filter(
		(path) =>
			path.startsWith('transitional.') &&
			path !== 'transitional.roster' &&
			(kind === 'forProfit' || path !== 'transitional.placementSince')
	);
	const hasRoster = input.case.facts.transitional?.roster !== undefined;
	const fromRoster = ['transitional.participants', 'transitional.fullTimeParticipants'];
	return [...new Set([...unansweredIn(compose(input, kind), input), ...open])].filter(
		(path) => !hasRoster || !fromRoster.includes(path)
	);
}

function cautions({ case: { facts }, assessment }: PaperInput): Caution[] {
	const { roster: people } = facts.transitional ?? {};
	const found = profileOf(people ?? []);
	const status = assessment.programs.lte.status;
	return [
		...(facts.business?.kind === undefined ? [{ says: 'packetKindUnknown' } as const] : []),
		...(status === 'unmet' ? [{ says: 'askedButUnmet', program: 'lte' } as const] : []),
		...(status === 'unknown' ? [{ says: 'askedButOpen', program: 'lte' } as const] : []),
		...(people === undefined ? [{ says: 'noRoster' } as const] : [{ says: 'rosterIsYours' } as const]),
		...(found.out > 0 ? [{ says: 'peopleOut' } as const] : []),
		...(found.open > 0 ? [{ says: 'peopleOpen' } as const] : [])
	];
}

/** Called for where LTE is asked for; both versions, while it is not known which kind applies. */
const packet = (kind: PacketKind): Paper => ({
	id: idOf[kind],
	isCalledFor: ({ asksFor, case: { facts } }) =>
		asksFor.includes('lte') && (facts.business?.kind ?? kind) === kind,
	needs: (input) => needs(input, kind),
	cautions,
	asks: (input) => asks(input, kind),
	compose: (input) => compose(input, kind)
});

export const ltePacketForProfit = packet('forProfit');
export const ltePacketNonprofit = packet('nonprofit');
