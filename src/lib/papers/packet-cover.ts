/** The sheet in front of a packet: whose it is, what is in it and what each paper still lacks. It stays with the firm. */
import type { PaperDocument, Words } from './page/document';
import type { Paper, PaperInput } from './paper';

export interface CoverWords {
	title: string;
	/** That it is no official paper, and where each paper goes. */
	notice: string;
	/** By which day's answers, written on which. */
	asOf: (date: string) => string;
	unnamed: string;
	howTo: readonly string[];
	contents: string;
	/** Below a paper's title in the contents. */
	ready: string;
	lacks: (answers: number) => string;
	footer: string;
}

/** One paper of the packet with what it is filled from: each may be in a language of its own. */
export interface InPacket {
	paper: Paper;
	input: PaperInput;
}

/** The cover, for `writePacket`; `own` is the case in the words of the person who gets the packet. */
export function packetCover(papers: readonly InPacket[], own: PaperInput): PaperDocument {
	const { cover, answers, language } = own.words;
	const firm = own.case.facts.business?.name?.trim();
	const noteOf = ({ paper, input }: InPacket): Words => {
		const missing = paper.needs(input).length;
		return missing === 0 ? cover.ready : cover.lacks(missing);
	};
	return {
		title: cover.title,
		language,
		footer: cover.footer,
		blocks: [
			{ kind: 'heading', level: 1, words: cover.title },
			{ kind: 'paragraph', words: [{ text: firm || cover.unnamed, bold: true, source: cover.title }] },
			{ kind: 'paragraph', words: cover.asOf(answers.date(own.assessment.asOf)) },
			{ kind: 'paragraph', words: cover.notice },
			{ kind: 'list', items: cover.howTo },
			{ kind: 'heading', level: 2, words: cover.contents },
			{ kind: 'contents', notes: Object.fromEntries(papers.map((one) => [one.paper.id, noteOf(one)])) }
		]
	};
}
