import { wordsIn, type Lang } from '$lib/messages/index';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** Which language the address asks for, and the words that every screen needs. */
export const load: LayoutLoad = async ({ params, url, untrack }) => {
	// An address that leads nowhere has no parameters, but may still begin with a language.
	const path = untrack(() => url.pathname);
	const lang: Lang = params.lang === 'es' || path.startsWith('/es/') ? 'es' : 'en';
	return { lang, words: await wordsIn(lang, 'common') };
};
