/**
 * The roster, person by person, against the definition of a Transitional Employee. The rules ask for a profile and for
 * no list of people: so it stands on a page of its own, to be kept, and names no one.
 */
import type { Participant } from '../../../rules/facts';
import { isTransitionalEmployee, oneOfFive, twoOfSix } from '../../../rules/la-city/transitional-employee';
import { nameOfBlank, told } from '../../lines';
import { leftBlank, type Block, type Cell } from '../../page/document';
import type { PaperInput } from '../../paper';
import type { PacketKind } from './words';

export function roster(input: PaperInput, kind: PacketKind): Block[] {
	const says = input.words.ltePacket.roster;
	const people = input.case.facts.transitional?.roster;
	if (people === undefined || people.length === 0)
		return [
			{ kind: 'heading', level: 2, words: says.title },
			{ kind: 'paragraph', words: says.none }
		];
	const isNonprofit = kind === 'nonprofit';
	const { columns } = says;
	return [
		{ kind: 'pageBreak' },
		{ kind: 'heading', level: 2, words: says.title },
		{ kind: 'paragraph', words: [{ text: says.keep, bold: true }] },
		{ kind: 'paragraph', words: says.definition },
		{
			kind: 'table',
			columns: [
				{ header: columns.person, share: 2 },
				{ header: columns.lives, share: 1.7 },
				{ header: columns.criteria, share: 5 },
				{ header: columns.fullTime, share: 1.5 },
				...(isNonprofit ? [{ header: columns.moved, share: 1.8 }] : []),
				{ header: columns.counts, share: 2.2 }
			],
			rows: people.map((person, i) => row(person, i, isNonprofit, input))
		}
	];
}

function row(person: Participant, i: number, isNonprofit: boolean, input: PaperInput): Cell[] {
	const { ltePacket, answers } = input.words;
	const says = ltePacket.roster;
	const counts = isTransitionalEmployee(person);
	const label = told(person.label) ?? says.person(i + 1);
	const open = (field: keyof Participant, header: string): Cell => ({
		kind: 'field',
		name: nameOfBlank(`transitional.roster[${i}].${field}`),
		label: `${says.person(i + 1)}: ${header}`,
		answer: leftBlank(answers.notAnswered)
	});
	const yesNo = (field: 'livesInCity' | 'fullTime' | 'movedToUnsubsidizedJob', header: string): Cell => {
		const answer = person[field];
		if (answer !== undefined) return answer ? answers.yes : answers.no;
		return counts === false ? says.notNeeded : open(field, header);
	};
	return [
		[{ text: label, source: `${says.columns.person}, ${says.person(i + 1)}` }],
		yesNo('livesInCity', says.columns.lives),
		met(person, input) ?? (counts === false ? says.notNeeded : open('criteria', says.columns.criteria)),
		yesNo('fullTime', says.columns.fullTime),
		...(isNonprofit ? [yesNo('movedToUnsubsidizedJob', says.columns.moved)] : []),
		finding(person, counts, input)
	];
}

/** What the person met, list by list; `undefined` while nobody knows. */
function met({ criteria }: Participant, { words: { ltePacket, worksheet } }: PaperInput): string | undefined {
	if (criteria === undefined) return undefined;
	const says = ltePacket.roster;
	const names = (list: typeof oneOfFive) =>
		list.filter((one) => criteria.includes(one)).map((one) => worksheet.transitional.row[one]);
	const [five, six] = [names(oneOfFive), names(twoOfSix)];
	const said = [
		...(five.length > 0 ? [says.ofFive(five)] : []),
		...(six.length > 0 ? [says.ofSix(six)] : [])
	];
	return said.length > 0 ? said.join('\n') : says.noCriteria;
}

function finding(
	{ livesInCity }: Participant,
	counts: boolean | undefined,
	{ words: { ltePacket } }: PaperInput
): string {
	const says = ltePacket.roster;
	if (counts === undefined) return says.open;
	if (counts) return says.counts;
	return livesInCity === false ? says.outside : says.tooFew;
}
