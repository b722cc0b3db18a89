/** Every field of the open form with what goes into it now, and what still needs a person. */
import type { Face } from '../papers/page/face';
import { optionFor } from './choose-option';
import { isEmpty, type Entry, type FormField } from './form';
import { knownTo, type FilledFrom } from './known';
import type { Mapping } from './mapping';
import type { NoProposal, Proposed } from './propose/propose';
import type { Confidence } from './propose/rules';
import type { SourceId } from './sources';
import type { TextProblem } from './write/set-text';
import { shownIn } from './write/shown';

/** What a person has put into a field of this form for this case. It is personal, and kept with the case alone. */
export type OwnEntry = Entry | { source: SourceId } | 'empty' | 'keep';

/** Why a field waits for a person. */
export type Need =
	| { kind: 'guess' }
	/** The case does not hold it yet. */
	| { kind: 'unknown' }
	| { kind: 'noOption' }
	/** A matching says that words of one's own belong here. */
	| { kind: 'own' }
	| { kind: 'required' }
	| TextProblem;

export type State = 'filled' | 'needsYou' | 'empty' | 'kept' | 'locked';

export interface Row {
	field: FormField;
	state: State;
	/** What will be written; nothing for a field that is left alone. */
	entry?: Entry;
	/** For a guess: what would be written. */
	offered?: Entry;
	source?: SourceId;
	confidence?: Confidence;
	from: 'proposal' | 'mapping' | 'you';
	need?: Need;
	/** Why nothing is proposed. */
	none?: NoProposal;
}

export interface Filled {
	proposed: ReadonlyMap<string, Proposed>;
	mapping: Mapping | undefined;
	own: ReadonlyMap<string, OwnEntry>;
	from: FilledFrom;
	faces: readonly Face[];
}

/** The rows of all fields that the form shows, in their order. */
export function rowsOf(fields: readonly FormField[], filled: Filled): Row[] {
	return fields
		.filter(({ hidden, kind }) => !hidden && kind !== 'other')
		.map((field) => checked(rowOf(field, filled), filled));
}

function rowOf(field: FormField, { proposed, mapping, own, from, faces }: Filled): Row {
	if (field.readOnly) return { field, state: 'locked', from: 'proposal' };
	const mine = own.get(field.key);
	if (mine !== undefined) return ownRow(field, mine, from, faces);
	const kept = mapping?.fields.get(field.key);
	const found = proposed.get(field.key);
	const none = found && 'none' in found ? found.none : undefined;
	if (kept === 'empty') return { field, state: 'empty', from: 'mapping', ...(none ? { none } : {}) };
	if (kept === 'own') return { field, state: 'needsYou', from: 'mapping', need: { kind: 'own' } };
	// What stands in the form already is not written over without being asked.
	if (field.holds !== '' && !isPlaceholder(field))
		return { field, state: 'kept', from: 'proposal', ...(none ? { none } : {}) };
	// The day beside a signature is the day of signing: it is asked for each time.
	const sureness = kept?.source === 'today' ? 'guess' : 'sure';
	if (kept) return fromSource(field, kept.source, sureness, 'mapping', from, faces);
	if (!found || 'none' in found) return { field, state: 'empty', from: 'proposal', none: none ?? 'nothing' };
	if (field.kind === 'check') return tickRow(field, found.source, found.confidence, found.when ?? [], from);
	return fromSource(field, found.source, found.confidence, 'proposal', from, faces);
}

/** A list shows something before anyone has chosen. */
const isPlaceholder = (field: FormField): boolean =>
	field.kind === 'choice' &&
	field.shown === 'dropDown' &&
	/^[\s\-–—_.*]*$|\b(select|choose|pick)\b/i.test(field.holds);

function ownRow(field: FormField, mine: OwnEntry, from: FilledFrom, faces: readonly Face[]): Row {
	if (mine === 'keep') return { field, state: field.holds === '' ? 'empty' : 'kept', from: 'you' };
	if (typeof mine === 'object' && 'source' in mine)
		return fromSource(field, mine.source, 'sure', 'you', from, faces);
	if (mine === 'empty' || isEmpty(mine))
		return { field, state: 'empty', from: 'you', ...(field.holds === '' ? {} : { entry: emptied(field) }) };
	return { field, state: 'filled', entry: mine, from: 'you' };
}

const emptied = ({ kind }: FormField): Entry =>
	kind === 'text' ? { text: '' } : kind === 'check' ? { tick: false } : { option: null };

function tickRow(
	field: FormField,
	source: SourceId,
	confidence: Confidence,
	when: readonly string[],
	from: FilledFrom
): Row {
	const about = { field, source, confidence, from: 'proposal' as const };
	const known = knownTo(source, from);
	if (!known) return { ...about, state: 'needsYou', need: { kind: 'unknown' } };
	if (!when.includes(known.choice ?? '')) return { ...about, state: 'empty' };
	const entry = { tick: true };
	return confidence === 'guess'
		? { ...about, state: 'needsYou', offered: entry, need: { kind: 'guess' } }
		: { ...about, state: 'filled', entry };
}

function fromSource(
	field: FormField,
	source: SourceId,
	confidence: Confidence,
	by: Row['from'],
	from: FilledFrom,
	faces: readonly Face[]
): Row {
	const about = { field, source, confidence, from: by };
	const known = knownTo(source, from, field.kind === 'text' ? field.format : undefined);
	if (!known)
		return { ...about, state: confidence === 'guess' ? 'empty' : 'needsYou', need: { kind: 'unknown' } };
	const entry = entryFor(field, known.ways, optionOf(field, known), faces);
	if (!entry) return { ...about, state: 'needsYou', need: { kind: 'noOption' } };
	return confidence === 'guess'
		? { ...about, state: 'needsYou', offered: entry, need: { kind: 'guess' } }
		: { ...about, state: 'filled', entry };
}

const optionOf = (field: FormField, known: Parameters<typeof optionFor>[1]): string | undefined =>
	field.kind === 'choice' ? optionFor(field.options, known) : undefined;

/** The first way to write it that the field has room for; the usual one, with its fault, where there is none. */
function entryFor(
	field: FormField,
	ways: readonly string[],
	option: string | undefined,
	faces: readonly Face[]
): Entry | undefined {
	if (field.kind === 'choice') {
		if (option !== undefined) return { option };
		return field.editable && ways[0] !== undefined ? { text: ways[0] } : undefined;
	}
	const texts = ways.map((text) => ({ text }));
	return texts.find((entry) => !('problem' in shownIn(field, entry, faces))) ?? texts[0];
}

/** Looks whether what goes in has room and can be printed, and whether what the form requires is there. */
function checked(row: Row, { faces }: Filled): Row {
	const { field } = row;
	const entry = row.entry ?? row.offered;
	const shown = entry && shownIn(field, entry, faces);
	if (shown && 'problem' in shown) return { ...row, state: 'needsYou', need: shown.problem };
	const isBare =
		row.state === 'empty' && row.from !== 'you' && row.none !== 'hand' && row.none !== 'declaration';
	if (isBare && field.required && row.source === undefined)
		return { ...row, state: 'needsYou', need: { kind: 'required' } };
	return row;
}

/** What is to be written, by the fields' keys. */
export const entriesOf = (rows: readonly Row[]): Map<string, Entry> =>
	new Map(
		rows.flatMap(({ field, state, entry }) =>
			entry && state !== 'needsYou' ? [[field.key, entry] as const] : []
		)
	);
