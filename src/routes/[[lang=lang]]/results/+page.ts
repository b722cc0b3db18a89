import { wordsIn } from '$lib/messages/index';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { lang, words } = await parent();
	const own = await wordsIn(
		lang,
		'results',
		'documents',
		'inTime',
		'rules',
		'questions',
		'interview',
		'spaces',
		'editions'
	);
	return { words: { ...words, ...own } };
};
