import { blanks } from '../blanks';
import type { Language, PaperDocument } from '../document';
import type { Face } from '../face';
import type { Entry } from '../flow/context';
import { footed } from '../footer';
import { layingOut } from '../layout';
import type { Layout } from '../layout';
import { bookmarkOf } from '../outline';
import { problems } from '../problems';
import type { Problem } from '../problems';
import type { Tag } from '../tags';
import { bind } from './book';
import { breathe } from './pace';
import type { Pace } from './pace';

/** A paper of a packet. */
export interface PacketPaper {
	/** Unique in the packet; letters, digits, `-` and `_`. Its fields' names begin with it: `id.name`. */
	id: string;
	document: PaperDocument;
}

/** Several papers in one PDF, behind a cover that may list them with a `contents` block. */
export interface Packet {
	title: string;
	language: Language;
	cover: PaperDocument;
	papers: readonly PacketPaper[];
}

/** How far the writing is. Every paper is first set on pages and then written to the file: two steps of about the same length. */
export interface PacketProgress {
	step: 'setting' | 'writing';
	/** Papers done in this step, the cover not counted. */
	papers: number;
	of: number;
	/** Pages done in this step. */
	pages: number;
}

export interface PacketOptions extends Pace {
	/** The day it is written, `YYYY-MM-DD`: there is no clock here, and the same packet gives the same bytes. */
	written: string;
	onProgress?: ((progress: PacketProgress) => void) | undefined;
}

/** Where a paper stands in the packet, and the fields of it that went on in its addendum. */
export interface PlacedPaper {
	id: string;
	/** From 1, the cover counted. */
	firstPage: number;
	pages: number;
	continued: readonly string[];
}

/** A character that no font holds, and the id of the paper it stands in; `null` is the cover. */
export interface PacketProblem extends Problem {
	paper: string | null;
}

export type WrittenPacket =
	| { bytes: Uint8Array; pages: number; perPaper: readonly PlacedPaper[] }
	| { problems: readonly PacketProblem[] };

/** What the names of the cover's fields begin with. */
const coverGroup = 'cover';

async function setOnPages(
	document: PaperDocument,
	faces: readonly Face[],
	pace: Pace,
	contents?: readonly Entry[]
): Promise<Layout> {
	const steps = layingOut(document, faces, contents);
	let step = steps.next();
	while (!step.done) {
		await breathe(pace);
		step = steps.next();
	}
	return step.value;
}

/** The cover, set with the page numbers that its own length makes: they do not change it, for they have room of their own. */
async function setCover(
	cover: PaperDocument,
	papers: readonly (PacketPaper & { layout: Layout })[],
	faces: readonly Face[],
	pace: Pace
): Promise<{ layout: Layout; entries: Entry[] }> {
	const entriesAfter = (coverPages: number): Entry[] => {
		let page = coverPages + 1;
		return papers.map(({ id, document, layout }) => {
			const entry = { id, title: document.title, page };
			page += layout.pages.length;
			return entry;
		});
	};
	const { pages } = await setOnPages(cover, faces, pace, entriesAfter(1));
	const entries = entriesAfter(pages.length);
	return { layout: await setOnPages(cover, faces, pace, entries), entries };
}

/** The fault of a caller: ids that are not names, or not unique. */
function checkIds(papers: readonly PacketPaper[]): void {
	const ids = new Set<string>();
	for (const { id } of papers) {
		if (!/^[\w-]+$/.test(id))
			throw new Error(`The paper "${id}" needs an id of letters, digits, - and _ only.`);
		if (id === coverGroup) throw new Error(`"${coverGroup}" is the cover's own id.`);
		if (ids.has(id)) throw new Error(`Two papers of the packet have the id "${id}".`);
		ids.add(id);
	}
}

/**
 * Writes several papers as one tagged, fillable PDF: the cover, then each paper on a new page, with bookmarks by paper and
 * heading, each paper's fields under its id, and both its own page numbers and the packet's at every foot.
 * Gives the characters that no font holds, of all papers, and writes nothing, where there are any.
 * Throws on a fault of a template or of the ids; rejects with the signal's reason when it was called off.
 */
export async function writePacket(
	{ title, language, cover, papers }: Packet,
	faces: readonly Face[],
	{ written, onProgress, ...pace }: PacketOptions
): Promise<WrittenPacket> {
	checkIds(papers);
	for (const document of [cover, ...papers.map((paper) => paper.document)]) blanks(document);
	const found: PacketProblem[] = problems(cover, faces).map((problem) => ({ ...problem, paper: null }));
	for (const { id, document } of papers) {
		found.push(...problems(document, faces).map((problem) => ({ ...problem, paper: id })));
		await breathe(pace);
	}
	if (found.length > 0) return { problems: found };

	const set: (PacketPaper & { layout: Layout })[] = [];
	let pagesSet = 0;
	for (const paper of papers) {
		const layout = await setOnPages(paper.document, faces, pace);
		set.push({ ...paper, layout });
		pagesSet += layout.pages.length;
		onProgress?.({ step: 'setting', papers: set.length, of: papers.length, pages: pagesSet });
	}
	const front = await setCover(cover, set, faces, pace);
	const pages = front.layout.pages.length + pagesSet;
	const coverPart = {
		layout: footed(front.layout, faces, { first: 1, of: pages, isCover: true }),
		group: coverGroup
	};
	const parts = [
		coverPart,
		...set.map(({ id, layout }, place) => ({
			layout: footed(layout, faces, { first: front.entries[place]!.page, of: pages }),
			group: id
		}))
	];
	const structure: Tag = {
		role: 'Document',
		language,
		kids: parts.map(({ layout }) => ({ ...layout.structure, role: 'Part', title: layout.document.title }))
	};
	const firstPages = [0, ...front.entries.map(({ page }) => page - 1)];
	const bytes = await bind(
		{
			title,
			language,
			written,
			parts,
			structure,
			bookmarks: parts.map(({ layout }, place) => bookmarkOf(layout, firstPages[place]!)),
			showsBookmarks: true,
			linkTargets: firstPages.slice(1)
		},
		pace,
		(partsWritten, pagesWritten) =>
			onProgress?.({ step: 'writing', papers: partsWritten - 1, of: papers.length, pages: pagesWritten })
	);
	const perPaper = set.map(({ id, layout }, place) => ({
		id,
		firstPage: front.entries[place]!.page,
		pages: layout.pages.length,
		continued: layout.continuations.map(({ field }) => field)
	}));
	return { bytes, pages, perPaper };
}
