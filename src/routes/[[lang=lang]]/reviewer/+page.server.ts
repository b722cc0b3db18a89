import { wordsIn } from '$lib/messages/index';
import { programs } from '$lib/rules/programs';
import type { Point, ProgramId } from '$lib/rules/language';
import { reviewOf } from './review';
import type { PageServerLoad } from './$types';

// Texts of files, read once when the page is written and never sent as they are.
const rules = import.meta.glob<string>('/src/lib/rules/la-*/*.ts', {
	query: '?raw',
	import: 'default',
	eager: true
});
const tests = import.meta.glob<string>('/tests/rules/**/*.test.ts', {
	query: '?raw',
	import: 'default',
	eager: true
});

export const load: PageServerLoad = async ({ params }) => {
	const words = await wordsIn(params.lang === 'es' ? 'es' : 'en', 'rules', 'questions', 'papers', 'reviewer');
	const decides = Object.fromEntries(
		Object.values(programs).map(({ id, agencyDecides }) => [id, agencyDecides])
	) as Record<ProgramId, readonly Point[]>;
	return { review: reviewOf(words, decides, rules, tests) };
};
