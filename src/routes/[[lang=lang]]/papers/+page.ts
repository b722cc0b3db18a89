import { wordsIn } from '$lib/messages/index';
import type { PageLoad } from './$types';

/** The words of the screen, and those of the papers themselves: what goes to an agency stays English. */
export const load: PageLoad = async ({ parent }) => {
	const { lang, words } = await parent();
	const [own, english] = await Promise.all([
		wordsIn(
			lang,
			'papers',
			'cautions',
			'questions',
			'interview',
			'spaces',
			'printed',
			'documents',
			'rules',
			'drafts',
			'results',
			'deadlines'
		),
		wordsIn('en', 'printed', 'documents')
	]);
	return { words: { ...words, ...own }, english };
};
