import type { Handle } from '@sveltejs/kit';

const inEnglish = { lang: 'en', manifest: 'manifest.webmanifest' };
const inSpanish = { lang: 'es', manifest: 'manifest.es.webmanifest' };

/** Runs while pages are prerendered: names the page's language, and the manifest that installs the app in it. */
export const handle: Handle = ({ event, resolve }) => {
	const { lang, manifest } = /^\/es(\/|$)/.test(event.url.pathname) ? inSpanish : inEnglish;
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%app.lang%', lang).replace('%app.manifest%', manifest),
		// Of the fonts, only the one that every page begins with is worth asking for ahead of the styles.
		preload: ({ type, path }) => type !== 'font' || path.includes('public-sans-latin-wght-normal')
	});
};
