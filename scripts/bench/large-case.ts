/** A large firm with 300 employees and 60 participants, and every paper there is filled from it. */
import type { Ask, Detail, Details } from '../../src/lib/papers/asks';
import { packetCover } from '../../src/lib/papers/packet-cover';
import type { Packet } from '../../src/lib/papers/page/write/packet';
import { shelf } from '../../src/lib/papers/shelf';
import type { Facts } from '../../src/lib/rules/facts';
import type { TransitionalCriterion } from '../../src/lib/rules/choices';
import { inputOf, localByPeople } from '../../tests/papers/cases';

/** One of five, or two of six. */
const criteria: readonly TransitionalCriterion[][] = [
	['veteran'],
	['lowIncome', 'publicAssistance'],
	['noDiploma', 'lowIncome'],
	['justiceInvolved', 'noDiploma']
];

export const largeFacts: Facts = {
	...localByPeople,
	business: { ...localByPeople.business, name: 'Second Chance Bakeries of Los Angeles', employees: 300 },
	workforce: {
		fullTime: 300,
		fullTimeInCounty: 280,
		fullTimeInCity: 200,
		hoursShareInCounty: 90,
		hoursShareInCity: 70,
		includesWhollyOwnedSubsidiaries: false
	},
	transitional: {
		jobsSince: '2019-05-01',
		roster: Array.from({ length: 60 }, (_, i) => ({
			label: `P-${i + 1}`,
			livesInCity: true,
			criteria: criteria[i % criteria.length] ?? [],
			fullTime: i % 5 > 0,
			movedToUnsubsidizedJob: i % 3 === 0
		}))
	}
};

const answer = ({ kind, choices, name }: Ask): string => {
	if (kind === 'date') return '2026-11-12';
	if (kind === 'yesNo') return 'yes';
	return kind === 'choice' ? (choices?.[0]?.value ?? '') : `What was written for ${name}.`;
};

function written(ask: Ask): Detail {
	if (ask.kind !== 'rows') return answer(ask);
	const row = Object.fromEntries((ask.columns ?? []).map((column) => [column.name, answer(column)]));
	return Array.from({ length: 20 }, () => row);
}

/** Something is written wherever a paper asks. */
function answered(details: Details): Details {
	const input = inputOf(largeFacts, 'en', details);
	return Object.fromEntries(
		shelf.map((paper) => [
			paper.id,
			Object.fromEntries((paper.asks?.(input) ?? []).map((ask) => [ask.name, written(ask)]))
		])
	);
}

/** Some asks come only after others. */
const details = answered(answered({}));

/** The whole shelf as one packet, from the answers on: judged once, composed and behind its cover. */
export function largePacket(): Packet {
	const input = inputOf(largeFacts, 'en', details);
	const papers = shelf.map((paper) => ({ paper, input }));
	return {
		title: input.words.cover.title,
		language: input.words.language,
		cover: packetCover(papers, input),
		papers: papers.map(({ paper }) => ({ id: paper.id, document: paper.compose(input) }))
	};
}
