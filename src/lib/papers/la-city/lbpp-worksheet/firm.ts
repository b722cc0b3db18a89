/** The firm or nonprofit itself. */
import type { Block } from '../../page/document';
import type { PaperInput } from '../../paper';
import { addressLine, answerTable, writer } from '../../lines';

export function firm(input: PaperInput): Block[] {
	const { answers, worksheet } = input.words;
	const says = worksheet.firm;
	const { business } = input.case.facts;
	const write = writer(input);
	const always = true;
	return [
		{ kind: 'heading', level: 2, words: says.title },
		...answerTable(input, [
			{ path: 'business.name', label: says.name, answer: write.text('business.name'), always },
			{ path: 'business.dba', label: says.dba, answer: write.text('business.dba') },
			{
				path: 'business.kind',
				label: says.kind,
				answer: write.choice('business.kind', answers.businessKind),
				always
			},
			{
				path: 'business.structure',
				label: says.structure,
				answer: write.choice('business.structure', answers.structure),
				always
			},
			{ path: 'business.fein', label: says.fein, answer: write.text('business.fein'), always },
			{
				path: 'business.address',
				label: says.address,
				answer: addressLine(business?.address),
				always,
				lines: 4
			},
			{ path: 'business.phone', label: says.phone, answer: write.text('business.phone'), always },
			{ path: 'business.email', label: says.email, answer: write.text('business.email'), always },
			{
				path: 'business.rampVendorNumber',
				label: says.rampVendorNumber,
				answer: write.text('business.rampVendorNumber'),
				always
			},
			{
				path: 'business.nameMatchesRampAndBtrc',
				label: says.nameMatches,
				answer: write.yesNo('business.nameMatchesRampAndBtrc')
			},
			{
				path: 'business.subsidiary',
				label: says.subsidiary,
				answer: write.yesNo('business.subsidiary')
			}
		]),
		...(business?.subsidiary === true ? [{ kind: 'paragraph', words: says.subsidiaryNote } as const] : [])
	];
}
