/** Blanks of the packet that no fact fills: what was written for it, or room for the hand. */
import { detail } from '../../asks';
import { answerOr, type TextField } from '../../page/document';
import type { PaperId, PaperInput } from '../../paper';
import type { PacketKind } from './words';

export const idOf = {
	forProfit: 'city-lte-packet-for-profit',
	nonprofit: 'city-lte-packet-nonprofit'
} as const satisfies Record<PacketKind, PaperId>;

/** A box with what was written under an ask, or empty for the hand. */
export const written = (
	input: PaperInput,
	kind: PacketKind,
	name: string,
	label: string,
	lines: number
): TextField => ({
	kind: 'field',
	name,
	label,
	answer: answerOr(detail(input, idOf[kind], name), input.words.ltePacket.yours),
	lines,
	maxLines: Math.max(lines, 12)
});

/** The workers in those twelve months, as told; `undefined` where nothing was told that reads as a whole number above 0. */
export function workersTold(input: PaperInput, kind: PacketKind): number | undefined {
	const told = detail(input, idOf[kind], 'workers')?.replaceAll(',', '').trim() ?? '';
	return /^[1-9]\d{0,6}$/.test(told) ? Number(told) : undefined;
}
