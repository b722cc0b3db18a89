import type { Heading, List, Paragraph, Words } from '../document';
import { wrap } from '../lines';
import type { Line } from '../lines';
import type { Mark, Strip } from '../strip';
import { tagUnder } from '../tags';
import type { Tag } from '../tags';
import { indented } from './context';
import type { Band, Flow } from './context';

/** Where the baseline lies in a line's height, so that capitals stand in its middle (Noto Sans' are 0.714 of the size high). */
export const baselineIn = (height: number, size: number): number => height / 2 + 0.357 * size;

/** Lines one below the other as marks, the first one's top at `top`. */
export function linesDown(
	lines: readonly Line[],
	{ x, top, leading, tag, gray }: { x: number; top: number; leading: number; tag: Tag | null; gray?: number }
): Mark[] {
	return lines.map((line, place) => {
		const height = line.size * leading;
		const baseline = top + place * height + baselineIn(height, line.size);
		return { kind: 'text', x: x + line.left, baseline, line, tag, ...(gray !== undefined && { gray }) };
	});
}

/** Lines as strips, with no single line left alone on either side of a page's end. */
function lineStrips(lines: readonly Line[], x: number, leading: number, gap: number, tag: Tag): Strip[] {
	return lines.map((line, place) => ({
		gap: place === 0 ? gap : 0,
		height: line.size * leading,
		marks: linesDown([line], { x, top: 0, leading, tag }),
		keep: lines.length > 1 && (place === 0 || place === lines.length - 2)
	}));
}

const rolesOfLevels = { 1: 'H1', 2: 'H2', 3: 'H3' } as const;

/** A heading: bold, with the block that follows it. */
export function heading(block: Heading, flow: Flow, band: Band, parent: Tag): Strip[] {
	const { measures, faces } = flow;
	const size = measures.headings[block.level - 1]!;
	const tag = tagUnder(parent, rolesOfLevels[block.level]);
	const lines = wrap(block.words, band.width, { faces, size, bold: true });
	const above = measures.gap * [1, 2.4, 1.6][block.level - 1]!;
	return lineStrips(lines, band.x, 1.25, above, tag).map((strip) => ({ ...strip, keep: true }));
}

export function paragraph(block: Paragraph, flow: Flow, band: Band, parent: Tag): Strip[] {
	const { measures, faces } = flow;
	const place = indented(band, measures.step * (block.indent ?? 0));
	const lines = wrap(block.words, place.width, { faces, size: block.small ? measures.small : measures.text });
	return lineStrips(lines, place.x, measures.leading, measures.gap, tagUnder(parent, 'P', block.language));
}

/** A list's items, each with its bullet or number set in the margin of the item. */
export function list(block: List, flow: Flow, band: Band, parent: Tag): Strip[] {
	const { measures, faces } = flow;
	const place = indented(band, measures.step * (block.indent ?? 0));
	const tag = tagUnder(parent, 'L', block.language);
	tag.numbered = block.numbered === true;
	return block.items.flatMap((words: Words, index) => {
		const item = tagUnder(tag, 'LI');
		const label = tagUnder(item, 'Lbl');
		const body = indented(place, measures.step);
		const setting = { faces, size: measures.text };
		const lines = wrap(words, body.width, setting);
		const gap = index === 0 ? measures.gap : measures.gap / 2;
		const strips = lineStrips(lines, body.x, measures.leading, gap, tagUnder(item, 'LBody'));
		const bullet = wrap(block.numbered ? `${index + 1}.` : '•', measures.step, setting);
		const sign = linesDown(bullet, {
			x: place.x + (block.numbered ? 0 : measures.step * 0.3),
			top: 0,
			leading: measures.leading,
			tag: label
		});
		return [{ ...strips[0]!, marks: [...sign, ...strips[0]!.marks] }, ...strips.slice(1)];
	});
}
