/** Procedures #1 and #2, item 2: licenses and taxes. */
import type { Block } from '../../page/document';
import type { PaperInput } from '../../paper';
import { answerTable, writer } from '../../lines';

export function licensesAndTaxes(input: PaperInput): Block[] {
	const { answers, worksheet } = input.words;
	const says = worksheet.compliance;
	const write = writer(input);
	const { btrc } = input.case.facts.compliance ?? {};
	const holdsOne = btrc === 'clear' || btrc === 'delinquent';
	return [
		{ kind: 'heading', level: 2, words: says.title },
		...answerTable(input, [
			{
				path: 'compliance.btrc',
				label: says.btrc,
				answer: write.choice('compliance.btrc', answers.btrc),
				always: true
			},
			{
				path: 'business.btrcNumber',
				label: says.btrcNumber,
				answer: holdsOne ? write.text('business.btrcNumber') : undefined,
				always: holdsOne
			},
			{
				path: 'compliance.btrcAddress',
				label: says.btrcAddress,
				answer: write.choice('compliance.btrcAddress', answers.location)
			},
			{
				path: 'compliance.taxesDelinquent',
				label: says.taxes,
				answer: write.yesNo('compliance.taxesDelinquent'),
				always: true
			},
			{
				path: 'compliance.licensesCurrent',
				label: says.licenses,
				answer: write.yesNo('compliance.licensesCurrent'),
				always: true
			},
			{
				path: 'compliance.secretaryOfState',
				label: says.secretaryOfState,
				answer: write.choice('compliance.secretaryOfState', answers.secretaryOfState),
				always: true
			}
		])
	];
}
