/** What the program gives its participants, who declares, and the visit that a nonprofit gets. */
import { addressLine } from '../../lines';
import { answerOr, leftBlank, type Block } from '../../page/document';
import type { PaperInput } from '../../paper';
import { written } from './lines';
import type { PacketKind } from './words';

/** Nonprofits, item (3): the program's components. A for-profit names its supportive services, if any (item (2)). */
export function components(input: PaperInput, kind: PacketKind): Block[] {
	const says = input.words.ltePacket.components;
	const heading: Block = { kind: 'heading', level: 2, words: says.title[kind] };
	if (kind === 'forProfit') return [heading, written(input, kind, 'services', says.servicesIfAny, 4)];
	return [
		heading,
		{ kind: 'paragraph', words: says.intro },
		written(input, kind, 'longest-stay', says.longestStay, 1),
		written(input, kind, 'training', says.training, 4),
		written(input, kind, 'services', says.services, 4),
		written(input, kind, 'other', says.other, 3)
	];
}

/** For-profits, item (2) b. */
export function declarations({ words: { ltePacket } }: PaperInput): Block[] {
	const says = ltePacket.declarations;
	return [
		{ kind: 'heading', level: 2, words: says.title },
		{ kind: 'paragraph', words: says.intro },
		{ kind: 'field', name: 'declarations', label: says.handedIn, answer: leftBlank(ltePacket.yours) }
	];
}

/** Nonprofits, item (5). The facility is the headquarters, where that is known. */
export function visit(input: PaperInput): Block[] {
	const says = input.words.ltePacket.visit;
	const { workspaces, business } = input.case.facts;
	const headquarters = workspaces?.find((space) => space.headquarters === true);
	const address = addressLine(headquarters?.address) ?? addressLine(business?.address);
	return [
		{ kind: 'heading', level: 2, words: says.title },
		{ kind: 'list', items: says.rules },
		{
			kind: 'field',
			name: 'facility',
			label: says.facility,
			answer: answerOr(address, input.words.ltePacket.yours),
			maxLines: 4
		},
		written(input, 'nonprofit', 'visit-contact', says.contact, 1),
		{ kind: 'heading', level: 3, words: says.ready },
		...says.readyItems.map((words, i): Block => {
			const ticked = leftBlank(input.words.ltePacket.yours);
			return { kind: 'checkBox', name: `ready-${i + 1}`, words, ticked };
		})
	];
}

/** Items (5) for for-profits, (6) for nonprofits. */
export const otherCriteria = ({ words: { ltePacket } }: PaperInput): Block[] => [
	{ kind: 'heading', level: 2, words: ltePacket.other.title },
	{ kind: 'paragraph', words: ltePacket.other.says }
];
