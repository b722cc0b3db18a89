/** What an appeal to the City asks: the decision, its days, the grounds and the documents. */
import { cityPrograms } from '../../asks-for';
import type { Ask } from '../../asks';
import type { PaperInput } from '../../paper';
import { decisions } from './written';

export function asks({ words: { cityAppeal: says, programs } }: PaperInput): Ask[] {
	const words = says.asks;
	return [
		{
			name: 'decision',
			kind: 'choice',
			...words.decision,
			choices: decisions.map((value) => ({ value, label: says.decisions[value] }))
		},
		{
			name: 'certifications',
			kind: 'rows',
			...words.certifications,
			columns: [
				{
					name: 'program',
					kind: 'choice',
					label: words.program,
					choices: cityPrograms.map((value) => ({ value, label: programs[value] }))
				}
			]
		},
		{ name: 'notice-sent', kind: 'date', ...words.noticeSent },
		{ name: 'decided-on', kind: 'date', ...words.decidedOn },
		{
			name: 'grounds',
			kind: 'rows',
			...words.grounds,
			columns: [
				{ name: 'factor', kind: 'text', label: words.factor },
				{ name: 'answer', kind: 'text', label: words.answer }
			]
		},
		{
			name: 'documents',
			kind: 'rows',
			...words.documents,
			columns: [
				{ name: 'document', kind: 'line', label: says.documents.document },
				{ name: 'shows', kind: 'line', label: says.documents.shows }
			]
		}
	];
}
