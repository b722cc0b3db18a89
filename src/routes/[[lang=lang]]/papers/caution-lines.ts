/** What to know about a paper, in words. */
import type { Words } from '$lib/messages/index';
import type { Caution } from '$lib/papers/paper';
import type { Language } from '$lib/ui/language';

/** One sentence for each thing to know, with all the certifications and the days that it speaks of. */
export const cautionLines = (
	found: readonly Caution[],
	says: Words<'cautions'>['cautions'],
	language: Language
): { key: Caution['says']; text: string }[] =>
	[...new Set(found.map(({ says: key }) => key))].map((key) => {
		const about = found.filter((one) => one.says === key);
		const names = about.flatMap(({ program }) =>
			program === undefined ? [] : [language.common.programs[program].short]
		);
		const days = about[0]?.days ?? [];
		return { key, text: says[key](language.list(names), ...days.map(language.date)) };
	});
