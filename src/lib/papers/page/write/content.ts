import type { Face } from '../face';
import type { Line } from '../lines';
import type { Page } from '../paginate';
import type { Mark } from '../strip';
import { tagUnder } from '../tags';
import type { Tag } from '../tags';
import { drawLine } from './ink';
import type { Ink } from './ink';
import { number } from './syntax';

const ink = 0.1;
const hairline = 0.45;

function draw(
	mark: Exclude<Mark, { kind: 'widget' | 'link' }>,
	height: number,
	inks: ReadonlyMap<Face, Ink>
): string {
	switch (mark.kind) {
		case 'text':
			return `${number(mark.gray ?? ink)} g\n${drawLine(mark.line, mark.x, height - mark.baseline, inks)}`;
		case 'rule': {
			const y = number(height - mark.y);
			const ends = `${number(mark.x)} ${y} m ${number(mark.x + mark.width)} ${y} l S`;
			return `${number(mark.thickness)} w ${mark.gray ?? hairline} G ${ends}`;
		}
		case 'box': {
			const box = [mark.x, height - mark.y - mark.height, mark.width, mark.height].map(number).join(' ');
			const fill = mark.fill === undefined ? '' : `${number(mark.fill)} g ${box} re f `;
			return `${fill}0.6 w ${hairline} G ${box} re S`;
		}
	}
}

/**
 * The tag of a line. One whose letters are drawn in another order than they are read gets its own, which says them in
 * order to a screen reader.
 */
function tagOf(line: Line, tag: Tag): Tag {
	if (!line.isReordered) return tag;
	const own = tagUnder(tag, 'Span');
	own.actual = line.text;
	return own;
}

/**
 * Writes one page's content and hangs each tagged stretch of it on its tag, as the page's marked content 0, 1, 2 …
 * Gives the operators and the tags in that order. Rules, boxes and untagged words are artifacts.
 */
export function pageContent(
	page: Page,
	pageIndex: number,
	height: number,
	inks: ReadonlyMap<Face, Ink>
): { operators: string; tags: Tag[] } {
	const out: string[] = [];
	const tags: Tag[] = [];
	let open: Tag | null = null;
	const close = () => {
		if (open) out.push('EMC');
		open = null;
	};
	for (const mark of page) {
		if (mark.kind === 'widget' || mark.kind === 'link') continue;
		const tag = mark.kind === 'text' && mark.tag ? tagOf(mark.line, mark.tag) : null;
		if (tag === null) {
			close();
			out.push('/Artifact BMC', draw(mark, height, inks), 'EMC');
			continue;
		}
		if (tag !== open) {
			close();
			const mcid = tags.push(tag) - 1;
			tag.kids.push({ kind: 'content', page: pageIndex, mcid });
			out.push(`/${tag.role} <</MCID ${mcid}>> BDC`);
			open = tag;
		}
		out.push(draw(mark, height, inks));
	}
	close();
	return { operators: out.join('\n'), tags };
}
