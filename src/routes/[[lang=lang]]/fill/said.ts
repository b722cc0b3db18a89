/** Fields and what goes into them, in words. */
import type { Entry, FormField } from '$lib/fill/form';
import type { Words } from '$lib/messages/index';

export type FillWords = Words<'fill'>['fill'];

const longest = 140;

/** What a person calls a field: the form's own words for it, or else its name. */
export function labelOf({ tip, name }: FormField, place: number, says: FillWords): string {
	const said = tip || name;
	if (said === '') return says.list.noName(place);
	return said.length > longest ? `${said.slice(0, longest).trimEnd()}…` : said;
}

export function entryText(field: FormField, entry: Entry, says: FillWords): string {
	if ('text' in entry) return entry.text;
	if ('tick' in entry) return entry.tick ? says.list.ticked : says.list.notTicked;
	const options = field.kind === 'choice' ? field.options : [];
	return options.find(({ value }) => value === entry.option)?.label ?? entry.option ?? '';
}
