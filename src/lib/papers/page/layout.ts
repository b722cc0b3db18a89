import type { Block, PaperDocument } from './document';
import type { Face } from './face';
import { bodyBand, flowFor } from './flow/context';
import type { Continuation, Entry, Flow } from './flow/context';
import { flowBlocks, flowing } from './flow/flow';
import { bodyHeight } from './measures';
import type { Measures } from './measures';
import { footed } from './footer';
import { paginate } from './paginate';
import type { Page } from './paginate';
import type { Strip } from './strip';
import type { Tag } from './tags';

/** A paper set on its pages, with the structure that a screen reader follows. */
export interface Layout {
	document: PaperDocument;
	pages: Page[];
	structure: Tag;
	/** What went on in the addendum. */
	continuations: readonly Continuation[];
	measures: Measures;
	size: { width: number; height: number };
}

/** The addendum's blocks: every text that did not fit, under the name of the field it comes from. */
function addendum({ continuations, wording }: Flow): Block[] {
	if (continuations.length === 0) return [];
	const items = continuations.flatMap(({ item, field, rest }): Block[] => [
		{ kind: 'heading', level: 3, words: wording.addendumItem(item, field) },
		{ kind: 'paragraph', words: [{ text: rest, source: field }] }
	]);
	return [{ kind: 'pageBreak' }, { kind: 'heading', level: 2, words: wording.addendum }, ...items];
}

/**
 * Sets a paper on letter pages, without their feet, and stops after every block, so that the caller may do something
 * else in between. `contents` are the papers that the cover of a packet lists.
 * `problems` must have found nothing: a character without a font throws here.
 */
export function* layingOut(
	document: PaperDocument,
	faces: readonly Face[],
	contents?: readonly Entry[]
): Generator<undefined, Layout> {
	const flow: Flow = { ...flowFor(document, faces), ...(contents && { contents }) };
	const { measures, continuations } = flow;
	const structure: Tag = { role: 'Document', kids: [], language: document.language };
	const band = bodyBand(measures);
	const strips: Strip[] = [];
	for (const set of flowing(document.blocks, flow, band, structure)) {
		strips.push(...set);
		yield;
	}
	strips.push(...flowBlocks(addendum(flow), flow, band, structure));
	const pages = paginate(strips, measures.margin.top, bodyHeight(measures));
	return { document, pages, structure, continuations, measures, size: measures.page };
}

/** Sets a paper that stands by itself, with the foot of every page. */
export function layOut(document: PaperDocument, faces: readonly Face[]): Layout {
	const steps = layingOut(document, faces);
	let step = steps.next();
	while (!step.done) step = steps.next();
	return footed(step.value, faces);
}
