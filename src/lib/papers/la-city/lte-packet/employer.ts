/** Who applies, how it is local, and since when it has its program: Procedure #4, the first items of both lists. */
import { addressLine, answerTable, writer } from '../../lines';
import { leftBlank, type Block } from '../../page/document';
import type { PaperInput } from '../../paper';
import type { PacketKind } from './words';

export function employer(input: PaperInput): Block[] {
	const { ltePacket, answers } = input.words;
	const says = ltePacket.firm;
	const write = writer(input);
	const always = true;
	const text = (path: string, label: string) => ({ path, label, answer: write.text(path), always });
	return [
		{ kind: 'heading', level: 2, words: says.title },
		...answerTable(input, [
			text('business.name', says.name),
			{
				path: 'business.kind',
				label: says.kind,
				answer: write.choice('business.kind', answers.businessKind),
				always
			},
			{
				path: 'business.address',
				label: says.address,
				answer: addressLine(input.case.facts.business?.address),
				always,
				lines: 4
			},
			text('business.phone', says.phone),
			text('business.email', says.email),
			text('business.rampVendorNumber', says.ramp)
		])
	];
}

/** Item (1) for for-profits; item A for nonprofits, which can be local and never certified as LBE or CBE. */
export function local(input: PaperInput, kind: PacketKind): Block[] {
	const { ltePacket, programs } = input.words;
	const says = ltePacket.local;
	const heading: Block = { kind: 'heading', level: 2, words: says.title[kind] };
	if (kind === 'nonprofit') return [heading, { kind: 'paragraph', words: says.nonprofit }];
	return [
		heading,
		...(['lbe', 'cbe'] as const).flatMap((id): Block[] => [
			{
				kind: 'checkBox',
				name: `certified-${id}`,
				words: says.certified(programs[id]),
				ticked: leftBlank(ltePacket.yours)
			},
			{
				kind: 'checkBox',
				name: `asked-${id}`,
				words: says.askedTogether(programs[id]),
				ticked: input.asksFor.includes(id)
			}
		])
	];
}

/** Item (2) for for-profits, (1) for nonprofits. Only a for-profit has the path of placing people. */
export function began(input: PaperInput, kind: PacketKind): Block[] {
	const { ltePacket, answers } = input.words;
	const says = ltePacket.began;
	const { jobsSince, placementSince } = input.case.facts.transitional ?? {};
	const year = (since: string | undefined) => {
		if (since === undefined || since === 'never') return since && answers.never;
		return says.year(since.slice(0, 4), answers.date(since));
	};
	return [
		{ kind: 'heading', level: 2, words: says.title[kind] },
		...answerTable(input, [
			{ path: 'transitional.jobsSince', label: says.jobs, answer: year(jobsSince), always: true },
			...(kind === 'forProfit'
				? [{ path: 'transitional.placementSince', label: says.placement, answer: year(placementSince) }]
				: [])
		]),
		{ kind: 'paragraph', words: says.atLeastOneYear }
	];
}
