/** Certificates of other agencies, as DCBA wants them: a number, the day it starts and the day it expires (6.1 a ii, 6.4 a ii). */
import { detail, type Ask } from '../../asks';
import { answerOr, type Block, type TextField } from '../../page/document';
import type { Caution, PaperId, PaperInput } from '../../paper';
import type { Proof } from './words';

/** Other agencies are named; the State and the federal registers name themselves. */
const hasAgency = (proof: Proof) => proof === 'otherSmall' || proof === 'otherDvbe';

type Part = 'agency' | 'number' | 'start' | 'end';

const partsOf = (proof: Proof): readonly Part[] =>
	hasAgency(proof) ? ['agency', 'number', 'start', 'end'] : ['number', 'start', 'end'];

const isDay = (part: Part) => part === 'start' || part === 'end';

/** The asks of the certificates that the firm has, or may have. */
export const proofAsks = ({ words }: PaperInput, proofs: readonly Proof[]): Ask[] => {
	const says = words.countyWorksheet.proofs;
	return proofs.flatMap((proof) =>
		partsOf(proof).map((part): Ask => ({
			name: `${proof}-${part}`,
			kind: isDay(part) ? 'date' : 'line',
			label: says.ask(says.of[proof], says[part])
		}))
	);
};

/** A row of blanks for each certificate. */
export function proofBlocks(
	input: PaperInput,
	id: PaperId,
	proofs: readonly Proof[],
	section: string
): Block[] {
	const { countyWorksheet, answers, worksheet } = input.words;
	const says = countyWorksheet.proofs;
	const cell = (proof: Proof, part: Part) => {
		const written = detail(input, id, `${proof}-${part}`);
		const answer = written !== undefined && isDay(part) ? answers.date(written) : written;
		return {
			kind: 'field',
			name: `${proof}-${part}`,
			label: says[part],
			answer: answerOr(answer, worksheet.yours),
			maxLines: 3,
			...(part === 'agency' && { share: 2 })
		} satisfies TextField & { share?: number };
	};
	return [
		{ kind: 'heading', level: 2, words: says.title },
		{ kind: 'paragraph', words: proofs.length > 0 ? says.intro(section) : says.none },
		...proofs.map((proof): Block => ({
			kind: 'together',
			blocks: [
				{ kind: 'heading', level: 3, words: says.of[proof] },
				{ kind: 'row', cells: partsOf(proof).map((part) => cell(proof, part)) }
			]
		}))
	];
}

/** A certificate that has ended, or would end before it starts. */
export const proofCautions = (input: PaperInput, id: PaperId, proofs: readonly Proof[]): Caution[] =>
	proofs.flatMap((proof): Caution[] => {
		const [start, end] = [detail(input, id, `${proof}-start`), detail(input, id, `${proof}-end`)];
		if (end === undefined) return [];
		if (start !== undefined && end < start) return [{ says: 'proofDaysCrossed', days: [start, end] }];
		return end < input.today ? [{ says: 'proofEnded', days: [end] }] : [];
	});
