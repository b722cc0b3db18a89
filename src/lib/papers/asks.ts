/**
 * What a paper asks beyond the facts of the case: the grounds of an appeal, the words of a mission statement. No rule is
 * judged by them; they are kept with the draft beside the facts, by paper and by name, as they were written.
 */
import type { PaperId, PaperInput } from './paper';

/** Something that the paper asks of the person, in the words of the language that the input is in. */
export interface Ask {
	/** Unique in the paper; letters, digits and `-`. */
	name: string;
	/** `rows`: a list whose columns are asks of the other kinds. A date is kept as `YYYY-MM-DD`, a yes or no as `yes` or `no`. */
	kind: 'line' | 'text' | 'date' | 'yesNo' | 'choice' | 'rows';
	label: string;
	hint?: string;
	choices?: readonly { value: string; label: string }[];
	columns?: readonly Ask[];
}

/** One row of a list: what was written under each column. */
export type DetailRow = Readonly<Record<string, string>>;
export type Detail = string | readonly DetailRow[];
/** What was written for one paper, by the names of its asks. */
export type PaperDetails = Readonly<Record<string, Detail>>;
export type Details = Readonly<Partial<Record<PaperId, PaperDetails>>>;

/** What was written for an ask that is no list; `undefined` while it says nothing. */
export function detail(
	{ details }: Pick<PaperInput, 'details'>,
	id: PaperId,
	name: string
): string | undefined {
	const found = details?.[id]?.[name];
	return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}

/** The rows written for a list, those that say nothing left out; empty while there is none. */
export function detailRows(
	{ details }: Pick<PaperInput, 'details'>,
	id: PaperId,
	name: string
): readonly DetailRow[] {
	const found = details?.[id]?.[name];
	if (typeof found !== 'object') return [];
	return found.filter((row) => Object.values(row).some((text) => text.trim() !== ''));
}

/** Whether anything is written for a paper: what calls for one that only an event calls for. */
export const isStarted = ({ details }: Pick<PaperInput, 'details'>, id: PaperId): boolean =>
	Object.keys(details?.[id] ?? {}).some(
		(name) => detail({ details }, id, name) !== undefined || detailRows({ details }, id, name).length > 0
	);
