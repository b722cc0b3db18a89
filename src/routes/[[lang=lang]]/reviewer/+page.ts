import { wordsIn } from '$lib/messages/index';
import type { PageLoad } from './$types';
import type { Evidence } from './test-sentences';

// Written out as a page it would be five times its data, and would not fit into what is kept for offline use.
export const ssr = false;

export const load: PageLoad = async ({ parent, fetch }) => {
	const { lang, words } = await parent();
	const [own, evidence, { reviewOf }] = await Promise.all([
		wordsIn(lang, 'rules', 'questions', 'papers', 'reviewer', 'editions'),
		fetch('/reviewer-tests.json').then((answer) => answer.json() as Promise<Evidence>),
		import('./review')
	]);
	return {
		review: reviewOf(own, evidence),
		words: { ...words, reviewer: own.reviewer, editions: own.editions }
	};
};
