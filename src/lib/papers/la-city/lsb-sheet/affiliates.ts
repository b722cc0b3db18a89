/** Definitions, "Affiliate": its six parts, and the questions that follow from them for each other firm. */
import { affiliateSigns } from '../../../rules/la-city/affiliates';
import { answerOr, type Block } from '../../page/document';
import type { PaperInput } from '../../paper';
import { otherFirms, type OtherFirm } from './firms';

export function affiliates(input: PaperInput): Block[] {
	const says = input.words.lsbSheet.affiliates;
	const firms = otherFirms(input);
	const blank: OtherFirm = {
		name: undefined,
		signs: {},
		finding: { is: 'unknown', blanks: [...affiliateSigns] },
		employees: undefined,
		note: undefined
	};
	return [
		{ kind: 'heading', level: 2, words: says.title },
		{ kind: 'list', numbered: true, items: says.parts },
		{ kind: 'paragraph', words: firms.length > 0 ? says.firms : says.noFirms },
		...(firms.length > 0 ? firms : [blank]).map((firm, i) => questionnaire(firm, i + 1, input))
	];
}

function questionnaire(firm: OtherFirm, number: number, input: PaperInput): Block {
	const { answers, lsbSheet } = input.words;
	const says = lsbSheet.affiliates;
	const heading = says.firm(number, firm.name);
	return {
		kind: 'together',
		blocks: [
			{ kind: 'heading', level: 3, words: [{ text: heading, source: says.firm(number, undefined) }] },
			{
				kind: 'table',
				columns: [
					{ header: says.columns.asked, share: 5 },
					{ header: says.columns.answer, share: 1 }
				],
				rows: affiliateSigns.map((sign) => {
					const answer = firm.signs[sign];
					return [
						says.signs[sign],
						{
							kind: 'field',
							name: `firm-${number}-${sign}`,
							label: `${says.firm(number, undefined)}: ${says.signs[sign]}`,
							answer: answerOr(
								answer === undefined ? undefined : answer ? answers.yes : answers.no,
								lsbSheet.yours
							)
						}
					];
				})
			},
			{
				kind: 'field',
				name: `firm-${number}-note`,
				label: says.note,
				answer: answerOr(firm.note, lsbSheet.yours),
				maxLines: 6
			},
			{ kind: 'paragraph', words: [{ text: says.findings[firm.finding.is], bold: true }] }
		]
	};
}
