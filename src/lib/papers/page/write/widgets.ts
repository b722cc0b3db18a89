import { baselineIn } from '../flow/text';
import type { Face } from '../face';
import type { Measures } from '../measures';
import type { Mark, Widget } from '../strip';
import type { PdfFile } from './file';
import { drawLine } from './ink';
import type { Ink } from './ink';
import { dict, list, number, numbers, text } from './syntax';
import type { Ref } from './syntax';

/** What the fields of all papers share. */
export interface Shared {
	file: PdfFile;
	inks: ReadonlyMap<Face, Ink>;
	/** The dictionary of all fonts, by the names that content calls them by. */
	fonts: Ref;
	/** A box to tick, ticked and not: the drawing is the same for all. */
	ticked: Ref;
	unticked: Ref;
}

/** Where a field or link stands: its page, its key in the structure's parent tree, and the group of fields it is in. */
export interface At {
	page: Ref;
	key: number;
	group?: Ref | undefined;
}

interface Size {
	width: number;
	height: number;
}

const multilineFlag = 1 << 12;
const printFlag = 4;

/** A tick of our own drawing, on a square of side 10. */
const tick = '1.3 w 1 J 1 j 0.1 G 2.2 5.1 m 4.2 2.7 l 7.9 7.6 l S';
const square = '1 g 0.6 w 0.3 G 0.3 0.3 9.4 9.4 re B';

function form(file: PdfFile, operators: string, { width, height }: Size, resources: string): Ref {
	const entries = {
		Type: '/XObject',
		Subtype: '/Form',
		BBox: numbers([0, 0, width, height]),
		Resources: resources
	};
	return file.addStream(entries, operators);
}

/** The drawings of a ticked and of an empty box. */
export function tickBoxes(file: PdfFile): Pick<Shared, 'ticked' | 'unticked'> {
	const side = { width: 10, height: 10 };
	return {
		ticked: form(file, `${square} ${tick}`, side, dict({})),
		unticked: form(file, square, side, dict({}))
	};
}

type Entries = Record<string, string | number | undefined>;

function textEntries(
	widget: Extract<Widget, { kind: 'text' }>,
	size: Size,
	{ leading, inset }: Measures,
	{ file, inks, fonts }: Shared
): Entries {
	const { width, height } = size;
	const lineHeight = widget.size * leading;
	const first = widget.multiline ? inset / 2 : (height - lineHeight) / 2;
	const lines = widget.lines.map((line, place) => {
		const baseline = height - first - place * lineHeight - baselineIn(lineHeight, widget.size);
		return drawLine(line, inset + line.left, baseline, inks);
	});
	const clip = `0 0 ${number(width)} ${number(height)} re W n`;
	const ink = widget.value === '' ? '' : `q ${clip} 0.1 g\n${lines.join('\n')}\nQ\n`;
	return {
		FT: '/Tx',
		Ff: widget.multiline ? multilineFlag : 0,
		V: text(widget.value),
		// At the right edge, where a text stands that runs from right to left.
		Q: widget.lines[0]?.runsLeft ? 2 : undefined,
		// The shown text stands in our embedded font; whoever rewrites it by hand does so in Helvetica, which is whole.
		DA: `(/Helv ${number(widget.size)} Tf 0.1 g)`,
		AP: dict({ N: form(file, `/Tx BMC\n${ink}EMC`, size, dict({ Font: fonts })) })
	};
}

function checkEntries(widget: Extract<Widget, { kind: 'check' }>, { ticked, unticked }: Shared): Entries {
	const state = widget.ticked ? '/Yes' : '/Off';
	return {
		FT: '/Btn',
		V: state,
		AS: state,
		DA: '(/ZaDb 0 Tf 0.1 g)',
		MK: dict({ CA: '(4)', BC: list([0.3]), BG: list([1]) }),
		AP: dict({ N: dict({ Yes: ticked, Off: unticked }) })
	};
}

/** A signature field that nobody has signed: its empty appearance lets other programs flatten the form. */
const signatureEntries = (size: Size, { file }: Shared): Entries => ({
	FT: '/Sig',
	AP: dict({ N: form(file, '', size, dict({})) })
});

function entriesOf(widget: Widget, size: Size, measures: Measures, shared: Shared): Entries {
	switch (widget.kind) {
		case 'text':
			return textEntries(widget, size, measures, shared);
		case 'check':
			return checkEntries(widget, shared);
		case 'signature':
			return signatureEntries(size, shared);
	}
}

/** A mark's rectangle, from the lower left corner of a page of `pageHeight` points. */
export function rectangle(
	{ x, y, width, height }: Size & { x: number; y: number },
	pageHeight: number
): string {
	const bottom = pageHeight - y - height;
	return numbers([x, bottom, x + width, bottom + height]);
}

/** Writes a field with its one widget. `measures` are those of its paper. */
export function writeWidget(
	mark: Extract<Mark, { kind: 'widget' }>,
	{ page, key, group }: At,
	measures: Measures,
	shared: Shared
): Ref {
	const { widget } = mark;
	return shared.file.add(
		dict({
			Type: '/Annot',
			Subtype: '/Widget',
			Rect: rectangle(mark, measures.page.height),
			F: printFlag,
			P: page,
			Parent: group,
			T: text(widget.name),
			TU: text(widget.tip),
			StructParent: key,
			...entriesOf(widget, mark, measures, shared)
		})
	);
}

/** Writes the field that a paper's fields stand below, `name.field`. */
export const writeGroup = (file: PdfFile, name: string, ref: Ref, kids: readonly Ref[]): void =>
	file.put(ref, dict({ T: text(name), Kids: list(kids) }));
