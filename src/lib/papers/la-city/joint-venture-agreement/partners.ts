/** What each partner answers for and brings, and its line to sign. */
import type { DetailRow } from '../../asks';
import { told } from '../../lines';
import { answerOr, leftBlank, type Block, type Words } from '../../page/document';
import type { PaperInput } from '../../paper';
import { field } from './field';

/** One partner: its responsibilities, and the personnel and equipment that it commits. */
export function partner(row: DetailRow, number: number, input: PaperInput): Block[] {
	const says = input.words.jointVentureAgreement.partners;
	const name = `partner-${number}`;
	return [
		{
			kind: 'together',
			blocks: [
				{ kind: 'heading', level: 3, words: says.partner(number) },
				{
					kind: 'row',
					cells: [
						{ ...field(`${name}-name`, says.name, row['name'], input), share: 2 },
						field(`${name}-certified`, says.certified, row['certified'], input)
					]
				},
				field(`${name}-responsibilities`, says.responsibilities, row['responsibilities'], input, 2, 12)
			]
		},
		{
			kind: 'row',
			cells: [
				field(`${name}-personnel`, says.personnel, row['personnel'], input, 2, 12),
				field(`${name}-equipment`, says.equipment, row['equipment'], input, 2, 12)
			]
		}
	];
}

/** Who signs the line below, and what for. */
function agrees(row: DetailRow, number: number, { jointVentureAgreement: says }: PaperInput['words']): Words {
	const name = told(row['name']);
	const partner = says.signing.agrees(number);
	return name === undefined ? partner : [partner, ': ', { text: name, source: says.partners.name }];
}

/** A line for each partner: the rules name no signature, but an agreement binds those who sign it. */
export function signing(rows: readonly DetailRow[], { words }: PaperInput): Block[] {
	const { signing: says, byHand } = words.jointVentureAgreement;
	return [
		{ kind: 'heading', level: 2, words: says.title },
		...rows.map((row, i): Block => {
			const line = (name: string, label: string) => ({
				kind: 'handLine' as const,
				name: `partner-${i + 1}-${name}`,
				label,
				answer: leftBlank(byHand)
			});
			return {
				kind: 'together',
				blocks: [
					{ kind: 'space' },
					{ kind: 'paragraph', words: agrees(row, i + 1, words) },
					{
						kind: 'row',
						cells: [
							{ ...line('signature', says.signature), signature: true, share: 2 },
							line('signed-on', says.date)
						]
					},
					{
						kind: 'field',
						name: `partner-${i + 1}-signed-by`,
						label: says.name,
						answer: answerOr(row['signatory'], byHand),
						maxLines: 3
					}
				]
			};
		})
	];
}
