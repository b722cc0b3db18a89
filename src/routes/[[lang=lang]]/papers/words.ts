import type { Words } from '$lib/messages/index';

/** The words of the screen of papers, and those of the papers themselves in its language. */
export type PaperScreenWords = Words<
	'papers' | 'cautions' | 'questions' | 'interview' | 'spaces' | 'printed' | 'documents'
>;
/** The words that papers are written in, of one language. */
export type PrintedWords = Words<'printed' | 'documents'>;
/** The sentences of the screens that the summary repeats. */
export type SummarySentences = Words<'rules' | 'results' | 'deadlines' | 'questions'>;
