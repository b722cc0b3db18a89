import { wordsIn } from '$lib/messages/index';
import type { PageLoad } from './$types';

/** The words of the screen, with those of the paper that its profile goes into. */
export const load: PageLoad = async ({ parent }) => {
	const { lang, words } = await parent();
	const own = await wordsIn(
		lang,
		'madeInLa',
		'papers',
		'cautions',
		'questions',
		'interview',
		'spaces',
		'printed',
		'documents'
	);
	return { words: { ...words, ...own } };
};
