/** Every message of every area, side by side in both languages. */
import { renderingsOf } from './rendered';

export interface MessageRow {
	/** `area.path`, with the arguments behind it where it is a function. */
	key: string;
	en: string;
	es: string;
	note: string;
}

export const cannotBeShown =
	'This sentence is put together from other values and cannot be shown by itself. Please correct it where you see it on the screen.';
export const onlyInOne = 'Stands in one language only.';

/** @returns one row or more for each leaf; a leaf that cannot be rendered has its row with a note */
export function messageRows(en: unknown, es: unknown, path: string): MessageRow[] {
	const [left, right] = [branchesOf(en), branchesOf(es)];
	if (left || right) {
		const names = new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})]);
		if (names.size > 0)
			return [...names].flatMap((name) => messageRows(left?.[name], right?.[name], `${path}.${name}`));
	}
	const rows = renderingsOf(en, es);
	if (rows.length === 0) return [{ key: path, en: '', es: '', note: cannotBeShown }];
	return rows.map(({ of, en, es }) => ({
		key: path + of,
		en,
		es,
		note: (en === '') === (es === '') ? '' : onlyInOne
	}));
}

/** Objects and lists have parts; texts, functions and numbers are leaves. */
const branchesOf = (value: unknown): Record<string, unknown> | undefined =>
	typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
