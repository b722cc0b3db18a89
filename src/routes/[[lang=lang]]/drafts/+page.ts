import { wordsIn } from '$lib/messages/index';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { lang, words } = await parent();
	return { words: { ...words, ...(await wordsIn(lang, 'drafts', 'rules', 'editions')) } };
};
