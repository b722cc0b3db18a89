/** Procedure #5: what the City's form has the firm declare under penalty of perjury, and who may sign it. To read, not to sign. */
import type { Block } from '../../page/document';
import type { PaperInput } from '../../paper';
import { placesAsked } from './basis';
import { answerTable, writer } from '../../lines';

export function declaration(input: PaperInput): Block[] {
	const says = input.words.worksheet.declaration;
	const write = writer(input);
	const places = placesAsked(input);
	return [
		{ kind: 'heading', level: 2, words: says.title },
		{ kind: 'paragraph', words: says.intro },
		{
			kind: 'list',
			items: [
				...places.flatMap((place) => says.local[place]),
				...says.compliance,
				...input.asksFor.flatMap((id) => says.of[id] ?? [])
			]
		},
		{ kind: 'paragraph', words: [{ text: says.consequence, bold: true }] },
		{ kind: 'heading', level: 3, words: says.signing },
		{ kind: 'list', items: says.who },
		...answerTable(input, [
			{ path: 'signatory.name', label: says.name, answer: write.text('signatory.name'), always: true },
			{ path: 'signatory.title', label: says.position, answer: write.text('signatory.title'), always: true }
		]),
		{ kind: 'paragraph', words: [{ text: says.doNotSign, bold: true }] }
	];
}
