/** What a field will show for an entry: its text as it is set, or the things of a list. */
import type { Face } from '../../papers/page/face';
import type { Entry, FieldOption, FormField } from '../form';
import { setText, type SetText, type TextProblem } from './set-text';

export interface Shown {
	/** What the field keeps. */
	value: string;
	/** Undefined for what is ticked. */
	text: SetText | undefined;
	/** For a list: all that it offers, and which is chosen (-1 for none). */
	list: readonly { option: FieldOption; set: SetText }[];
	chosen: number;
}

const ticked: Shown = { value: '', text: undefined, list: [], chosen: -1 };

/**
 * Sets an entry as it will stand in its field, or says why it cannot. This is what the screen asks before anything is written.
 * @param own our fonts, for what the fonts of every reader do not hold
 */
export function shownIn(
	field: FormField,
	entry: Entry,
	own: readonly Face[]
): Shown | { problem: TextProblem } {
	if (!('room' in field) || !field.room || 'tick' in entry) return ticked;
	const { room } = field;
	const value = 'text' in entry ? entry.text : (entry.option ?? '');
	if (field.kind === 'text') {
		const text = setText(value, room, own);
		return 'kind' in text ? { problem: text } : { ...ticked, value: text.text, text };
	}
	const chosen = field.options.findIndex((option) => option.value === value);
	const label = field.options[chosen]?.label ?? value;
	if (field.shown === 'dropDown') {
		const text = setText(label, room, own);
		return 'kind' in text ? { problem: text } : { value, text, list: [], chosen };
	}
	const list = field.options.flatMap((option) => {
		const set = setText(option.label, { ...room, height: Infinity }, own);
		return 'kind' in set ? [] : [{ option, set }];
	});
	return { value, text: undefined, list, chosen };
}
