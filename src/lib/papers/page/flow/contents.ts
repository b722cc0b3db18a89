import type { Contents } from '../document';
import { wrap } from '../lines';
import type { Mark, Strip } from '../strip';
import { tagUnder } from '../tags';
import type { Tag } from '../tags';
import { indented } from './context';
import type { Band, Entry, Flow } from './context';
import { linesDown } from './text';

/** Room for a page's number, at the right edge. */
const numberWidth = 34;

/** One paper of the packet: its title, a thin line that leads the eye, its page, and a link over all of it. */
function entryStrip(block: Contents, entry: Entry, place: number, flow: Flow, band: Band, list: Tag): Strip {
	const { measures, faces, wording } = flow;
	const { leading, text: size, gap, step } = measures;
	const item = tagUnder(list, 'TOCI');
	const tag = tagUnder(tagUnder(item, 'Reference'), 'Link');
	const title = wrap(entry.title, band.width - numberWidth, { faces, size });
	const number = wrap(String(entry.page), numberWidth, { faces, size })[0]!;
	const right = band.x + band.width - number.width;
	const lineHeight = size * leading;
	const height = title.length * lineHeight;
	const lastTop = height - lineHeight;
	const from = band.x + title.at(-1)!.width + 5;
	const marks: Mark[] = [
		...linesDown(title, { x: band.x, top: 0, leading, tag }),
		...linesDown([number], { x: right, top: lastTop, leading, tag }),
		{
			kind: 'rule',
			x: from,
			y: height - lineHeight * 0.28,
			width: right - 5 - from,
			thickness: 0.4,
			gray: 0.7
		},
		{
			kind: 'link',
			x: band.x,
			y: 0,
			width: band.width,
			height,
			link: { paper: place, tip: `${entry.title}. ${wording.atPage(entry.page)}` },
			tag
		}
	];
	const note = block.notes?.[entry.id];
	if (note === undefined) return { gap: gap * 0.7, height, marks };
	const below = indented(band, step);
	const lines = wrap(note, below.width - numberWidth, { faces, size: measures.small });
	const noteTag = tagUnder(item, 'P');
	marks.push(...linesDown(lines, { x: below.x, top: height, leading, tag: noteTag, gray: 0.28 }));
	return { gap: gap * 0.7, height: height + lines.length * measures.small * leading, marks };
}

/** The papers of a packet, one below the other. Throws outside a packet's cover: a fault of the template. */
export function contents(block: Contents, flow: Flow, band: Band, parent: Tag): Strip[] {
	if (flow.contents === undefined) throw new Error('Only the cover of a packet can list its contents.');
	const list = tagUnder(parent, 'TOC');
	return flow.contents.map((entry, place) => entryStrip(block, entry, place, flow, band, list));
}
