/** What the scripts of a form tell about its fields. None of them is ever run. */
import type { TextFormat } from '../form';
import type { OpenField } from './field-tree';
import { dictAt, textAt } from './objects';

/** True where the field has a script for an event: `C` adds it up, `F` shows it, `K` and `V` look at what is typed. */
export function hasScript({ holders, boxes }: OpenField, event: 'C' | 'F' | 'K' | 'V'): boolean {
	return [...holders, ...boxes].some(({ dict }) => dictAt(dictAt(dict, 'AA'), event) !== undefined);
}

/** The formats that Acrobat's own list of dates has, in its order. */
const dates = [
	'm/d',
	'm/d/yy',
	'mm/dd/yy',
	'mm/yy',
	'd-mmm',
	'd-mmm-yy',
	'dd-mmm-yy',
	'yy-mm-dd',
	'mmm-yy',
	'mmmm-yy',
	'mmm d, yyyy',
	'mmmm d, yyyy',
	'm/d/yy h:MM tt',
	'm/d/yy HH:MM'
];
const special = ['zip', 'zip4', 'phone', 'ssn'] as const;

/** The format that a field's script asks for, when it is one that Acrobat writes. */
export function formatOf({ holders, boxes }: OpenField): TextFormat | undefined {
	const scripts = [...holders, ...boxes]
		.flatMap(({ dict }) => ['F', 'K'].map((event) => dictAt(dictAt(dict, 'AA'), event)))
		.flatMap((action) => textAt(action, 'JS') ?? [])
		.join('\n');
	const pattern = /AFDate_(?:Format|Keystroke)Ex\(\s*["']([^"']+)["']/.exec(scripts)?.[1];
	if (pattern) return { kind: 'date', pattern };
	const place = /AFDate_(?:Format|Keystroke)\(\s*(\d+)/.exec(scripts)?.[1];
	if (place && dates[Number(place)]) return { kind: 'date', pattern: dates[Number(place)]! };
	const which = /AFSpecial_(?:Format|Keystroke)\(\s*(\d)/.exec(scripts)?.[1];
	if (which && special[Number(which)]) return { kind: special[Number(which)]! };
	return /AFNumber_|AFPercent_/.test(scripts) ? { kind: 'number' } : undefined;
}
