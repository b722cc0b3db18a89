/** Which certifications the packet asks for, and where the answers stand. */
import { isStarted } from '../../asks';
import { leftBlank, type Block } from '../../page/document';
import { cityPrograms } from '../../asks-for';
import type { PaperInput } from '../../paper';

export function certificationsAskedFor(input: PaperInput): Block[] {
	const { words, asksFor, assessment } = input;
	const { certifications: says, yours } = words.worksheet;
	const isRenewing = input.earlier !== undefined || isStarted(input, 'city-renewal');
	const { agency, due } = input.case.facts.solicitation ?? {};
	return [
		{ kind: 'heading', level: 2, words: says.title },
		{ kind: 'paragraph', words: says.intro },
		...cityPrograms.map((id): Block => ({
			kind: 'checkBox',
			name: `asks-${id}`,
			words: words.programs[id],
			ticked: asksFor.includes(id)
		})),
		{
			kind: 'list',
			items: asksFor.map((id) => says.standing[assessment.programs[id].status](words.programs[id]))
		},
		...(input.case.facts.business?.kind === 'nonprofit'
			? [{ kind: 'paragraph', words: says.nonprofit } as const]
			: []),
		{ kind: 'checkBox', name: 'new', words: says.newOrRenewal.new, ticked: leftBlank(yours) },
		{
			kind: 'checkBox',
			name: 'renewal',
			words: says.newOrRenewal.renewal,
			ticked: isRenewing ? true : leftBlank(yours)
		},
		...(agency === 'city' && due !== undefined
			? [
					{
						kind: 'paragraph',
						words: [says.due, ' ', { text: words.answers.date(due), bold: true }]
					} as const
				]
			: [])
	];
}
