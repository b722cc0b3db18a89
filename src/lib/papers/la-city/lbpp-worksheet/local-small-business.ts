/** Procedure #3, for firms that ask for LSB. */
import type { Block } from '../../page/document';
import type { PaperInput } from '../../paper';
import { answerTable, writer } from '../../lines';

export function localSmallBusinessPart(input: PaperInput): Block[] {
	if (!input.asksFor.includes('lsb')) return [];
	const says = input.words.worksheet.small;
	const write = writer(input);
	const isManufacturer = input.case.facts.business?.manufacturer === true;
	return [
		{ kind: 'heading', level: 2, words: says.title },
		{ kind: 'paragraph', words: says.affiliates },
		...answerTable(input, [
			{
				path: 'business.independentlyOwnedAndOperated',
				label: says.independent,
				answer: write.yesNo('business.independentlyOwnedAndOperated')
			},
			{
				path: 'business.dominantInField',
				label: says.dominant,
				answer: write.yesNo('business.dominantInField')
			},
			{
				path: 'business.completedFiscalYear',
				label: says.fiscalYear,
				answer: write.yesNo('business.completedFiscalYear'),
				always: true
			},
			{
				path: 'business.annualReceipts',
				label: says.receipts,
				answer: write.money('business.annualReceipts'),
				always: true
			},
			{
				path: 'business.manufacturer',
				label: says.manufacturer,
				answer: write.yesNo('business.manufacturer'),
				always: true
			},
			...(isManufacturer
				? [
						{
							path: 'business.employees',
							label: says.employees,
							answer: write.number('business.employees'),
							always: true
						}
					]
				: [])
		])
	];
}
