/** Procedures #1 and #2, item 3(c), for joint ventures. */
import type { Block } from '../../page/document';
import type { PaperInput } from '../../paper';
import { answerTable, writer } from '../../lines';

export function jointVenturePart(input: PaperInput): Block[] {
	if (input.case.facts.business?.structure !== 'jointVenture') return [];
	const says = input.words.worksheet.jointVenture;
	const write = writer(input);
	return [
		{ kind: 'heading', level: 2, words: says.title },
		...answerTable(input, [
			{
				path: 'jointVenture.legallyEstablished',
				label: says.established,
				answer: write.yesNo('jointVenture.legallyEstablished'),
				always: true
			},
			{
				path: 'jointVenture.commerciallyUsefulPurpose',
				label: says.useful,
				answer: write.yesNo('jointVenture.commerciallyUsefulPurpose'),
				always: true
			}
		]),
		{ kind: 'paragraph', words: says.agreement },
		{ kind: 'list', items: says.terms },
		{ kind: 'paragraph', words: says.oneContract }
	];
}
