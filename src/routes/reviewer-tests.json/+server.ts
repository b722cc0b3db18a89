import { json } from '@sveltejs/kit';
import { evidenceOf } from '../[[lang=lang]]/reviewer/test-sentences';

export const prerender = true;

// Texts of files, read once when the site is built and never sent as they are.
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

/** What the reviewers' page says of our tests: one file for both languages, so that it fits into the offline copy. */
export const GET = () => json(evidenceOf(rules, tests));
