/**
 * A checklist for a job posting under a City contract: the Fair Chance Initiative for Hiring (no question about a criminal
 * record before a conditional offer) and First Source Hiring, as Executive Directive 20 tells of both. For the firm's own
 * file; the ordinances themselves are not among the sources, and the paper says so.
 */
import { obligationsOf } from '../../contract/obligations';
import { leftBlank, type Block, type PaperDocument } from '../page/document';
import type { Paper, PaperInput } from '../paper';

const id = 'client-job-posting-checklist';

/** The parts of the list, in the order of the work. */
export const postingParts = ['before', 'posting', 'interviews', 'offer', 'after'] as const;
export type PostingPart = (typeof postingParts)[number];

export interface JobPostingWords {
	title: string;
	intro: string;
	parts: Record<PostingPart, { title: string; items: readonly string[] }>;
	/** Why a box is empty. */
	toTick: string;
	job: string;
	notes: string;
	silent: string;
	footer: string;
}

function part(input: PaperInput, name: PostingPart): Block[] {
	const { jobPosting: says } = input.words;
	const { title, items } = says.parts[name];
	return [
		{ kind: 'heading', level: 2, words: title },
		...items.map((words, i) => ({
			kind: 'checkBox' as const,
			name: `${name}-${i + 1}`,
			words,
			ticked: leftBlank(says.toTick)
		}))
	];
}

function compose(input: PaperInput): PaperDocument {
	const { jobPosting: says, titles, language } = input.words;
	return {
		title: titles[id],
		language,
		footer: says.footer,
		density: 'compact',
		blocks: [
			{ kind: 'heading', level: 1, words: says.title },
			{ kind: 'paragraph', words: says.intro },
			{ kind: 'field', name: 'job', label: says.job, answer: leftBlank(says.toTick) },
			...postingParts.flatMap((name) => part(input, name)),
			{ kind: 'paragraph', words: says.silent, small: true },
			{ kind: 'field', name: 'notes', label: says.notes, answer: leftBlank(says.toTick), lines: 4 }
		]
	};
}

/** Called for where the contract is the City's, and hiring for it is expected or not ruled out. */
export const jobPostingChecklist: Paper = {
	id,
	isForTheFirm: true,
	isCalledFor: ({ contract = {} }) =>
		contract.hiring !== false &&
		obligationsOf(contract).some(({ name, binds }) => name === 'fairChance' && binds === 'yes'),
	needs: () => [],
	cautions: () => [],
	compose
};
