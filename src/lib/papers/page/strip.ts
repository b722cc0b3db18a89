import type { Line } from './lines';
import type { Tag } from './tags';

/** A form field as it will be written. Its place is the mark's. */
export type Widget =
	| {
			kind: 'text';
			name: string;
			tip: string;
			value: string;
			lines: readonly Line[];
			size: number;
			multiline: boolean;
	  }
	| { kind: 'check'; name: string; tip: string; ticked: boolean }
	| { kind: 'signature'; name: string; tip: string };

/** A link to the first page of one of a packet's papers. */
export interface Link {
	/** The paper's place in the packet, from 0. */
	paper: number;
	/** What it says to someone who does not see it. */
	tip: string;
}

/** Something on the page. Distances are in points, right from the page's left edge and down from the strip's top edge. */
export type Mark =
	| { kind: 'text'; x: number; baseline: number; line: Line; tag: Tag | null; gray?: number }
	| { kind: 'rule'; x: number; y: number; width: number; thickness: number; gray?: number }
	| { kind: 'box'; x: number; y: number; width: number; height: number; fill?: number }
	| { kind: 'link'; x: number; y: number; width: number; height: number; link: Link; tag: Tag }
	| { kind: 'widget'; x: number; y: number; width: number; height: number; widget: Widget; tag: Tag };

/** A band of the page that is never cut. */
export interface Strip {
	/** White space above it, left out at the top of a page. */
	gap: number;
	height: number;
	marks: readonly Mark[];
	/** Stays on the page of the strip that follows. */
	keep?: boolean;
	/** Begins a page. */
	breakBefore?: boolean;
	/** Set again on top when this strip begins a page: a table's header. */
	repeat?: readonly Strip[];
}

/** Moves a mark down. */
export function lowered(mark: Mark, by: number): Mark {
	return mark.kind === 'text' ? { ...mark, baseline: mark.baseline + by } : { ...mark, y: mark.y + by };
}
