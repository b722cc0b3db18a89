/** The participants by category, and their counts against item (4) of Procedure #4. */
import { answerTable, writer } from '../../lines';
import { answerOr, leftBlank, type Block, type TextField } from '../../page/document';
import type { PaperInput } from '../../paper';
import { countsOf, isEnough, profileOf } from '../participants';
import { workersTold } from './lines';
import type { PacketKind } from './words';

/** A share cut, not rounded, to two decimals: 9.999 is never printed as 10. */
const shareOf = (part: number, whole: number): number => Math.floor((part * 10_000) / whole) / 100;

/** Item (4). A way is ticked where the answers show it, and left to be settled while they do not yet tell. */
export function counts(input: PaperInput): Block[] {
	const { ltePacket, answers } = input.words;
	const says = ltePacket.counts;
	const { participants, fullTime } = countsOf(input);
	const enough = isEnough(input);
	const employees = input.case.facts.workforce?.fullTime;
	const number = (count: number | undefined) => (count === undefined ? undefined : answers.number(count));
	const way = (name: string, words: string, holds: boolean | undefined): Block => ({
		kind: 'checkBox',
		name,
		words,
		ticked: holds ?? leftBlank(says.open)
	});
	const share =
		participants === undefined || !employees ? undefined : answers.percent(shareOf(participants, employees));
	return [
		{ kind: 'heading', level: 2, words: says.title },
		...answerTable(input, [
			{
				path: 'transitional.participants',
				label: says.participants,
				answer: number(participants),
				always: true
			},
			{
				path: 'transitional.fullTimeParticipants',
				label: says.fullTime,
				answer: number(fullTime),
				always: true
			},
			{
				path: 'workforce.fullTime',
				label: says.employees,
				answer: writer(input).number('workforce.fullTime'),
				always: true
			},
			...(share === undefined ? [] : [{ path: 'share', label: says.share, answer: share }])
		]),
		way('ten-full-time', says.tenFullTime, enough.tenFullTime),
		way('ten-percent', says.tenPercent, enough.tenPercent),
		{ kind: 'paragraph', words: says.note, small: true }
	];
}

/** Of which whole the shares of the workforce are: the workers told, else the full-time employees of item (4). */
function wholeOf(input: PaperInput, kind: PacketKind): { whole: number | undefined; says: string } {
	const { ltePacket, answers } = input.words;
	const says = ltePacket.profile;
	const workers = workersTold(input, kind);
	if (workers !== undefined) return { whole: workers, says: says.ofWorkers(answers.number(workers)) };
	const fullTime = input.case.facts.workforce?.fullTime;
	if (!fullTime) return { whole: undefined, says: says.ofUnknown };
	return { whole: fullTime, says: says.ofFullTime(answers.number(fullTime)) };
}

export function profile(input: PaperInput, kind: PacketKind): Block[] {
	const { ltePacket, worksheet, answers } = input.words;
	const says = ltePacket.profile;
	const { roster } = input.case.facts.transitional ?? {};
	const found = profileOf(roster ?? []);
	const { whole, says: ofWhole } = wholeOf(input, kind);
	const why = roster === undefined ? ltePacket.yours : says.byHand;
	const box = (name: string, label: string, answer: string | undefined): TextField => ({
		kind: 'field',
		name,
		label,
		answer: answerOr(answer, why)
	});
	const known = (count: number | undefined) => (roster === undefined ? undefined : count);
	const number = (count: number | undefined) => (count === undefined ? undefined : answers.number(count));
	const rows = found.categories.map(({ category, participants, moved }) => {
		const label = worksheet.transitional.row[category];
		const count = known(participants);
		const share = count === undefined || whole === undefined ? undefined : shareOf(count, whole);
		return [
			label,
			box(`profile-${category}`, `${label}: ${says.count}`, number(count)),
			box(
				`share-${category}`,
				`${label}: ${says.percent}`,
				share === undefined ? undefined : answers.percent(share)
			),
			...(kind === 'nonprofit'
				? [box(`moved-${category}`, `${label}: ${says.moved}`, number(known(moved)))]
				: [])
		];
	});
	const note = (words: string): Block => ({ kind: 'paragraph', words });
	return [
		{ kind: 'heading', level: 2, words: says.title[kind] },
		note(ofWhole),
		...(found.inSeveral > 0 ? [note(says.several(answers.number(found.inSeveral)))] : []),
		...(found.open > 0 ? [note(says.open(answers.number(found.open)))] : []),
		{
			kind: 'table',
			columns: [
				{ header: says.category, share: 5 },
				{ header: says.count, share: 2 },
				{ header: says.percent, share: 2 },
				...(kind === 'nonprofit' ? [{ header: says.moved, share: 2.4 }] : [])
			],
			rows
		}
	];
}
