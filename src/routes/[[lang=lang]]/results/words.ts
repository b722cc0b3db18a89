import type { Words } from '$lib/messages/index';

/** The words that the results are told in. */
export type ResultWords = Words<
	'results' | 'documents' | 'inTime' | 'rules' | 'questions' | 'interview' | 'spaces'
>;
