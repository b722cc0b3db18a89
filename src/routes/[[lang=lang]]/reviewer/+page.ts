import { wordsIn } from '$lib/messages/index';
import type { PageLoad } from './$types';

// Written out as a page it would be five times its data, and would not fit into what is kept for offline use.
export const ssr = false;

export const load: PageLoad = async ({ parent, data }) => {
	const { lang, words } = await parent();
	return { ...data, words: { ...words, ...(await wordsIn(lang, 'reviewer')) } };
};
